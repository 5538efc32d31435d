// How well embeddings tell people apart.
#pragma once

#include "core/nets/detail/tensor.h"

namespace vizard::training {

// The heads' embeddings beside each other, each counting alike. [N, sum of widths], unit length.
nets::Tensor allHeads(const std::vector<nets::Tensor>& heads);

struct Verification {
    double accuracy = 0;  // the best threshold's, pairs of one person and of strangers weighed alike
    double tar = 0;       // share of a person's pairs above the threshold that lets 1 % of strangers through
    double threshold = 0; // that threshold's cosine
};

// Of all pairs of different photos. `embeddings`: [N, D], unit length; `person`: int64 [N].
Verification verify(const nets::Tensor& embeddings, const nets::Tensor& person);

// The cosines that let 1 %, 0.1 % and 0.01 % of strangers through.
struct Thresholds {
    double far1 = 0, far01 = 0, far001 = 0;
    int64_t pairs = 0;
};

// Of all pairs of strangers, each once as they are and once with one of the two mirrored, which is another
// photo of the same two people: so 1,400 photos give more than a million. Shapes as above.
Thresholds strangerThresholds(const nets::Tensor& embeddings, const nets::Tensor& mirrored,
                              const nets::Tensor& person);

} // namespace vizard::training
