#include "core/cloak/detail/vizard_method.h"

#include "core/cloak/detail/hide.h"
#include "core/cloak/detail/measure.h"
#include "core/cloak/detail/shape.h"

namespace vizard::cloak {
namespace {

// Measured with tests/bench/bench_cloak: see models/surrogate.md.
constexpr int kDefaultSteps = 0;

} // namespace

VizardMethod::VizardMethod(std::shared_ptr<const CloakNetwork> network,
                           std::shared_ptr<const Refiner> refiner)
    : network_(std::move(network))
    , refiner_(std::move(refiner)) {}

int VizardMethod::stepsFor(const Settings& settings) const {
    if (!refiner_)
        return 0;
    return settings.maxSteps < 0 ? kDefaultSteps : settings.maxSteps;
}

Status VizardMethod::better(FaceCloak& cloak, const Task& task, const Wish& wish, const Settings& settings,
                            const Hooks& hooks) const {
    if (settings.maxSteps == 0)
        return Done{};
    if (const int steps = stepsFor(settings); steps > 0) {
        if (const Status scaled = scaleToLimits(cloak, task.view, task.limits); !scaled)
            return scaled.error();
        const Hooks inner = part(hooks, 0.2, 0.5);
        if (const Status refined = refiner_->refine(cloak, task.crop, wish, steps, inner); !refined)
            return refined.error();
        fitShape(cloak, task.landmarks, task.limits, task.view.size);
    }
    return hideInTexture(cloak, task.view, task.limits, part(hooks, 0.5, 0.8));
}

Result<FaceCloak> VizardMethod::cloakFace(const QImage& photo, const face::Face& face, quint64 photoSeed,
                                          const Settings& settings, const Hooks& hooks) const {
    const Task task = prepare(photo, face, photoSeed, settings);
    if (task.nothingToDo)
        return unchanged(task);
    const Wish wish{task.limits, task.view.size, task.seed, task.view.grey, settings.others};
    auto answer = (*network_)(task.crop, wish);
    if (!answer)
        return answer.error();
    FaceCloak cloak = std::move(*answer);
    cloak.toCrop = task.toCrop;
    report(hooks, 0.2);
    if (isCancelled(hooks))
        return Error{ErrorCode::Cancelled, {}, {}};
    fitShape(cloak, task.landmarks, task.limits, task.view.size);
    if (const Status bettered = better(cloak, task, wish, settings, hooks); !bettered)
        return bettered.error();
    if (const Status finished = finish(cloak, task, hooks); !finished)
        return finished.error();
    return cloak;
}

} // namespace vizard::cloak
