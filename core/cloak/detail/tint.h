// The slow tints of many changes of one photo, with their gradient: nets::colourNorm() where a search asks
// it often.
#pragma once

#include "core/nets/detail/tensor.h"

#include <memory>

namespace vizard::cloak {

// What the photo gives is computed once, and norm and gradient in one go: a fifth of the time that the same
// takes as LibTorch's operations.
class Tint {
public:
    // `before`: [1, 3, H, W], sRGB 0..1, on the CPU. `sigma` as nets::colourNorm().
    Tint(const at::Tensor& before, double sigma);

    // [1], differentiable (once): nets::colourNorm(before, after, sigma), but for rounding.
    at::Tensor operator()(const at::Tensor& after) const;

private:
    struct Photo;
    std::shared_ptr<const Photo> photo_;
};

} // namespace vizard::cloak
