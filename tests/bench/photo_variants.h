// A photo turned, scaled, lit or dressed otherwise, for asking a detector the same again.
#pragma once

#include "core/face/face.h"

#include <QImage>

#include <vector>

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
// With a plain pale mask drawn over nose, mouth and chin of each face, or black glasses over the eyes.
Variant masked(const QImage& photo, const std::vector<face::Face>& faces);
Variant inDarkGlasses(const QImage& photo, const std::vector<face::Face>& faces);

} // namespace vizard::bench
