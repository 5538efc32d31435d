#include "core/cloak/detail/vizard_method.h"

#include "core/cloak/detail/hide.h"
#include "core/cloak/detail/measure.h"
#include "core/cloak/detail/shape.h"

#include <algorithm>
#include <cmath>

namespace vizard::cloak {
namespace {

// All constants measured with tests/bench/bench_cloak: see models/surrogate_mobile_face.md.
// Of a small face; on large ones a step costs more and brings less, but they need it more.
constexpr double kSteps = 64, kFewest = 12, kFewerBySize = 0.6;
// Of a small face besides, fewer on larger ones, where little is allowed to be seen and the search is far
// from its end after kSteps: all of them up to a Butteraugli of kAllBelow (strength 25), .4 of them at 50,
// none a little above that of 75.
constexpr double kPatience = 106, kAllBelow = 1.2, kNoneAbove = 3.2, kFewerByLimit = 1.75;
constexpr double kNoneLarger = 5, kAllSmaller = 1;
constexpr int kMoreSteps = 8; // where the refined pixels fall short
// Cosine: from further away so few steps come nowhere, and cost as much again.
constexpr double kWithinReach = 0.4;

// How large a share of its limits the network's answer takes before it is scaled, as its training left it: of
// faces of 112, 224 and 448 px, at strengths 0 and 100; of 12 people, printed by a program changed for that,
// within a tenth mostly.
double expectedShare(double size, double strength) {
    constexpr double kShares[3][2] = {{0.49, 0.81}, {1.05, 1.07}, {1.40, 1.25}};
    const double octave = std::clamp(std::log2(size), 0.0, 2.0), t = strength / 100;
    const auto below = static_cast<std::size_t>(std::min(octave, 1.0));
    const auto at = [t](const double(&ends)[2]) { return std::lerp(ends[0], ends[1], t); };
    return std::lerp(at(kShares[below]), at(kShares[below + 1]), octave - static_cast<double>(below));
}

// A quick look (no steps) and a method of steps that the caller chose are taken at their word.
int stepsFor(const Settings& settings, const Task& task) {
    if (settings.maxSteps >= 0)
        return settings.maxSteps;
    const double size = task.view.size;
    const double little =
        std::clamp((kNoneAbove - task.limits.butteraugli) / (kNoneAbove - kAllBelow), 0.0, 1.0);
    const double patience = std::pow(little, kFewerByLimit) *
                            std::clamp((kNoneLarger - size) / (kNoneLarger - kAllSmaller), 0.0, 1.0);
    return static_cast<int>(std::lround(
        std::max(kFewest, kSteps / std::pow(std::max(1.0, size), kFewerBySize)) + kPatience * patience));
}

} // namespace

VizardMethod::VizardMethod(std::shared_ptr<const CloakNetwork> network,
                           std::shared_ptr<const Refiner> refiner)
    : network_(std::move(network))
    , refiner_(std::move(refiner)) {}

Status VizardMethod::refine(FaceCloak& cloak, const Task& task, const Person& person, const Wish& wish,
                            int steps, bool throughJpeg, const Hooks& hooks) const {
    if (const Status refined = refiner_->refine(cloak, task.crop, person, wish, steps, throughJpeg, hooks);
        !refined)
        return refined.error();
    fitShape(cloak, task.landmarks, task.limits, task.view.size);
    return Done{};
}

// Where the surrogates still know the saved and uploaded face, a few steps more are taken before the change
// is hidden: hiding and measuring it are what costs.
Status VizardMethod::refineUntilBelow(FaceCloak& cloak, const Task& task, const Person& person,
                                      const Wish& wish, const Settings& settings, const Hooks& hooks) const {
    const int steps = stepsFor(settings, task);
    const Status scaled = scaleToLimits(cloak, warpedIn(task.view, cloak), task.limits, Closeness::About);
    if (!scaled)
        return scaled.error();
    if (hooks.sketched)
        hooks.sketched(cloak);
    if (const Status refined = refine(cloak, task, person, wish, steps, false, part(hooks, 0, 0.6)); !refined)
        return refined.error();
    if (settings.maxSteps >= 0)
        return Done{};
    if (!refiner_->fallsShort(cloak, task, person, kWithinReach))
        return Done{};
    return refine(cloak, task, person, wish, kMoreSteps, true, part(hooks, 0.6, 1));
}

Status VizardMethod::hideAndFinish(FaceCloak& cloak, const Task& task, const Settings& settings,
                                   const Hooks& hooks) const {
    if (settings.maxSteps != 0) {
        if (const Status hidden = hideInTexture(cloak, task.view, task.limits, part(hooks, 0, 0.6)); !hidden)
            return hidden.error();
    }
    return finish(cloak, task, part(hooks, 0.6, 1));
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
    // Saves a look of two and a half, which are half of what a quick look takes.
    if (task.quick && settings.held == Held::Butteraugli) {
        const auto guess = static_cast<float>(1 / expectedShare(task.view.size, settings.strength));
        std::for_each(cloak.shade.begin(), cloak.shade.end(), [guess](float& value) { value *= guess; });
    }
    const bool refines = refiner_ && stepsFor(settings, task) > 0;
    const auto person = refines ? refiner_->know(task.crop, settings.others) : nullptr;
    if (refines) {
        if (const Status refined =
                refineUntilBelow(cloak, task, *person, wish, settings, part(hooks, 0.1, 0.5));
            !refined)
            return refined.error();
    }
    if (const Status finished = hideAndFinish(cloak, task, settings, part(hooks, 0.5, 0.9)); !finished)
        return finished.error();
    if (refines)
        cloak.reached = refiner_->look(cloak, task, *person);
    report(hooks, 1);
    return cloak;
}

} // namespace vizard::cloak
