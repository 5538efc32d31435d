#include "ui/text/audit_plots.h"

#include "ui/text/detail/audit_words.h"
#include "ui/text/plot.h"

#include <algorithm>
#include <cmath>

namespace vizard::text {

namespace {

const QString clean = QStringLiteral("clean"), cloaked = QStringLiteral("cloaked"),
              strangers = QStringLiteral("strangers");

QString thresholdWords() {
    return auditWords(QT_TRANSLATE_NOOP("vizard::audit", "threshold: 1 stranger in 100 gets through"));
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

// One kind of photo along the JPEG qualities, with its interval.
struct Course {
    std::vector<QPointF> value, low, high;

    void add(double x, const audit::Figure& figure) {
        value.emplace_back(x, figure.value);
        low.emplace_back(x, figure.interval.low);
        high.emplace_back(x, figure.interval.high);
    }
};

} // namespace

QString similarityPlot(const audit::JudgeFigures& judge) {
    if (!judge.verification)
        return {};
    Plot plot(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "How alike photos look to it")),
              auditWords(QT_TRANSLATE_NOOP(
                  "vizard::audit",
                  "Right of the dashed line it says “the same person”, left of it “somebody else”. "
                  "What hides well moves from right to left.")),
              {auditWords(QT_TRANSLATE_NOOP("vizard::audit", "similarity of two photos (cosine)")),
               -0.4,
               1,
               {-0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1},
               {}},
              {auditWords(QT_TRANSLATE_NOOP("vizard::audit", "how often (each curve's highest: 1)")),
               0,
               1.05,
               {0, 0.5, 1},
               {}});
    plot.addArea(strangers, auditWords(QT_TRANSLATE_NOOP("vizard::audit", "two different people")),
                 outline(judge.verification->strangers));
    plot.addArea(clean, auditWords(QT_TRANSLATE_NOOP("vizard::audit", "the same person, both clean")),
                 outline(judge.verification->before));
    plot.addArea(cloaked,
                 auditWords(QT_TRANSLATE_NOOP("vizard::audit", "the same person, one of them cloaked")),
                 outline(judge.verification->after));
    plot.addVertical(thresholdWords(), judge.thresholds.at[0]);
    return plot.html();
}

// JPEG qualities from left to right, falling; the same photos as they are at the left end.
QString jpegPlot(const audit::JudgeFigures& judge) {
    Course before, after;
    std::vector<double> ticks;
    QStringList labels;
    for (const audit::TransformFigures& transform : judge.transforms) {
        const bool asItIs = transform.name == QLatin1String("none");
        if (!asItIs && !transform.name.startsWith(QLatin1String("jpeg")))
            continue;
        const double x = static_cast<double>(ticks.size());
        ticks.push_back(x);
        labels += asItIs ? auditWords(QT_TRANSLATE_NOOP("vizard::audit", "as it is")) : transform.name.mid(4);
        before.add(x, transform.miss.before);
        after.add(x, transform.miss.after);
    }
    if (ticks.empty())
        return {};
    Plot plot(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "After JPEG compression")),
              auditWords(QT_TRANSLATE_NOOP(
                  "vizard::audit", "Services compress what is uploaded. What lasts stays high towards "
                                   "the right. Shaded: 95 % intervals.")),
              {auditWords(QT_TRANSLATE_NOOP("vizard::audit", "JPEG quality")), -0.3, ticks.back() + 0.3,
               ticks, labels},
              {auditWords(QT_TRANSLATE_NOOP("vizard::audit", "share missed at FAR 1 %")),
               0,
               1,
               {0, 0.25, 0.5, 0.75, 1},
               {}});
    plot.addBand(clean, before.low, before.high);
    plot.addBand(cloaked, after.low, after.high);
    plot.addLine(clean, auditWords(QT_TRANSLATE_NOOP("vizard::audit", "clean photos")), before.value);
    plot.addLine(cloaked, auditWords(QT_TRANSLATE_NOOP("vizard::audit", "cloaked photos")), after.value);
    return plot.html();
}

QString visibilityPlot(const audit::Report& report, std::size_t judge) {
    std::vector<QPointF> points;
    double most = 1, similarities = 0, counted = 0;
    for (const audit::PhotoFigures& photo : report.photos) {
        if (judge >= photo.after.size() || !photo.faceFound || !std::isfinite(photo.after[judge]) ||
            !std::isfinite(photo.quality.butteraugli))
            continue;
        points.emplace_back(photo.quality.butteraugli, photo.after[judge]);
        most = std::max(most, photo.quality.butteraugli);
        similarities += photo.before[judge];
        counted += 1;
    }
    if (points.empty())
        return {};
    std::vector<double> ticks;
    for (int tick = 0; tick <= std::ceil(most); ++tick)
        ticks.push_back(tick);
    Plot plot(
        auditWords(QT_TRANSLATE_NOOP("vizard::audit", "Protection against visibility")),
        auditWords(QT_TRANSLATE_NOOP("vizard::audit",
                                     "One dot a cloaked photo. Further right: easier to see. "
                                     "Below the dashed line: no longer a match.")),
        {auditWords(QT_TRANSLATE_NOOP("vizard::audit", "how visible, on the face (Butteraugli, 3-norm)")),
         0,
         std::ceil(most),
         ticks,
         {}},
        {auditWords(QT_TRANSLATE_NOOP("vizard::audit", "mean similarity to the person's other photos")),
         -0.4,
         1,
         {-0.4, 0, 0.4, 0.8},
         {}});
    plot.addDots(cloaked, auditWords(QT_TRANSLATE_NOOP("vizard::audit", "cloaked photos")), points);
    const double before = similarities / counted;
    plot.addLine(clean, auditWords(QT_TRANSLATE_NOOP("vizard::audit", "the same photos clean, mean")),
                 {{0, before}, {std::ceil(most), before}});
    plot.addHorizontal(thresholdWords(), report.judges[judge].thresholds.at[0]);
    return plot.html();
}

QString reliabilityPlot(const audit::JudgeCalibration* known) {
    if (!known || known->reliability.empty())
        return {};
    std::vector<QPointF> points;
    std::vector<double> radii;
    double most = 1;
    for (const audit::ReliabilityBin& bin : known->reliability)
        most = std::max(most, static_cast<double>(bin.pairs));
    for (const audit::ReliabilityBin& bin : known->reliability) {
        points.emplace_back(bin.said, bin.happened);
        radii.push_back(3 + 7 * std::sqrt(bin.pairs / most));
    }
    const std::vector<double> quarters = {0, 0.25, 0.5, 0.75, 1};
    Plot plot(
        auditWords(QT_TRANSLATE_NOOP("vizard::audit", "How reliable is “N in 10 recognisers”?")),
        auditWords(QT_TRANSLATE_NOOP("vizard::audit", "Dots on the diagonal: what was said is what happened. "
                                                      "Larger dots stand for more comparisons.")),
        {auditWords(
             QT_TRANSLATE_NOOP("vizard::audit", "share of recognisers that the verdict said would match")),
         -0.04,
         1.04,
         quarters,
         {}},
        {auditWords(QT_TRANSLATE_NOOP("vizard::audit", "share that did match")), -0.04, 1.04, quarters, {}});
    plot.addLine(strangers, auditWords(QT_TRANSLATE_NOOP("vizard::audit", "said and happened alike")),
                 {{0, 0}, {1, 1}});
    plot.addDots(cloaked,
                 auditWords(QT_TRANSLATE_NOOP("vizard::audit", "people the curve was not made from")), points,
                 radii);
    return plot.html();
}

} // namespace vizard::text
