#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/judge_sentence.h"
#include "app/cli/outcomes.h"
#include "app/cli/plan_line.h"
#include "app/cli/report.h"
#include "core/album/export_run.h"
#include "core/audit/examiner.h"
#include "core/cloak/methods.h"
#include "ui/report/export_report.h"
#include "ui/text/methods.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QScopeGuard>

namespace vizard::cli {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("vizard::cli", source);
}

// A photo that no job is made for, and why.
album::JobResult notDone(const album::FoundPhoto& photo, const Error& error) {
    album::JobResult result;
    result.source = photo.path;
    result.error = error;
    return result;
}

// Nothing can be done for any photo: each of them is reported so.
int failAll(Outcomes& outcomes, const std::vector<album::FoundPhoto>& photos, const Error& error) {
    for (const album::FoundPhoto& photo : photos)
        outcomes.take(notDone(photo, error));
    return outcomes.finish();
}

// Looks into the photos and decides about names. Nothing where that was interrupted.
std::optional<album::ExportPlan> planFor(const std::vector<album::FoundPhoto>& photos,
                                         const album::ExportSettings& settings,
                                         const album::ExportTools& tools) {
    std::vector<std::optional<photo::PhotoFacts>> facts;
    for (const album::FoundPhoto& photo : photos) {
        if (Interrupt::wasReceived())
            return {};
        const auto known = photo::probe(photo.path);
        facts.push_back(known ? std::optional(*known) : std::nullopt);
    }
    album::Surroundings around = album::onDisk(tools, settings);
    around.isCancelled = &Interrupt::wasReceived; // resuming hashes every copy that is there
    auto plan = album::planExport(photos, facts, settings, around);
    if (Interrupt::wasReceived())
        return {};
    return plan;
}

album::ExportTools toolsFor(const ProtectCommand& command, const std::vector<album::FoundPhoto>& photos) {
    QStringList originals;
    for (const album::FoundPhoto& photo : photos)
        originals += photo.path;
    album::ExportTools tools;
    tools.ledger = std::make_shared<album::Ledger>();
    tools.originals = originals;
    tools.engineKey = album::engineKey(nets::Models::open(), QCoreApplication::applicationVersion());
    tools.cloak.strength = command.strength;
    tools.cloak.seed = command.seed;
    tools.cloak.method = command.method;
    tools.cloak.sampleWise = command.sampleWise;
    tools.cloak.robust = command.robust;
    tools.smallFaces = command.smallFaces;
    if (cloak::isForAlbums(command.method))
        tools.cloak.person = command.seed != 0 ? command.seed : album::personKey(originals);
    tools.resume = command.resume;
    return tools;
}

// A judge that was named must be one; without a name, the installed one where there is one.
Result<audit::Measure> judgeFor(const QString& named) {
    const auto examiner = audit::Examiner::load(nets::Models::open(), named);
    if (examiner)
        return audit::doorOf(*examiner);
    if (named.isEmpty() && examiner.error().code == ErrorCode::ModelMissing)
        return audit::Measure();
    return examiner.error();
}

bool canWriteReport(const QString& name) {
    return name.isEmpty() ||
           (canWrite(name + QStringLiteral(".json")) && canWrite(name + QStringLiteral(".html")));
}

int showPlan(const album::ExportPlan& plan, bool json) {
    QStringList unreadable;
    for (const album::PlannedFile& file : plan.files) {
        if (Interrupt::wasReceived())
            return CancelledStatus;
        if (json) {
            const auto metadata = photo::inspectMetadata(file.photo.path);
            print(report::toJson(file, plan.settings,
                                 metadata ? *metadata : std::vector<photo::MetadataItem>()));
        } else {
            print(line(file));
        }
        if (!file.facts)
            unreadable += file.photo.path;
    }
    if (!json)
        print(tr("%1 to write, about %2 MB; %3 done before, %4 skipped, %5 not written. Nothing was written.")
                  .arg(plan.count(album::PlannedAction::Write) + plan.count(album::PlannedAction::Replace))
                  .arg(static_cast<double>(plan.estimatedBytes) / 1e6, 0, 'f', 1)
                  .arg(plan.count(album::PlannedAction::Done))
                  .arg(plan.count(album::PlannedAction::Skip))
                  .arg(plan.count(album::PlannedAction::Refuse)));
    for (const QString& path : unreadable)
        printError(tr("%1 could not be looked into.").arg(path));
    return unreadable.isEmpty() ? AllDone : SomeFailed;
}

