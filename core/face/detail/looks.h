// What the detector's two networks say: the first of a whole picture, the second of one face in it.
#pragma once

#include "core/face/detail/detector_input.h"
#include "core/nets/landmark_network.h"

namespace vizard::face::detail {

// Every answer of at least `minScore`, before suppress(), in photo pixels. Errors as DetectorNetwork::find.
Result<std::vector<nets::FoundFace>> firstLook(const nets::DetectorNetwork& network, const ScaledPart& part,
                                               float minScore);

struct SecondLook {
    Face face;        // with the landmarks that were found again
    double apart = 0; // how far its last two answers were, pixels of the second network's picture
};

// The landmarks again, from the face alone, turned upright and brighter by `gain`; asked twice, the second
// time from better ones.
SecondLook secondLook(const nets::LandmarkNetwork& network, const QImage& photo, const nets::FoundFace& found,
                      float gain);

} // namespace vizard::face::detail
