#include "ui/text/audit_tables.h"

#include "ui/text/audit_page.h"
#include "ui/text/detail/audit_words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace vizard::text {

namespace {

using audit::BeforeAfter;
using audit::Figure;

QString share(double value) {
    return std::isfinite(value) ? QString::number(value, 'f', 3) : QStringLiteral("–");
}

// "0.873 [0.812, 0.921]", with what was counted as a tooltip. Figures read from left to right in every
// language.
QString cell(const Figure& figure) {
    if (!std::isfinite(figure.value))
        return QStringLiteral("<td class=\"n\">–</td>");
    return QStringLiteral(
               "<td class=\"n\" title=\"%1\"><bdi dir=\"ltr\">%2 <small>[%3, %4]</small></bdi></td>")
        .arg(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "%1 counted, of %2 people"))
                 .arg(std::lround(figure.of))
                 .arg(figure.people)
                 .toHtmlEscaped(),
             share(figure.value), share(figure.interval.low), share(figure.interval.high));
}

class Table {
public:
    Table(const QString& caption, const QStringList& heads)
        : html_(QStringLiteral("<div class=\"wide\"><table><caption>%1</caption>\n<thead><tr>")
                    .arg(caption.toHtmlEscaped())) {
        for (const QString& head : heads)
            html_ += QStringLiteral("<th scope=\"col\">%1</th>").arg(head.toHtmlEscaped());
        html_ += QStringLiteral("</tr></thead>\n<tbody>");
    }
    void add(const QString& name, const std::vector<Figure>& figures) {
        QString cells;
        for (const Figure& figure : figures)
            cells += cell(figure);
        addCells(name, cells);
    }
    void addCells(const QString& name, const QString& cells) {
        html_ += QStringLiteral("<tr><th scope=\"row\">%1</th>%2</tr>\n").arg(name.toHtmlEscaped(), cells);
    }
    QString html() const { return html_ + QStringLiteral("</tbody></table></div>\n"); }

private:
    QString html_;
};

// Of 100, as a number with a bar.
QString bar(const Figure& figure, const char* style) {
    if (!std::isfinite(figure.value))
        return QStringLiteral("<td class=\"n\">–</td>");
    const auto of100 = std::lround(100 * figure.value);
    return QStringLiteral("<td class=\"n\"><span class=\"bar\"><i class=\"%1\" "
                          "style=\"inline-size:%2%\"></i></span> <b>%2</b></td>")
        .arg(QString::fromLatin1(style))
        .arg(of100);
}

const audit::TransformFigures* transformNamed(const audit::JudgeFigures& judge, const char* name) {
    const auto found =
        std::find_if(judge.transforms.begin(), judge.transforms.end(),
                     [&](const auto& transform) { return transform.name == QLatin1String(name); });
    return found == judge.transforms.end() ? nullptr : &*found;
}

QStringList beforeAfterHeads(const QString& first) {
    return {first, auditWords(QT_TRANSLATE_NOOP("vizard::audit", "clean")),
            auditWords(QT_TRANSLATE_NOOP("vizard::audit", "cloaked")),
            auditWords(QT_TRANSLATE_NOOP("vizard::audit", "face no longer found"))};
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

QString summaryTable(const audit::Report& report) {
    if (std::none_of(report.judges.begin(), report.judges.end(),
                     [](const audit::JudgeFigures& judge) { return judge.verification.has_value(); }))
        return {};
    QStringList heads{auditWords(QT_TRANSLATE_NOOP("vizard::audit", "recogniser")),
                      auditWords(QT_TRANSLATE_NOOP("vizard::audit", "clean photos")),
                      auditWords(QT_TRANSLATE_NOOP("vizard::audit", "cloaked photos"))};
    const bool uploaded = std::any_of(report.judges.begin(), report.judges.end(),
                                      [](const auto& judge) { return !judge.transforms.empty(); });
    if (uploaded)
        heads += auditWords(QT_TRANSLATE_NOOP("vizard::audit", "cloaked, after a typical upload"));
    Table table(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "Of 100 comparisons with another photo of the "
                                                              "same person, this many were missed")),
                heads);
    for (const audit::JudgeFigures& judge : report.judges) {
        if (!judge.verification)
            continue;
        const BeforeAfter& miss = judge.verification->miss[0];
        QString cells = bar(miss.before, "clean") + bar(miss.after, "cloaked");
        const audit::TransformFigures* upload = transformNamed(judge, "upload");
        if (uploaded)
            cells += bar(upload ? upload->miss.after : Figure{std::nan(""), {}, 0, 0}, "cloaked");
        table.addCells(judge.name, cells);
    }
    return table.html();
}

