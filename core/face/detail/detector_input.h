// A photo, or a part of it, as the detector's network wants to see it.
#pragma once

#include "core/face/face.h"
#include "core/nets/detector_network.h"

#include <QImage>
#include <QRect>

namespace vizard::face::detail {

struct ScaledPart {
    nets::DetectorInput input;
    float left = 0, top = 0;      // of the part, photo pixels
    float scaleX = 1, scaleY = 1; // input pixels for one photo pixel
};

// The photo in a format that scaledPart() and alignedCrop() read without a copy.
QImage readable(const QImage& photo);

// Of the first pass: to `longSide`, or to as many pixels as a 4:3 photo has there where that is fewer; small
// photos are enlarged at most twice.
double firstScale(const QSize& photo, int longSide);

// Scales `part` of a readable photo, averaging where it shrinks, and fills up to a multiple of `multiple`
// with the edge's pixels.
ScaledPart scaledPart(const QImage& photo, const QRect& part, double scale, int multiple);

// How much brighter a dark photo is shown to the networks, so that it is as bright as an ordinary one, where
// they tell faces from things best: at most 6, and 1 where 2 % of its values are 150 or more. `whole`: of all
// of the photo.
float gainFor(const nets::DetectorInput& whole);
// Values of 0..255 by so much brighter, cut at 255.
void brighten(std::vector<float>& planes, float gain);

struct FirstInput {
    ScaledPart part;
    float gain = 1; // by which it is brighter than the photo
};
// All of a readable photo as the first pass sees it.
FirstInput firstInput(const QImage& photo, double scale);

// What `whole`, a photo scaled as one part, shows through `toTurned` (photo pixels to those of an input of
// `size`), bilinear; outside the photo the edge is repeated. Meant for scales near `whole`'s own.
nets::DetectorInput turned(const ScaledPart& whole, const Similarity& toTurned, const QSize& size);

} // namespace vizard::face::detail
