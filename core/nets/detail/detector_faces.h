// From the detector's raw answers to faces.
#pragma once

#include "core/nets/detail/detector_net.h"
#include "core/nets/found_face.h"

namespace vizard::nets {

// What cell (row, column) of a map answers; `values` are its kOutputs numbers. In pixels of the input.
FoundFace decodeCell(const float* values, int64_t row, int64_t column, int stride);

// All cells of picture `index` of a batch whose score is at least `minScore`.
std::vector<FoundFace> decodeFaces(const DetectorMaps& maps, int64_t index, float minScore);

} // namespace vizard::nets
