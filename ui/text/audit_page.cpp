#include "ui/text/audit_page.h"

#include "ui/text/audit_plots.h"
#include "ui/text/audit_tables.h"
#include "ui/text/detail/audit_words.h"
#include "ui/text/page.h"
#include "ui/text/plot.h"

#include <algorithm>
#include <cmath>

namespace vizard::text {

namespace {

using audit::JudgeFigures;
using audit::Report;

const char* const kStyle = R"(
.lead { font-size: 1.15rem; } .n { font-variant-numeric: tabular-nums; white-space: nowrap; }
.limits { background: var(--panel); padding: .8rem 1.1rem; border-inline-start: 4px solid var(--cloaked);
  max-width: 44rem; }
.bar { display: inline-block; inline-size: 7rem; block-size: .7rem;
  background: var(--panel); vertical-align: baseline; }
.bar i { display: block; block-size: 100%; } .bar i.clean { background: var(--clean); }
.bar i.cloaked { background: var(--cloaked); }
@media (max-width: 36rem) { .bar { inline-size: 2.6rem; } }
dl { max-width: 44rem; } dt { font-weight: 600; margin-top: .7rem; } dd { margin: 0; }
)";

QString paragraph(const QString& text, const char* role = nullptr) {
    const QString attribute =
        role ? QStringLiteral(" class=\"%1\"").arg(QString::fromLatin1(role)) : QString();
    return QStringLiteral("<p%1>%2</p>\n").arg(attribute, text.toHtmlEscaped());
}

QString heading(int level, const QString& text) {
    return QStringLiteral("<h%1>%2</h%1>\n").arg(level).arg(text.toHtmlEscaped());
}

bool wasCounted(const JudgeFigures& judge) {
    return judge.verification && !std::isnan(judge.verification->miss[0].after.value);
}

QString summaryOf(const JudgeFigures& judge) {
    const audit::BeforeAfter& miss = judge.verification->miss[0];
    return auditWords(QT_TRANSLATE_NOOP(
                          "vizard::audit",
                          "“%1” missed %2 in 100 comparisons of a cloaked photo with another photo of the "
                          "same person "
                          "(of the clean photos: %3), at the setting that lets 1 stranger in 100 through."))
        .arg(isolatedOnPage(judge.name))
        .arg(std::lround(100 * miss.after.value))
        .arg(std::lround(100 * miss.before.value));
}

// Nobody is found by the mean of recognisers: the one that sees best comes first.
QString lead(const Report& report) {
    const JudgeFigures* best = nullptr;
    int counted = 0;
    for (const JudgeFigures& judge : report.judges) {
        if (!wasCounted(judge))
            continue;
        ++counted;
        if (!best || judge.verification->miss[0].after.value < best->verification->miss[0].after.value)
            best = &judge;
    }
    if (!best)
        return {};
    QString html = paragraph(summaryOf(*best), "lead");
    if (counted > 1)
        html += paragraph(
            auditWords(QT_TRANSLATE_NOOP("vizard::audit",
                                         "Of the %1 recognisers below, it saw through the cloaks best."))
                .arg(counted));
    return html;
}

QString top(const Report& report) {
    QString html =
        heading(1, auditWords(QT_TRANSLATE_NOOP("vizard::audit", "Do these copies hide who is on them?")));
    html += paragraph(
        auditWords(QT_TRANSLATE_NOOP("vizard::audit", "An audit. Cloaked photos: %1. People: %2. %3"))
            .arg(report.cloakedPhotos)
            .arg(report.people)
            .arg(isolatedOnPage(report.date)),
        "quiet");
    html += lead(report) + summaryTable(report);
    html +=
        paragraph(auditWords(QT_TRANSLATE_NOOP(
                      "vizard::audit", "0: the person was recognised each time. 100: never. The clean photos "
                                       "show how often these recognisers miss anyway.")),
                  "quiet");
    for (const QString& caveat : auditCaveats(report))
        html += paragraph(caveat);
    return html +
           paragraph(
               auditWords(QT_TRANSLATE_NOOP(
                   "vizard::audit",
                   "Measured on the recognisers named here only. Others, later ones, or ones trained on "
                   "Vizard's output may still match, and photos that are already out there stay as they "
                   "are.")),
               "limits");
}

QString calibrationSource(const audit::JudgeCalibration* known) {
    if (!known || known->reliability.empty())
        return {};
    return paragraph(
        auditWords(QT_TRANSLATE_NOOP("vizard::audit", "Reliability measured %1 on %2 people with %3, by: %4"))
            .arg(isolatedOnPage(known->date))
            .arg(known->people)
            .arg(isolatedOnPage(known->panel.join(QStringLiteral(", "))), isolatedOnPage(known->command)),
        "quiet");
}

QString judgeSection(const Report& report, std::size_t index, const audit::Calibration& calibration) {
    const JudgeFigures& judge = report.judges[index];
    const QString dated = judge.date.isEmpty()
                              ? auditWords(QT_TRANSLATE_NOOP("vizard::audit", "a file of the user's"))
                              : judge.date;
    const audit::JudgeCalibration* known = calibration.of(judge.sha256);
    QString html = heading(2, auditWords(QT_TRANSLATE_NOOP("vizard::audit", "What “%1” saw (%2)"))
                                  .arg(isolatedOnPage(judge.name), isolatedOnPage(dated)));
    html += QStringLiteral("<div class=\"plots\">\n") + similarityPlot(judge) + jpegPlot(judge) +
            visibilityPlot(report, index) + reliabilityPlot(known) + QStringLiteral("</div>\n");
    html += verificationTable(judge) + transformTable(judge) + identificationTable(judge) +
            galleryTables(judge) + attackTable(judge) + calibrationSource(known);
    return html +
           paragraph(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "SHA-256 of the judge's network: %1"))
                         .arg(isolatedOnPage(QString::fromLatin1(judge.sha256))),
                     "quiet");
}

