#include "ui/text/audit_tables.h"

#include "ui/text/audit_page.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

#define WORDS(text) tr(QT_TRANSLATE_NOOP("vizard::text", text))

namespace vizard::text {

namespace {

using audit::BeforeAfter;
using audit::Figure;

QString tr(const char* source) {
    return QCoreApplication::translate("vizard::text", source);
}

QString share(double value) {
    return std::isfinite(value) ? QString::number(value, 'f', 3) : QStringLiteral("–");
}

// ".873 [.812, .921]", with what was counted as a tooltip.
QString cell(const Figure& figure) {
    if (!std::isfinite(figure.value))
        return QStringLiteral("<td class=\"n\">–</td>");
    return QStringLiteral("<td class=\"n\" title=\"%1\">%2 [%3, %4]</td>")
        .arg(WORDS("%1 counted, of %2 people").arg(std::lround(figure.of)).arg(figure.people).toHtmlEscaped(),
             share(figure.value), share(figure.interval.low), share(figure.interval.high));
}

class Table {
public:
    Table(const QString& caption, const QStringList& heads)
        : html_(QStringLiteral("<table><caption>%1</caption><tr>").arg(caption.toHtmlEscaped())) {
        for (const QString& head : heads)
            html_ += QStringLiteral("<th>%1</th>").arg(head.toHtmlEscaped());
        html_ += QStringLiteral("</tr>\n");
    }
    void add(const QString& name, const std::vector<Figure>& figures) {
        html_ += QStringLiteral("<tr><th>%1</th>").arg(name.toHtmlEscaped());
        for (const Figure& figure : figures)
            html_ += cell(figure);
        html_ += QStringLiteral("</tr>\n");
    }
    void addText(const QStringList& cells) {
        html_ += QStringLiteral("<tr>");
        for (const QString& text : cells)
            html_ += QStringLiteral("<td class=\"n\">%1</td>").arg(text.toHtmlEscaped());
        html_ += QStringLiteral("</tr>\n");
    }
    QString html() const { return html_ + QStringLiteral("</table>\n"); }

private:
    QString html_;
};

QStringList beforeAfterHeads(const QString& first) {
    return {first, WORDS("clean"), WORDS("cloaked"), WORDS("face no longer found")};
}

void add(Table& table, const QString& name, const BeforeAfter& figures) {
    table.add(name, {figures.before, figures.after, figures.lost});
}

QString title(const QString& text) {
    return QStringLiteral("<h3>%1</h3>\n").arg(text.toHtmlEscaped());
}

double quantile(std::vector<double> values, double q) {
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (values.empty())
        return std::nan("");
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(std::lround(q * static_cast<double>(values.size() - 1)))];
}

} // namespace

QString transformWords(const QString& name) {
    static const QRegularExpression numbered(QStringLiteral("^([a-z]+)(\\d+)$"));
    const auto match = numbered.match(name);
    const QString kind = match.captured(1), number = match.captured(2);
    if (kind == QLatin1String("jpeg"))
        return WORDS("JPEG, quality %1").arg(number);
    if (kind == QLatin1String("resize"))
        return WORDS("resized to %1 %").arg(number);
    if (kind == QLatin1String("side"))
        return WORDS("long side at most %1 px").arg(number);
    if (kind == QLatin1String("blur"))
        return WORDS("blurred, sigma %1 px").arg(number);
    if (name == QLatin1String("upload"))
        return WORDS("typical upload: 1080 px and JPEG 75");
    if (name == QLatin1String("crop_left_top"))
        return WORDS("10 % cut off left and top");
    if (name == QLatin1String("crop_right_bottom"))
        return WORDS("10 % cut off right and bottom");
    return name == QLatin1String("screenshot") ? WORDS("screenshot, sent and uploaded") : name;
}

QString verificationTable(const audit::JudgeFigures& judge) {
    if (!judge.verification)
        return {};
    Table table(
        WORDS("P1: share of pairs (photo, other clean photo of the same person) that are missed. Thresholds "
              "from %1 pairs of strangers")
            .arg(judge.thresholds.pairs, 0, 'f', 0),
        beforeAfterHeads(WORDS("false-accept rate, threshold")));
    for (int r = 0; r < audit::kFalseAcceptCount; ++r) {
        const auto at = static_cast<std::size_t>(r);
        QString name =
            WORDS("%1 %, %2").arg(100 * audit::kFalseAcceptRates[r]).arg(judge.thresholds.at[at], 0, 'f', 3);
        if (!judge.thresholds.isSure(r))
            name += WORDS(" (too few strangers to be sure)");
        add(table, name, judge.verification->miss[at]);
    }
    return title(WORDS("Is it the same person? (verification)")) + table.html();
}

QString transformTable(const audit::JudgeFigures& judge) {
    if (judge.transforms.empty())
        return {};
    Table table(WORDS("P7: share missed at FAR 1 %, the first photo of each person after the change"),
                beforeAfterHeads(WORDS("what happened to the photo")));
    for (const audit::TransformFigures& transform : judge.transforms)
        add(table, transformWords(transform.name), transform.miss);
    return title(WORDS("Does it survive the way to others?")) + table.html();
}

