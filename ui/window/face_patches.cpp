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

// The same cloak for a picture that begins at `corner` of the photo and is 2^level times smaller.
cloak::FaceCloak movedTo(cloak::FaceCloak cloak, QPoint corner, int level) {
    face::Similarity& map = cloak.toCrop;
    const QPointF moved = map.map(corner);
    const double step = double(1 << level);
    map = {map.a * step, map.b * step, moved.x(), moved.y()};
    return cloak;
}

qint64 pixelsOf(const std::vector<QRect>& parts, int level) {
    qint64 count = 0;
    for (const QRect& part : parts)
        count += qint64(part.width()) * part.height();
    return count >> (2 * level);
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

std::vector<ScreenImage::Patch> coarsePatchesOf(const cloak::Engine& engine, const ScreenImage& base,
                                                const std::vector<cloak::FaceCloak>& cloaks,
                                                const Looked& looked, qint64 maxPixels) {
    std::vector<QRect> parts = changedParts(cloaks, base);
    const QRect seen = looked.part.isEmpty() ? QRect({0, 0}, base.size()) : looked.part.toAlignedRect();
    for (QRect& part : parts)
        part = part.intersects(seen) ? base.grid(part & seen) : QRect();
    std::erase_if(parts, [](const QRect& part) { return part.isEmpty(); });
    int level = base.levelAt(looked.zoom);
    while (level + 1 < base.levels() && pixelsOf(parts, level) > maxPixels)
        ++level;
    std::vector<ScreenImage::Patch> patches;
    for (const QRect& part : parts) {
        std::vector<cloak::FaceCloak> own;
        for (const cloak::FaceCloak& cloak : cloaks)
            if (squareOf(cloak).intersects(part))
                own.push_back(movedTo(cloak, part.topLeft(), level));
        patches.push_back({part.topLeft(), engine.apply(base.copy(part, level), own), level});
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
