#include "models/training/steering.h"

#include <cmath>

namespace vizard::training {

using nets::Tensor;

namespace {

constexpr int kLevels = 5;
constexpr double kWeights[kLevels][3] = {
    {.59, 4.2, .86}, {1.6, 5.4, .49}, {.16, 7.5, .63}, {.27, 12.8, 2.6}, {2.2, 25, 25}};
constexpr double kFloor[kLevels] = {.014, .019, .025, .018, .047};
constexpr double kMasking[kLevels] = {.98, .23, .19, .16, .03};

// Cube roots of libjxl's opsin mixture as X, Y, (B - Y) / 2.
Tensor opponent(const Tensor& rgb) {
    constexpr double bias = 0.0037930732552754493;
    const Tensor clipped = rgb.clamp(0, 1);
    const Tensor linear = at::where(clipped <= 0.04045, clipped / 12.92, at::pow((clipped + 0.055) / 1.055, 2.4));
    static const Tensor mixture = at::tensor({0.30f, 0.622f, 0.078f, 0.23f, 0.692f, 0.078f, 0.24342269f, 0.20476744f,
                                              0.55180987f})
                                      .view({3, 3, 1, 1});
    const Tensor lms = at::pow(at::conv2d(linear, mixture.to(rgb.device())) + bias, 1.0 / 3) - std::cbrt(bias);
    const Tensor l = lms.narrow(1, 0, 1), m = lms.narrow(1, 1, 1), s = lms.narrow(1, 2, 1);
    const Tensor y = (l + m) * 0.5;
    return at::cat({(l - m) * 7, y, (s - y) * 0.5}, 1);
}

Tensor halved(const Tensor& x) {
    return at::avg_pool2d(x, {2, 2});
}
Tensor enlargedTo(const Tensor& x, const Tensor& like) {
    return at::upsample_nearest2d(x, {like.size(2), like.size(3)});
}

std::vector<Tensor> pyramid(Tensor x) {
    std::vector<Tensor> levels;
    for (int i = 0; i < kLevels - 1; ++i) {
        const Tensor small = halved(x);
        levels.push_back(x - enlargedTo(small, x));
        x = small;
    }
    levels.push_back(x);
    return levels;
}

Tensor activity(const Tensor& level) {
    return at::avg_pool2d(level.narrow(1, 1, 1).abs(), {5, 5}, {1, 1}, {2, 2}, false, false);
}

} // namespace

Tensor steeringMap(const Tensor& original, const Tensor& changed) {
    const Tensor before = opponent(original);
    const std::vector<Tensor> base = pyramid(before), difference = pyramid(opponent(changed) - before);
    std::vector<Tensor> active;
    for (const Tensor& level : base)
        active.push_back(activity(level));
    Tensor sum;
    for (int i = kLevels - 1; i >= 0; --i) {
        const auto at = static_cast<std::size_t>(i);
        Tensor mask = active[at];
        if (i < 2)
            mask = mask + enlargedTo(active[at + 1], mask);
        static const Tensor weights = at::from_blob(const_cast<double(*)[3]>(kWeights), {kLevels, 3}, at::kDouble).to(at::kFloat);
        const Tensor w = weights[i].view({1, 3, 1, 1}).to(original.device());
        const Tensor energy = (difference[at] * w).square().sum(1, true) / (mask * kMasking[i] + kFloor[i]).square();
        sum = sum.defined() ? enlargedTo(sum, energy) + energy : energy;
    }
    return at::sqrt(sum + 1e-8).squeeze(1);
}

Tensor steeringNorm(const Tensor& map) {
    const Tensor cubes = map.pow(3).unsqueeze(1);
    const Tensor whole = cubes.mean({1, 2, 3});
    const std::vector<int64_t> window = {map.size(1) / 2, map.size(2) / 2}, step = {map.size(1) / 4, map.size(2) / 4};
    const Tensor worst = at::avg_pool2d(cubes, window, step).flatten(1).amax(1) / (1.5 * 1.5 * 1.5);
    return at::pow(at::maximum(whole, worst) + 1e-9, 1.0 / 3);
}

} // namespace vizard::training
