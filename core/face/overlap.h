// How much two boxes have in common.
#pragma once

#include <QRectF>

namespace vizard::face {

// Intersection over union, 0 (nothing) to 1 (the same box).
double overlap(const QRectF& a, const QRectF& b);

} // namespace vizard::face
