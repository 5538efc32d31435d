// What a cloak costs in looks, and the largest shade that keeps within a limit.
#pragma once

#include "core/cloak/cloak.h"
#include "core/cloak/detail/render.h"

namespace vizard::cloak {

// How near: from below within 1.3 %, or within 12 % to either side, for a change that is still being made.
enum class Closeness { Below, About };

// The face as it is looked at, with the cloak's shape in it.
Warped warpedIn(const View& view, const FaceCloak& cloak);

// Scales cloak.shade (grown or shrunk) until the pixel part in `warped`, which has the cloak's shape, is at
// the limits (see Gauge), where they can be reached. Fills in what the gauge said of it: Butteraugli, its
// worst window, and colour.
Status scaleToLimits(FaceCloak& cloak, const Warped& warped, const Limits& limits,
                     Closeness closeness = Closeness::Below);

// Fills in the parts of cloak.cost that need no picture: the warp's and the largest step.
void measureGrids(FaceCloak& cloak);

enum class Measures { All, Pixels };

// Fills in the others, by libjxl's Butteraugli; of them only the Butteraugli of the pixel part where that is
// all that is wanted.
Status measureCost(FaceCloak& cloak, const Warped& warped, Measures measures = Measures::All);

} // namespace vizard::cloak
