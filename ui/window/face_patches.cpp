#include "ui/window/face_patches.h"

#include <algorithm>

namespace vizard::ui {

namespace {

constexpr double cropSide = 112;
constexpr int margin = 2; // pixels read beside the square where shapes move

QRect squareOf(const cloak::FaceCloak& cloak) {
    const face::Similarity toPhoto = cloak.toCrop.inverse();
    QRectF bounds;
    for (const QPointF corner :
         {QPointF(0, 0), QPointF(cropSide, 0), QPointF(0, cropSide), QPointF(cropSide, cropSide)})
        bounds |= QRectF(toPhoto.map(corner), QSizeF(1e-6, 1e-6));
    return bounds.toAlignedRect().adjusted(-margin, -margin, margin, margin);
}

// The same cloak for a picture that begins at `corner` of the photo.
cloak::FaceCloak movedTo(cloak::FaceCloak cloak, QPoint corner) {
    face::Similarity& map = cloak.toCrop;
    const QPointF moved = map.map(corner);
    map.tx = moved.x();
    map.ty = moved.y();
    return cloak;
}

} // namespace

std::vector<QRect> changedParts(const std::vector<cloak::FaceCloak>& cloaks, const ScreenImage& base) {
    std::vector<QRect> parts;
    for (const cloak::FaceCloak& cloak : cloaks) {
        QRect part = base.grid(squareOf(cloak));
        if (part.isEmpty())
            continue;
        for (auto other = parts.begin(); other != parts.end();) {
            if (!other->intersects(part)) {
                ++other;
                continue;
            }
            part |= *other;
            parts.erase(other);
            other = parts.begin(); // the larger part may reach others now
        }
        parts.push_back(part);
    }
    return parts;
}

std::vector<ScreenImage::Patch> patchesOf(const QImage& result, const std::vector<QRect>& parts) {
    std::vector<ScreenImage::Patch> patches;
    for (const QRect& part : parts)
        patches.push_back({part.topLeft(), result.copy(part)});
    return patches;
}

std::vector<ScreenImage::Patch> patchesOf(const cloak::Engine& engine, const QImage& original,
                                          const std::vector<cloak::FaceCloak>& cloaks,
                                          const std::vector<QRect>& parts) {
    std::vector<ScreenImage::Patch> patches;
    for (const QRect& part : parts) {
        std::vector<cloak::FaceCloak> own;
        for (const cloak::FaceCloak& cloak : cloaks)
            if (squareOf(cloak).intersects(part))
                own.push_back(movedTo(cloak, part.topLeft()));
        patches.push_back({part.topLeft(), engine.apply(original.copy(part), own)});
    }
    return patches;
}

cloak::FaceCloak scaled(cloak::FaceCloak cloak, double share) {
    for (float& value : cloak.shade)
        value *= float(share);
    for (float& value : cloak.flow)
        value *= float(share);
    return cloak;
}

} // namespace vizard::ui
