#include "core/cloak/detail/measure.h"

#include "core/cloak/detail/gauge.h"
#include "core/cloak/visibility.h"
#include "core/nets/detail/colour_norm.h"

#include <algorithm>
#include <cmath>

namespace vizard::cloak {
namespace {

// Scaled, and softly limited to the largest step.
std::vector<float> scaledShade(const std::vector<float>& shade, double factor, double largest) {
    std::vector<float> result(shade.size());
    std::transform(shade.begin(), shade.end(), result.begin(), [&](float value) {
        return static_cast<float>(largest * std::tanh(static_cast<double>(value) * factor / largest));
    });
    return result;
}

} // namespace

Warped warpedIn(const View& view, const FaceCloak& cloak) {
    FaceCloak local = cloak;
    local.toCrop = view.toCrop;
    return {view.picture, local};
}

Status scaleToLimits(FaceCloak& cloak, const Warped& warped, const Limits& limits, Closeness closeness) {
    constexpr int kLooks = 5, kMostLooks = 10; // more than kLooks only until something holds
    constexpr double kAim = 0.994, kLargestStep = 3;
    constexpr double kGrowth = 1.05; // measured: Butteraugli grows with this power of the scale
    const bool below = closeness == Closeness::Below;
    // Our own Butteraugli may be .1 % below libjxl's.
    const double good = below ? 0.987 : 0.88, most = below ? 0.998 : 1.12;
    cloak.cost.butteraugli = cloak.cost.butteraugliWindow = cloak.cost.colour = 0;
    if (limits.butteraugli <= 0) {
        std::fill(cloak.shade.begin(), cloak.shade.end(), 0.0f);
        return Done{};
    }
    const Gauge gauge(warped.alone(), limits);
    double scale = 1, holds = 0;
    for (int look = 0; look < kLooks || (holds == 0 && look < kMostLooks); ++look) {
        const auto measured =
            gauge(warped.with(scaledShade(cloak.shade, scale, limits.step), cloak.shadeSide));
        if (!measured)
            return measured.error();
        const double found = measured->share;
        if (found <= most && scale > holds) {
            holds = scale;
            cloak.cost.butteraugli = measured->distance.norm3;
            cloak.cost.butteraugliWindow = measured->distance.worstWindow;
            cloak.cost.colour = measured->colour;
        }
        if (found <= most && found >= good)
            break;
        if (found < 1e-6)
            break; // nothing to scale
        scale *= std::clamp(std::pow(kAim / found, 1 / kGrowth), 1 / kLargestStep, kLargestStep);
    }
    cloak.shade = scaledShade(cloak.shade, holds, limits.step);
    return Done{};
}

void measureGrids(FaceCloak& cloak) {
    const std::size_t cells = cloak.flow.size() / 2;
    double sum = 0, most = 0;
    for (std::size_t i = 0; i < cells; ++i) {
        const double square = std::pow(static_cast<double>(cloak.flow[i]), 2) +
                              std::pow(static_cast<double>(cloak.flow[cells + i]), 2);
        sum += square;
        most = std::max(most, square);
    }
    cloak.cost.warpRms = cells ? std::sqrt(sum / static_cast<double>(cells)) : 0;
    cloak.cost.warpMax = std::sqrt(most);
    cloak.cost.maxStep = 0;
    for (const float value : cloak.shade)
        cloak.cost.maxStep = std::max(cloak.cost.maxStep, std::abs(static_cast<double>(value)));
}

Status measureCost(FaceCloak& cloak, const Warped& warped, Measures measures) {
    const QImage shaped = warped.alone(), whole = warped.with(cloak.shade, cloak.shadeSide);
    const QImage& photo = warped.original();
    const auto pixels = butteraugli(shaped, whole);
    if (!pixels)
        return pixels.error();
    Cost& cost = cloak.cost;
    cost.butteraugli = pixels->norm3;
    cost.butteraugliWindow = pixels->worstWindow;
    if (measures == Measures::Pixels)
        return Done{};
    const auto all = butteraugli(photo, whole);
    if (!all)
        return all.error();
    cost.butteraugliWhole = all->norm3;
    cost.colour = lowPassedColourDifference(shaped, whole, nets::kColourBlur);
    cost.dssim = dssim(photo, whole);
    cost.psnr = psnr(photo, whole);
    cost.structure = complexWaveletSsim(photo, whole);
    const ColourDifference plain = colourDifference(photo, whole);
    cost.colourPlain = plain.percentile95;
    cost.colourMean = plain.mean;
    return Done{};
}

} // namespace vizard::cloak
