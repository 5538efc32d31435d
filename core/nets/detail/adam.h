// The optimiser of small trainings inside the program.
#pragma once

#include "core/nets/detail/layers.h"

#include <cmath>

namespace vizard::nets {

// Adam (Kingma and Ba 2015) for small networks that are trained where they are needed: the rate falls to zero
// along a line.
class ShortAdam {
public:
    ShortAdam(const WeightList& weights, double rate, int steps)
        : weights_(weights.trainable())
        , rate_(rate)
        , steps_(steps) {
        for (Tensor& weight : weights_) {
            weight.requires_grad_(true);
            first_.push_back(at::zeros_like(weight));
            second_.push_back(at::zeros_like(weight));
        }
    }

    // Clears the gradients that the loss gave; those of anything else stay.
    void step(const Tensor& loss) {
        loss.backward();
        const at::NoGradGuard noGrad;
        ++taken_;
        const double rate = rate_ * (1 - static_cast<double>(taken_ - 1) / steps_);
        const double bias1 = 1 - std::pow(0.9, taken_), bias2 = 1 - std::pow(0.99, taken_);
        for (std::size_t i = 0; i < weights_.size(); ++i) {
            Tensor& gradient = weights_[i].mutable_grad();
            first_[i].mul_(0.9).add_(gradient, 0.1);
            second_[i].mul_(0.99).addcmul_(gradient, gradient, 0.01);
            weights_[i].addcdiv_(first_[i], (second_[i] / bias2).sqrt_().add_(1e-8), -rate / bias1);
            gradient = Tensor();
        }
    }

private:
    std::vector<Tensor> weights_, first_, second_;
    double rate_;
    int steps_, taken_ = 0;
};

} // namespace vizard::nets
