// Faces that a closer look found besides those that are known already.
#pragma once

#include "core/album/photo_settings.h"

#include <vector>

namespace vizard::album {

// Those of `found` that are none of `known`: a known face keeps its place and what was said about it, however
// a second look would box it.
std::vector<face::Face> facesBesides(const std::vector<face::Face>& found,
                                     const std::vector<FaceWish>& known);

} // namespace vizard::album
