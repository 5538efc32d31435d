// Puts a face's shape and shade into pixels: the inner loop of apply() and of every measurement.
#pragma once

#include "core/cloak/cloak.h"

#include <QRect>

namespace vizard::cloak {

enum class Parts { ShapeOnly, ShapeAndShade };

// The smallest rectangle of a picture of `size` that holds the cloak's whole square.
QRect affectedRect(const face::Similarity& toCrop, QSize size);

// Changes `picture` (any of Photo's formats) in place. Pixels outside the square keep their bits.
void render(QImage& picture, const FaceCloak& cloak, Parts parts);

// A part of a photo as it is looked at: cut out, and scaled down where the photo is larger than the viewing
// size.
struct View {
    QImage picture;          // RGB888 of the face's crop, axis-aligned
    face::Similarity toCrop; // its pixels -> 112 crop
    double size = 1;         // its pixels to one pixel of the 112 crop
    bool grey = false;
};
View viewFace(const QImage& photo, const face::Similarity& toCrop, int viewingSide);

// Whether all pixels of the rectangle have equal channels.
bool isGrey(const QImage& picture, const QRect& rect);

} // namespace vizard::cloak
