#include "ui/text/export_page.h"

#include "ui/text/page.h"
#include "ui/text/second_look.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace vizard::text {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("vizard::text", source);
}

QString cell(const QString& text, const char* tag = "td") {
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), text.toHtmlEscaped());
}

QString row(const QStringList& texts, const char* tag = "td") {
    QString cells;
    for (const QString& text : texts)
        cells += cell(text, tag);
    return QStringLiteral("<tr>%1</tr>\n").arg(cells);
}

QString outcomeWords(const QString& outcome) {
    static const QMap<QString, const char*> words{
        {QStringLiteral("protected"), QT_TRANSLATE_NOOP("vizard::text", "Protected")},
        {QStringLiteral("no_face"), QT_TRANSLATE_NOOP("vizard::text", "No face")},
        {QStringLiteral("failed"), QT_TRANSLATE_NOOP("vizard::text", "Failed")},
        {QStringLiteral("cancelled"), QT_TRANSLATE_NOOP("vizard::text", "Cancelled")},
        {QStringLiteral("skipped"),
         QT_TRANSLATE_NOOP("vizard::text", "Skipped: a file of that name was there")},
        {QStringLiteral("done_before"), QT_TRANSLATE_NOOP("vizard::text", "Done before, and verified")},
    };
    return words.contains(outcome) ? tr(words[outcome]) : outcome;
}

// "place, camera": each kind once, in the order in which it was found.
QString kindsThatBecame(const QJsonArray& metadata, QStringView fate) {
    QStringList words;
    for (const QJsonValue& item : metadata) {
        const QString word = metadataWords(item[u"what"].toString());
        if (item[u"becomes"].toString() == fate && !words.contains(word))
            words += word;
    }
    return words.join(QStringLiteral(", "));
}

QString figures(const QJsonObject& file) {
    if (!file.contains(u"butteraugli"))
        return {};
    const QLocale locale;
    const QString strength =
        file.contains(u"strength")
            ? tr(QT_TRANSLATE_NOOP("vizard::text", "strength %1")).arg(file[u"strength"].toInt()) +
                  QStringLiteral(", ")
            : QString();
    return strength + tr(QT_TRANSLATE_NOOP("vizard::text", "change %1 (Butteraugli), warp %2 px, %3 s"))
                          .arg(locale.toString(file[u"butteraugli"].toDouble(), 'f', 2),
                               locale.toString(file[u"warp"].toDouble(), 'f', 2),
                               locale.toString(file[u"seconds"].toDouble(), 'f', 1));
}

// Of the worst face.
QString afterEncoding(const QJsonObject& looks) {
    static const QStringList fromWorst{QStringLiteral("taken_away"), QStringLiteral("not_hidden"),
                                       QStringLiteral("not_said"), QStringLiteral("hidden")};
    qsizetype worst = fromWorst.size();
    for (const QJsonValue& face : looks[u"faces"].toArray())
        worst = std::min(worst, fromWorst.indexOf(face[u"survival"].toString()));
    return worst < 0 || worst >= fromWorst.size()
               ? QString()
               : survivalWords(fromWorst[worst], looks[u"judge"].toString());
}

QString fileRow(const QJsonObject& file) {
    QStringList what{outcomeWords(file[u"outcome"].toString())};
    if (file.contains(u"error"))
        what += file[u"error"][u"text"].toString();
    if (file[u"made_by_vizard"].toBool())
        what += tr(QT_TRANSLATE_NOOP("vizard::text", "This photo was a copy that Vizard had made already."));
    if (file.contains(u"after_encoding"))
        what += afterEncoding(file[u"after_encoding"].toObject());
    const QJsonArray metadata = file[u"metadata"].toArray();
    return row({file[u"file"].toString(), what.join(QStringLiteral(". ")), file[u"result"].toString(),
                file.contains(u"faces") ? QString::number(file[u"faces"].toInt()) : QString(), figures(file),
                kindsThatBecame(metadata, u"kept"), kindsThatBecame(metadata, u"removed")});
}

QString countsTable(const QJsonObject& counts) {
    QString rows;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        rows += row({outcomeWords(each.key()), QString::number(each->toInt())});
    return QStringLiteral("<table>%1</table>\n").arg(rows);
}

// With the strength where it is the same for all.
QString whenAndWhere(const QJsonObject& report) {
    const QString started = report[u"started"].toString(), folder = report[u"settings"][u"folder"].toString();
    const QJsonValue strength = report[u"settings"][u"strength"];
    return strength.isUndefined() ? tr(QT_TRANSLATE_NOOP("vizard::text", "%1, into %2")).arg(started, folder)
                                  : tr(QT_TRANSLATE_NOOP("vizard::text", "%1, strength %2, into %3"))
                                        .arg(started)
                                        .arg(strength.toInt())
                                        .arg(folder);
}

} // namespace

