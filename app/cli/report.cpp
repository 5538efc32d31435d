#include "app/cli/report.h"

#include "core/nets/thresholds.h"
#include "ui/report/report_file.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <cstdio>

namespace vizard::cli {

namespace {

QString tr(const char* source, int n = -1) {
    return QCoreApplication::translate("vizard::cli", source, nullptr, n);
}

QString facesInWords(size_t count) {
    return count == 1 ? tr("1 face") : tr("%n faces", static_cast<int>(count));
}

// Enough digits to compare runs, not so many that the last bits of a machine show.
double rounded(double number) {
    return std::round(number * 1e4) / 1e4;
}

QJsonArray toJson(QPointF point) {
    return {rounded(point.x()), rounded(point.y())};
}

// A file's name may hold anything, and a terminal obeys some of it.
QString withoutCommands(QString text) {
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t'))
            c = QChar::ReplacementCharacter;
    return text;
}

void write(std::FILE* stream, const QByteArray& text) {
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

QJsonObject toJson(const QString& file, const std::vector<face::Face>& faces) {
    QJsonArray list;
    for (const face::Face& face : faces) {
        QJsonArray landmarks;
        for (const QPointF& point : face.landmarks)
            landmarks.append(toJson(point));
        list.append(QJsonObject{
            {QStringLiteral("box"), QJsonArray{rounded(face.box.x()), rounded(face.box.y()),
                                               rounded(face.box.width()), rounded(face.box.height())}},
            {QStringLiteral("landmarks"), landmarks},
            {QStringLiteral("score"), rounded(static_cast<double>(face.score))}});
    }
    return {{QStringLiteral("file"), file}, {QStringLiteral("faces"), list}};
}

QJsonObject toJson(const nets::ModelInfo& model, bool intact) {
    QJsonArray thresholds;
    const std::vector<double> known = nets::thresholds(model.name);
    for (std::size_t i = 0; i < known.size(); ++i)
        thresholds.append(QJsonObject{{QStringLiteral("false_accept_rate"), nets::kThresholdRates[i]},
                                      {QStringLiteral("threshold"), known[i]}});
    return {{QStringLiteral("name"), model.name},
            {QStringLiteral("kind"), model.kind},
            {QStringLiteral("date"), model.date},
            {QStringLiteral("sha256"), QString::fromLatin1(model.sha256)},
            {QStringLiteral("thresholds"), thresholds},
            {QStringLiteral("intact"), intact}};
}

QString line(const album::JobResult& result) {
    switch (result.outcome) {
    case album::Outcome::Protected:
        return tr("%1 → %2 (%3, %4 s)")
            .arg(result.source, result.written, facesInWords(result.faces.size()),
                 QString::number(result.seconds, 'f', 1));
    case album::Outcome::NoFace:
        return tr("%1: no face found, nothing written").arg(result.source);
    case album::Outcome::Failed:
        return tr("%1: %2").arg(result.source, text::sentence(result.error.value_or(Error{})));
    case album::Outcome::Cancelled:
        break;
    }
    return tr("%1: cancelled").arg(result.source);
}

QString line(const QString& file, const std::vector<face::Face>& faces) {
    QStringList lines{tr("%1: %2").arg(file, facesInWords(faces.size()))};
    for (const face::Face& face : faces) {
        QStringList points;
        for (const QPointF& point : face.landmarks)
            points += QStringLiteral("%1,%2").arg(point.x(), 0, 'f', 1).arg(point.y(), 0, 'f', 1);
        lines += tr("  box %1 %2 %3 %4  landmarks %5  score %6")
                     .arg(face.box.x(), 0, 'f', 1)
                     .arg(face.box.y(), 0, 'f', 1)
                     .arg(face.box.width(), 0, 'f', 1)
                     .arg(face.box.height(), 0, 'f', 1)
                     .arg(points.join(QLatin1Char(' ')))
                     .arg(static_cast<double>(face.score), 0, 'f', 3);
    }
    return lines.join(QLatin1Char('\n'));
}

void print(const QString& text) {
    write(stdout, withoutCommands(text).toUtf8());
}

void print(const QJsonObject& object) {
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void printError(const QString& text) {
    write(stderr, withoutCommands(text).toUtf8());
}

bool canWrite(const QString& path) {
    const Status may = path.isEmpty() ? Status(Done{}) : report::mayWrite(path);
    if (!may)
        printError(text::sentence(may.error()));
    return may.ok();
}

} // namespace vizard::cli
