// The aligned crop: what a recogniser sees.
#pragma once

#include "core/face/face.h"

#include <QImage>

#include <vector>

namespace vizard::face {

// Samples `photo` (any of Photo's pixel formats) through the inverse of `toCrop` into a size x size crop,
// three planes R, G, B of float 0..255, row by row. Where the photo has more than one pixel to a crop pixel
// it is averaged first (area filter), so that no aliasing enters; outside the photo the edge is repeated.
std::vector<float> alignedCrop(const QImage& photo, const Similarity& toCrop, int width, int height);

// The same of a face in the 112 x 112 template, as a picture (RGB888): to be kept when the photo is not.
QImage alignedPicture(const QImage& photo, const Face& face);

} // namespace vizard::face
