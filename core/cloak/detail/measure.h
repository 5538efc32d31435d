// What a cloak costs in looks, and the largest shade that keeps within a limit.
#pragma once

#include "core/cloak/cloak.h"
#include "core/cloak/detail/render.h"

namespace vizard::cloak {

// Scales cloak.shade (grown or shrunk) until the real Butteraugli of the pixel part in `view` is at the
// limits, from below: within 3 % where it can be reached. cloak.toCrop is the photo's; the view's is used for
// measuring.
Status scaleToLimits(FaceCloak& cloak, const View& view, const Limits& limits);

enum class Measures { All, Pixels };

// Fills cloak.cost; of it only the Butteraugli of the pixel part where that is all that is wanted.
Status measureCost(FaceCloak& cloak, const View& view, Measures measures = Measures::All);

} // namespace vizard::cloak
