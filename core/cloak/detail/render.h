// Puts a face's shape and shade into pixels: the inner loop of apply() and of every measurement.
#pragma once

#include "core/cloak/cloak.h"
#include "core/cloak/detail/pixel_runs.h"

#include <QRect>

#include <memory>

namespace vizard::cloak {

// The smallest rectangle of a picture of `size` that holds the cloak's whole square.
QRect affectedRect(const face::Similarity& toCrop, QSize size);

// Changes `picture` (any of Photo's formats) in place. Pixels outside the square keep their bits.
void render(QImage& picture, const FaceCloak& cloak);

// A picture with a cloak's shape in it, to which shades are added one after the other. Gives what render()
// gives, and moves the pixels only once.
class Warped {
public:
    // `picture`: RGB888.
    Warped(const QImage& picture, const FaceCloak& cloak);

    const QImage& original() const { return picture_; }
    QImage alone() const { return with({}, 0); }
    // `shade` as in FaceCloak.
    QImage with(const std::vector<float>& shade, int side) const;

private:
    float* valuesOf(const Run& run) const;

    QImage picture_;
    face::Similarity toCrop_;
    QRect rect_;
    bool grey_;
    std::unique_ptr<float[]> values_; // R, G, B in levels, and one more, of each pixel of rect_
};

// A part of a photo as it is looked at: cut out, and scaled down where the photo is larger than the viewing
// size. Without a picture where the photo has nothing of the face.
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
