// What becomes of a picture that somebody uploads: scaled, encoded as JPEG, decoded again.
#pragma once

#include "core/base/result.h"

#include <QImage>

namespace vizard::photo {

// `picture` (any of Photo's formats) encoded as JPEG of `quality` 1..100 with halved colour resolution
// (4:2:0, as sharing services do) and decoded again: RGB888, or Grayscale8 where it was grey. Errors:
// TooLarge, OutOfMemory, Internal.
Result<QImage> throughJpeg(const QImage& picture, int quality);

// Scaled down to a long side of `longSide` pixels; unchanged where it is not longer.
QImage scaledTo(const QImage& picture, int longSide);

} // namespace vizard::photo
