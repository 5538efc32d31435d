// Betters one cloak with our own surrogate recogniser and the real Butteraugli's gradient.
#pragma once

#include "core/cloak/cloak.h"
#include "core/cloak/detail/cloak_network.h"
#include "core/nets/models.h"

#include <memory>

namespace vizard::cloak {

class Refiner {
public:
    // Errors: ModelMissing, ModelDamaged.
    static Result<std::shared_ptr<const Refiner>> load(const nets::Models& models);
    ~Refiner();

    // `face` as for CloakNetwork; `cloak` is the network's answer, already at its limit. Takes `steps` steps,
    // or fewer where it is cancelled; cloak.steps counts them. The result is near the limit and is to be
    // scaled again.
    Status refine(FaceCloak& cloak, const std::vector<float>& face, const Wish& wish, int steps,
                  const Hooks& hooks) const;

private:
    struct Impl;
    explicit Refiner(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace vizard::cloak
