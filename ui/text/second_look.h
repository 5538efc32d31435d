// What is said after a judge looked at the files that were written.
#pragma once

#include "core/audit/second_look.h"

#include <QString>
#include <QStringList>

namespace vizard::text {

// Of a face whose protection was lost in encoding; empty for every other look. `photo`: the copy's path.
QString takenAwaySentence(const QString& photo, const audit::SecondLook& look);

// `next`: album::nextStrength(); 0: there is none.
QString nextStrengthSentence(int next);

// How many faces a judge looked at, and what it said. Empty where all counts are zero.
struct LookCounts {
    QString judge;
    int hidden = 0, takenAway = 0, notHidden = 0, notSaid = 0;

    int all() const { return hidden + takenAway + notHidden + notSaid; }
    void add(const audit::SecondLook& look);
};
QString looksSentence(const LookCounts& counts);

// Which copies the judge still matches, as it did before encoding; the first few by name. Empty for none.
QString stillMatchedSentence(const QString& judge, const QStringList& photos);

QString nobodyLookedSentence();

// For one photo in a report, from survivalName() of its worst face.
QString survivalWords(const QString& survival, const QString& judge);

} // namespace vizard::text
