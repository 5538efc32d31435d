// Whether what the detector found is a face.
#pragma once

#include "core/nets/found_face.h"

namespace vizard::face::detail {

// Of a tilted face so much less score than `minScore` is enough.
constexpr double kTiltedLess = 0.06;
// How far apart (nets::LandmarkNetwork::Points::apart) the answers of a doubtful second look usually are, in
// pixels.
constexpr double kUsualApart = 1;

// Degrees from which a face counts as tilted in full.
constexpr double kTiltFull = 35;
// Of the line through the eyes, degrees, 0..180.
double tiltOf(const nets::FoundFace& found);

// `apart`: of this face's second look. On what is no face its two answers differ: an upright one needs
// `minScore`, 0..1, where they differ as usual, more where they differ more.
bool isFace(const nets::FoundFace& found, double apart, float minScore);

} // namespace vizard::face::detail
