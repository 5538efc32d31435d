// What a cloak costs in looks, and the largest shade that keeps within a limit.
#pragma once

#include "core/cloak/cloak.h"
#include "core/cloak/detail/render.h"

namespace vizard::cloak {

// How near: from below within 4 %, or within 12 % to either side, for a change that is still being made.
enum class Closeness { Below, About };

// Scales cloak.shade (grown or shrunk) until the pixel part in `view` is at the limits (see Gauge), where
// they can be reached. cloak.toCrop is the photo's; the view's is used for measuring.
Status scaleToLimits(FaceCloak& cloak, const View& view, const Limits& limits,
                     Closeness closeness = Closeness::Below);

enum class Measures { All, Pixels };

// Fills cloak.cost; of it only the Butteraugli of the pixel part where that is all that is wanted.
Status measureCost(FaceCloak& cloak, const View& view, Measures measures = Measures::All);

} // namespace vizard::cloak
