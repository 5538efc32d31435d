#include "core/cloak/detail/surrogate_method.h"

#include "core/cloak/detail/tensors.h"
#include "core/nets/detail/cloak_budget.h"

#include <algorithm>

namespace vizard::cloak {

Result<FaceCloak> SurrogateMethod::cloakFace(const QImage& photo, const face::Face& face, quint64 photoSeed,
                                             const Settings& settings, const Hooks& hooks) const {
    const Task task = prepare(photo, face, photoSeed, settings);
    if (task.nothingToDo)
        return unchanged(task);
    FaceCloak cloak;
    try {
        const Answer answer = search(task, settings, part(hooks, 0, 0.8));
        const at::Tensor shade = answer.shade.detach() * nets::featherMap(answer.shade.size(2)) * 255;
        cloak.shadeSide = static_cast<int>(shade.size(2));
        toVector(shade, cloak.shade);
        cloak.steps = answer.steps;
    } catch (const Stopped&) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    if (const Status finished = finish(cloak, task, hooks); !finished)
        return finished.error();
    return cloak;
}

void SurrogateMethod::carryOn(const Hooks& hooks, int step, int steps) {
    if (isCancelled(hooks))
        throw Stopped();
    report(hooks, static_cast<double>(step) / std::max(1, steps));
}

} // namespace vizard::cloak
