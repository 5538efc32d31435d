#include "app/cli/outcomes.h"

#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/plan_line.h"
#include "app/cli/report.h"
#include "ui/report/export_report.h"
#include "ui/text/second_look.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

#include <numeric>

namespace vizard::cli {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("vizard::cli", source);
}

} // namespace

void Outcomes::follow(const album::ExportPlan& plan, const album::ExportTools& tools) {
    tools_ = tools;
    settings_ = plan.settings;
    for (const album::PlannedFile& file : plan.files)
        planned_[file.photo.path] = file;
}

void Outcomes::take(const album::JobResult& result) {
    ++counts_.at(static_cast<size_t>(result.outcome));
    unchanged_ += result.outcome == album::Outcome::Protected && result.changedFaces() == 0;
    progressLine_.clear();
    if (result.outcome == album::Outcome::Failed)
        failures_ += line(result);
    if (result.outcome == album::Outcome::NoFace && planned_.contains(result.source))
        album::noteNoFace(planned_[result.source], settings_, tools_);
    note(result);
    const QJsonObject object = report::describe(result, settings_, tools_.ledger.get());
    if (json_)
        print(object);
    else if (result.outcome == album::Outcome::Protected || result.outcome == album::Outcome::NoFace)
        print(line(result));
    files_.append(object);
}

void Outcomes::takeWithoutWork(const album::PlannedFile& file) {
    const bool skipped = file.action == album::PlannedAction::Skip;
    ++(skipped ? skipped_ : before_);
    const QJsonObject object = report::describe(file);
    json_ ? print(object) : print(line(file));
    files_.append(object);
}

void Outcomes::takeFolder(const QString& folder) {
    failures_ += QStringLiteral("%1: %2").arg(folder, text::sentence({ErrorCode::NotReadable, folder, {}}));
}

void Outcomes::takeFailure(const QString& sentence) {
    failures_ += sentence;
}

void Outcomes::progress(double fraction, double secondsLeft) {
    progressLine_.show(done(), all_, fraction, secondsLeft);
}

int Outcomes::finish() {
    progressLine_.clear();
    if (!json_) {
        print(tr("%1 protected, %2 without a face, %3 failed, %4 cancelled")
                  .arg(count(album::Outcome::Protected) - unchanged_)
                  .arg(count(album::Outcome::NoFace))
                  .arg(count(album::Outcome::Failed))
                  .arg(count(album::Outcome::Cancelled)));
        if (unchanged_ > 0)
            print(tr("%1 left as they are: no face in them was changed").arg(unchanged_));
        sayNotes();
    }
    for (const QString& sentence : warnings_ + failures_)
        printError(sentence);
    if (Interrupt::wasReceived() || count(album::Outcome::Cancelled) > 0)
        return CancelledStatus;
    return failures_.isEmpty() ? AllDone : SomeFailed;
}

int Outcomes::done() const {
    return std::accumulate(counts_.begin(), counts_.end(), skipped_ + before_);
}

// What a person should know of a photo, though nothing failed.
void Outcomes::note(const album::JobResult& result) {
    if (!result.original)
        return;
    if (tools_.ledger && tools_.ledger->knows(result.original->contentHash))
        warnings_ +=
            tr("%1 is a copy that Vizard made: protecting it again changes it again.").arg(result.source);
    if (result.written.isEmpty())
        return;
    fromHeif_ += result.original->format == photo::Format::Heif;
    fromInks_ += result.original->fromInks;
    if (report::wasNotHidden(result.looks))
        stillMatched_ += result.written;
    for (const album::FaceLook& each : result.looks) {
        looks_.add(each.look);
        const QString sentence = text::takenAwaySentence(result.written, each.look);
        const QString advice = text::nextStrengthSentence(album::nextStrength(settings_.strength));
        const QString line = sentence + QLatin1Char(' ') + advice;
        if (!sentence.isEmpty() && !warnings_.contains(line)) // said once of a group's faces
            warnings_ += line;
    }
    if (result.original->frames > 1)
        warnings_ += tr("%1 holds %2 pictures: the copy holds the first one only.")
                         .arg(result.source)
                         .arg(result.original->frames);
}

void Outcomes::sayNotes() const {
    if (looks_.all() > 0)
        print(text::looksSentence(looks_));
    if (const QString still = text::stillMatchedSentence(looks_.judge, stillMatched_); !still.isEmpty())
        print(still);
    if (looks_.all() == 0 && !tools_.judge && count(album::Outcome::Protected) > unchanged_)
        print(text::nobodyLookedSentence());
    if (skipped_ + before_ > 0)
        print(tr("%1 done before, %2 skipped").arg(before_).arg(skipped_));
    if (fromHeif_ > 0)
        print(tr("%1 HEIC or AVIF photos were written in another format, as Vizard reads these and does not "
                 "write "
                 "them.")
                  .arg(fromHeif_));
    if (fromInks_ > 0)
        print(tr("%1 CMYK photos were written in sRGB.").arg(fromInks_));
}

} // namespace vizard::cli
