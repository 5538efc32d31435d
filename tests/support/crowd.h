// A large photo with a small drawn head in it, which a first look of the detector does not see.
#pragma once

#include "core/face/face.h"
#include "tests/support/head.h"

#include <algorithm>
#include <array>
#include <vector>

namespace vizard::test {

// One head, about frontal, .55 of a 360 x 360 picture; `roll` in degrees.
inline RenderedHead portrait(quint64 seed, double roll = 0) {
    HeadOptions options = randomHead(seed, 0.25);
    options.size = {360, 360};
    options.headScale = 0.55;
    options.roll = roll;
    options.backgroundTop = QColor(120, 140, 150);
    options.backgroundBottom = QColor(90, 95, 90);
    return renderHead(options);
}

inline QImage scaledTo(int side, const RenderedHead& head) {
    return head.image.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB888);
}

// A head of 30 pixels in a photo of 3600, 5 pixels high in the first pass, and as many large ones as wanted.
struct Crowd {
    QImage photo{3600, 1400, QImage::Format_RGB888};
    QRectF box;
    std::array<QPointF, 5> landmarks;

    explicit Crowd(int large = 0) {
        photo.fill(QColor(110, 120, 115));
        const RenderedHead head = portrait(5);
        const double factor = 56 / 360.0;
        const QPoint at(2111, 593);
        put(scaledTo(56, head), at);
        for (int i = 0; i < large; ++i)
            put(scaledTo(500, portrait(1 + quint64(i))), {100 + 520 * i, 700});
        box = QRectF(head.box.topLeft() * factor + at, head.box.size() * factor);
        for (std::size_t i = 0; i < landmarks.size(); ++i)
            landmarks[i] = head.landmarks[i] * factor + at;
    }
    bool holdsSmall(const std::vector<face::Face>& faces) const {
        return std::any_of(faces.begin(), faces.end(),
                           [this](const face::Face& face) { return face.box.intersects(box); });
    }

    void put(const QImage& picture, QPoint at) {
        for (int y = 0; y < picture.height(); ++y)
            std::copy_n(picture.constScanLine(y), picture.width() * 3,
                        photo.scanLine(at.y() + y) + at.x() * 3);
    }
};

} // namespace vizard::test