QString transformWords(const QString& name) {
    static const QRegularExpression numbered(QStringLiteral("^([a-z]+)(\\d+)$"));
    const auto match = numbered.match(name);
    const QString kind = match.captured(1), number = match.captured(2);
    if (kind == QLatin1String("jpeg"))
        return auditWords(QT_TRANSLATE_NOOP("vizard::audit", "JPEG, quality %1")).arg(number);
    if (kind == QLatin1String("resize"))
        return auditWords(QT_TRANSLATE_NOOP("vizard::audit", "resized to %1 %")).arg(number);
    if (kind == QLatin1String("side"))
        return auditWords(QT_TRANSLATE_NOOP("vizard::audit", "long side at most %1 px")).arg(number);
    if (kind == QLatin1String("blur"))
        return auditWords(QT_TRANSLATE_NOOP("vizard::audit", "blurred, sigma %1 px")).arg(number);
    if (name == QLatin1String("upload"))
        return auditWords(QT_TRANSLATE_NOOP("vizard::audit", "typical upload: 1080 px and JPEG 75"));
    if (name == QLatin1String("half_jpeg75"))
        return auditWords(QT_TRANSLATE_NOOP("vizard::audit", "resized to half and JPEG 75"));
    if (name == QLatin1String("crop_left_top"))
        return auditWords(QT_TRANSLATE_NOOP("vizard::audit", "10 % cut off left and top"));
    if (name == QLatin1String("crop_right_bottom"))
        return auditWords(QT_TRANSLATE_NOOP("vizard::audit", "10 % cut off right and bottom"));
    if (name == QLatin1String("none"))
        return auditWords(QT_TRANSLATE_NOOP("vizard::audit", "as it is"));
    return name == QLatin1String("screenshot")
               ? auditWords(QT_TRANSLATE_NOOP("vizard::audit", "screenshot, sent and uploaded"))
               : name;
}

QString verificationTable(const audit::JudgeFigures& judge) {
    if (!judge.verification)
        return {};
    Table table(
        auditWords(QT_TRANSLATE_NOOP("vizard::audit", "P1: share of pairs (photo, other clean photo of the "
                                                      "same person) that are missed. Thresholds "
                                                      "from %1 pairs of strangers"))
            .arg(judge.thresholds.pairs, 0, 'f', 0),
        beforeAfterHeads(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "false-accept rate, threshold"))));
    for (int r = 0; r < audit::kFalseAcceptCount; ++r) {
        const auto at = static_cast<std::size_t>(r);
        QString name = auditWords(QT_TRANSLATE_NOOP("vizard::audit", "%1 %, %2"))
                           .arg(100 * audit::kFalseAcceptRates[r])
                           .arg(judge.thresholds.at[at], 0, 'f', 3);
        if (!judge.thresholds.isSure(r))
            name += auditWords(QT_TRANSLATE_NOOP("vizard::audit", " (too few strangers to be sure)"));
        add(table, name, judge.verification->miss[at]);
    }
    return title(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "Is it the same person? (verification)"))) +
           table.html();
}

QString transformTable(const audit::JudgeFigures& judge) {
    if (judge.transforms.empty())
        return {};
    Table table(
        auditWords(QT_TRANSLATE_NOOP(
            "vizard::audit", "P7: share missed at FAR 1 %, the first photo of each person after the change")),
        beforeAfterHeads(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "what happened to the photo"))));
    for (const audit::TransformFigures& transform : judge.transforms)
        add(table, transformWords(transform.name), transform.miss);
    return title(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "Does it survive the way to others?"))) +
           table.html();
}