// Says what becomes of photos that need no work, and gives the others' jobs.
std::vector<album::JobRequest> requests(const album::ExportPlan& plan, const album::ExportTools& tools,
                                        Outcomes& outcomes) {
    std::vector<album::JobRequest> list;
    for (const album::PlannedFile& file : plan.files) {
        switch (file.action) {
        case album::PlannedAction::Write:
        case album::PlannedAction::Replace:
            list.push_back(album::jobFor(file, plan.settings, tools));
            break;
        case album::PlannedAction::Skip:
        case album::PlannedAction::Done:
            outcomes.takeWithoutWork(file);
            break;
        case album::PlannedAction::Refuse:
            outcomes.take(notDone(file.photo, report::refusal(file)));
            break;
        }
    }
    return list;
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

int run(const ProtectCommand& command, const album::ExportPlan& plan, const album::ExportTools& tools,
        const Interrupt& interrupt, Outcomes& outcomes) {
    const QString started = QDateTime::currentDateTime().toString(Qt::ISODate);
    QElapsedTimer clock;
    clock.start();
    outcomes.follow(plan, tools);
    album::sweepFolders(plan);
    const auto list = requests(plan, tools, outcomes);
    if (!list.empty()) {
        auto engine = cloak::Engine::load(nets::Models::open());
        if (!engine) {
            for (const album::JobRequest& request : list)
                outcomes.take(notDone({request.source, {}, {}}, engine.error()));
            return outcomes.finish();
        }
        runQueue(list, std::move(engine).value(), command.workers, interrupt, outcomes);
    }
    if (!command.report.isEmpty()) {
        const auto facts = report::reportJson(plan.settings, outcomes.files(), started,
                                              static_cast<double>(clock.elapsed()) / 1000);
        if (const Status written = report::writeReport(command.report, facts, tools.originals); !written)
            outcomes.takeFailure(text::sentence(written.error()));
    }
    return outcomes.finish();
}

} // namespace

int protect(const ProtectCommand& command) {
    const Interrupt interrupt;
    const QString outPath = QDir::cleanPath(QFileInfo(command.out).absoluteFilePath());
    const album::ScanResult found = album::scan(command.inputs, {outPath, &Interrupt::wasReceived});
    Outcomes outcomes(static_cast<int>(found.photos.size()), command.json);
    for (const QString& folder : found.unreadableFolders)
        outcomes.takeFolder(folder);
    for (const QString& sentence : text::leftOut(found.leftOut))
        printError(sentence);
    if (found.cancelled)
        return CancelledStatus;
    if (found.photos.empty()) {
        printError(tr("There are no photos in what was named."));
        return outcomes.finish();
    }
    if (cloak::isForAlbums(command.method) && found.photos.size() < cloak::kSmallestAlbum) {
        printError(text::albumTooSmall(command.method));
        return WrongUseStatus;
    }
    const auto leaveNoEmptyFolder = qScopeGuard([&, wasThere = QFileInfo::exists(outPath)] {
        if (!wasThere)
            QDir().rmdir(outPath); // which fails where anything is in it
    });
    // Asked before hours of work rather than after.
    const bool usable = command.dryRun ? !QFileInfo::exists(outPath) || QFileInfo(outPath).isDir()
                                       : QDir().mkpath(outPath) && QFileInfo(outPath).isDir() &&
                                             QFileInfo(outPath).isWritable();
    if (!usable)
        return failAll(outcomes, found.photos, {ErrorCode::NotWritable, outPath, {}});
    if (!command.dryRun && !canWriteReport(command.report))
        return SomeFailed;
    album::ExportSettings settings = command.write;
    const QString realOut = QFileInfo(outPath).canonicalFilePath();
    settings.folder = realOut.isEmpty() ? outPath : realOut;
    album::ExportTools tools = toolsFor(command, found.photos);
    if (!command.dryRun) {
        auto judge = judgeFor(command.judge);
        if (!judge) {
            printError(judgeSentence(judge.error()));
            return SomeFailed;
        }
        tools.judge = std::move(*judge);
    }
    const auto plan = planFor(found.photos, settings, tools);
    if (!plan)
        return CancelledStatus;
    return command.dryRun ? showPlan(*plan, command.json) : run(command, *plan, tools, interrupt, outcomes);
}

} // namespace vizard::cli
