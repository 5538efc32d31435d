// One answer of the face detector's network, and the choice among answers that mean the same face. No
// LibTorch here.
#pragma once

#include <array>
#include <vector>

namespace vizard::nets {

// Pixels, counted from the picture's corner.
struct FoundFace {
    float score = 0; // 0..1: the overlap with a face that the network expects
    float x = 0, y = 0, width = 0, height = 0;
    std::array<float, 10> points{}; // x, y of the five landmarks, in the order of face::Face
};

float overlap(const FoundFace& a, const FoundFace& b); // intersection over union

// Non-maximum suppression, best first. A face that stays becomes the mean of the answers that agree with it,
// weighted by their scores: steadier than the best one alone.
std::vector<FoundFace> suppress(std::vector<FoundFace> found, float maxOverlap = 0.4f);

} // namespace vizard::nets