QString identificationTable(const audit::JudgeFigures& judge) {
    if (!judge.identification)
        return {};
    Table table(
        auditWords(QT_TRANSLATE_NOOP("vizard::audit", "P2: share of photos whose person is not among the "
                                                      "first k names, in a gallery with all their "
                                                      "other clean photos and about %1 photos of others"))
            .arg(judge.identification->distractors, 0, 'f', 0),
        beforeAfterHeads(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "among the first"))));
    for (int k = 0; k < audit::kRankCount; ++k)
        add(table, QString::number(audit::kRanks[k]),
            judge.identification->notWithin[static_cast<std::size_t>(k)]);
    return title(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "Who is it? (search)"))) + table.html();
}

QString galleryTables(const audit::JudgeFigures& judge) {
    QString html;
    if (judge.poison) {
        Table table(auditWords(QT_TRANSLATE_NOOP("vizard::audit",
                                                 "P3: share of probes that are not given the person's name")),
                    beforeAfterHeads(auditWords(
                        QT_TRANSLATE_NOOP("vizard::audit", "who is enrolled, how it is decided"))));
        add(table,
            auditWords(QT_TRANSLATE_NOOP("vizard::audit", "cloaked photos enrolled, nearest neighbour")),
            judge.poison->nearest);
        add(table, auditWords(QT_TRANSLATE_NOOP("vizard::audit", "cloaked photos enrolled, trained probe")),
            judge.poison->probe);
        add(table,
            auditWords(QT_TRANSLATE_NOOP(
                "vizard::audit", "clean photos enrolled, cloaked ones looked for, nearest neighbour")),
            judge.poison->swapNearest);
        add(table,
            auditWords(QT_TRANSLATE_NOOP("vizard::audit",
                                         "clean photos enrolled, cloaked ones looked for, trained probe")),
            judge.poison->swapProbe);
        html +=
            title(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "A tracker that collected cloaked photos"))) +
            table.html();
    }
    if (!judge.leaks.empty()) {
        Table table(
            auditWords(QT_TRANSLATE_NOOP(
                "vizard::audit", "P5: the same where a share of the person's enrolled photos is clean")),
            {auditWords(QT_TRANSLATE_NOOP("vizard::audit", "clean share")),
             auditWords(QT_TRANSLATE_NOOP("vizard::audit", "nearest neighbour")),
             auditWords(QT_TRANSLATE_NOOP("vizard::audit", "trained probe"))});
        for (const audit::LeakFigures& leak : judge.leaks)
            table.add(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "%1 %")).arg(100 * leak.share),
                      {leak.nearest.after, leak.probe.after});
        html += table.html();
    }
    if (judge.bothSides) {
        Table table(auditWords(QT_TRANSLATE_NOOP("vizard::audit",
                                                 "P4: protected photos of a person against each other")),
                    beforeAfterHeads({}));
        add(table, auditWords(QT_TRANSLATE_NOOP("vizard::audit", "pairs missed at FAR 1 %")),
            judge.bothSides->miss[0]);
        add(table,
            auditWords(
                QT_TRANSLATE_NOOP("vizard::audit", "nearest photo is the person's own (less hides better)")),
            judge.bothSides->recall);
        add(table,
            auditWords(
                QT_TRANSLATE_NOOP("vizard::audit", "the same, the other people's photos protected too")),
            judge.bothSides->recallAmongProtected);
        html +=
            title(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "Do protected photos find each other?"))) +
            table.html();
    }
    return html;
}

