// Making a photo smaller.
#pragma once

#include <QImage>

namespace vizard::photo {

// The size whose long side is `longEdge` pixels, or `size` itself where that is no larger or longEdge is 0.
QSize limitedSize(QSize size, int longEdge);

// `image` (one of Photo's formats, kept) at that size: Lanczos (a = 3) widened by the factor, straight on the
// stored values, colours weighed by alpha. Null where memory ran out.
QImage limited(const QImage& image, int longEdge);

} // namespace vizard::photo
