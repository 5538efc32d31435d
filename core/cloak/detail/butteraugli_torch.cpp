#include "core/cloak/detail/butteraugli_torch.h"

#include "core/cloak/detail/butteraugli_graph.h"
#include "core/cloak/detail/butteraugli_model.h"

#include <ATen/core/grad_mode.h>

namespace vizard::cloak {

using at::Tensor;
using namespace butter;

namespace {

struct Resolution {
    Graph graph;
    Bands original;

    Resolution(const Tensor& light)
        : graph(light.size(2), light.size(3), light.device()) {
        original = graph.bands(light);
    }
    Tensor distance(const Tensor& light) const { return graph.distance(original, graph.bands(light)); }
};

// The mean of the norms 3, 6 and 12 from the sums over pixels of the powers, [N, 3, ...] to [N, ...].
Tensor meanOfNorms(const Tensor& powers, double pixels) {
    // Keeps the roots' slopes finite where nothing differs.
    constexpr double tiny = 1e-20;
    const Tensor means = powers / pixels + tiny;
    return (means.select(1, 0).pow(1.0 / 3.0) + means.select(1, 1).pow(1.0 / 6.0) +
            means.select(1, 2).pow(1.0 / 12.0)) /
           3.0;
}

// Divides by the largest distance first: twelfth powers of small or large distances leave the range of float.
struct Powers {
    Tensor scale;  // [N, 1]
    Tensor powers; // [N, 3, H, W]

    explicit Powers(const Tensor& map) {
        scale = map.detach().amax({1, 2, 3}).clamp_min(1e-6);
        const Tensor relative = map.select(1, 0) / scale.view({-1, 1, 1});
        const Tensor third = relative * relative.square();
        const Tensor sixth = third.square();
        powers = at::stack({third, sixth, sixth.square()}, 1);
    }
};

} // namespace

struct ButteraugliReference::State {
    Resolution whole;
    std::unique_ptr<Resolution> half;
};

ButteraugliReference::ButteraugliReference(const Tensor& original, bool halfSize) {
    TORCH_CHECK(original.dim() == 4 && original.size(1) == 3 &&
                    std::min(original.size(2), original.size(3)) >= kSmallestSide,
                "butteraugli: [N, 3, H, W] of at least 8 x 8 expected");
    const at::NoGradGuard noGradient;
    const Tensor light = toLight(original.to(at::kFloat).contiguous());
    state_ = std::make_unique<State>(State{Resolution(light), nullptr});
    const Tensor small = halved(light);
    if (halfSize && std::min(small.size(2), small.size(3)) >= kSmallestSide)
        state_->half = std::make_unique<Resolution>(small);
}

ButteraugliReference::~ButteraugliReference() = default;
ButteraugliReference::ButteraugliReference(ButteraugliReference&&) noexcept = default;
ButteraugliReference& ButteraugliReference::operator=(ButteraugliReference&&) noexcept = default;

Tensor ButteraugliReference::distanceMap(const Tensor& changed) const {
    const Tensor light = toLight(changed.to(at::kFloat).contiguous());
    const Tensor map = state_->whole.distance(light);
    if (!state_->half)
        return map;
    const Tensor small = state_->half->distance(halved(light));
    const Tensor enlarged = small.repeat_interleave(2, 2).repeat_interleave(2, 3);
    return kWholeWeight * map + kHalfWeight * enlarged.narrow(2, 0, map.size(2)).narrow(3, 0, map.size(3));
}

Tensor ButteraugliReference::norm3(const Tensor& changed) const {
    return norm3OfMap(distanceMap(changed));
}

Tensor ButteraugliReference::norm3OfMap(const Tensor& map) {
    const Powers powers(map);
    return powers.scale * meanOfNorms(powers.powers.sum({2, 3}), double(map.size(2) * map.size(3)));
}

Tensor ButteraugliReference::norm3OfWindows(const Tensor& map) {
    constexpr int64_t steps = 4;
    const auto h = map.size(2);
    const auto w = map.size(3);
    const Powers powers(map);
    std::vector<Tensor> norms;
    for (int64_t y = 0; y + 1 < steps; ++y) {
        const int64_t top = h * y / steps;
        const int64_t height = h * (y + 2) / steps - top;
        for (int64_t x = 0; x + 1 < steps; ++x) {
            const int64_t left = w * x / steps;
            const int64_t width = w * (x + 2) / steps - left;
            const Tensor window = powers.powers.narrow(2, top, height).narrow(3, left, width);
            norms.push_back(powers.scale * meanOfNorms(window.sum({2, 3}), double(height * width)));
        }
    }
    return at::stack(norms, 1);
}

} // namespace vizard::cloak
