#include "core/cloak/detail/measure.h"

#include "core/cloak/detail/gauge.h"
#include "core/cloak/visibility.h"
#include "core/nets/detail/colour_norm.h"

#include <algorithm>
#include <cmath>

namespace vizard::cloak {
namespace {

FaceCloak inView(const FaceCloak& cloak, const View& view) {
    FaceCloak result = cloak;
    result.toCrop = view.toCrop;
    return result;
}

QImage rendered(const FaceCloak& cloak, const View& view, Parts parts) {
    QImage picture = view.picture;
    render(picture, cloak, parts);
    return picture;
}

// Scaled, and softly limited to the largest step.
std::vector<float> scaledShade(const std::vector<float>& shade, double factor, double largest) {
    std::vector<float> result(shade.size());
    std::transform(shade.begin(), shade.end(), result.begin(), [&](float value) {
        return static_cast<float>(largest * std::tanh(static_cast<double>(value) * factor / largest));
    });
    return result;
}

void measureWarp(const FaceCloak& cloak, Cost& cost) {
    const std::size_t cells = cloak.flow.size() / 2;
    double sum = 0, most = 0;
    for (std::size_t i = 0; i < cells; ++i) {
        const double square = std::pow(static_cast<double>(cloak.flow[i]), 2) +
                              std::pow(static_cast<double>(cloak.flow[cells + i]), 2);
        sum += square;
        most = std::max(most, square);
    }
    cost.warpRms = cells ? std::sqrt(sum / static_cast<double>(cells)) : 0;
    cost.warpMax = std::sqrt(most);
}

} // namespace

Status scaleToLimits(FaceCloak& cloak, const View& view, const Limits& limits, Closeness closeness) {
    constexpr int kLooks = 5, kMostLooks = 10; // more than kLooks only until something holds
    constexpr double kAim = 0.994, kLargestStep = 3;
    const bool below = closeness == Closeness::Below;
    // Our own Butteraugli may be .1 % below libjxl's.
    const double good = below ? 0.987 : 0.88, most = below ? 0.998 : 1.12;
    if (limits.butteraugli <= 0) {
        std::fill(cloak.shade.begin(), cloak.shade.end(), 0.0f);
        return Done{};
    }
    FaceCloak local = inView(cloak, view);
    const Gauge gauge(rendered(local, view, Parts::ShapeOnly), limits);
    double scale = 1, holds = 0;
    for (int look = 0; look < kLooks || (holds == 0 && look < kMostLooks); ++look) {
        FaceCloak tried = local;
        tried.shade = scaledShade(cloak.shade, scale, limits.step);
        const Result<double> measured = gauge(rendered(tried, view, Parts::ShapeAndShade));
        if (!measured)
            return measured.error();
        const double found = *measured;
        if (found <= most)
            holds = std::max(holds, scale);
        if (found <= most && found >= good)
            break;
        if (found < 1e-6)
            break; // nothing to scale
        scale *= std::clamp(kAim / found, 1 / kLargestStep, kLargestStep);
    }
    cloak.shade = scaledShade(cloak.shade, holds, limits.step);
    return Done{};
}

Status measureCost(FaceCloak& cloak, const View& view, Measures measures) {
    const FaceCloak local = inView(cloak, view);
    const QImage shaped = rendered(local, view, Parts::ShapeOnly);
    const QImage whole = rendered(local, view, Parts::ShapeAndShade);
    const auto pixels = butteraugli(shaped, whole);
    if (!pixels)
        return pixels.error();
    Cost& cost = cloak.cost;
    cost.butteraugli = pixels->norm3;
    cost.butteraugliWindow = pixels->worstWindow;
    if (measures == Measures::Pixels)
        return Done{};
    const auto all = butteraugli(view.picture, whole);
    if (!all)
        return all.error();
    cost.butteraugliWhole = all->norm3;
    cost.colour = lowPassedColourDifference(shaped, whole, nets::kColourBlur);
    cost.dssim = dssim(view.picture, whole);
    cost.psnr = psnr(view.picture, whole);
    cost.structure = complexWaveletSsim(view.picture, whole);
    const ColourDifference plain = colourDifference(view.picture, whole);
    cost.colourPlain = plain.percentile95;
    cost.colourMean = plain.mean;
    measureWarp(cloak, cost);
    cost.maxStep = 0;
    for (const float value : cloak.shade)
        cost.maxStep = std::max(cost.maxStep, std::abs(static_cast<double>(value)));
    return Done{};
}

} // namespace vizard::cloak
