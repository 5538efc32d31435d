// Telling people apart by a margin: CosFace (Wang et al. 2018, equation 4).
#pragma once

#include "core/nets/detail/tensor.h"

namespace vizard::training {

// A softmax over `scale` times the cosines to everybody's place [N, people], the own one's smaller by
// `margin`. `label`: int64 [N], whose each is. Differentiable in the cosines.
nets::Tensor marginSoftmax(const nets::Tensor& cosines, const nets::Tensor& label, double scale,
                           double margin);

// The same with places that are learned. `embeddings`: [N, D], unit rows; `places`: [people, D], of any
// length. Differentiable in both.
nets::Tensor marginLoss(const nets::Tensor& embeddings, const nets::Tensor& places, const nets::Tensor& label,
                        double scale, double margin);

} // namespace vizard::training
