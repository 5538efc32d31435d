#include "models/training/adam.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vizard::training {

using nets::Tensor;
using nets::TensorMap;

Adam::Adam(TensorMap parameters, const AdamOptions& options)
    : parameters_(std::move(parameters))
    , options_(options) {
    for (auto& [name, tensor] : parameters_) {
        first_[name] = at::zeros_like(tensor);
        second_[name] = at::zeros_like(tensor);
        average_[name] = tensor.detach().clone();
        tensor.requires_grad_(true);
    }
}

double Adam::step(double rate) {
    at::NoGradGuard noGrad;
    std::vector<Tensor> squares; // read at once: each look at a number on a GPU waits for all of its work
    for (auto& [name, tensor] : parameters_) {
        if (tensor.grad().defined())
            squares.push_back(tensor.grad().square().sum());
    }
    const double norm = squares.empty() ? 0 : std::sqrt(at::stack(squares).sum().item<double>());
    const bool usable = std::isfinite(norm);
    const double clip = options_.maxNorm > 0 && norm > options_.maxNorm ? options_.maxNorm / norm : 1;
    steps_ += usable ? 1 : 0;
    const double bias1 = 1 - std::pow(options_.beta1, static_cast<double>(steps_));
    const double bias2 = 1 - std::pow(options_.beta2, static_cast<double>(steps_));
    const double keep =
        std::min(options_.average, (1 + static_cast<double>(steps_)) / (10 + static_cast<double>(steps_)));
    for (auto& [name, tensor] : parameters_) {
        Tensor& gradient = tensor.mutable_grad();
        if (usable && gradient.defined()) {
            const Tensor g = gradient * clip;
            first_[name].mul_(options_.beta1).add_(g, 1 - options_.beta1);
            second_[name].mul_(options_.beta2).addcmul_(g, g, 1 - options_.beta2);
            if (tensor.dim() > 1)
                tensor.mul_(1 - rate * options_.decay);
            tensor.addcdiv_(first_[name], (second_[name] / bias2).sqrt_().add_(options_.epsilon),
                            -rate / bias1);
            average_[name].lerp_(tensor, 1 - keep);
        }
        gradient = Tensor();
    }
    return norm;
}

TensorMap Adam::state() const {
    TensorMap result;
    for (const auto& [name, tensor] : parameters_) {
        result["first/" + name] = first_.at(name);
        result["second/" + name] = second_.at(name);
        result["average/" + name] = average_.at(name);
    }
    result["steps"] = at::full({1}, steps_, at::kLong);
    return result;
}

void Adam::restore(const TensorMap& state) {
    at::NoGradGuard noGrad;
    const auto copy = [&](TensorMap& into, const std::string& prefix) {
        for (auto& [name, tensor] : into)
            tensor.copy_(state.at(prefix + name));
    };
    copy(first_, "first/");
    copy(second_, "second/");
    copy(average_, "average/");
    steps_ = state.at("steps").item<int64_t>();
}

double cosineRate(double peak, double done, double warmUp) {
    if (done < warmUp)
        return peak * std::max(done / warmUp, 0.02);
    const double phase = std::min(1.0, (done - warmUp) / (1 - warmUp));
    return peak * (0.05 + 0.95 * 0.5 * (1 + std::cos(std::numbers::pi * phase)));
}

} // namespace vizard::training