QString metadataWords(const QString& kind) {
    static const QMap<QString, const char*> words{
        {QStringLiteral("orientation"), QT_TRANSLATE_NOOP("vizard::text", "orientation")},
        {QStringLiteral("colour_profile"), QT_TRANSLATE_NOOP("vizard::text", "colour profile")},
        {QStringLiteral("resolution"), QT_TRANSLATE_NOOP("vizard::text", "resolution")},
        {QStringLiteral("date"), QT_TRANSLATE_NOOP("vizard::text", "date")},
        {QStringLiteral("time_zone"), QT_TRANSLATE_NOOP("vizard::text", "time zone")},
        {QStringLiteral("credit"), QT_TRANSLATE_NOOP("vizard::text", "artist and copyright")},
        {QStringLiteral("camera"), QT_TRANSLATE_NOOP("vizard::text", "camera and lens")},
        {QStringLiteral("exposure"), QT_TRANSLATE_NOOP("vizard::text", "exposure")},
        {QStringLiteral("serial"), QT_TRANSLATE_NOOP("vizard::text", "serial numbers")},
        {QStringLiteral("owner"), QT_TRANSLATE_NOOP("vizard::text", "owner")},
        {QStringLiteral("location"), QT_TRANSLATE_NOOP("vizard::text", "place")},
        {QStringLiteral("faces"), QT_TRANSLATE_NOOP("vizard::text", "people")},
        {QStringLiteral("maker_note"), QT_TRANSLATE_NOOP("vizard::text", "the camera maker's own notes")},
        {QStringLiteral("thumbnail"), QT_TRANSLATE_NOOP("vizard::text", "thumbnail of the unchanged photo")},
        {QStringLiteral("preview"), QT_TRANSLATE_NOOP("vizard::text", "preview of the unchanged photo")},
        {QStringLiteral("depth_map"), QT_TRANSLATE_NOOP("vizard::text", "depth map")},
        {QStringLiteral("other_image"), QT_TRANSLATE_NOOP("vizard::text", "other pictures in the file")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("vizard::text", "titles and comments")},
        {QStringLiteral("history"), QT_TRANSLATE_NOOP("vizard::text", "software and history")},
        {QStringLiteral("trailing"), QT_TRANSLATE_NOOP("vizard::text", "data after the end (motion photo)")},
        {QStringLiteral("unknown"), QT_TRANSLATE_NOOP("vizard::text", "other data")},
    };
    return words.contains(kind) ? tr(words[kind]) : kind;
}

QString exportPage(const QJsonObject& report) {
    QString rows;
    for (const QJsonValue& file : report[u"files"].toArray())
        rows += fileRow(file.toObject());
    const QString title = tr(QT_TRANSLATE_NOOP("vizard::text", "Vizard: what was done with each photo"));
    const QString head =
        row({tr(QT_TRANSLATE_NOOP("vizard::text", "Photo")),
             tr(QT_TRANSLATE_NOOP("vizard::text", "What was done")),
             tr(QT_TRANSLATE_NOOP("vizard::text", "Copy")), tr(QT_TRANSLATE_NOOP("vizard::text", "Faces")),
             tr(QT_TRANSLATE_NOOP("vizard::text", "Figures")),
             tr(QT_TRANSLATE_NOOP("vizard::text", "Kept from the file")),
             tr(QT_TRANSLATE_NOOP("vizard::text", "Removed"))},
            "th");
    const QString when = whenAndWhere(report);
    const QString looked = report[u"judge"].toString().isEmpty()
                               ? nobodyLookedSentence()
                               : tr(QT_TRANSLATE_NOOP("vizard::text", "“%1” looked at the written files."))
                                     .arg(report[u"judge"].toString());
    return page(title, {},
                QStringLiteral("<h1>%1</h1>\n<p><small>%2<br>%3</small></p>\n%4<h2>%5</h2>\n"
                               "<div class=\"wide\"><table><thead>%6</thead>\n%7</table></div>\n")
                    .arg(title.toHtmlEscaped(), when.toHtmlEscaped(), looked.toHtmlEscaped(),
                         countsTable(report[u"counts"].toObject()),
                         tr(QT_TRANSLATE_NOOP("vizard::text", "Photos")).toHtmlEscaped(), head, rows));
}

} // namespace vizard::text
