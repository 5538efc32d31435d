#include "core/audit/calibration.h"

#include "core/audit/calibration_data.h" // made by CMake from models/calibration.json

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace vizard::audit {
namespace {

constexpr std::array kVisibilityNames = {"none", "very_hard_to_see", "hard_to_see",
                                         "seen_beside_the_original", "plain"};

constexpr double kStep = 1e-4; // of a similarity, as it is written

std::optional<Visibility> visibilityNamed(const QString& name) {
    for (std::size_t i = 0; i < kVisibilityNames.size(); ++i) {
        if (name == QLatin1String(kVisibilityNames[i]))
            return static_cast<Visibility>(i);
    }
    return std::nullopt;
}

Curve curveOf(const QJsonValue& value) {
    Curve curve;
    for (const QJsonValue& pair : value.toArray())
        curve.knots.push_back({pair[0].toDouble(NAN), pair[1].toDouble(NAN)});
    return curve;
}

bool isCurve(const Curve& curve) {
    const auto rises = [](const Curve::Knot& a, const Curve::Knot& b) {
        return a.similarity < b.similarity && a.share <= b.share;
    };
    const bool inRange = std::all_of(curve.knots.begin(), curve.knots.end(), [](const Curve::Knot& knot) {
        return std::abs(knot.similarity) <= 1 && knot.share >= 0 && knot.share <= 1;
    });
    return inRange && !curve.knots.empty() &&
           std::adjacent_find(curve.knots.begin(), curve.knots.end(), [&](const auto& a, const auto& b) {
               return !rises(a, b);
           }) == curve.knots.end();
}

QJsonArray toArray(const Curve& curve) {
    QJsonArray array;
    for (const Curve::Knot& knot : curve.knots)
        array.append(QJsonArray{std::round(knot.similarity * 1e4) / 1e4, std::round(knot.share * 1e4) / 1e4});
    return array;
}

JudgeCalibration judgeOf(const QJsonObject& entry) {
    JudgeCalibration judge;
    judge.judge = entry.value(u"judge").toString();
    judge.sha256 = entry.value(u"sha256").toString().toLatin1();
    judge.date = entry.value(u"date").toString();
    judge.command = entry.value(u"command").toString();
    for (const QJsonValue& name : entry.value(u"panel").toArray())
        judge.panel += name.toString();
    judge.people = entry.value(u"people").toInt();
    judge.threshold = entry.value(u"threshold").toDouble();
    judge.toOriginal = curveOf(entry.value(u"to_original"));
    judge.toOther = curveOf(entry.value(u"to_other"));
    for (const QJsonValue& bin : entry.value(u"reliability").toArray())
        judge.reliability.push_back({bin[0].toDouble(), bin[1].toDouble(), bin[2].toInt()});
    return judge;
}

Error wrong(const char* what) {
    return {ErrorCode::InvalidArgument, QStringLiteral("calibration"), QString::fromLatin1(what)};
}

} // namespace

double Curve::at(double similarity) const {
    if (knots.empty())
        return 0;
    const auto above = std::upper_bound(knots.begin(), knots.end(), similarity,
                                        [](double s, const Knot& knot) { return s < knot.similarity; });
    if (above == knots.begin())
        return above->share;
    const Knot& low = *(above - 1);
    if (above == knots.end())
        return low.share;
    return low.share +
           (above->share - low.share) * (similarity - low.similarity) / (above->similarity - low.similarity);
}

Curve risingCurve(std::vector<std::pair<double, double>> points, int mostKnots) {
    std::sort(points.begin(), points.end());
    struct Block {
        double similarity = 0, share = 0, count = 0; // sums
    };
    std::vector<Block> blocks;
    const std::size_t least = std::max<std::size_t>(1, points.size() / static_cast<std::size_t>(mostKnots));
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i % least == 0 && points.size() - i >= least)
            blocks.push_back({});
        blocks.back().similarity += points[i].first;
        blocks.back().share += points[i].second;
        blocks.back().count += 1;
        const bool full = i + 1 == points.size() || ((i + 1) % least == 0 && points.size() - i - 1 >= least);
        while (full && blocks.size() > 1) {
            Block &last = blocks.back(), &before = blocks[blocks.size() - 2];
            const bool rises = before.share / before.count <= last.share / last.count &&
                               before.similarity / before.count + kStep < last.similarity / last.count;
            if (rises)
                break;
            before = {before.similarity + last.similarity, before.share + last.share,
                      before.count + last.count};
            blocks.pop_back();
        }
    }
    Curve curve;
    for (const Block& block : blocks)
        curve.knots.push_back({block.similarity / block.count, block.share / block.count});
    return curve;
}

