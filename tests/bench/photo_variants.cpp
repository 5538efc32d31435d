#include "tests/bench/photo_variants.h"

#include "core/face/align.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vizard::bench {

using face::Similarity;

namespace {

Variant placed(const QImage& photo, const Similarity& by, QSize size) {
    const std::vector<float> planes = face::alignedCrop(photo, by, size.width(), size.height());
    QImage result(size, QImage::Format_RGB888);
    const std::size_t plane = planes.size() / 3;
    std::size_t at = 0;
    for (int y = 0; y < size.height(); ++y) {
        uchar* line = result.scanLine(y);
        for (int x = 0; x < size.width(); ++x, ++at) {
            for (std::size_t c = 0; c < 3; ++c)
                *line++ = static_cast<uchar>(std::clamp(planes[c * plane + at] + 0.5f, 0.0f, 255.0f));
        }
    }
    return {result, by};
}

} // namespace

Variant same(const QImage& photo) {
    return {photo, {}};
}

Variant turned(const QImage& photo, double degrees) {
    const double angle = degrees * std::numbers::pi / 180;
    Similarity by{std::cos(angle), std::sin(angle), 0, 0};
    const QPointF centre(photo.width() / 2.0, photo.height() / 2.0), at = by.map(centre);
    by.tx = centre.x() - at.x();
    by.ty = centre.y() - at.y();
    return placed(photo, by, photo.size());
}

Variant scaled(const QImage& photo, double factor) {
    return placed(photo, {factor, 0, 0, 0}, photo.size() * factor);
}

Variant lit(const QImage& photo, double factor) {
    QImage result = photo.convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < result.height(); ++y) {
        uchar* line = result.scanLine(y);
        for (int i = 0; i < result.width() * 3; ++i)
            line[i] = static_cast<uchar>(std::min(255.0, line[i] * factor + 0.5));
    }
    return {result, {}};
}

} // namespace vizard::bench
