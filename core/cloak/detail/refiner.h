// Betters one cloak with our own surrogate recognisers and the real Butteraugli's gradient.
#pragma once

#include "core/cloak/cloak.h"
#include "core/cloak/detail/cloak_network.h"
#include "core/cloak/detail/surrogates.h"
#include "core/cloak/detail/task.h"

namespace vizard::cloak {

class Refiner {
public:
    static constexpr double kUploadQuality = 75; // of JPEG, after a typical upload

    explicit Refiner(Surrogates surrogates)
        : surrogates_(std::move(surrogates)) {}

    // `face` as for CloakNetwork; `cloak` is the network's answer at its limits. Takes `steps` steps;
    // cloak.steps counts them. `throughJpeg`: every view has been saved as JPEG 75. The result is as visible
    // as what came in, about, and is to be brought to its limits again. Error: Cancelled.
    Status refine(FaceCloak& cloak, const std::vector<float>& face, const Wish& wish, int steps,
                  bool throughJpeg, const Hooks& hooks) const;

    // What the surrogates see of the finished pixels.
    Reached look(const FaceCloak& cloak, const Task& task, const Wish& wish) const;

private:
    Surrogates surrogates_;
};

} // namespace vizard::cloak
