#include "core/face/overlap.h"

namespace vizard::face {

double overlap(const QRectF& a, const QRectF& b) {
    const QRectF both = a & b;
    if (both.isEmpty())
        return 0;
    const auto area = [](const QRectF& box) { return box.width() * box.height(); };
    return area(both) / (area(a) + area(b) - area(both));
}

} // namespace vizard::face
