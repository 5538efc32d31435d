// How near a shade is to the limits, as a differentiable number: what our own searches hold or make smaller.
#pragma once

#include "core/cloak/cloak.h"
#include "core/cloak/detail/butteraugli_torch.h"
#include "core/cloak/detail/tint.h"

namespace vizard::cloak {

class Visible {
public:
    // `photo`: [1, 3, S, S], 0..1, as it is looked at or reduced from that; `crop`: the same at 112. `size`:
    // viewing-size pixels to one of the 112 crop.
    Visible(const at::Tensor& photo, const at::Tensor& crop, const Limits& limits, double size);

    // 1: at a limit, by Butteraugli (eyes, brows, nostrils and mouth counted more) or by its slow tints; by
    // DSSIM or by tints where the limits say so. `shade` lies on the photo, `small` is the same on the crop.
    at::Tensor operator()(const at::Tensor& shade, const at::Tensor& small) const;
    // By plain Butteraugli, or DSSIM, alone.
    at::Tensor plain(const at::Tensor& shade) const;

private:
    at::Tensor map(const at::Tensor& shade) const;
    at::Tensor structure(const at::Tensor& shade) const;

    at::Tensor photo_, crop_;
    Tint tints_;
    ButteraugliReference reference_;
    at::Tensor attention_;
    double limit_, dssim_, tint_;
};

} // namespace vizard::cloak
