// What the detector is taught: which cells answer for which face, and how far their answers are off.
#pragma once

#include "core/nets/detail/detector_faces.h"

namespace vizard::training {

// A training picture's truth. Cells inside `ignored` are neither right nor wrong.
struct DetectorTruth {
    std::vector<nets::FoundFace> faces;
    std::vector<std::array<float, 4>> ignored; // x, y, width, height
};

struct DetectorLoss {
    nets::Tensor total;
    double score = 0, box = 0, points = 0; // parts, for the log
    int64_t cells = 0;                     // that answer for a face
};

// Assignment as in OTA's simple form (YOLOX, Ge et al. 2021): for each face the cells near its centre with
// the lowest cost, as many as fit it well already. Score: quality focal loss (Li et al. 2020); box: distance
// IoU (Zheng et al. 2020); landmarks: mean absolute error in units of the face's size.
DetectorLoss detectorLoss(const nets::DetectorMaps& maps, const std::vector<DetectorTruth>& truths);

} // namespace vizard::training
