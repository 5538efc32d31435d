#include "core/album/drawn_face.h"

#include "core/face/overlap.h"

#include <algorithm>

namespace vizard::album {

face::Face templateIn(const QRectF& box) {
    // In boxes of detectors the eyes lie at four tenths of the height and are as far apart as 45 % of the
    // width.
    const auto& points = face::template112();
    const QPointF eyes = (points[0] + points[1]) / 2;
    const double scale = 0.45 * box.width() / (points[1].x() - points[0].x());
    face::Face made;
    made.box = box;
    for (std::size_t i = 0; i < points.size(); ++i)
        made.landmarks[i] =
            QPointF(box.center().x(), box.top() + 0.4 * box.height()) + (points[i] - eyes) * scale;
    return made;
}

face::Face faceInBox(const cloak::Engine& engine, const QImage& photo, const QRectF& box,
                     const cloak::Hooks& hooks) {
    const face::Face plain = templateIn(box);
    // The detector sees faces best with their surroundings.
    const QRect part =
        box.adjusted(-box.width(), -box.height(), box.width(), box.height()).toAlignedRect() & photo.rect();
    if (part.isEmpty())
        return plain;
    const auto found = engine.detect(photo.copy(part), face::SmallFaces::InGroups, hooks);
    if (!found)
        return plain;
    face::Face best = plain;
    double most = 0.2;
    for (face::Face one : *found) {
        one.box.translate(part.topLeft());
        for (QPointF& landmark : one.landmarks)
            landmark += part.topLeft();
        if (face::overlap(one.box, box) <= most)
            continue;
        most = face::overlap(one.box, box);
        best = one;
    }
    return best;
}

} // namespace vizard::album
