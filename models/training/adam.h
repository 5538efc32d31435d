// AdamW (Loshchilov and Hutter 2019) over a network's named weights, with an exponential moving average of
// them.
#pragma once

#include "core/nets/detail/layers.h"

namespace vizard::training {

struct AdamOptions {
    double beta1 = 0.9, beta2 = 0.99, epsilon = 1e-8, decay = 1e-4;
    double maxNorm = 1;     // of the whole gradient; 0: no limit
    double average = 0.999; // of the moving average of the weights
};

class Adam {
public:
    Adam(nets::TensorMap parameters, const AdamOptions& options);

    // One step with the gradients that the parameters hold, which are cleared. Steps with a gradient that is
    // not finite are left out; returns the gradient's norm.
    double step(double rate);

    nets::TensorMap state() const; // moments and averages, for a checkpoint
    void restore(const nets::TensorMap& state);
    const nets::TensorMap& averaged() const { return average_; }
    int64_t steps() const { return steps_; }

private:
    nets::TensorMap parameters_, first_, second_, average_;
    AdamOptions options_;
    int64_t steps_ = 0;
};

// Linear warm-up, then a cosine from `peak` to a twentieth of it at the end. `done` in 0..1.
double cosineRate(double peak, double done, double warmUp = 0.02);

} // namespace vizard::training
