// How visible a cloak is, measured here on the finished 8-bit pictures: not what the engine says of itself.
#pragma once

#include "core/cloak/engine.h"

#include <QImage>

namespace vizard::bench {

struct Looks {
    double butteraugli = 0;       // pixel part, against the photo that is warped alone; 3-norm
    double butteraugliWindow = 0; // its worst quarter-size window
    double butteraugliWhole = 0;  // against the photo
    double warpRms = 0, warpMax = 0;
    double dssim = 0, psnr = 0; // against the photo
};

// Over the region that the aligned square spans, at viewing size. `changed` is engine.apply(photo, {cloak}).
// Throws std::runtime_error.
Looks looksOf(const cloak::Engine& engine, const QImage& photo, const QImage& changed,
              const cloak::FaceCloak& cloak, int viewingSide);

// A measured value counts as over its limit from this much: rounding to 8 bits costs about as much.
inline constexpr double kTolerance = 1.01;
bool overLimit(const Looks& looks, int strength, cloak::Held held);

} // namespace vizard::bench
