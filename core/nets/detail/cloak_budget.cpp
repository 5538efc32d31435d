#include "core/nets/detail/cloak_budget.h"

#include "core/nets/detail/views.h"

#include <algorithm>
#include <iterator>

namespace vizard::nets {
namespace {

struct Knot {
    double strength;
    Budget budget;
};
constexpr Knot kKnots[] = {{0, {0, 0}}, {25, {1.2, .05}}, {50, {2, .12}}, {75, {3, .2}}, {100, {4.5, .3}}};

// A feature of the template face: centre and radii in pixels of the 112 square.
struct Spot {
    double x, y, radiusX, radiusY, weight;
};
constexpr Spot kSpots[] = {
    {38.3, 51.7, 10, 6.5, 1}, {73.5, 51.5, 10, 6.5, 1}, // eyes
    {37.5, 41, 12, 5, .6},    {74.5, 41, 12, 5, .6},    // brows
    {56, 74, 9, 5, .6},                                 // nostrils
    {56.1, 92.3, 17, 7, .8},                            // mouth
};

Tensor coordinates(int64_t side) {
    return (at::arange(side, at::kFloat) + 0.5) * (112.0 / static_cast<double>(side));
}

Tensor spotMap(int64_t side) {
    const Tensor x = coordinates(side).view({1, side}), y = coordinates(side).view({side, 1});
    Tensor map = at::zeros({side, side});
    for (const Spot& spot : kSpots) {
        const Tensor distance =
            ((x - spot.x) / spot.radiusX).square() + ((y - spot.y) / spot.radiusY).square();
        map = at::maximum(map, at::exp(-distance * 0.5 * 1.2) * spot.weight);
    }
    return map.view({1, 1, side, side});
}

} // namespace

Budget budgetFor(double strength) {
    const double wanted = std::clamp(strength, 0.0, 100.0);
    const Knot* above = std::find_if(std::begin(kKnots) + 1, std::end(kKnots) - 1,
                                     [&](const Knot& knot) { return wanted <= knot.strength; });
    const Knot& below = above[-1];
    const double part = (wanted - below.strength) / (above->strength - below.strength);
    const auto mix = [&](double from, double to) { return from + part * (to - from); };
    return {mix(below.budget.butteraugli, above->budget.butteraugli),
            mix(below.budget.warpRms, above->budget.warpRms)};
}

Tensor featherMap(int64_t side) {
    const Tensor line = coordinates(side);
    const Tensor edge = at::minimum(line, 112 - line) / (112.0 / 12);
    const Tensor part = edge.clamp(0, 1);
    const Tensor smooth = part * part * (3 - 2 * part);
    return (smooth.view({1, side}) * smooth.view({side, 1})).view({1, 1, side, side});
}

Tensor attentionMap(int64_t side) {
    return 1 + spotMap(side);
}

Tensor shadeMap(const Tensor& face) {
    const int64_t side = face.size(3);
    const Tensor around = at::avg_pool2d(luma(face).detach(), {5, 5}, {1, 1}, {2, 2}, false, false);
    const Tensor light = 0.25 + 0.75 * ((around - 0.04) / 0.1).clamp(0, 1);
    return light * (featherMap(side) * (1 - 0.65 * spotMap(side))).to(face.device());
}

Tensor withoutChequer(const Tensor& shade) {
    constexpr double kBand = 1.5; // grid points, of the slow amplitude that is removed
    const Tensor line = 1 - 2 * at::remainder(at::arange(shade.size(3), shade.options()), 2);
    const Tensor chequer = line.view({-1, 1}) * line.view({1, -1});
    return shade - chequer * gaussianBlur(shade * chequer, kBand);
}

Tensor stillnessMap(int64_t side) {
    return 1 - 0.6 * at::sqrt(spotMap(side)); // wider than the shade's: a brow moves with its skin
}

Tensor fitFlow(const Tensor& rawFlow, const Tensor& warpRms) {
    const int64_t side = rawFlow.size(2);
    const Tensor allowed = rawFlow * (featherMap(side) * stillnessMap(side)).to(rawFlow.device());
    const Tensor rms = at::sqrt(allowed.square().sum(1).mean({1, 2}) + 1e-8);
    const Tensor wanted = warpRms.view({-1, 1, 1, 1});
    const Tensor fitted = allowed * (wanted / rms.view({-1, 1, 1, 1}));
    const Tensor limit = wanted * kWarpMaxFactor / 1.4143 + 1e-6; // per component
    return limit * at::tanh(fitted / limit);
}

Tensor warp(const Tensor& picture, const Tensor& flow) {
    const int64_t n = picture.size(0), height = picture.size(2), width = picture.size(3);
    Tensor fine = flow;
    if (flow.size(2) != height || flow.size(3) != width)
        fine = at::upsample_bilinear2d(flow, {height, width}, false);
    const Tensor across =
        (coordinates(width) / 56 - 1).to(picture.device()).view({1, 1, width}).expand({n, height, width});
    const Tensor down =
        (coordinates(height) / 56 - 1).to(picture.device()).view({1, height, 1}).expand({n, height, width});
    const Tensor grid = at::stack({across, down}, 3) + fine.permute({0, 2, 3, 1}) / 56;
    return at::grid_sampler_2d(picture, grid, 0, 1, false);
}

} // namespace vizard::nets
