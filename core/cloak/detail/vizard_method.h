// The project's own method: the cloak network's answer, refined where a refiner is at hand, and scaled to the
// wanted visibility.
#pragma once

#include "core/cloak/cloak.h"
#include "core/cloak/detail/cloak_network.h"
#include "core/cloak/detail/refiner.h"
#include "core/cloak/detail/task.h"

namespace vizard::cloak {

class VizardMethod : public Method {
public:
    // `refiner` may be null: then the network's answer is all.
    VizardMethod(std::shared_ptr<const CloakNetwork> network, std::shared_ptr<const Refiner> refiner);

    QString name() const override { return QStringLiteral("vizard"); }
    Result<FaceCloak> cloakFace(const QImage& photo, const face::Face& face, quint64 photoSeed,
                                const Settings& settings, const Hooks& hooks) const override;

private:
    // Steps against the surrogates, at the limits, and the shape brought back to its own.
    Status refine(FaceCloak& cloak, const Task& task, const Person& person, const Wish& wish, int steps,
                  bool throughJpeg, const Hooks& hooks) const;
    Status refineUntilBelow(FaceCloak& cloak, const Task& task, const Person& person, const Wish& wish,
                            const Settings& settings, const Hooks& hooks) const;
    Status hideAndFinish(FaceCloak& cloak, const Task& task, const Settings& settings,
                         const Hooks& hooks) const;

    std::shared_ptr<const CloakNetwork> network_;
    std::shared_ptr<const Refiner> refiner_;
};

} // namespace vizard::cloak
