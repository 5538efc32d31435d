// What a verdict says to a person: measured numbers on a named recogniser, and their limits. No promise.
#pragma once

#include "core/audit/verdict.h"

#include <QString>
#include <QStringList>

namespace vizard::text {

// "About 1 in 10 recognisers of the kind we tested would still match this face; after a typical upload (JPEG
// 75, 1080 px): 2 in 10." Where the judge was not calibrated: that it was not.
QString matchSentence(const audit::Verdict& verdict);

// "Very hard to see", …
QString words(audit::Visibility visibility);

// What the two bars show: "The photo it was made from", "This person's other photos (3)".
QString originalLabel();
QString othersLabel(int others);
// "from 0.82 to 0.11": of a similarity.
QString changeInWords(const audit::SimilarityChange& change);
// "below the match threshold (0.26)", "above …", or nothing where there is no threshold.
QString againstThreshold(double similarity, const std::optional<double>& threshold);

// "Judged by NAME, of DATE".
QString judgeLine(const audit::Verdict& verdict);

// Always beside a verdict, or the figures of several judges.
QString limitsSentence(int judges = 1);

// In place of a verdict where no judge is installed.
QString noJudgeSentence();

// Everything above as one text, for screen readers.
QString verdictInFull(const audit::Verdict& verdict);

} // namespace vizard::text
