#include "tests/bench/looks.h"

#include "core/cloak/visibility.h"
#include "tests/bench/picture.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace vizard::bench {
namespace {

cloak::Butteraugli between(const QImage& original, const QImage& changed) {
    const auto answer = cloak::butteraugli(original, changed);
    if (!answer)
        throw std::runtime_error(answer.error().detail.toStdString());
    return *answer;
}

void measureWarp(const cloak::FaceCloak& cloak, Looks& looks) {
    const std::size_t plane = cloak.flow.size() / 2;
    double sum = 0, most = 0;
    for (std::size_t i = 0; i < plane; ++i) {
        const double length =
            std::hypot(static_cast<double>(cloak.flow[i]), static_cast<double>(cloak.flow[plane + i]));
        sum += length * length;
        most = std::max(most, length);
    }
    looks.warpRms = plane > 0 ? std::sqrt(sum / static_cast<double>(plane)) : 0;
    looks.warpMax = most;
}

} // namespace

Looks looksOf(const cloak::Engine& engine, const QImage& photo, const QImage& changed,
              const cloak::FaceCloak& cloak, int viewingSide) {
    cloak::FaceCloak warpAlone = cloak;
    std::fill(warpAlone.shade.begin(), warpAlone.shade.end(), 0.0f);
    const QRect region = faceRegion(photo.size(), cloak.toCrop);
    const QImage before = viewed(photo, region, viewingSide), after = viewed(changed, region, viewingSide);
    const QImage warped = viewed(engine.apply(photo, {warpAlone}), region, viewingSide);

    Looks looks;
    const cloak::Butteraugli pixels = between(warped, after);
    looks.butteraugli = pixels.norm3;
    looks.butteraugliWindow = pixels.worstWindow;
    looks.butteraugliWhole = between(before, after).norm3;
    looks.dssim = cloak::dssim(before, after);
    looks.psnr = cloak::psnr(before, after);
    measureWarp(cloak, looks);
    return looks;
}

bool overLimit(const Looks& looks, int strength, cloak::Held held) {
    const cloak::Limits limits = cloak::limitsFor(strength, held);
    if (held == cloak::Held::Dssim)
        return looks.dssim > limits.dssim * kTolerance;
    return looks.butteraugli > limits.butteraugli * kTolerance ||
           looks.butteraugliWindow > limits.window * kTolerance ||
           looks.warpRms > limits.warpRms * kTolerance || looks.warpMax > limits.warpMax * kTolerance;
}

} // namespace vizard::bench
