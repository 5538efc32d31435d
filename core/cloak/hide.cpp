#include "core/cloak/detail/hide.h"

#include "core/cloak/detail/descent.h"
#include "core/cloak/detail/tensors.h"
#include "core/cloak/detail/visible.h"
#include "core/face/align.h"
#include "core/nets/detail/cloak_budget.h"

#include <algorithm>
#include <cmath>

namespace vizard::cloak {

using nets::Tensor;

namespace {

constexpr int64_t kCrop = 112;

// All constants measured with tests/bench/bench_cloak: see models/cloak.md.
// The last ones do little for large faces.
int stepsFor(double size) {
    return size < 3 ? 8 : 4;
}
constexpr double kRate = 0.2; // of a step, in rms of the shade
constexpr double kHeld = 3;   // weight of what the reduced change strays

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
        , visible_(visibleOn(warped(cloak, view, side_), limits, view.size))
        , feather_(nets::featherMap(side_))
        , shade_(enlarged(toTensor(cloak.shade, 3, cloak.shadeSide) / 255, side_)) {
        const at::NoGradGuard noGrad;
        bringToLimit();
        goal_ = reduced(shade_, kCrop);
        goalSquare_ = goal_.square().sum().clamp_min(1e-12);
        rms_ = std::sqrt(goal_.square().mean().item<double>());
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

    static Visible visibleOn(const Tensor& photo, const Limits& limits, double size) {
        return {photo, reduced(photo, kCrop), limits, size};
    }

    // About as scaleToLimits will do: at another scale the spikes that it cuts would be others, and so the
    // change held.
    void bringToLimit() {
        constexpr int kRounds = 4;
        constexpr double kNear = 0.03;
        const double largest = limits_.step / 255;
        const Tensor given = shade_;
        double scale = 1;
        for (int round = 0; round < kRounds; ++round) {
            const double found = visible_.plain(shade_).item<double>();
            if (round > 0 && std::abs(found - 1) < kNear)
                break;
            scale *= std::clamp(1 / std::max(found, 1e-6), 0.2, 5.0);
            shade_ = largest * at::tanh(given * (scale / largest));
        }
    }

    Tensor seen(const Tensor& shade) const { return visible_(shade, reduced(shade, kCrop)); }

    Effect effectOf(const Tensor& shade) const {
        const Tensor small = reduced(shade, kCrop);
        const Tensor along = (small * goal_).sum() / goalSquare_;
        return {along, (small - along * goal_).square().sum() / goalSquare_};
    }

    void descend(const Tensor& given, int number) {
        const Tensor gradient = grey_ ? given.mean(1, true).expand_as(given) : given;
        const double fall = 1 - 0.7 * number / steps_;
        shade_ = shade_ - along_(gradient) * feather_ * (kRate * rms_ * fall);
    }

    int64_t side_;
    int steps_;
    Limits limits_;
    bool grey_;
    Visible visible_;
    Tensor feather_, shade_, goal_, goalSquare_;
    Descent along_{0.7, 0.9};
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
