#include "core/cloak/detail/differentiable_recogniser.h"
#include "core/cloak/detail/dssim_torch.h"
#include "core/cloak/detail/person.h"
#include "core/cloak/detail/surrogate_method.h"
#include "core/cloak/detail/tensors.h"

#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <cmath>

namespace vizard::cloak {
namespace {

using at::Tensor;

constexpr int64_t kCrop = 112;
constexpr double kLargest = 15.0 / 255; // of the change
constexpr double kPenalty = 1e6;        // of DSSIM above the threshold, squared
constexpr double kMostWeight = 129; // of the distance: it is doubled and halved within this and its inverse

struct Mode {
    double strength, threshold, steps, rate;
};
constexpr Mode kModes[] = {{25, 0.004, 40, 25}, {50, 0.012, 75, 20}, {75, 0.017, 150, 15}};

// Between the authors' modes by straight lines.
Mode modeFor(int strength) {
    const double wanted = std::clamp(static_cast<double>(strength), kModes[0].strength, kModes[2].strength);
    const Mode& low = wanted < kModes[1].strength ? kModes[0] : kModes[1];
    const Mode& high = (&low)[1];
    const double share = (wanted - low.strength) / (high.strength - low.strength);
    const auto mix = [&](double from, double to) { return from + share * (to - from); };
    return {wanted, mix(low.threshold, high.threshold), std::round(mix(low.steps, high.steps)),
            mix(low.rate, high.rate)};
}

// Adadelta (Zeiler 2012) with the constants of Keras.
class Adadelta {
public:
    explicit Adadelta(const Tensor& like)
        : squares_(at::zeros_like(like))
        , updates_(at::zeros_like(like)) {}
    Tensor operator()(const Tensor& gradient, double rate) {
        constexpr double kRho = 0.95, kTiny = 1e-7;
        squares_ = kRho * squares_ + (1 - kRho) * gradient.square();
        const Tensor update = gradient * (updates_ + kTiny).sqrt() / (squares_ + kTiny).sqrt();
        updates_ = kRho * updates_ + (1 - kRho) * update.square();
        return update * rate;
    }

private:
    Tensor squares_, updates_;
};

// The face as hyperbolic tangents, so that no step leaves the range of grey levels.
class TanhFace {
public:
    explicit TanhFace(const Tensor& face)
        : face_(face)
        , start_(at::atanh((face - 0.5) * (2 * kInside))) {}
    Tensor operator()(const Tensor& modifier) const {
        const Tensor free = at::tanh(start_ + modifier) / (2 * kInside) + 0.5;
        return (face_ + (free - face_).clamp(-kLargest, kLargest)).clamp(0, 1);
    }

private:
    static constexpr double kInside = 0.99999;
    Tensor face_, start_;
};

} // namespace

SurrogateMethod::Answer FawkesMethod::search(const Task& task, const Settings& settings,
                                             const Hooks& hooks) const {
    const Mode mode = modeFor(settings.strength);
    const int steps = settings.maxSteps < 0 ? static_cast<int>(mode.steps) : settings.maxSteps;
    const Tensor face = (toTensor(task.crop, 3, kCrop) / 255).clamp(0, 1);
    const Person own = personOf(surrogates_, facesOf(face, settings.others));
    // Sum over extractors of |f(x') - f(x)|^2 / |f(x)|, where |f(x)| is 1.
    const auto moved = [&](const Tensor& changed) {
        Tensor sum = at::zeros({});
        for (std::size_t s = 0; s < surrogates_.size(); ++s) {
            const auto seen = surrogates_[s]->embed(changed);
            for (std::size_t head = 0; head < seen.size(); ++head)
                sum = sum + (seen[head] - own.seen[s][head]).square().sum();
        }
        return sum;
    };
    at::Generator random = at::make_generator<at::CPUGeneratorImpl>(task.seed);
    Tensor modifier = (at::rand(face.sizes(), random, face.options()) * 2 - 1) * 1e-4;
    const TanhFace changedBy(face);
    Adadelta adadelta(modifier);
    Tensor best = changedBy(modifier) - face;
    double weight = 1, furthest = -1;
    for (int step = 0; step < steps; ++step) {
        carryOn(hooks, step, steps);
        Tensor variable = modifier.detach().requires_grad_(true);
        const Tensor changed = changedBy(variable);
        const Tensor dssim = dssimOf(changed, face), distance = moved(changed);
        const Tensor loss = kPenalty * at::relu(dssim - mode.threshold).square() - weight * distance;
        loss.backward();
        const at::NoGradGuard noGrad;
        const double found = dssim.item<double>(), far = distance.item<double>();
        if (found <= 1.1 * mode.threshold && far > furthest) {
            furthest = far;
            best = changed.detach() - face;
        }
        if (found < 0.9 * mode.threshold && weight < kMostWeight)
            weight *= 2;
        else if (found > 1.1 * mode.threshold && weight > 1 / kMostWeight)
            weight /= 2;
        const Tensor gradient = variable.grad();
        modifier = modifier - (step == 0 ? 0.01 * gradient.sign() : adadelta(gradient, mode.rate));
    }
    return {best, steps};
}

} // namespace vizard::cloak
