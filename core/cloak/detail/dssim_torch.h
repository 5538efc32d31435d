// DSSIM as a differentiable number.
#pragma once

#include "core/nets/detail/tensor.h"

namespace vizard::cloak {

// (1 - SSIM) / 2 over R, G and B (Wang et al. 2004): [N, 3, H, W], 0..1, at least 11 x 11, windows that lie
// wholly inside. visibility.h's dssim() is of luma.
at::Tensor dssimOf(const at::Tensor& x, const at::Tensor& y);

} // namespace vizard::cloak
