// What eyes mind in a cloak and Butteraugli forgives, as differentiable numbers.
#pragma once

#include "core/nets/detail/tensor.h"

namespace vizard::training {

// The two colour differences of a change [N, 3, H, W], R G B: [N, 2, H, W] (BT.601).
nets::Tensor chromaOf(const nets::Tensor& shade);

// How much of the shade's energy lies in straight lines: about a fifteenth for noise, near one for stripes.
// No full-reference measure minds stripes, and eyes find them at once. [N]
nets::Tensor stripeShare(const nets::Tensor& shade);

// nets::attentionMap() on `device`, made once a side: it takes its time at large ones.
nets::Tensor attention(int64_t side, at::Device device);

// (1 - SSIM) / 2 of the whole change at 112 px (Wang et al. 2004), eyes, brows, nostrils and mouth four
// times. Butteraugli forgives thin lines over a lid or a lip, and to people they are another expression. [N]
nets::Tensor structureChange(const nets::Tensor& before, const nets::Tensor& after);

} // namespace vizard::training
