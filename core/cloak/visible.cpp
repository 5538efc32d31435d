#include "core/cloak/detail/visible.h"

#include "core/cloak/detail/dssim_torch.h"
#include "core/nets/detail/cloak_budget.h"
#include "core/nets/detail/colour_norm.h"

#include <algorithm>

namespace vizard::cloak {

using at::Tensor;

namespace {

constexpr double kTintCounts = 1.4; // the slow tints that Butteraugli forgives, against their limit

} // namespace

Visible::Visible(const Tensor& photo, const Tensor& crop, const Limits& limits, double size)
    : photo_(photo)
    , crop_(crop)
    , tints_(crop, nets::kColourBlur / std::max(1.0, size))
    , reference_(photo * 255, false)
    , attention_(nets::attentionMap(photo.size(2)))
    , limit_(limits.butteraugli)
    , dssim_(limits.dssim)
    , tint_(limits.colour / nets::kColourAllowance95) {}

Tensor Visible::map(const Tensor& shade) const {
    return reference_.distanceMap((photo_ + shade).clamp(0, 1) * 255);
}

// Its root: like the others it grows as the change does.
Tensor Visible::structure(const Tensor& shade) const {
    return (dssimOf((photo_ + shade).clamp(0, 1), photo_) / dssim_).clamp_min(1e-8).sqrt();
}

Tensor Visible::operator()(const Tensor& shade, const Tensor& small) const {
    const Tensor sharp = dssim_ > 0
                             ? structure(shade)
                             : ButteraugliReference::norm3OfMap(map(shade) * attention_).sum() / limit_;
    const Tensor tint = tints_(crop_ + small).sum() * (kTintCounts / (nets::kColourAllowance * tint_));
    return (sharp.pow(4) + tint.pow(4)).pow(0.25);
}

Tensor Visible::plain(const Tensor& shade) const {
    return dssim_ > 0 ? structure(shade) : ButteraugliReference::norm3OfMap(map(shade)) / limit_;
}

} // namespace vizard::cloak
