#include "core/cloak/detail/unlearnable_method.h"

#include "core/cloak/detail/measure.h"
#include "core/cloak/detail/task.h"
#include "core/cloak/detail/tensors.h"
#include "core/nets/detail/cloak_budget.h"

#include <chrono>

namespace vizard::cloak {

using nets::Tensor;

namespace {

constexpr int64_t kCrop = 112;
constexpr double kSearched = 0.75; // of the progress where a mark is searched for
constexpr std::size_t kKept = 64;  // marks

Tensor lightAndDark(const Task& task, quint64 person) {
    return toTensor(signature(person), 1, kCrop).expand({1, 3, kCrop, kCrop}) * (task.limits.step / 255);
}

FaceCloak cloakOf(const Tensor& shade, const Task& task) {
    FaceCloak cloak;
    cloak.toCrop = task.toCrop;
    cloak.shadeSide = static_cast<int>(kCrop);
    toVector(shade * nets::featherMap(kCrop) * 255, cloak.shade);
    return cloak;
}

Status sketch(const Tensor& seen, const Task& task, const Hooks& hooks) {
    if (!hooks.sketched)
        return Done{};
    const at::NoGradGuard noGrad;
    FaceCloak cloak = cloakOf(shown(seen, toTensor(task.crop, 3, kCrop) / 255), task);
    const Status scaled = scaleToLimits(cloak, warpedIn(task.view, cloak), task.limits, Closeness::About);
    if (scaled)
        hooks.sketched(cloak);
    return scaled;
}

} // namespace

std::shared_ptr<UnlearnableMethod::Known> UnlearnableMethod::knownOf(quint64 person, bool robust) const {
    const std::lock_guard lock(mutex_);
    if (const auto known = known_.find({person, robust}); known != known_.end())
        return known->second;
    if (known_.size() >= kKept)
        known_.clear();
    return known_[{person, robust}] = std::make_shared<Known>();
}

Result<Mark> UnlearnableMethod::markOf(quint64 person, bool robust,
                                       const std::function<Status()>& beforeSearch,
                                       const Hooks& hooks) const {
    const auto known = knownOf(person, robust);
    std::unique_lock lock(known->mutex, std::defer_lock);
    while (!lock.try_lock_for(std::chrono::milliseconds(50))) {
        if (isCancelled(hooks))
            return Error{ErrorCode::Cancelled, {}, {}};
    }
    if (known->mark)
        return *known->mark;
    if (!known->search) {
        const auto crowd = crowd_();
        if (!crowd)
            return crowd.error();
        known->search = std::make_unique<MarkSearch>(**crowd, person, robust);
    }
    if (const Status ready = beforeSearch(); !ready)
        return ready.error();
    Result<Mark> mark = known->search->run(part(hooks, 0, kSearched));
    if (mark) {
        known->mark = *mark;
        known->search = nullptr;
    }
    return mark;
}

Result<FaceCloak> UnlearnableMethod::cloakFace(const QImage& photo, const face::Face& face, quint64 photoSeed,
                                               const Settings& settings, const Hooks& hooks) const {
    const Task task = prepare(photo, face, photoSeed, settings);
    if (task.nothingToDo)
        return unchanged(task);
    const quint64 person = settings.person != 0 ? settings.person : settings.seed;
    Mark mark = firstMark(person);
    if (!task.view.grey && !task.quick) {
        Result<Mark> found = markOf(
            person, settings.robust, [&] { return sketch(mark.seen, task, hooks); }, hooks);
        if (!found)
            return found.error();
        mark = std::move(*found);
    }
    const Tensor crop = toTensor(task.crop, 3, kCrop) / 255;
    const Tensor seen = settings.sampleWise ? markFor(mark, crop, task.seed) : mark.seen;
    const at::NoGradGuard noGrad;
    const Tensor shade = task.view.grey ? lightAndDark(task, person) : shown(seen, crop);
    FaceCloak cloak = cloakOf(shade, task);
    if (const Status finished = finish(cloak, task, hooks); !finished)
        return finished.error();
    return cloak;
}

} // namespace vizard::cloak
