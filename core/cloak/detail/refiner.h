// Betters one cloak with our own surrogate recognisers and the real Butteraugli's gradient.
#pragma once

#include "core/cloak/cloak.h"
#include "core/cloak/detail/cloak_network.h"
#include "core/cloak/detail/surrogates.h"
#include "core/cloak/detail/task.h"

#include <memory>

namespace vizard::cloak {

struct Person;

class Refiner {
public:
    static constexpr double kUploadQuality = 75; // of JPEG, after a typical upload

    explicit Refiner(Surrogates surrogates)
        : surrogates_(std::move(surrogates)) {}

    // Where the surrogates see the person: asked once for a face, needed by all that follows. `face` as for
    // CloakNetwork.
    std::shared_ptr<const Person> know(const std::vector<float>& face,
                                       const std::vector<QImage>& others) const;

    // `cloak` is the network's answer at its limits. Takes `steps` steps;
    // cloak.steps counts them. `throughJpeg`: every view has been saved as JPEG 75. The result is as visible
    // as what came in, about, and is to be brought to its limits again. Error: Cancelled.
    Status refine(FaceCloak& cloak, const std::vector<float>& face, const Person& person, const Wish& wish,
                  int steps, bool throughJpeg, const Hooks& hooks) const;

    // Whether a surrogate still knows the person in the pixels as they are, as JPEG 75, or after 1080 px and
    // JPEG 75, where the last is not beyond `reach`, a mean cosine: from there a few steps lead nowhere. Asks
    // no more than it needs to know that.
    bool fallsShort(const FaceCloak& cloak, const Task& task, const Person& person, double reach) const;

    // What the surrogates see of the finished pixels.
    Reached look(const FaceCloak& cloak, const Task& task, const Person& person) const;

private:
    Surrogates surrogates_;
};

} // namespace vizard::cloak
