#include "models/training/yunet_views.h"

#include "core/face/overlap.h"

#include <algorithm>

namespace vizard::training {

using face::Face;

namespace {

constexpr double kSameFace = 0.5; // intersection over union

void mirrorBack(Face& face, int width) {
    face.box.moveLeft(width - face.box.right());
    for (QPointF& p : face.landmarks)
        p.setX(width - p.x());
    std::swap(face.landmarks[0], face.landmarks[1]);
    std::swap(face.landmarks[3], face.landmarks[4]);
}

} // namespace

std::vector<Face> seenIn(const QImage& photo, const YuNet& teacher, const View& view, double minScore) {
    const int pad = static_cast<int>(view.border * std::max(photo.width(), photo.height()));
    const QImage picture = photo.copy(-pad, -pad, photo.width() + 2 * pad, photo.height() + 2 * pad)
                               .mirrored(view.mirrored, false);
    std::vector<Face> faces = teacher.detect(picture, minScore);
    for (Face& face : faces) {
        if (view.mirrored)
            mirrorBack(face, picture.width());
        face.box.translate(-pad, -pad);
        for (QPointF& p : face.landmarks)
            p -= QPointF(pad, pad);
    }
    return faces;
}

void steadyLandmarks(std::vector<Face>& faces, const std::vector<std::vector<Face>>& seen) {
    for (Face& face : faces) {
        double views = 1;
        for (const std::vector<Face>& view : seen) {
            const auto overlap = [&](const Face& other) { return face::overlap(other.box, face.box); };
            const auto match = std::max_element(view.begin(), view.end(), [&](const Face& l, const Face& r) {
                return overlap(l) < overlap(r);
            });
            if (match == view.end() || overlap(*match) < kSameFace)
                continue;
            ++views;
            for (std::size_t k = 0; k < 5; ++k)
                face.landmarks[k] += (match->landmarks[k] - face.landmarks[k]) / views;
        }
    }
}

} // namespace vizard::training
