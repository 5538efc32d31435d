// Pictures as the measuring programs need them.
#pragma once

#include "core/face/face.h"
#include "core/photo/photo.h"

#include <QImage>
#include <QRect>

namespace vizard::bench {

// Read by the program's own reader. Throws std::runtime_error.
photo::Photo readPhoto(const QString& path);

// The whole picture `factor` times as large (bicubic); grey stays grey, all else becomes RGB888.
QImage enlarged(const QImage& picture, int factor);

// An upright square of the aligned 112 square's size around its middle, so that a turned head is measured
// like an upright one; with `margin` (a share of its side) all around; the part of it that lies in the photo.
QRect faceRegion(QSize photo, const face::Similarity& toCrop, double margin = 0);

// `region` of `picture` as it is looked at: RGB888, the whole picture scaled to a long side of at most
// `viewingSide`.
QImage viewed(const QImage& picture, QRect region, int viewingSide);

// From the picture's content alone, as an engine wants it.
quint64 seedOf(const QImage& picture);

// Processor seconds of this thread, and of the whole process.
double threadSeconds();
double processSeconds();

} // namespace vizard::bench
