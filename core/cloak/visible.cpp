#include "core/cloak/detail/visible.h"

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
    , reference_(photo * 255, false)
    , attention_(nets::attentionMap(photo.size(2)))
    , limit_(limits.butteraugli)
    , blur_(nets::kColourBlur / std::max(1.0, size)) {}

Tensor Visible::map(const Tensor& shade) const {
    return reference_.distanceMap((photo_ + shade).clamp(0, 1) * 255);
}

Tensor Visible::operator()(const Tensor& shade, const Tensor& small) const {
    const Tensor sharp = ButteraugliReference::norm3OfMap(map(shade) * attention_).sum() / limit_;
    const Tensor tint = nets::colourNorm(crop_, crop_ + small, blur_).sum() *
                        (kTintCounts / (nets::kColourAllowance * limit_));
    return (sharp.pow(4) + tint.pow(4)).pow(0.25);
}

Tensor Visible::plain(const Tensor& shade) const {
    return ButteraugliReference::norm3OfMap(map(shade)) / limit_;
}

} // namespace vizard::cloak
