#include "models/training/looks.h"

#include "core/nets/detail/cloak_budget.h"
#include "models/training/views.h"

#include <map>
#include <string>
#include <utility>

namespace vizard::training {

using nets::Tensor;

Tensor chromaOf(const Tensor& shade) {
    const Tensor r = shade.narrow(1, 0, 1), b = shade.narrow(1, 2, 1), y = nets::luma(shade);
    return at::cat({(b - y) * 0.564, (r - y) * 0.713}, 1);
}

Tensor stripeShare(const Tensor& shade) {
    const Tensor across = at::avg_pool2d(shade, {1, 15}, {1, 1}, {0, 7}),
                 down = at::avg_pool2d(shade, {15, 1}, {1, 1}, {7, 0});
    const Tensor energy = shade.square().mean({1, 2, 3}) + 1e-8;
    return at::maximum(across.square().mean({1, 2, 3}), down.square().mean({1, 2, 3})) / energy;
}

Tensor attention(int64_t side, at::Device device) {
    static std::map<std::pair<int64_t, std::string>, Tensor> kept; // one thread trains
    Tensor& map = kept[{side, device.str()}];
    if (!map.defined())
        map = nets::attentionMap(side).to(device);
    return map;
}

Tensor structureChange(const Tensor& before, const Tensor& after) {
    constexpr double kSigma = 1.5, kC1 = 0.01 * 0.01, kC2 = 0.03 * 0.03;
    const Tensor a = nets::luma(before), b = nets::luma(after);
    const auto moments = gaussianBlur(at::cat({a, b, a * a, b * b, a * b}, 1), kSigma).chunk(5, 1);
    const Tensor mean = moments[0] * moments[1];
    const Tensor squares = moments[0].square() + moments[1].square();
    const Tensor ssim = (2 * mean + kC1) * (2 * (moments[4] - mean) + kC2) /
                        ((squares + kC1) * (moments[2] + moments[3] - squares + kC2));
    const Tensor weight = 3 * attention(112, before.device()) - 2;
    return ((1 - ssim) / 2 * weight).mean({1, 2, 3}) / weight.mean();
}

} // namespace vizard::training
