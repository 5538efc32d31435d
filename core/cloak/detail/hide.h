// Hides the shade in the photo's own texture, at the size at which the photo is looked at (faces of more than
// three times the template at three times: finer than that nothing was gained).
//
// A recogniser sees the face reduced to about 112 pixels, so many changes of the full size are one to it. Of
// those near the given one this takes a less visible: gradient steps on libjxl's Butteraugli, the reduced
// change held. No recogniser is asked.
#pragma once

#include "core/cloak/cloak.h"
#include "core/cloak/detail/render.h"

namespace vizard::cloak {

// The shade is afterwards near the limits, of another distribution and on a grid as fine as that (at most
// kHiddenSide); scaleToLimits follows. Flow and toCrop stay. Errors: Cancelled.
constexpr int kHiddenSide = 336;
Status hideInTexture(FaceCloak& cloak, const View& view, const Limits& limits, const Hooks& hooks);

} // namespace vizard::cloak
