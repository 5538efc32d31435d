// How well embeddings tell people apart.
#pragma once

#include "core/nets/detail/tensor.h"

namespace vizard::training {

struct Verification {
    double accuracy = 0;  // the best threshold's, pairs of one person and of strangers weighed alike
    double tar = 0;       // share of a person's pairs above the threshold that lets 1 % of strangers through
    double threshold = 0; // that threshold's cosine
};

// Of all pairs of different photos. `embeddings`: [N, D], unit length; `person`: int64 [N].
Verification verify(const nets::Tensor& embeddings, const nets::Tensor& person);

} // namespace vizard::training
