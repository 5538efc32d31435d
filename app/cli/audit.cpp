#include "core/audit/audit.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/judge_sentence.h"
#include "app/cli/progress_line.h"
#include "app/cli/report.h"
#include "ui/language/language.h"
#include "ui/report/report_file.h"
#include "ui/text/audit_page.h"
#include "ui/text/sentences.h"
#include "ui/text/verdict.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QStandardPaths>

namespace vizard::cli {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("vizard::cli", source);
}

// The judges that were named, or the installed one. Nothing, and a sentence said, where one of them is none.
std::optional<std::vector<audit::Judge>> judgesFor(const QStringList& named, const nets::Models& models) {
    std::vector<audit::Judge> judges;
    const QStringList names = named.isEmpty() ? QStringList{QString()} : named;
    for (const QString& name : names) {
        auto judge = named.isEmpty() ? audit::Judge::installed(models) : audit::Judge::load(name, models);
        if (!judge) {
            // The judge that ships may have been left out of an installation: no fault of whoever asks.
            const bool none = named.isEmpty() && judge.error().code == ErrorCode::ModelMissing;
            printError(none ? text::noJudgeSentence() : judgeSentence(judge.error()));
            return {};
        }
        judges.push_back(std::move(*judge));
    }
    return judges;
}

QString cacheFolder(const QString& named) {
    return named.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                                 QStringLiteral("/vizard/audit")
                           : named;
}

bool write(const QString& path, const QByteArray& bytes) {
    const Status saved = report::save(path, bytes);
    if (!saved)
        printError(text::sentence(saved.error()));
    return saved.ok();
}

audit::AuditHooks hooks(ProgressLine& line, RecentRate& rate, const QElapsedTimer& timer) {
    audit::AuditHooks hooks;
    hooks.cancelled = &Interrupt::wasReceived;
    hooks.progress = [&](int done, int all) {
        line.show(static_cast<double>(done) / all,
                  rate.secondsLeft(static_cast<double>(timer.elapsed()) / 1000, done, all));
    };
    return hooks;
}

QString errorSentence(const Error& error, const AuditCommand& command) {
    if (error.code != ErrorCode::InvalidArgument)
        return text::sentence(error);
    if (error.text == command.clean)
        return tr("There are no people in “%1”: each needs a sub-folder with photos.").arg(error.text);
    if (error.text != command.cloaked)
        return tr("On the photos in “%1” no face of anybody else was found: without strangers there is no "
                  "threshold to measure by.")
            .arg(error.text);
    return tr("There are no cloaked copies in “%1” of the photos to compare with: the same sub-folders and "
              "names "
              "are looked for.")
        .arg(error.text);
}

} // namespace

int auditFolders(const AuditCommand& command) {
    const Interrupt interrupt;
    const nets::Models models = nets::Models::open();
    auto judges = judgesFor(command.judges, models);
    if (!judges)
        return SomeFailed;
    if (!canWrite(command.json) || !canWrite(command.html))
        return SomeFailed;
    audit::AuditRequest request{
        command.clean,         command.cloaked, command.gallery,           std::move(*judges),
        audit::allProtocols(), command.workers, cacheFolder(command.cache)};
    if (!command.protocols.empty()) {
        request.protocols.clear();
        for (const int protocol : command.protocols)
            request.protocols.insert(static_cast<audit::Protocol>(protocol));
    }
    ProgressLine line;
    RecentRate rate;
    QElapsedTimer timer;
    timer.start();
    const auto report = audit::runAudit(request, models, hooks(line, rate, timer));
    line.clear();
    if (!report && report.error().code == ErrorCode::Cancelled)
        return CancelledStatus;
    if (!report) {
        printError(errorSentence(report.error(), command));
        return SomeFailed;
    }
    for (const QString& sentence : text::auditSummary(*report))
        print(sentence);
    print(text::limitsSentence(static_cast<int>(report->judges.size())));
    for (const QString& caveat : text::auditCaveats(*report))
        printError(caveat);
    for (const Error& error : report->unreadable)
        printError(text::sentence(error));
    bool written = true;
    if (!command.json.isEmpty())
        written = write(command.json, QJsonDocument(audit::toJson(*report)).toJson());
    if (!command.html.isEmpty()) {
        const ui::Interpreter interpreter(command.language.isEmpty() ? QLocale::system()
                                                                     : QLocale(command.language));
        const QString said = QCoreApplication::arguments().join(QLatin1Char(' '));
        const QString page = text::auditPage(*report, said, audit::shippedCalibration());
        written = write(command.html, page.toUtf8()) && written;
    }
    return written && report->unreadable.empty() ? AllDone : SomeFailed;
}

} // namespace vizard::cli
