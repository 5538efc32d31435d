#include "core/audit/quality.h"

#include "core/cloak/visibility.h"
#include "core/face/face.h"

#include <limits>

namespace vizard::audit {
namespace {

// The upright square around the 112 template's square, so that a turned head is measured like an upright one.
QRect faceSquare(QSize photo, const face::Face& face, double scale) {
    const face::Similarity toCrop = face::alignment(face.landmarks);
    const QPointF middle = toCrop.inverse().map({56, 56}) * scale;
    const double half = 56 * scale / toCrop.scale();
    const QRectF square(middle - QPointF(half, half), QSizeF(2 * half, 2 * half));
    return square.toAlignedRect().intersected(QRect(QPoint(0, 0), photo));
}

QImage viewed(const QImage& picture, QSize size) {
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB888);
    return rgb.size() == size ? rgb
                              : rgb.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                    .convertToFormat(QImage::Format_RGB888);
}

} // namespace

Quality qualityOf(const QImage& original, const QImage& cloaked, const face::Face& face) {
    const QSize size = cloak::viewingSize(cloaked.size());
    const QImage before = viewed(original, size), after = viewed(cloaked, size);
    const QRect square = faceSquare(size, face, static_cast<double>(size.width()) / original.width());
    const QImage faceBefore = before.copy(square), faceAfter = after.copy(square);
    const auto visible = cloak::butteraugli(faceBefore, faceAfter);
    return {visible ? visible->norm3 : std::numeric_limits<double>::quiet_NaN(),
            cloak::dssim(faceBefore, faceAfter),
            cloak::psnr(faceBefore, faceAfter),
            cloak::lowPassedColourDifference(faceBefore, faceAfter, 0),
            cloak::dssim(before, after),
            cloak::psnr(before, after),
            cloak::lowPassedColourDifference(before, after, 0)};
}

} // namespace vizard::audit
