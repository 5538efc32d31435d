#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress_line.h"
#include "app/cli/report.h"
#include "core/album/naming.h"
#include "core/album/queue.h"
#include "core/album/scan.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QSet>

#include <array>
#include <numeric>

namespace vizard::cli {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("vizard::cli", source);
}

// Collects what became of each photo, says it, and turns it into an exit status.
class Outcomes {
public:
    Outcomes(int all, bool json)
        : all_(all)
        , json_(json) {}

    void take(const album::JobResult& result) {
        ++counts_.at(static_cast<size_t>(result.outcome));
        progressLine_.clear();
        if (result.outcome == album::Outcome::Failed)
            failures_ += line(result);
        if (json_)
            print(toJson(result));
        else if (result.outcome == album::Outcome::Protected || result.outcome == album::Outcome::NoFace)
            print(line(result));
    }
    void takeFolder(const QString& folder) {
        failures_ +=
            QStringLiteral("%1: %2").arg(folder, text::sentence({ErrorCode::NotReadable, folder, {}}));
    }
    void progress(double fraction, double secondsLeft) {
        progressLine_.show(done(), all_, fraction, secondsLeft);
    }
    int finish() {
        progressLine_.clear();
        if (!json_)
            print(tr("%1 protected, %2 without a face, %3 failed, %4 cancelled")
                      .arg(count(album::Outcome::Protected))
                      .arg(count(album::Outcome::NoFace))
                      .arg(count(album::Outcome::Failed))
                      .arg(count(album::Outcome::Cancelled)));
        for (const QString& failure : failures_)
            printError(failure);
        if (Interrupt::wasReceived() || count(album::Outcome::Cancelled) > 0)
            return CancelledStatus;
        return failures_.isEmpty() ? AllDone : SomeFailed;
    }

private:
    int count(album::Outcome outcome) const { return counts_.at(static_cast<size_t>(outcome)); }
    int done() const { return std::accumulate(counts_.begin(), counts_.end(), 0); }

    const int all_;
    const bool json_;
    std::array<int, 4> counts_{};
    QStringList failures_;
    ProgressLine progressLine_;
};

// Nothing can be done for any photo: each of them is reported so.
int failAll(Outcomes& outcomes, const std::vector<album::FoundPhoto>& photos, const Error& error) {
    for (const album::FoundPhoto& photo : photos) {
        album::JobResult result;
        result.source = photo.path;
        result.error = error;
        outcomes.take(result);
    }
    return outcomes.finish();
}

std::vector<album::JobRequest> requests(const ProtectCommand& command,
                                        const std::vector<album::FoundPhoto>& photos, const QString& out) {
    QStringList originals;
    for (const album::FoundPhoto& photo : photos)
        originals += photo.path;
    const QStringList targets = album::outputNames(photos, out, command.format);
    std::vector<album::JobRequest> list;
    for (size_t at = 0; at < photos.size(); ++at) {
        album::JobRequest request;
        request.source = photos[at].path;
        request.target = targets[static_cast<qsizetype>(at)];
        request.settings.strength = command.strength;
        request.settings.seed = command.seed;
        request.settings.method = command.method;
        request.write.format = command.format;
        request.write.originals = originals;
        request.write.replaceExisting = command.replace;
        list.push_back(std::move(request));
    }
    return list;
}

void sweepFolders(const std::vector<album::JobRequest>& list) {
    QSet<QString> folders;
    for (const album::JobRequest& request : list)
        folders += QFileInfo(request.target).path();
    for (const QString& folder : folders)
        photo::sweepLeftovers(folder);
}

void runQueue(const std::vector<album::JobRequest>& list, std::shared_ptr<const cloak::Engine> engine,
              int workers, const Interrupt& interrupt, Outcomes& outcomes) {
    album::ProtectionQueue queue(std::move(engine), workers);
    QEventLoop loop;
    QObject::connect(&queue, &album::ProtectionQueue::jobFinished, &loop,
                     [&](const album::JobResult& result) { outcomes.take(result); });
    QObject::connect(&queue, &album::ProtectionQueue::progressed, &loop,
                     [&](double fraction, double left) { outcomes.progress(fraction, left); });
    QObject::connect(&queue, &album::ProtectionQueue::idle, &loop, &QEventLoop::quit);
    QObject::connect(&interrupt, &Interrupt::received, &queue, &album::ProtectionQueue::cancelAll);
    for (const album::JobRequest& request : list)
        queue.add(request);
    if (Interrupt::wasReceived())
        queue.cancelAll();
    if (!queue.isIdle())
        loop.exec();
}

} // namespace

int protect(const ProtectCommand& command) {
    const Interrupt interrupt;
    const QString outPath = QDir::cleanPath(QFileInfo(command.out).absoluteFilePath());
    const album::ScanResult found = album::scan(command.inputs, {outPath, &Interrupt::wasReceived});
    Outcomes outcomes(static_cast<int>(found.photos.size()), command.json);
    for (const QString& folder : found.unreadableFolders)
        outcomes.takeFolder(folder);
    if (found.cancelled)
        return CancelledStatus;
    if (found.photos.empty()) {
        printError(tr("There are no photos in what was named."));
        return outcomes.finish();
    }
    // Asked before hours of work rather than after.
    if (!QDir().mkpath(outPath) || !QFileInfo(outPath).isDir() || !QFileInfo(outPath).isWritable())
        return failAll(outcomes, found.photos, {ErrorCode::NotWritable, outPath, {}});
    auto engine = cloak::Engine::load(nets::Models::open());
    if (!engine)
        return failAll(outcomes, found.photos, engine.error());
    const auto list = requests(command, found.photos, QFileInfo(outPath).canonicalFilePath());
    sweepFolders(list);
    runQueue(list, std::move(engine).value(), command.workers, interrupt, outcomes);
    return outcomes.finish();
}

} // namespace vizard::cli
