#include "core/nets/detail/crowd.h"

#include "core/nets/detail/views.h"

namespace vizard::nets {

Crowd::Crowd(WeightSource source) {
    const Build build{source, list_};
    mean_ = build.buffer("mean", {1, 3, kSide, kSide}, 0.5);
    basis_ = build.weight("basis", {kDirections, 3, kSide, kSide}, 0.02);
    within_ = build.buffer("within", {kDirections}, 0.5);
    rest_ = build.buffer("rest", {1, 3, kSide, kSide}, 0.02);
    source.requireAllUsed();
}

Tensor Crowd::faces(int64_t people, int64_t photos, at::Generator& random) const {
    const at::NoGradGuard noGrad;
    const int64_t count = people * photos;
    const Tensor person = at::randn({people, kDirections}, random).repeat_interleave(photos, 0);
    const Tensor photo = at::randn({count, kDirections}, random);
    const Tensor along = person * (1 - within_).sqrt() + photo * within_.sqrt();
    const Tensor shown = at::mm(along, basis_.flatten(1)).view({count, 3, kSide, kSide});
    // The same in all three channels, as edges and skin are, and a little larger than a pixel.
    constexpr double kGrain = 0.6, kKept = 0.5; // what the blur leaves of white noise's deviation
    const Tensor grain = gaussianBlur(at::randn({count, 1, kSide, kSide}, random), kGrain) / kKept;
    return (mean_ + shown + rest_ * grain).clamp(0, 1);
}

} // namespace vizard::nets