const JudgeCalibration* Calibration::of(const QByteArray& judgeSha256) const {
    const auto found = std::find_if(judges.begin(), judges.end(), [&](const JudgeCalibration& judge) {
        return judge.sha256 == judgeSha256;
    });
    return found == judges.end() ? nullptr : &*found;
}

Visibility Calibration::visibility(double butteraugli, double warpRms) const {
    for (const VisibilityBand& band : bands) {
        if (butteraugli <= band.butteraugli && warpRms <= band.warpRms)
            return band.visibility;
    }
    return Visibility::Plain;
}

Result<Calibration> parseCalibration(const QByteArray& json) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    Calibration calibration;
    const QJsonObject visibility = root.value(u"visibility").toObject();
    calibration.visibilitySource = visibility.value(u"source").toString();
    for (const QJsonValue& value : visibility.value(u"bands").toArray()) {
        const auto name = visibilityNamed(value[u"name"].toString());
        if (!name)
            return wrong("a visibility band without a known name");
        calibration.bands.push_back({*name, value[u"butteraugli"].toDouble(), value[u"warp_rms"].toDouble()});
    }
    if (calibration.bands.empty() || calibration.visibilitySource.isEmpty())
        return wrong("no visibility bands, or not said where they come from");
    for (const QJsonValue& value : root.value(u"judges").toArray()) {
        JudgeCalibration judge = judgeOf(value.toObject());
        if (judge.sha256.size() != 64 || judge.date.isEmpty() || judge.command.isEmpty() ||
            judge.panel.isEmpty())
            return wrong("a judge without SHA-256, date, command or panel");
        if (!isCurve(judge.toOriginal) || !isCurve(judge.toOther))
            return wrong("a judge's curve does not rise, or leaves its range");
        calibration.judges.push_back(std::move(judge));
    }
    return calibration;
}

QByteArray toJson(const JudgeCalibration& judge) {
    QJsonArray reliability;
    for (const ReliabilityBin& bin : judge.reliability)
        reliability.append(
            QJsonArray{std::round(bin.said * 1e3) / 1e3, std::round(bin.happened * 1e3) / 1e3, bin.pairs});
    const QJsonObject entry{{QStringLiteral("judge"), judge.judge},
                            {QStringLiteral("sha256"), QString::fromLatin1(judge.sha256)},
                            {QStringLiteral("date"), judge.date},
                            {QStringLiteral("command"), judge.command},
                            {QStringLiteral("panel"), QJsonArray::fromStringList(judge.panel)},
                            {QStringLiteral("people"), judge.people},
                            {QStringLiteral("threshold"), judge.threshold},
                            {QStringLiteral("to_original"), toArray(judge.toOriginal)},
                            {QStringLiteral("to_other"), toArray(judge.toOther)},
                            {QStringLiteral("reliability"), reliability}};
    return QJsonDocument(entry).toJson(QJsonDocument::Indented);
}

const Calibration& shippedCalibration() {
    static const Calibration calibration = [] {
        const auto parsed = parseCalibration(QByteArray(kCalibrationJson));
        return parsed ? *parsed : Calibration();
    }();
    return calibration;
}

} // namespace vizard::audit