QString identificationTable(const audit::JudgeFigures& judge) {
    if (!judge.identification)
        return {};
    Table table(
        WORDS("P2: share of photos whose person is not among the first k names, in a gallery with all their "
              "other clean photos and about %1 photos of others")
            .arg(judge.identification->distractors, 0, 'f', 0),
        beforeAfterHeads(WORDS("among the first")));
    for (int k = 0; k < audit::kRankCount; ++k)
        add(table, QString::number(audit::kRanks[k]),
            judge.identification->notWithin[static_cast<std::size_t>(k)]);
    return title(WORDS("Who is it? (search)")) + table.html();
}

QString galleryTables(const audit::JudgeFigures& judge) {
    QString html;
    if (judge.poison) {
        Table table(WORDS("P3: share of probes that are not given the person's name"),
                    beforeAfterHeads(WORDS("who is enrolled, how it is decided")));
        add(table, WORDS("cloaked photos enrolled, nearest neighbour"), judge.poison->nearest);
        add(table, WORDS("cloaked photos enrolled, trained probe"), judge.poison->probe);
        add(table, WORDS("clean photos enrolled, cloaked ones looked for, nearest neighbour"),
            judge.poison->swapNearest);
        add(table, WORDS("clean photos enrolled, cloaked ones looked for, trained probe"),
            judge.poison->swapProbe);
        html += title(WORDS("A tracker that collected cloaked photos")) + table.html();
    }
    if (!judge.leaks.empty()) {
        Table table(WORDS("P5: the same where a share of the person's enrolled photos is clean"),
                    {WORDS("clean share"), WORDS("nearest neighbour"), WORDS("trained probe")});
        for (const audit::LeakFigures& leak : judge.leaks)
            table.add(WORDS("%1 %").arg(100 * leak.share), {leak.nearest.after, leak.probe.after});
        html += table.html();
    }
    if (judge.bothSides) {
        Table table(WORDS("P4: protected photos of a person against each other"), beforeAfterHeads({}));
        add(table, WORDS("pairs missed at FAR 1 %"), judge.bothSides->miss[0]);
        add(table, WORDS("nearest photo is the person's own (less hides better)"), judge.bothSides->recall);
        add(table, WORDS("the same, the other people's photos protected too"),
            judge.bothSides->recallAmongProtected);
        html += title(WORDS("Do protected photos find each other?")) + table.html();
    }
    return html;
}

QString attackTable(const audit::JudgeFigures& judge) {
    if (!judge.attacks)
        return {};
    Table table(WORDS("P8: share missed at FAR 1 %. The attacker trained on the cloaked and clean photos of "
                      "half of the "
                      "people, and is measured on the other half"),
                {WORDS("attack"), WORDS("without it"), WORDS("with it")});
    const BeforeAfter& head = judge.attacks->adaptiveHead;
    table.add(WORDS("recogniser's last layer trained on cloaked photos"), {head.before, head.after});
    if (const auto& purifier = judge.attacks->purifier)
        table.add(WORDS("photos cleaned by a trained denoiser first"), {purifier->before, purifier->after});
    return title(WORDS("An attacker who knows Vizard")) + table.html();
}

QString qualityTable(const audit::Report& report) {
    if (report.photos.empty())
        return {};
    Table table(
        WORDS("What the change looks like, at viewing size (a long side of at most 2048 px), over %1 photos")
            .arg(report.photos.size()),
        {WORDS("measure"), WORDS("median"), WORDS("worst tenth begins at")});
    const auto row = [&](const QString& name, double audit::Quality::*field, bool moreIsBetter) {
        std::vector<double> values;
        for (const audit::PhotoFigures& photo : report.photos)
            values.push_back(photo.quality.*field);
        table.addText(
            {name, share(quantile(values, 0.5)), share(quantile(values, moreIsBetter ? 0.1 : 0.9))});
    };
    row(WORDS("face: Butteraugli, 3-norm, whole change"), &audit::Quality::butteraugli, false);
    row(WORDS("face: DSSIM"), &audit::Quality::faceDssim, false);
    row(WORDS("face: PSNR, dB"), &audit::Quality::facePsnr, true);
    row(WORDS("face: CIEDE2000, 95th percentile"), &audit::Quality::faceColour, false);
    row(WORDS("photo: DSSIM"), &audit::Quality::photoDssim, false);
    row(WORDS("photo: PSNR, dB"), &audit::Quality::photoPsnr, true);
    row(WORDS("photo: CIEDE2000, 95th percentile"), &audit::Quality::photoColour, false);
    return QStringLiteral("<h2>%1</h2>\n").arg(WORDS("Can it be seen?").toHtmlEscaped()) + table.html();
}

QString scratchTable(const audit::Report& report) {
    if (!report.scratch)
        return {};
    Table table(WORDS("P6: accuracy, on clean photos, of a small recogniser trained from scratch"),
                {WORDS("photos of"), WORDS("trained on clean photos"),
                 WORDS("trained on cloaked photos of one person")});
    table.add(WORDS("the protected person"), {report.scratch->ownBefore, report.scratch->ownAfter});
    table.add(WORDS("everybody else"), {report.scratch->othersBefore, report.scratch->othersAfter});
    return QStringLiteral("<h2>%1</h2>\n")
               .arg(WORDS("A recogniser trained on these photos").toHtmlEscaped()) +
           table.html();
}

} // namespace vizard::text
