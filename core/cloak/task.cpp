#include "core/cloak/detail/task.h"

#include "core/cloak/detail/gauge.h"
#include "core/cloak/detail/measure.h"
#include "core/cloak/detail/shape.h"
#include "core/face/align.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vizard::cloak {
namespace {

// Two faces of one photo are seeded differently, and the same face is always seeded alike.
quint64 faceSeed(quint64 photoSeed, const face::Face& face, quint64 userSeed) {
    quint64 seed = photoSeed ^ (userSeed * 0x9e3779b97f4a7c15ULL);
    for (const QPointF& point : face.landmarks)
        seed = seed * 6364136223846793005ULL +
               static_cast<quint64>(std::llround(point.x() * 8 + point.y() * 8192));
    return seed;
}

// Landmarks come from files, too, where any number may stand.
bool isSomewhere(const face::Face& face) {
    constexpr double kFar = 1e6; // pixels
    const bool near = std::all_of(face.landmarks.begin(), face.landmarks.end(), [](const QPointF& point) {
        return std::abs(point.x()) <= kFar && std::abs(point.y()) <= kFar; // neither is of NaN
    });
    return near && face.landmarks[0] != face.landmarks[1];
}

constexpr int kSharingSizes[] = {2048, 1080};

double overLimits(const Cost& cost, const Limits& limits) {
    if (limits.dssim > 0)
        return shareOfDssim(cost.dssim, limits);
    return std::max(cost.butteraugli / limits.butteraugli, cost.butteraugliWindow / limits.window);
}

// The cost, by libjxl's own Butteraugli. Should that be above a limit which ours thought kept, there is less
// of the shade.
Status measureHeld(FaceCloak& cloak, const Warped& warped, const Limits& limits) {
    constexpr int kLooks = 3;
    constexpr double kBelow = 0.995;
    for (int look = 1;; ++look) {
        if (const Status measured = measureCost(cloak, warped); !measured)
            return measured.error();
        const double over = overLimits(cloak.cost, limits);
        if (over <= 1 || look == kLooks)
            return Done{};
        std::for_each(cloak.shade.begin(), cloak.shade.end(),
                      [&](float& value) { value *= static_cast<float>(kBelow / over); });
    }
}

double largest(const std::vector<float>& values) {
    float most = 0;
    for (const float value : values)
        most = std::max(most, std::abs(value));
    return static_cast<double>(most);
}

// One look at each size that would show the photo smaller than the one it was made for.
Status lookWhenShared(FaceCloak& cloak, const Task& task) {
    const int own = std::min(std::max(task.photo.width(), task.photo.height()), task.viewingSide);
    for (const int size : kSharingSizes) {
        if (size >= own)
            continue;
        FaceCloak copy = cloak;
        const Warped warped = warpedIn(viewFace(task.photo, task.toCrop, size), cloak);
        if (const Status measured = measureCost(copy, warped, Measures::Pixels); !measured)
            return measured.error();
        const double found = copy.cost.butteraugli, made = largest(copy.shade);
        if (const Status scaled = scaleToLimits(copy, warped, task.limits); !scaled)
            return scaled.error();
        cloak.sharing.push_back({size, found, made > 0 ? largest(copy.shade) / made : 1});
    }
    return Done{};
}

Status measureAll(FaceCloak& cloak, const Warped& warped, const Task& task) {
    if (const Status measured = measureHeld(cloak, warped, task.limits); !measured)
        return measured.error();
    return lookWhenShared(cloak, task);
}

// What nobody looked at.
Status leaveUnmeasured(Cost& cost) {
    constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
    cost.butteraugliWhole = cost.dssim = cost.psnr = cost.structure = kUnknown;
    cost.colourPlain = cost.colourMean = kUnknown;
    return Done{};
}

} // namespace

Task prepare(const QImage& photo, const face::Face& face, quint64 photoSeed, const Settings& settings) {
    constexpr int kSmallest = 16, kCrop = 112;
    Task task;
    task.limits = limitsFor(settings.strength, settings.held);
    task.nothingToDo = !isSomewhere(face);
    if (task.nothingToDo)
        return task;
    task.toCrop = face::alignment(face.landmarks);
    task.nothingToDo = settings.strength <= 0;
    if (task.nothingToDo)
        return task;
    task.view = viewFace(photo, task.toCrop, settings.viewingSide);
    task.nothingToDo = std::min(task.view.picture.width(), task.view.picture.height()) < kSmallest;
    if (task.nothingToDo)
        return task;
    std::transform(face.landmarks.begin(), face.landmarks.end(), task.landmarks.begin(),
                   [&](QPointF p) { return task.toCrop.map(p); });
    task.crop = face::alignedCrop(photo, task.toCrop, kCrop, kCrop);
    task.photo = photo;
    task.viewingSide = settings.viewingSide;
    task.quick = settings.maxSteps == 0;
    task.seed = faceSeed(photoSeed, face, settings.seed);
    return task;
}

FaceCloak unchanged(const Task& task) {
    FaceCloak cloak;
    cloak.toCrop = task.toCrop;
    return cloak;
}

Status finish(FaceCloak& cloak, const Task& task, const Hooks& hooks) {
    cloak.toCrop = task.toCrop;
    if (isCancelled(hooks))
        return Error{ErrorCode::Cancelled, {}, {}};
    const Warped warped = warpedIn(task.view, cloak);
    if (const Status scaled = scaleToLimits(cloak, warped, task.limits); !scaled)
        return scaled.error();
    report(hooks, 0.9);
    if (isCancelled(hooks))
        return Error{ErrorCode::Cancelled, {}, {}};
    const Status measured = task.quick ? leaveUnmeasured(cloak.cost) : measureAll(cloak, warped, task);
    measureGrids(cloak);
    cloak.cost.landmarks = landmarkMove(cloak, task.landmarks);
    report(hooks, 1);
    return measured;
}

bool isCancelled(const Hooks& hooks) {
    return hooks.cancelled && hooks.cancelled();
}

void report(const Hooks& hooks, double fraction) {
    if (hooks.progress)
        hooks.progress(fraction);
}

Hooks part(const Hooks& hooks, double from, double to) {
    Hooks inner = hooks;
    inner.progress = [hooks, from, to](double fraction) { report(hooks, from + (to - from) * fraction); };
    return inner;
}

} // namespace vizard::cloak
