// The steps of our own searches, for hiding and for refinement.
#pragma once

#include "core/nets/detail/tensor.h"

#include <cmath>

namespace vizard::cloak {

// Adam (Kingma and Ba 2015) with a floor: where a gradient is small it is noise, so the typical one counts
// beside the place's own. `first` and `second`: what is kept of the two means at each step.
class Descent {
public:
    Descent(double first, double second)
        : keepFirst_(first)
        , keepSecond_(second) {}

    // The next gradient, without its graph; where to step away from, about 1 in size and of the gradient's
    // shape.
    at::Tensor operator()(const at::Tensor& gradient) {
        if (!first_.defined()) {
            first_ = at::zeros_like(gradient);
            second_ = at::zeros_like(gradient);
        }
        ++count_;
        first_.mul_(keepFirst_).add_(gradient, 1 - keepFirst_);
        second_.mul_(keepSecond_).addcmul_(gradient, gradient, 1 - keepSecond_);
        const at::Tensor size = (second_ / (1 - std::pow(keepSecond_, count_))).sqrt();
        return first_ / (1 - std::pow(keepFirst_, count_)) / (size + size.mean() + 1e-20);
    }

private:
    double keepFirst_, keepSecond_;
    at::Tensor first_, second_;
    int count_ = 0;
};

} // namespace vizard::cloak
