// What became of each photo of a run: said as it happens, gathered for the report, turned into an exit
// status.
#pragma once

#include "app/cli/progress_line.h"
#include "core/album/export_run.h"
#include "ui/text/second_look.h"

#include <QHash>
#include <QJsonArray>

#include <array>

namespace vizard::cli {

class Outcomes {
public:
    Outcomes(int all, bool json)
        : all_(all)
        , json_(json) {}

    // What is known of each photo before the work; without it, results are told but not compared with
    // anything.
    void follow(const album::ExportPlan& plan, const album::ExportTools& tools);

    void take(const album::JobResult& result);
    void takeWithoutWork(const album::PlannedFile& file); // skipped, or done by an earlier run
    void takeFolder(const QString& folder);               // one that cannot be read
    void takeFailure(const QString& sentence);
    void progress(double fraction, double secondsLeft);

    const QJsonArray& files() const { return files_; } // as they were said with --json

    // The last words and the exit status.
    int finish();

private:
    int count(album::Outcome outcome) const { return counts_.at(static_cast<size_t>(outcome)); }
    int done() const;
    void note(const album::JobResult& result);
    void sayNotes() const;

    const int all_;
    const bool json_;
    std::array<int, 4> counts_{};
    int skipped_ = 0;
    QStringList stillMatched_;
    int unchanged_ = 0; // written, with no face changed
    int before_ = 0;
    int fromHeif_ = 0;
    int fromInks_ = 0;
    QStringList failures_;
    QStringList warnings_;
    QJsonArray files_;
    QHash<QString, album::PlannedFile> planned_;
    album::ExportSettings settings_;
    album::ExportTools tools_;
    text::LookCounts looks_;
    ProgressLine progressLine_;
};

} // namespace vizard::cli
