#include "core/cloak/detail/hide.h"

#include "core/cloak/detail/butteraugli_torch.h"
#include "core/cloak/detail/tensors.h"
#include "core/face/align.h"
#include "core/nets/detail/cloak_budget.h"
#include "core/nets/detail/colour_norm.h"

#include <algorithm>
#include <cmath>

namespace vizard::cloak {

using nets::Tensor;

namespace {

constexpr int64_t kCrop = 112;

// All constants measured with tests/bench/bench_cloak: see models/cloak.md.
// Large faces cost more a step.
int stepsFor(double size) {
    if (size < 3)
        return 8;
    return size < 4.5 ? 6 : 4;
}
constexpr double kRate = 0.2;       // of a step, in rms of the shade
constexpr double kHeld = 3;         // weight of what the reduced change strays
constexpr double kTintCounts = 1.4; // the slow tints that Butteraugli forgives, against their limit

// How much of the wanted effect a change has, and how much of another, both as shares of the wanted one.
struct Effect {
    Tensor along, aside;
};

class Search {
public:
    Search(const FaceCloak& cloak, const View& view, const Limits& limits)
        : side_(std::clamp<int64_t>(std::lround(static_cast<double>(kCrop) * view.size / 16) * 16, kCrop,
                                    kHiddenSide))
        , steps_(stepsFor(view.size))
        , limits_(limits)
        , grey_(view.grey)
        , blur_(nets::kColourBlur / std::max(1.0, view.size))
        , photo_(warped(cloak, view, side_))
        , smallPhoto_(reduced(photo_, kCrop))
        , reference_(photo_ * 255, false)
        , attention_(nets::attentionMap(side_))
        , feather_(nets::featherMap(side_))
        , shade_(enlarged(toTensor(cloak.shade, 3, cloak.shadeSide) / 255, side_)) {
        const at::NoGradGuard noGrad;
        bringToLimit();
        goal_ = reduced(shade_, kCrop);
        goalSquare_ = goal_.square().sum().clamp_min(1e-12);
        rms_ = std::sqrt(goal_.square().mean().item<double>());
        first_ = at::zeros_like(shade_);
        second_ = at::zeros_like(shade_);
    }

    void step(int number) {
        Tensor variable = shade_.detach().requires_grad_(true);
        const Effect effect = effectOf(variable);
        // Free of scale: how much is seen for the same effect, and how far the effect strays.
        const Tensor loss = at::log(seen(variable)) - at::log(effect.along.clamp_min(0.05)) +
                            kHeld * effect.aside / effect.along.square();
        loss.backward();
        const at::NoGradGuard noGrad;
        descend(variable.grad() * feather_, number);
    }

    void store(FaceCloak& cloak) const {
        cloak.shadeSide = static_cast<int>(side_);
        toVector(shade_ * 255, cloak.shade);
    }

private:
    static Tensor warped(const FaceCloak& cloak, const View& view, int64_t side) {
        const double factor = static_cast<double>(side) / static_cast<double>(kCrop);
        const auto crop = face::alignedCrop(view.picture, view.toCrop.scaledBy(factor),
                                            static_cast<int>(side), static_cast<int>(side));
        const Tensor picture = toTensor(crop, 3, side) / 255;
        return cloak.flowSide > 0 ? nets::warp(picture, toTensor(cloak.flow, 2, cloak.flowSide)) : picture;
    }

    // As scaleToLimits will do: at another scale the spikes that it cuts would be others, and so the change
    // held.
    void bringToLimit() {
        constexpr int kRounds = 4;
        const double largest = limits_.step / 255;
        const Tensor given = shade_;
        double scale = 1;
        for (int round = 0; round < kRounds; ++round) {
            const Tensor map = reference_.distanceMap((photo_ + shade_).clamp(0, 1) * 255);
            const double found = ButteraugliReference::norm3OfMap(map).item<double>() / limits_.butteraugli;
            scale *= std::clamp(1 / std::max(found, 1e-6), 0.2, 5.0);
            shade_ = largest * at::tanh(given * (scale / largest));
        }
    }

    // 1: at a limit, by Butteraugli (eyes, brows, nostrils and mouth counted more) or by its slow tints.
    Tensor seen(const Tensor& shade) const {
        const Tensor map = reference_.distanceMap((photo_ + shade).clamp(0, 1) * 255) * attention_;
        const Tensor sharp = ButteraugliReference::norm3OfMap(map).sum() / limits_.butteraugli;
        const Tensor tint = nets::colourNorm(smallPhoto_, smallPhoto_ + reduced(shade, kCrop), blur_).sum() *
                            (kTintCounts / (nets::kColourAllowance * limits_.butteraugli));
        return (sharp.pow(4) + tint.pow(4)).pow(0.25);
    }

    Effect effectOf(const Tensor& shade) const {
        const Tensor small = reduced(shade, kCrop);
        const Tensor along = (small * goal_).sum() / goalSquare_;
        return {along, (small - along * goal_).square().sum() / goalSquare_};
    }

    // Adam (Kingma and Ba 2015) with a floor: where a gradient is small it is noise, so the typical one
    // counts beside the place's own.
    void descend(const Tensor& given, int number) {
        constexpr double kFirst = 0.7, kSecond = 0.9;
        const Tensor gradient = grey_ ? given.mean(1, true).expand_as(given) : given;
        first_.mul_(kFirst).add_(gradient, 1 - kFirst);
        second_.mul_(kSecond).addcmul_(gradient, gradient, 1 - kSecond);
        const Tensor size = (second_ / (1 - std::pow(kSecond, number + 1))).sqrt();
        const double fall = 1 - 0.7 * number / steps_;
        const double rate = kRate * rms_ * fall / (1 - std::pow(kFirst, number + 1));
        shade_ = shade_ - rate * first_ * feather_ / (size + size.mean() + 1e-20);
    }

    int64_t side_;
    int steps_;
    Limits limits_;
    bool grey_;
    double blur_;
    Tensor photo_, smallPhoto_;
    ButteraugliReference reference_;
    Tensor attention_, feather_, shade_, goal_, goalSquare_, first_, second_;
    double rms_ = 0;
};

} // namespace

Status hideInTexture(FaceCloak& cloak, const View& view, const Limits& limits, const Hooks& hooks) {
    if (limits.butteraugli <= 0 || cloak.shadeSide <= 0)
        return Done{};
    Search search(cloak, view, limits);
    const int steps = stepsFor(view.size);
    for (int step = 0; step < steps; ++step) {
        if (hooks.cancelled && hooks.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        search.step(step);
        if (hooks.progress)
            hooks.progress(static_cast<double>(step + 1) / steps);
    }
    search.store(cloak);
    cloak.steps += steps;
    return Done{};
}

} // namespace vizard::cloak
