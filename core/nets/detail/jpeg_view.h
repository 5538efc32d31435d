// What JPEG does to a picture, as a differentiable operation.
#pragma once

#include "core/nets/detail/tensor.h"

namespace vizard::nets {

// [N, 3, H, W] RGB 0..1 (H and W multiples of 16) as it comes back from a baseline JPEG of `quality` 1..100:
// YCbCr, colour at half resolution if `halfColour`, 8 x 8 DCT, the tables of ITU-T T.81 annex K scaled as
// libjpeg does. The rounding's gradient is taken to be one (straight-through, Bengio et al. 2013).
Tensor jpegView(const Tensor& picture, double quality, bool halfColour);

} // namespace vizard::nets
