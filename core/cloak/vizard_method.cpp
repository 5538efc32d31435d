#include "core/cloak/detail/vizard_method.h"

#include "core/cloak/detail/measure.h"
#include "core/cloak/detail/render.h"
#include "core/face/align.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace vizard::cloak {
namespace {

// Measured with tests/bench/bench_cloak: see models/surrogate.md.
constexpr int kDefaultSteps = 0;

// Two faces of one photo get different random vectors, and the same face always the same one.
quint64 faceSeed(quint64 photoSeed, const face::Face& face, quint64 userSeed) {
    quint64 seed = photoSeed ^ (userSeed * 0x9e3779b97f4a7c15ULL);
    for (const QPointF& point : face.landmarks)
        seed = seed * 6364136223846793005ULL +
               static_cast<quint64>(std::llround(point.x() * 8 + point.y() * 8192));
    return seed;
}

bool cancelled(const Hooks& hooks) {
    return hooks.cancelled && hooks.cancelled();
}

void report(const Hooks& hooks, double fraction) {
    if (hooks.progress)
        hooks.progress(fraction);
}

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

Result<FaceCloak> VizardMethod::cloakFace(const QImage& photo, const face::Face& face, quint64 photoSeed,
                                          const Settings& settings, const Hooks& hooks) const {
    FaceCloak cloak;
    const face::Similarity toCrop = face::alignment(face.landmarks);
    const Limits limits = limitsFor(settings.strength);
    cloak.toCrop = toCrop;
    cloak.cost.psnr =
        std::numeric_limits<double>::infinity(); // as psnr() says of two pictures that are the same
    if (settings.strength <= 0)
        return cloak;
    // A face of a dozen pixels can be neither measured nor recognised: it stays as it is, and the others are
    // cloaked.
    const View view = viewFace(photo, toCrop, settings.viewingSide);
    if (view.picture.width() < 16 || view.picture.height() < 16)
        return cloak;
    const Wish wish{limits, view.size, faceSeed(photoSeed, face, settings.seed), view.grey};
    const std::vector<float> crop = face::alignedCrop(photo, toCrop, 112, 112);
    auto answer = (*network_)(crop, wish);
    if (!answer)
        return answer.error();
    cloak = std::move(*answer);
    cloak.toCrop = toCrop;
    report(hooks, 0.2);
    if (cancelled(hooks))
        return Error{ErrorCode::Cancelled, {}, {}};
    if (const Status scaled = scaleToLimits(cloak, view, limits); !scaled)
        return scaled.error();
    if (const int steps = stepsFor(settings); steps > 0) {
        Hooks inner = hooks;
        inner.progress = [&](double fraction) { report(hooks, 0.3 + 0.5 * fraction); };
        if (const Status refined = refiner_->refine(cloak, crop, wish, steps, inner); !refined)
            return refined.error();
        if (const Status scaled = scaleToLimits(cloak, view, limits); !scaled)
            return scaled.error();
    }
    report(hooks, 0.8);
    if (cancelled(hooks))
        return Error{ErrorCode::Cancelled, {}, {}};
    if (const Status measured = measureCost(cloak, view); !measured)
        return measured.error();
    report(hooks, 1);
    return cloak;
}

} // namespace vizard::cloak
