#include "ui/text/audit_page.h"

#include "ui/text/audit_tables.h"
#include "ui/text/plot.h"
#include "ui/text/verdict.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

#define WORDS(text) tr(QT_TRANSLATE_NOOP("vizard::text", text))

namespace vizard::text {

namespace {

using audit::JudgeFigures;
using audit::Report;

QString tr(const char* source) {
    return QCoreApplication::translate("vizard::text", source);
}

const char* const style = R"(
:root { color-scheme: light dark; --ink: #1f1e1d; --quiet: #5f5b57; --page: #fff; --line: #d9d6d2;
  --clean: #0b6670; --cloaked: #b3541e; --strangers: #8d8a86; }
@media (prefers-color-scheme: dark) { :root { --ink: #eeece9; --quiet: #aba8a4; --page: #1b1b1c; --line: #3f3f42;
  --clean: #5cc2c4; --cloaked: #f0a060; --strangers: #77746f; } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--page); max-width: 62rem;
  margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.2rem; } h3 { font-size: 1rem; margin-top: 1.6rem; }
.lead { font-size: 1.1rem; } .quiet { color: var(--quiet); } figure { margin: 1rem 0; }
table { border-collapse: collapse; margin: .6rem 0; } caption { text-align: start; color: var(--quiet); }
th, td { text-align: start; padding: .25rem .8rem .25rem 0; border-bottom: 1px solid var(--line); }
td.n { font-variant-numeric: tabular-nums; } code { overflow-wrap: anywhere; }
svg { max-width: 100%; width: 40rem; height: auto; } svg text { font-size: 11px; fill: var(--ink); }
.axis { stroke: var(--quiet); } .grid { stroke: var(--line); } .mark { stroke: var(--ink); stroke-dasharray: 4 3; }
text.mark { stroke: none; } polyline { fill: none; stroke-width: 2; }
.clean { stroke: var(--clean); fill: var(--clean); } .cloaked { stroke: var(--cloaked); fill: var(--cloaked); }
.strangers { stroke: var(--strangers); fill: var(--strangers); } polyline.clean, polyline.cloaked { fill: none; }
polygon { fill-opacity: .3; }
)";

QString paragraph(const QString& text, const char* role = "") {
    return QStringLiteral("<p class=\"%1\">%2</p>\n").arg(QString::fromLatin1(role), text.toHtmlEscaped());
}

QString heading(int level, const QString& text) {
    return QStringLiteral("<h%1>%2</h%1>\n").arg(level).arg(text.toHtmlEscaped());
}

QString figure(const Plot& plot) {
    return QStringLiteral("<figure>") + plot.svg() + QStringLiteral("</figure>\n");
}

std::vector<QPointF> outline(const audit::Histogram& histogram) {
    const double most = *std::max_element(histogram.counts.begin(), histogram.counts.end());
    std::vector<QPointF> points;
    for (int bin = 0; bin < audit::Histogram::kBins && most > 0; ++bin) {
        const double share = histogram.counts[static_cast<std::size_t>(bin)] / most;
        const double width = 2.0 / audit::Histogram::kBins;
        points.emplace_back(-1 + bin * width, share);
        points.emplace_back(-1 + (bin + 1) * width, share);
    }
    return points;
}

QString histograms(const JudgeFigures& judge) {
    if (!judge.verification)
        return {};
    Plot plot(WORDS("Similarities before and after"),
              {WORDS("similarity (cosine)"), -0.4, 1, {-0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1}, {}},
              {WORDS("how often (highest: 1)"), 0, 1.05, {0, 0.5, 1}, {}});
    plot.addArea(QStringLiteral("strangers"), WORDS("strangers"), outline(judge.verification->strangers));
    plot.addArea(QStringLiteral("clean"), WORDS("same person, clean"), outline(judge.verification->before));
    plot.addArea(QStringLiteral("cloaked"), WORDS("same person, cloaked"),
                 outline(judge.verification->after));
    plot.addVertical(WORDS("threshold, FAR 1 %"), judge.thresholds.at[0]);
    return figure(plot);
}

// JPEG qualities from left to right, falling; the photo as it is at the left end.
QString jpegPlot(const JudgeFigures& judge) {
    std::vector<QPointF> before, after;
    std::vector<double> ticks;
    QStringList labels;
    const auto add = [&](const QString& label, const audit::BeforeAfter& miss) {
        const double x = static_cast<double>(ticks.size());
        ticks.push_back(x);
        labels += label;
        before.emplace_back(x, miss.before.value);
        after.emplace_back(x, miss.after.value);
    };
    if (judge.verification)
        add(WORDS("as it is"), judge.verification->miss[0]);
    for (const audit::TransformFigures& transform : judge.transforms) {
        if (transform.name.startsWith(QLatin1String("jpeg")))
            add(transform.name.mid(4), transform.miss);
    }
    if (judge.transforms.empty())
        return {};
    Plot plot(WORDS("Missed after JPEG compression"),
              {WORDS("JPEG quality"), -0.3, ticks.back() + 0.3, ticks, labels},
              {WORDS("missed at FAR 1 %"), 0, 1, {0, 0.25, 0.5, 0.75, 1}, {}});
    plot.addLine(QStringLiteral("clean"), WORDS("clean"), before);
    plot.addLine(QStringLiteral("cloaked"), WORDS("cloaked"), after);
    return figure(plot);
}

QString visibilityPlot(const Report& report, std::size_t judge) {
    std::vector<QPointF> points;
    double most = 1;
    for (const audit::PhotoFigures& photo : report.photos) {
        if (judge < photo.after.size() && photo.faceFound)
            points.emplace_back(photo.quality.butteraugli, photo.after[judge]);
        if (std::isfinite(photo.quality.butteraugli))
            most = std::max(most, photo.quality.butteraugli);
    }
    if (points.empty())
        return {};
    std::vector<double> ticks;
    for (int tick = 0; tick <= std::ceil(most); ++tick)
        ticks.push_back(tick);
    Plot plot(WORDS("Protection against visibility, one dot a photo"),
              {WORDS("visibility (Butteraugli 3-norm of the whole change, on the face)"),
               0,
               std::ceil(most),
               ticks,
               {}},
              {WORDS("similarity to the person's other photos"), -0.4, 1, {-0.4, 0, 0.4, 0.8}, {}});
    plot.addDots(QStringLiteral("cloaked"), WORDS("cloaked photos"), points);
    plot.addHorizontal(WORDS("threshold, FAR 1 %: below it, missed"), report.judges[judge].thresholds.at[0]);
    return figure(plot);
}

QString reliability(const audit::JudgeCalibration* known) {
    if (!known || known->reliability.empty())
        return {};
    std::vector<QPointF> points;
    for (const audit::ReliabilityBin& bin : known->reliability)
        points.emplace_back(bin.said, bin.happened);
    Plot plot(
        WORDS("Reliability of the verdict"),
        {WORDS("share of recognisers that the verdict said would match"), 0, 1, {0, 0.25, 0.5, 0.75, 1}, {}},
        {WORDS("share that did"), 0, 1, {0, 0.25, 0.5, 0.75, 1}, {}});
    plot.addLine(QStringLiteral("strangers"), WORDS("perfect"), {{0, 0}, {1, 1}});
    plot.addDots(QStringLiteral("cloaked"), WORDS("people the curve was not made from"), points);
    return heading(3, WORDS("How reliable is “N in 10 recognisers”?")) + figure(plot) +
           paragraph(WORDS("Measured %1 on %2 people with %3, by: %4")
                         .arg(known->date)
                         .arg(known->people)
                         .arg(known->panel.join(QStringLiteral(", ")), known->command),
                     "quiet");
}

QString judgeSection(const Report& report, std::size_t index, const audit::Calibration& calibration) {
    const JudgeFigures& judge = report.judges[index];
    const QString dated = judge.date.isEmpty() ? WORDS("a file of the user's") : judge.date;
    QString html = heading(2, WORDS("Judge “%1” (%2)").arg(judge.name, dated));
    html += histograms(judge) + verificationTable(judge) + jpegPlot(judge) + transformTable(judge);
    html += visibilityPlot(report, index) + identificationTable(judge) + galleryTables(judge) +
            attackTable(judge);
    html += reliability(calibration.of(judge.sha256));
    html += paragraph(WORDS("SHA-256 of the judge's network: %1").arg(QString::fromLatin1(judge.sha256)),
                      "quiet");
    return html;
}

QString howMeasured(const Report& report, const QString& command) {
    QString html = heading(2, WORDS("How this was measured"));
    html += paragraph(
        WORDS("%1 people; %2 clean and %3 cloaked photos. No face was found on %4 of the clean photos, "
              "which are left out, and on %5 of the cloaked ones, which are counted apart: another "
              "detector may still find it.")
            .arg(report.people)
            .arg(report.cleanPhotos)
            .arg(report.cloakedPhotos)
            .arg(report.cleanWithoutFace)
            .arg(report.cloakedWithoutFace));
    html += paragraph(
        WORDS("Strangers: %1 photos of %2 people; %3 photos of the gallery were left out (no face, or a "
              "person who is audited).")
            .arg(report.galleryPhotos)
            .arg(report.galleryPeople)
            .arg(report.galleryLeftOut));
    html += paragraph(
        WORDS("In brackets: 95 % intervals from drawing people with replacement 2,000 times. FAR: share "
              "of strangers who would be taken for the person at that threshold."));
    if (!report.unreadable.isEmpty())
        html += paragraph(WORDS("Could not be read: %1").arg(report.unreadable.join(QStringLiteral(", "))));
    html += paragraph(WORDS("%1; %2 s, %3 s of processor time on %4 cores.")
                          .arg(report.date)
                          .arg(report.seconds, 0, 'f', 1)
                          .arg(report.coreSeconds, 0, 'f', 1)
                          .arg(report.cores),
                      "quiet");
    return html + QStringLiteral("<p><code>%1</code></p>\n").arg(command.toHtmlEscaped());
}

} // namespace

QStringList auditSummary(const Report& report) {
    QStringList sentences;
    for (const JudgeFigures& judge : report.judges) {
        if (!judge.verification)
            continue;
        const audit::BeforeAfter& miss = judge.verification->miss[0];
        if (std::isnan(miss.after.value))
            continue;
        sentences +=
            WORDS(
                "“%1” missed %2 in 100 comparisons of a cloaked photo with another photo of the same person "
                "(of the clean photos: %3), at the setting that lets 1 stranger in 100 through.")
                .arg(judge.name)
                .arg(std::lround(100 * miss.after.value))
                .arg(std::lround(100 * miss.before.value));
    }
    return sentences;
}

QString auditPage(const Report& report, const QString& command, const audit::Calibration& calibration) {
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n<meta name=\"viewport\" "
                       "content=\"width=device-width\">\n<title>%1</title>\n<style>%2</style></head><body>\n")
            .arg(WORDS("Vizard audit").toHtmlEscaped(), QString::fromLatin1(style));
    html += heading(1, WORDS("Does it hide? An audit of cloaked photos"));
    for (const QString& sentence : auditSummary(report))
        html += paragraph(sentence, "lead");
    html += paragraph(
        WORDS("Measured on the recognisers named here only. Others, later ones, or ones trained on "
              "Vizard's output may still match, and photos that are already out there stay as they are."));
    html += qualityTable(report);
    for (std::size_t j = 0; j < report.judges.size(); ++j)
        html += judgeSection(report, j, calibration);
    html += scratchTable(report);
    return html + howMeasured(report, command) + QStringLiteral("</body></html>\n");
}

} // namespace vizard::text