QString glossary() {
    const std::pair<QString, QString> entries[] = {
        {auditWords(QT_TRANSLATE_NOOP("vizard::audit", "clean, cloaked")),
         auditWords(QT_TRANSLATE_NOOP(
             "vizard::audit",
             "A clean photo is the photo as it was. A cloaked one is the copy whose faces were "
             "changed."))},
        {auditWords(QT_TRANSLATE_NOOP("vizard::audit", "missed")),
         auditWords(QT_TRANSLATE_NOOP(
             "vizard::audit", "Two photos show the same person, and the recogniser says that they do not."))},
        {auditWords(QT_TRANSLATE_NOOP("vizard::audit", "threshold, FAR")),
         auditWords(QT_TRANSLATE_NOOP(
             "vizard::audit", "A recogniser says “the same person” where the similarity is above a "
                              "threshold. The false-accept "
                              "rate (FAR) is the share of strangers who are taken for the person there."))},
        {auditWords(QT_TRANSLATE_NOOP("vizard::audit", "[low, high]")),
         auditWords(QT_TRANSLATE_NOOP("vizard::audit", "95 % interval, from drawing people with replacement "
                                                       "2,000 times. With few people it is wide."))},
    };
    QString html;
    for (const auto& [term, meaning] : entries)
        html += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(term.toHtmlEscaped(), meaning.toHtmlEscaped());
    return QStringLiteral("<dl>\n%1</dl>\n").arg(html);
}

QString howMeasured(const Report& report, const QString& command) {
    QString html =
        heading(2, auditWords(QT_TRANSLATE_NOOP("vizard::audit", "How this was measured"))) + glossary();
    html += paragraph(
        auditWords(
            QT_TRANSLATE_NOOP(
                "vizard::audit",
                "People: %1. Clean photos: %2. Cloaked photos: %3. Left out, as no face was found on them: "
                "%4 of the clean ones. Counted apart: %5 of the cloaked ones without a face, where another "
                "detector may still find it."))
            .arg(report.people)
            .arg(report.cleanPhotos)
            .arg(report.cloakedPhotos)
            .arg(report.cleanWithoutFace)
            .arg(report.cloakedWithoutFace));
    html += paragraph(
        auditWords(QT_TRANSLATE_NOOP("vizard::audit",
                                     "Strangers. Photos: %1. People: %2. Left out of the gallery (no "
                                     "face, or a person who is audited): %3."))
            .arg(report.galleryPhotos)
            .arg(report.galleryPeople)
            .arg(report.galleryLeftOut));
    if (!report.unreadable.empty()) {
        QStringList paths;
        for (const Error& error : report.unreadable)
            paths += error.text;
        html += paragraph(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "Could not be read: %1"))
                              .arg(isolatedOnPage(paths.join(QStringLiteral(", ")))));
    }
    html += paragraph(
        auditWords(QT_TRANSLATE_NOOP("vizard::audit", "%1; %2 s, %3 s of processor time on %4 cores."))
            .arg(isolatedOnPage(report.date))
            .arg(report.seconds, 0, 'f', 1)
            .arg(report.coreSeconds, 0, 'f', 1)
            .arg(report.cores),
        "quiet");
    return html + QStringLiteral("<p><code dir=\"ltr\">%1</code></p>\n").arg(command.toHtmlEscaped());
}

} // namespace

QStringList auditSummary(const Report& report) {
    QStringList sentences;
    for (const JudgeFigures& judge : report.judges) {
        if (wasCounted(judge))
            sentences += summaryOf(judge);
    }
    return sentences;
}

QStringList auditCaveats(const Report& report) {
    constexpr int kFewPeople = 10;
    QStringList caveats;
    const bool compared = std::any_of(report.judges.begin(), report.judges.end(), wasCounted);
    const bool asked = std::any_of(report.judges.begin(), report.judges.end(),
                                   [](const JudgeFigures& judge) { return judge.verification.has_value(); });
    if (asked && !compared)
        caveats += auditWords(QT_TRANSLATE_NOOP(
            "vizard::audit",
            "There was nothing to compare: nobody has two photos with a face, or no copy has "
            "one."));
    if (compared && report.people < kFewPeople)
        caveats += auditWords(QT_TRANSLATE_NOOP("vizard::audit",
                                                "People audited: %1. With others the figures may be quite "
                                                "different."))
                       .arg(report.people);
    if (compared && !report.judges.front().thresholds.isSure(0))
        caveats +=
            auditWords(QT_TRANSLATE_NOOP("vizard::audit",
                                         "There are only %1 pairs of strangers, too few to be sure of the "
                                         "threshold. More photos of other people in the gallery help."))
                .arg(std::lround(report.judges.front().thresholds.pairs));
    if (!report.unmatched.isEmpty())
        caveats += auditWords(QT_TRANSLATE_NOOP("vizard::audit",
                                                "Left out, because only one of the two folders has them: %1"))
                       .arg(isolatedOnPage(report.unmatched.join(QStringLiteral(", "))));
    return caveats;
}

QString auditPage(const Report& report, const QString& command, const audit::Calibration& calibration) {
    QString body = top(report) + qualityTable(report);
    for (std::size_t j = 0; j < report.judges.size(); ++j)
        body += judgeSection(report, j, calibration);
    body += scratchTable(report) + howMeasured(report, command);
    return page(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "Vizard audit")),
                plotStyle() + QString::fromLatin1(kStyle), body);
}

} // namespace vizard::text
