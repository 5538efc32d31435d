#include "ui/report/photo_facts.h"

#include "ui/text/sentences.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>

namespace vizard::report {

namespace {

QJsonValue finite(double number) {
    return std::isfinite(number) ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
}

// Enough digits to compare runs, not so many that the last bits of a machine show.
double rounded(double number) {
    return std::round(number * 1e4) / 1e4;
}

bool any(const std::vector<album::FaceLook>& looks, audit::Survival survival) {
    return std::ranges::any_of(
        looks, [survival](const album::FaceLook& each) { return each.look.survival == survival; });
}

} // namespace

cloak::Cost worstCost(const std::vector<cloak::Cost>& costs) {
    using cloak::Cost;
    static constexpr double Cost::*kMoreIsWorse[] = {&Cost::butteraugli,
                                                     &Cost::butteraugliWindow,
                                                     &Cost::butteraugliWhole,
                                                     &Cost::warpRms,
                                                     &Cost::warpMax,
                                                     &Cost::dssim,
                                                     &Cost::landmarks,
                                                     &Cost::colourPlain,
                                                     &Cost::colourMean,
                                                     &Cost::maxStep,
                                                     &Cost::colour};
    static constexpr double Cost::*kLessIsWorse[] = {&Cost::psnr, &Cost::structure};
    Cost worst;
    for (const Cost& cost : costs) {
        for (const auto field : kMoreIsWorse)
            worst.*field = std::max(worst.*field, cost.*field);
        for (const auto field : kLessIsWorse)
            worst.*field = std::min(worst.*field, cost.*field);
    }
    return worst;
}

// Of the faces that were looked at when they were done, the one that was led away least; below its thresholds
// only where all of them are.
QJsonObject reachedJson(const std::vector<cloak::Reached>& faces) {
    std::vector<cloak::Reached> looked;
    std::ranges::copy_if(faces, std::back_inserter(looked), &cloak::Reached::looked);
    if (looked.empty())
        return {};
    const cloak::Reached& worst = *std::ranges::max_element(looked, {}, &cloak::Reached::shared);
    return {{QStringLiteral("finished"), rounded(worst.finished)},
            {QStringLiteral("jpeg_75"), rounded(worst.jpeg)},
            {QStringLiteral("uploaded"), rounded(worst.shared)},
            {QStringLiteral("below_threshold"), std::ranges::all_of(looked, &cloak::Reached::below)}};
}

QJsonObject costJson(const cloak::Cost& cost) {
    return {{QStringLiteral("butteraugli"), rounded(cost.butteraugli)},
            {QStringLiteral("butteraugli_window"), rounded(cost.butteraugliWindow)},
            {QStringLiteral("butteraugli_whole"), rounded(cost.butteraugliWhole)},
            {QStringLiteral("warp"), rounded(cost.warpRms)},
            {QStringLiteral("warp_max"), rounded(cost.warpMax)},
            {QStringLiteral("landmarks"), rounded(cost.landmarks)},
            {QStringLiteral("dssim"), finite(cost.dssim)},
            {QStringLiteral("ciede2000_blurred_95"), rounded(cost.colour)},
            {QStringLiteral("ciede2000_95"), rounded(cost.colourPlain)},
            {QStringLiteral("ciede2000_mean"), rounded(cost.colourMean)},
            {QStringLiteral("cw_ssim"), rounded(cost.structure)},
            {QStringLiteral("psnr"), finite(rounded(cost.psnr))},
            {QStringLiteral("max_step"), rounded(cost.maxStep)}};
}

QJsonObject toJson(const album::JobResult& result) {
    QJsonObject object{{QStringLiteral("file"), result.source},
                       {QStringLiteral("outcome"), outcomeName(result.outcome)},
                       {QStringLiteral("faces"), static_cast<qint64>(result.faces.size())},
                       {QStringLiteral("seconds"), rounded(result.seconds)},
                       {QStringLiteral("core_seconds"), rounded(result.coreSeconds)},
                       {QStringLiteral("steps"), result.steps}};
    if (result.outcome == album::Outcome::Protected) {
        const QJsonObject worst = costJson(worstCost(result.costs));
        for (auto each = worst.begin(); each != worst.end(); ++each)
            object[each.key()] = each.value();
        QJsonArray each;
        for (const cloak::Cost& cost : result.costs)
            each.append(costJson(cost));
        object[QStringLiteral("each_face")] = each;
        object[QStringLiteral("changed_faces")] = result.changedFaces();
        object[QStringLiteral("result")] = result.written;
        if (const QJsonObject reached = reachedJson(result.reached); !reached.isEmpty())
            object[QStringLiteral("own_surrogates")] = reached;
    }
    if (!result.looks.empty())
        object[QStringLiteral("after_encoding")] = looksJson(result.looks);
    if (result.error)
        object[QStringLiteral("error")] = toJson(*result.error);
    return object;
}

QJsonObject toJson(const Error& error) {
    return {{QStringLiteral("code"), codeName(error.code)}, {QStringLiteral("text"), text::sentence(error)}};
}

QJsonObject looksJson(const std::vector<album::FaceLook>& looks) {
    QJsonObject object;
    QJsonArray faces;
    for (const auto& [face, look] : looks) {
        QJsonObject one{{QStringLiteral("face"), face},
                        {QStringLiteral("survival"), survivalName(look.survival)}};
        if (look.written) {
            object[QStringLiteral("judge")] = look.written->judge;
            object[QStringLiteral("judge_date")] = look.written->judgeDate;
            if (look.written->threshold)
                object[QStringLiteral("threshold")] = rounded(*look.written->threshold);
            one[QStringLiteral("similarity")] = rounded(audit::similarity(*look.written));
        }
        if (look.beforeEncoding)
            one[QStringLiteral("before_encoding")] = rounded(*look.beforeEncoding);
        faces.append(one);
    }
    if (!faces.isEmpty())
        object[QStringLiteral("faces")] = faces;
    return object;
}

QString codeName(ErrorCode code) {
    static constexpr std::array names{"not_found",
                                      "not_readable",
                                      "empty",
                                      "not_an_image",
                                      "unsupported",
                                      "truncated",
                                      "corrupt",
                                      "too_large",
                                      "too_large_for_format",
                                      "no_face",
                                      "not_writable",
                                      "disk_full",
                                      "would_overwrite_original",
                                      "already_exists",
                                      "model_missing",
                                      "model_damaged",
                                      "out_of_memory",
                                      "cancelled",
                                      "invalid_argument",
                                      "internal"};
    static_assert(names.size() == static_cast<size_t>(ErrorCode::Internal) + 1);
    return QString::fromLatin1(names.at(static_cast<size_t>(code)));
}

QString outcomeName(album::Outcome outcome) {
    static constexpr std::array names{"protected", "no_face", "failed", "cancelled"};
    return QString::fromLatin1(names.at(static_cast<size_t>(outcome)));
}

QString survivalName(audit::Survival survival) {
    static constexpr std::array names{"hidden", "taken_away", "not_hidden", "not_said"};
    return QString::fromLatin1(names.at(static_cast<size_t>(survival)));
}

bool wasTakenAway(const std::vector<album::FaceLook>& looks) {
    return any(looks, audit::Survival::TakenAway);
}

bool wasNotHidden(const std::vector<album::FaceLook>& looks) {
    return any(looks, audit::Survival::NotHidden);
}

} // namespace vizard::report
