#include "ui/window/export_record.h"

#include "ui/report/export_report.h"
#include "ui/report/photo_facts.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace vizard::ui {

namespace {

QString tr(const char* source, int n = -1) {
    return QCoreApplication::translate("vizard::ui::ExportRecord", source, nullptr, n);
}

// A name that no file has yet.
QString freeReportName(const QString& folder) {
    const QString base = QDir(folder).filePath(
        QStringLiteral("vizard-report-%1")
            .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"))));
    QString name = base;
    for (int number = 2; QFileInfo::exists(name + ".html") || QFileInfo::exists(name + ".json"); ++number)
        name = QStringLiteral("%1-%2").arg(base).arg(number);
    return name;
}

} // namespace

ExportRecord::ExportRecord(ExportOrder order, int noFace)
    : order_(std::move(order))
    , noFace_(noFace)
    , started_(QDateTime::currentDateTime().toString(Qt::ISODate)) {
    clock_.start();
    for (const album::PlannedFile& file : order_.plan.files)
        takeWithoutWork(file);
}

void ExportRecord::takeWithoutWork(const album::PlannedFile& file) {
    switch (file.action) {
    case album::PlannedAction::Done:
        ++before_;
        files_.append(report::describe(file));
        return;
    case album::PlannedAction::Skip:
        ++skipped_;
        files_.append(report::describe(file));
        return;
    case album::PlannedAction::Refuse: {
        ++taken_;
        album::JobResult result;
        result.source = file.photo.path;
        result.error = report::refusal(file);
        files_.append(report::toJson(result));
        return;
    }
    default:
        return;
    }
}

void ExportRecord::take(const album::JobResult& result) {
    const auto& ledger = order_.tools.ledger;
    QJsonObject facts = report::describe(result, order_.plan.settings, ledger.get());
    if (order_.tools.chosen) {
        const album::PhotoSettings chosen = order_.tools.chosen(result.source);
        const QString method = chosen.cloakSettings().method;
        facts[QStringLiteral("strength")] = chosen.strength;
        facts[QStringLiteral("method")] = method.isEmpty() ? order_.plan.settings.method : method;
        strengths_ += chosen.strength;
        methods_ += facts[QStringLiteral("method")].toString();
    }
    files_.append(facts);
    noFace_ += result.outcome == album::Outcome::NoFace;
    failed_ += result.outcome == album::Outcome::Failed;
    if (result.written.isEmpty())
        return;
    ++written_;
    inks_ += result.original->fromInks;
    heif_ += result.original->format == photo::Format::Heif;
    first_ += result.original->frames > 1;
    oursAgain_ += ledger && ledger->knows(result.original->contentHash);
    for (const album::FaceLook& each : result.looks)
        looks_.add(each.look);
    if (report::wasNotHidden(result.looks))
        stillMatched_ += result.written;
    if (!report::wasTakenAway(result.looks))
        return;
    takenAway_ += result.source;
    for (const album::FaceLook& each : result.looks)
        if (lostSentence_.isEmpty())
            lostSentence_ = text::takenAwaySentence(result.written, each.look);
}

QString ExportRecord::counts(int cancelled) const {
    const auto count = [](const char* words, int n) { return n > 0 ? tr(words, n) : QString(); };
    QStringList parts{
        tr(QT_TRANSLATE_N_NOOP("vizard::ui::ExportRecord", "%n photo(s) exported to %1."), written_)
            .arg(QDir::toNativeSeparators(order_.plan.settings.folder)),
        count(QT_TRANSLATE_N_NOOP("vizard::ui::ExportRecord", "%n were there already and verified."),
              before_),
        count(QT_TRANSLATE_N_NOOP("vizard::ui::ExportRecord", "%n skipped."), skipped_),
        count(QT_TRANSLATE_N_NOOP("vizard::ui::ExportRecord", "%n not written, as their names are taken."),
              taken_),
        count(QT_TRANSLATE_N_NOOP("vizard::ui::ExportRecord", "No face was found in %n photo(s)."), noFace_),
        count(QT_TRANSLATE_N_NOOP("vizard::ui::ExportRecord", "%n photo(s) could not be written."), failed_),
        count(QT_TRANSLATE_N_NOOP("vizard::ui::ExportRecord", "Cancelled: %n photo(s) not done."), cancelled),
        count(QT_TRANSLATE_N_NOOP("vizard::ui::ExportRecord", "%n CMYK photo(s) were written in sRGB."),
              inks_),
        count(QT_TRANSLATE_N_NOOP("vizard::ui::ExportRecord",
                                  "%n HEIC or AVIF photo(s) were written in another format."),
              heif_),
        count(QT_TRANSLATE_N_NOOP("vizard::ui::ExportRecord",
                                  "%n file(s) hold several pictures; the copies hold the first."),
              first_)};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

void ExportRecord::addLooks(std::vector<Message>& messages) const {
    if (looks_.all() > 0)
        messages.push_back({Message::Kind::Note, text::looksSentence(looks_)});
    if (!stillMatched_.isEmpty())
        messages.push_back({Message::Kind::Problem, text::stillMatchedSentence(looks_.judge, stillMatched_)});
    if (!takenAway_.isEmpty())
        messages.push_back({Message::Kind::Problem, lostSentence_});
}

void ExportRecord::addReport(std::vector<Message>& messages) const {
    const QString name = freeReportName(order_.plan.settings.folder);
    QJsonObject facts =
        report::reportJson(order_.plan.settings, files_, started_, double(clock_.elapsed()) / 1000);
    QJsonObject settings = facts[u"settings"].toObject();
    if (strengths_.size() == 1)
        settings[QStringLiteral("strength")] = *strengths_.begin();
    else // each photo has its own
        settings.remove(QStringLiteral("strength"));
    if (methods_.size() == 1)
        settings[QStringLiteral("method")] = *methods_.begin();
    else if (!methods_.isEmpty())
        settings.remove(QStringLiteral("method"));
    facts[QStringLiteral("settings")] = settings;
    const Status written = report::writeReport(name, facts, order_.tools.originals);
    if (written)
        messages.push_back(
            {Message::Kind::Note, tr(QT_TRANSLATE_NOOP("vizard::ui::ExportRecord", "The report is “%1”."))
                                      .arg(QFileInfo(name + ".html").fileName())});
    else
        messages.push_back({Message::Kind::Problem, text::sentence(written.error())});
}

std::vector<Message> ExportRecord::finish(int cancelled) {
    QString summary = counts(cancelled);
    if (looks_.all() == 0 && written_ > 0 && !order_.tools.judge)
        summary += QLatin1Char(' ') + text::nobodyLookedSentence();
    std::vector<Message> messages;
    if (oursAgain_ > 0)
        messages.push_back(
            {Message::Kind::Problem,
             tr(QT_TRANSLATE_N_NOOP("vizard::ui::ExportRecord",
                                    "%n of the photos are copies that Vizard made: protecting them again "
                                    "changes them again."),
                oursAgain_)});
    addLooks(messages);
    if (order_.report)
        addReport(messages);
    messages.push_back({Message::Kind::Note, summary});
    return messages;
}

} // namespace vizard::ui
