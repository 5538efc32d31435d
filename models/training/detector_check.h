// The detector's figures while it learns.
#pragma once

#include "models/training/detector_loss.h"

namespace vizard::training {

struct DetectorFigures {
    int64_t wanted = 0, found = 0, wrong = 0;
    double pointsOff = 0; // sum over found faces: mean landmark distance in eye distances

    double recall() const {
        return static_cast<double>(found) / std::max<double>(1, static_cast<double>(wanted));
    }
    double precision() const {
        return static_cast<double>(found) / std::max<double>(1, static_cast<double>(found + wrong));
    }
    double landmarkError() const { return pointsOff / std::max<double>(1, static_cast<double>(found)); }
};

// Adds what the network finds in `pictures` (uint8 [N, 3, H, W]) with a score of at least .5. A face counts
// as found where the overlap is .5 or more; what lies in an ignored box counts as nothing.
void checkDetector(const nets::DetectorNet& network, const nets::Tensor& pictures,
                   const std::vector<DetectorTruth>& truths, DetectorFigures& figures);

} // namespace vizard::training
