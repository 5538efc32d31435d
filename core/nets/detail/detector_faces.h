// From the detector's raw answers to faces.
#pragma once

#include "core/nets/detail/detector_net.h"

namespace vizard::nets {

// Pixels of the network's input, counted from its corner.
struct FoundFace {
    float score = 0;
    float x = 0, y = 0, width = 0, height = 0;
    std::array<float, 10> points{}; // x, y of the five landmarks
};

float overlap(const FoundFace& a, const FoundFace& b); // intersection over union

// What cell (row, column) of a map answers; `values` are its kOutputs numbers.
FoundFace decodeCell(const float* values, int64_t row, int64_t column, int stride);

// All cells of picture `index` of a batch whose score is at least `minScore`.
std::vector<FoundFace> decodeFaces(const DetectorMaps& maps, int64_t index, float minScore);

// Non-maximum suppression, best first. A face that stays becomes the mean of the answers that agree with it,
// weighted by their scores: steadier than the best one alone.
std::vector<FoundFace> suppress(std::vector<FoundFace> found, float maxOverlap = 0.4f);

} // namespace vizard::nets
