// A photo turned, scaled or lit otherwise, for asking a detector the same again.
#pragma once

#include "core/face/face.h"

#include <QImage>

namespace vizard::bench {

// A photo changed, and where its points went.
struct Variant {
    QImage photo;
    face::Similarity moved;
};

Variant same(const QImage& photo);
// About the middle, on a picture of the same size.
Variant turned(const QImage& photo, double degrees);
Variant scaled(const QImage& photo, double factor);
// The values times `factor`, which may end at white.
Variant lit(const QImage& photo, double factor);

} // namespace vizard::bench
