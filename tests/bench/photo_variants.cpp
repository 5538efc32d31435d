#include "tests/bench/photo_variants.h"

#include "core/face/align.h"

#include <QPainter>
#include <QPainterPath>

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

// Where things are on a face, in eye distances from between the eyes: x along the line of the eyes, y down.
struct FaceFrame {
    QPointF origin, x, y;

    explicit FaceFrame(const face::Face& face)
        : origin((face.landmarks[0] + face.landmarks[1]) / 2)
        , x(face.landmarks[1] - face.landmarks[0])
        , y(-x.y(), x.x()) {}
    QPointF operator()(double right, double down) const { return origin + right * x + down * y; }
};

// The drawing `draw(painter, face)` over each face.
template <typename Draw>
Variant dressed(const QImage& photo, const std::vector<face::Face>& faces, const Draw& draw) {
    QImage result = photo.convertToFormat(QImage::Format_RGB888);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const face::Face& face : faces)
        draw(painter, face);
    return {result, {}};
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

Variant masked(const QImage& photo, const std::vector<face::Face>& faces) {
    return dressed(photo, faces, [](QPainter& painter, const face::Face& face) {
        const FaceFrame frame(face);
        // Its upper edge follows the nose, its middle the mouth, so it turns aside with the face.
        const QPointF mouth = (face.landmarks[3] + face.landmarks[4]) / 2, nose = face.landmarks[2];
        const QPointF bridge = nose + 0.35 * (frame.origin - nose);
        QPainterPath path(frame(-0.85, 0.35));
        path.quadTo(frame(-0.4, 0.35), bridge);
        path.quadTo(frame(0.4, 0.35), frame(0.85, 0.35));
        path.quadTo(mouth + 0.75 * frame.x + 0.2 * frame.y, mouth + 0.3 * frame.x + 0.55 * frame.y);
        path.lineTo(mouth - 0.3 * frame.x + 0.55 * frame.y);
        path.quadTo(mouth - 0.75 * frame.x + 0.2 * frame.y, frame(-0.85, 0.35));
        painter.fillPath(path, QColor(205, 222, 232));
    });
}

Variant inDarkGlasses(const QImage& photo, const std::vector<face::Face>& faces) {
    return dressed(photo, faces, [](QPainter& painter, const face::Face& face) {
        const FaceFrame frame(face);
        const double eyes = std::hypot(frame.x.x(), frame.x.y());
        const QColor black(18, 18, 20);
        painter.setPen(QPen(black, 0.09 * eyes));
        painter.drawLine(frame(-0.85, -0.06), frame(0.85, -0.06));
        painter.setPen(Qt::NoPen);
        painter.setBrush(black);
        const double angle = std::atan2(frame.x.y(), frame.x.x()) * 180 / std::numbers::pi;
        for (const QPointF& eye : {face.landmarks[0], face.landmarks[1]}) {
            painter.save();
            painter.translate(eye);
            painter.rotate(angle);
            painter.drawRoundedRect(QRectF(-0.4 * eyes, -0.22 * eyes, 0.8 * eyes, 0.55 * eyes), 0.2 * eyes,
                                    0.2 * eyes);
            painter.restore();
        }
    });
}

} // namespace vizard::bench
