#include "core/cloak/detail/gauge.h"

#include "core/cloak/detail/butteraugli_torch.h"
#include "core/cloak/detail/pictures.h"
#include "core/nets/detail/colour_norm.h"

#include <algorithm>
#include <cmath>

namespace vizard::cloak {
namespace {

constexpr qint64 kMostRemembered = 800 * 800; // pixels: about 50 planes of floats

at::Tensor levels(const QImage& picture) {
    return pixelsOf(picture) * 255;
}

} // namespace

// Of equal pictures rounding may leave a hair less than nothing.
double shareOfDssim(double dssim, const Limits& limits) {
    return std::sqrt(std::max(0.0, dssim) / limits.dssim);
}

Gauge::Gauge(const QImage& shaped, const Limits& limits)
    : shaped_(shaped)
    , limits_(limits)
    , tint_(shaped, nets::kColourBlur) {
    if (qint64(shaped.width()) * shaped.height() <= kMostRemembered)
        reference_ = std::make_unique<ButteraugliReference>(levels(shaped));
}

Gauge::~Gauge() = default;

Result<Butteraugli> Gauge::distance(const QImage& changed) const {
    if (!reference_)
        return butteraugli(shaped_, changed);
    const at::NoGradGuard noGrad;
    const at::Tensor map = reference_->distanceMap(levels(changed));
    Butteraugli result;
    result.norm3 = ButteraugliReference::norm3OfMap(map).item<double>();
    result.worstWindow = ButteraugliReference::norm3OfWindows(map).amax().item<double>();
    result.maximum = map.amax().item<double>();
    return result;
}

Result<Gauge::Found> Gauge::operator()(const QImage& changed) const {
    const Result<Butteraugli> measured = distance(changed);
    if (!measured)
        return measured.error();
    Found found{*measured, tint_.difference(changed), 0};
    const double sharp = limits_.dssim > 0 ? shareOfDssim(dssim(shaped_, changed), limits_)
                                           : std::max(found.distance.norm3 / limits_.butteraugli,
                                                      found.distance.worstWindow / limits_.window);
    found.share = std::max(sharp, found.colour / limits_.colour);
    return found;
}

} // namespace vizard::cloak
