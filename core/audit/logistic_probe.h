// Multinomial logistic regression on embeddings: the classifier that a tracker trains on top of a recogniser.
#pragma once

#include "core/audit/scores.h"

namespace vizard::audit {

// Softmax over linear scores of unit vectors times 16 (a usual logit scale for them), trained on all samples
// at once by Nesterov's gradient method (1983) with a weak quadratic penalty: deterministic.
class LogisticProbe {
public:
    // `labels`: 0 .. classes-1, one a sample. Samples of one length; there must be at least one.
    LogisticProbe(const std::vector<Embedding>& samples, const std::vector<int>& labels, int classes,
                  int steps = 120);

    // The most likely class.
    int classOf(const Embedding& probe) const;

private:
    std::vector<Embedding> weights_; // one a class
    std::vector<float> biases_;
};

} // namespace vizard::audit
