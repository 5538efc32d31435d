#include "core/cloak/detail/vizard_method.h"

#include "core/cloak/detail/hide.h"
#include "core/cloak/detail/measure.h"
#include "core/cloak/detail/shape.h"

namespace vizard::cloak {
namespace {

// Measured with tests/bench/bench_cloak: see models/surrogate.md.
constexpr int kSteps = 24, kStepsOfLargeFaces = 12; // on large ones a step costs more
constexpr double kLarge = 3;
constexpr int kMoreSteps = 8; // where the finished pixels fall short
constexpr double kWithinReach =
    0.4; // cosine: from further away so few steps come nowhere, and cost as much again

// A quick look (no steps) and a method of steps that the caller chose are taken at their word.
int stepsFor(const Settings& settings, double size) {
    const int own = size < kLarge ? kSteps : kStepsOfLargeFaces;
    return settings.maxSteps < 0 ? own : settings.maxSteps;
}

} // namespace

VizardMethod::VizardMethod(std::shared_ptr<const CloakNetwork> network,
                           std::shared_ptr<const Refiner> refiner)
    : network_(std::move(network))
    , refiner_(std::move(refiner)) {}

Status VizardMethod::refine(FaceCloak& cloak, const Task& task, const Wish& wish, int steps, bool throughJpeg,
                            const Hooks& hooks) const {
    if (const Status scaled = scaleToLimits(cloak, task.view, task.limits); !scaled)
        return scaled.error();
    if (const Status refined = refiner_->refine(cloak, task.crop, wish, steps, throughJpeg, hooks); !refined)
        return refined.error();
    fitShape(cloak, task.landmarks, task.limits, task.view.size);
    return Done{};
}

Status VizardMethod::hideAndFinish(FaceCloak& cloak, const Task& task, const Settings& settings,
                                   const Hooks& hooks) const {
    if (settings.maxSteps != 0) {
        if (const Status hidden = hideInTexture(cloak, task.view, task.limits, part(hooks, 0, 0.6)); !hidden)
            return hidden.error();
    }
    return finish(cloak, task, part(hooks, 0.6, 1));
}

Status VizardMethod::verify(FaceCloak& cloak, FaceCloak coarse, const Task& task, const Wish& wish,
                            const Settings& settings, const Hooks& hooks) const {
    cloak.reached = refiner_->look(cloak, task, wish);
    if (cloak.reached.below || cloak.reached.shared > kWithinReach || settings.maxSteps >= 0)
        return Done{};
    if (const Status refined = refine(coarse, task, wish, kMoreSteps, true, part(hooks, 0, 0.4)); !refined)
        return refined.error();
    if (const Status finished = hideAndFinish(coarse, task, settings, part(hooks, 0.4, 1)); !finished)
        return finished.error();
    coarse.reached = refiner_->look(coarse, task, wish);
    if (coarse.reached.shared < cloak.reached.shared)
        cloak = std::move(coarse);
    return Done{};
}

Result<FaceCloak> VizardMethod::cloakFace(const QImage& photo, const face::Face& face, quint64 photoSeed,
                                          const Settings& settings, const Hooks& hooks) const {
    const Task task = prepare(photo, face, photoSeed, settings);
    if (task.nothingToDo)
        return unchanged(task);
    const Wish wish{task.limits,    task.view.size, task.seed, randomVector(task.seed),
                    task.view.grey, settings.others};
    auto answer = (*network_)(task.crop, wish);
    if (!answer)
        return answer.error();
    FaceCloak cloak = std::move(*answer);
    cloak.toCrop = task.toCrop;
    report(hooks, 0.1);
    if (isCancelled(hooks))
        return Error{ErrorCode::Cancelled, {}, {}};
    fitShape(cloak, task.landmarks, task.limits, task.view.size);
    if (const int steps = refiner_ ? stepsFor(settings, task.view.size) : 0; steps > 0) {
        if (const Status refined = refine(cloak, task, wish, steps, false, part(hooks, 0.1, 0.4)); !refined)
            return refined.error();
    }
    FaceCloak coarse = cloak; // hiding makes a finer grid of it, which refinement does not take
    if (const Status finished = hideAndFinish(cloak, task, settings, part(hooks, 0.4, 0.8)); !finished)
        return finished.error();
    if (refiner_ && settings.maxSteps != 0) {
        if (const Status looked = verify(cloak, std::move(coarse), task, wish, settings, part(hooks, 0.8, 1));
            !looked)
            return looked.error();
    }
    report(hooks, 1);
    return cloak;
}

} // namespace vizard::cloak
