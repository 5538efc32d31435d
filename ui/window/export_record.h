// What becomes of each photo of an export: counted, kept for the report, said at the end.
#pragma once

#include "ui/text/second_look.h"
#include "ui/window/export_order.h"
#include "ui/window/message_strip.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSet>

namespace vizard::ui {

class ExportRecord {
public:
    // `noFace`: photos that were left out as they are known to have none.
    ExportRecord(ExportOrder order, int noFace);

    const ExportOrder& order() const { return order_; }
    void take(const album::JobResult& result);
    // `cancelled`: jobs that were. Writes the report where one was wanted.
    std::vector<Message> finish(int cancelled);
    // Photos whose protection was lost in encoding.
    const QStringList& takenAway() const { return takenAway_; }

private:
    void takeWithoutWork(const album::PlannedFile& file);
    QString counts(int cancelled) const;
    void addLooks(std::vector<Message>& messages) const;
    void addReport(std::vector<Message>& messages) const;

    ExportOrder order_;
    int noFace_ = 0, failed_ = 0, written_ = 0, before_ = 0, skipped_ = 0, taken_ = 0, oursAgain_ = 0,
        inks_ = 0, heif_ = 0, first_ = 0;
    text::LookCounts looks_;
    QString lostSentence_; // of the first photo in takenAway_
    QStringList takenAway_, stillMatched_;
    QSet<int> strengths_;
    QSet<QString> methods_;
    QJsonArray files_;
    QString started_;
    QElapsedTimer clock_;
};

} // namespace vizard::ui
