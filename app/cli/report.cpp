#include "app/cli/report.h"

#include "core/nets/thresholds.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>

namespace vizard::cli {

namespace {

QString tr(const char* source, int n = -1) {
    return QCoreApplication::translate("vizard::cli", source, nullptr, n);
}

QString facesInWords(size_t count) {
    return count == 1 ? tr("1 face") : tr("%n faces", static_cast<int>(count));
}

QJsonValue finite(double number) {
    return std::isfinite(number) ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
}

// Enough digits to compare runs, not so many that the last bits of a machine show.
double rounded(double number) {
    return std::round(number * 1e4) / 1e4;
}

QJsonArray toJson(QPointF point) {
    return {rounded(point.x()), rounded(point.y())};
}

void write(std::FILE* stream, const QByteArray& text) {
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

cloak::Cost worstCost(const std::vector<cloak::Cost>& costs) {
    cloak::Cost worst;
    worst.psnr = std::numeric_limits<double>::infinity();
    for (const cloak::Cost& cost : costs) {
        worst.butteraugli = std::max(worst.butteraugli, cost.butteraugli);
        worst.butteraugliWindow = std::max(worst.butteraugliWindow, cost.butteraugliWindow);
        worst.butteraugliWhole = std::max(worst.butteraugliWhole, cost.butteraugliWhole);
        worst.warpRms = std::max(worst.warpRms, cost.warpRms);
        worst.warpMax = std::max(worst.warpMax, cost.warpMax);
        worst.dssim = std::max(worst.dssim, cost.dssim);
        worst.psnr = std::min(worst.psnr, cost.psnr);
        worst.landmarks = std::max(worst.landmarks, cost.landmarks);
        worst.colourPlain = std::max(worst.colourPlain, cost.colourPlain);
        worst.colourMean = std::max(worst.colourMean, cost.colourMean);
        worst.structure = std::min(worst.structure, cost.structure);
        worst.maxStep = std::max(worst.maxStep, cost.maxStep);
        worst.colour = std::max(worst.colour, cost.colour);
    }
    return worst;
}

QJsonObject toJson(const album::JobResult& result) {
    QJsonObject object{{QStringLiteral("file"), result.source},
                       {QStringLiteral("outcome"), outcomeName(result.outcome)},
                       {QStringLiteral("faces"), static_cast<qint64>(result.faces.size())},
                       {QStringLiteral("seconds"), rounded(result.seconds)},
                       {QStringLiteral("core_seconds"), rounded(result.coreSeconds)},
                       {QStringLiteral("steps"), result.steps}};
    if (result.outcome == album::Outcome::Protected) {
        const cloak::Cost cost = worstCost(result.costs);
        object[QStringLiteral("butteraugli")] = rounded(cost.butteraugli);
        object[QStringLiteral("warp")] = rounded(cost.warpRms);
        object[QStringLiteral("dssim")] = finite(cost.dssim);
        object[QStringLiteral("butteraugli_whole")] = rounded(cost.butteraugliWhole);
        object[QStringLiteral("warp_max")] = rounded(cost.warpMax);
        object[QStringLiteral("landmarks")] = rounded(cost.landmarks);
        object[QStringLiteral("ciede2000_blurred_95")] = rounded(cost.colour);
        object[QStringLiteral("ciede2000_95")] = rounded(cost.colourPlain);
        object[QStringLiteral("ciede2000_mean")] = rounded(cost.colourMean);
        object[QStringLiteral("cw_ssim")] = rounded(cost.structure);
        object[QStringLiteral("psnr")] = finite(rounded(cost.psnr));
        object[QStringLiteral("result")] = result.written;
    }
    if (result.error)
        object[QStringLiteral("error")] = toJson(*result.error);
    return object;
}

QJsonObject toJson(const Error& error) {
    return {{QStringLiteral("code"), codeName(error.code)}, {QStringLiteral("text"), text::sentence(error)}};
}

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

QString codeName(ErrorCode code) {
    static constexpr std::array names{
        "not_found",      "not_readable",     "empty",         "not_an_image",
        "unsupported",    "truncated",        "corrupt",       "too_large",
        "no_face",        "not_writable",     "disk_full",     "would_overwrite_original",
        "already_exists", "model_missing",    "model_damaged", "out_of_memory",
        "cancelled",      "invalid_argument", "internal"};
    static_assert(names.size() == static_cast<size_t>(ErrorCode::Internal) + 1);
    return QString::fromLatin1(names.at(static_cast<size_t>(code)));
}

QString outcomeName(album::Outcome outcome) {
    static constexpr std::array names{"protected", "no_face", "failed", "cancelled"};
    return QString::fromLatin1(names.at(static_cast<size_t>(outcome)));
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
    write(stdout, text.toUtf8());
}

void print(const QJsonObject& object) {
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void printError(const QString& text) {
    write(stderr, text.toUtf8());
}

} // namespace vizard::cli
