// Brings a cloak's flow to what a strength allows: all of it, and nowhere more.
#pragma once

#include "core/cloak/cloak.h"

#include <array>

namespace vizard::cloak {

// Scales and bounds cloak.flow so that its rms is limits.warpRms where that can be reached, no vector is
// longer than limits.warpMax and none of `landmarks` (pixels of the 112 crop) moves further than
// limits.landmarks. `size`: viewing-size pixels to one of the crop. The larger a face is looked at, the
// stiller its brows are held: there people read the expression, and see a bent one first.
void fitShape(FaceCloak& cloak, const std::array<QPointF, 5>& landmarks, const Limits& limits, double size);

// The furthest move of a landmark, as a share of the distance between the first two (the eyes).
double landmarkMove(const FaceCloak& cloak, const std::array<QPointF, 5>& landmarks);

} // namespace vizard::cloak
