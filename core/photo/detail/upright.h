#pragma once

#include <QImage>

namespace vizard::photo::detail {

// The picture as it is meant to be seen: `orientation` as EXIF 2.32, 4.6.4 (tag 274) defines it; 1 and
// unknown values change nothing. Pixels are moved, never resampled.
QImage upright(const QImage& image, int orientation);

} // namespace vizard::photo::detail
