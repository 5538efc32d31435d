// libjxl's Butteraugli as a differentiable function of the changed picture, for use as a loss. Agrees with
// cloak::butteraugli (core/cloak/visibility.h) within 0.1 %. Forward and backward cost about as much as one
// call of the library (20 ms at 224 x 224, one thread); on other devices than a CPU LibTorch's own operations
// do it.
#pragma once

#include <ATen/ATen.h>

#include <memory>

namespace vizard::cloak {

// Everything that depends on the originals alone, computed once. Constant: may be used from several threads.
class ButteraugliReference {
public:
    // `original`: [N, 3, H, W], R G B as sRGB samples 0..255, at least 8 x 8, on any device. Without
    // `halfSize` the second pass at half resolution is left out: a fifth faster, and no longer what libjxl
    // gives.
    explicit ButteraugliReference(const at::Tensor& original, bool halfSize = true);
    ~ButteraugliReference();
    ButteraugliReference(ButteraugliReference&&) noexcept;
    ButteraugliReference& operator=(ButteraugliReference&&) noexcept;

    // [N, 1, H, W]. `changed` as `original`: each sample is compared with its own original.
    at::Tensor distanceMap(const at::Tensor& changed) const;
    // [N]: what libjxl calls the 3-norm.
    at::Tensor norm3(const at::Tensor& changed) const;

    // Of a map [N, 1, H, W]: the same norm of the whole [N], and of the nine windows of half its sides at
    // steps of a quarter [N, 9], of which cloak::Butteraugli::worstWindow is the largest.
    static at::Tensor norm3OfMap(const at::Tensor& map);
    static at::Tensor norm3OfWindows(const at::Tensor& map);

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace vizard::cloak