QString attackTable(const audit::JudgeFigures& judge) {
    if (!judge.attacks)
        return {};
    Table table(auditWords(QT_TRANSLATE_NOOP(
                    "vizard::audit",
                    "P8: share missed at FAR 1 %. The attacker trained on the cloaked and clean photos of "
                    "half of the "
                    "people, and is measured on the other half")),
                {auditWords(QT_TRANSLATE_NOOP("vizard::audit", "attack")),
                 auditWords(QT_TRANSLATE_NOOP("vizard::audit", "without it")),
                 auditWords(QT_TRANSLATE_NOOP("vizard::audit", "with it"))});
    const BeforeAfter& head = judge.attacks->adaptiveHead;
    table.add(
        auditWords(QT_TRANSLATE_NOOP("vizard::audit", "recogniser's last layer trained on cloaked photos")),
        {head.before, head.after});
    if (const auto& purifier = judge.attacks->purifier)
        table.add(
            auditWords(QT_TRANSLATE_NOOP("vizard::audit", "photos cleaned by a trained denoiser first")),
            {purifier->before, purifier->after});
    return title(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "An attacker who knows Vizard"))) +
           table.html();
}

QString qualityTable(const audit::Report& report) {
    if (report.photos.empty())
        return {};
    Table table(
        auditWords(QT_TRANSLATE_NOOP("vizard::audit", "What the change looks like, at viewing size (a long "
                                                      "side of at most 2048 px), over %1 photos"))
            .arg(report.photos.size()),
        {auditWords(QT_TRANSLATE_NOOP("vizard::audit", "measure")),
         auditWords(QT_TRANSLATE_NOOP("vizard::audit", "median")),
         auditWords(QT_TRANSLATE_NOOP("vizard::audit", "worst tenth begins at"))});
    const auto row = [&](const QString& name, double audit::Quality::*field, bool moreIsBetter) {
        std::vector<double> values;
        for (const audit::PhotoFigures& photo : report.photos)
            values.push_back(photo.quality.*field);
        QString cells;
        for (const double q : {0.5, moreIsBetter ? 0.1 : 0.9})
            cells += QStringLiteral("<td class=\"n\">%1</td>").arg(share(quantile(values, q)));
        table.addCells(name, cells);
    };
    row(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "face: Butteraugli, 3-norm, whole change")),
        &audit::Quality::butteraugli, false);
    row(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "face: DSSIM")), &audit::Quality::faceDssim, false);
    row(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "face: PSNR, dB")), &audit::Quality::facePsnr, true);
    row(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "face: CIEDE2000, 95th percentile")),
        &audit::Quality::faceColour, false);
    row(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "photo: DSSIM")), &audit::Quality::photoDssim, false);
    row(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "photo: PSNR, dB")), &audit::Quality::photoPsnr, true);
    row(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "photo: CIEDE2000, 95th percentile")),
        &audit::Quality::photoColour, false);
    const QString how = auditWords(QT_TRANSLATE_NOOP(
        "vizard::audit", "Smaller is harder to see, but for PSNR, where larger is. Edges that "
                         "moved a little count in full here, though eyes hardly notice them."));
    return QStringLiteral("<h2>%1</h2>\n<p>%2</p>\n")
               .arg(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "Can it be seen?")).toHtmlEscaped(),
                    how.toHtmlEscaped()) +
           table.html();
}

QString scratchTable(const audit::Report& report) {
    if (!report.scratch)
        return {};
    Table table(
        auditWords(QT_TRANSLATE_NOOP(
            "vizard::audit", "P6: accuracy, on clean photos, of a small recogniser trained from scratch")),
        {auditWords(QT_TRANSLATE_NOOP("vizard::audit", "photos of")),
         auditWords(QT_TRANSLATE_NOOP("vizard::audit", "trained on clean photos")),
         auditWords(QT_TRANSLATE_NOOP("vizard::audit", "trained on cloaked photos of one person"))});
    table.add(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "the protected person")),
              {report.scratch->ownBefore, report.scratch->ownAfter});
    table.add(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "everybody else")),
              {report.scratch->othersBefore, report.scratch->othersAfter});
    return QStringLiteral("<h2>%1</h2>\n")
               .arg(auditWords(QT_TRANSLATE_NOOP("vizard::audit", "A recogniser trained on these photos"))
                        .toHtmlEscaped()) +
           table.html();
}

} // namespace vizard::text
