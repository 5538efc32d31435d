#include "ui/window/screen_image.h"

#include <QColorSpace>
#include <QPainter>

#include <algorithm>

namespace vizard::ui {

namespace {

constexpr int smallestLevelSide = 512;

QImage inScreenColours(QImage picture, const QByteArray& iccProfile) {
    const QColorSpace space = iccProfile.isEmpty() ? QColorSpace() : QColorSpace::fromIccProfile(iccProfile);
    const bool grey =
        picture.format() == QImage::Format_Grayscale8 || picture.format() == QImage::Format_Grayscale16;
    // Qt 6.4 cannot convert from grey profiles; a grey photo is shown by its values.
    if (!grey && space.isValid() && space != QColorSpace(QColorSpace::SRgb)) {
        picture.setColorSpace(space);
        picture.convertToColorSpace(QColorSpace::SRgb);
    }
    return picture.convertToFormat(picture.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                                             : QImage::Format_RGB32);
}

// An odd last row or column is left out, so that a pixel is always two by two of the level before.
QImage halved(const QImage& picture) {
    const QSize half(std::max(1, picture.width() / 2), std::max(1, picture.height() / 2));
    const QRect even(0, 0, std::min(picture.width(), 2 * half.width()),
                     std::min(picture.height(), 2 * half.height()));
    const QImage whole = even == picture.rect() ? picture : picture.copy(even);
    return whole.scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

std::vector<QImage> levelsOf(const QImage& full, std::size_t count) {
    std::vector<QImage> levels = {full};
    while (levels.size() < count)
        levels.push_back(halved(levels.back()));
    return levels;
}

std::size_t levelCount(QSize size) {
    std::size_t count = 1;
    for (int side = std::max(size.width(), size.height()); side > smallestLevelSide; side /= 2)
        ++count;
    return count;
}

} // namespace

ScreenImage::ScreenImage(const photo::Photo& photo) {
    if (!photo.pixels.isNull())
        levels_ = levelsOf(inScreenColours(photo.pixels, photo.iccProfile), levelCount(photo.pixels.size()));
}

ScreenImage::ScreenImage(const QImage& picture) {
    if (!picture.isNull())
        levels_ = levelsOf(inScreenColours(picture, {}), levelCount(picture.size()));
}

ScreenImage::ScreenImage(std::shared_ptr<const ScreenImage> base, const std::vector<Patch>& patches,
                         const QByteArray& iccProfile)
    : levels_(base->levels_) {
    for (const Patch& patch : patches) {
        if (patch.pixels.isNull())
            continue;
        const QImage first = inScreenColours(patch.pixels, patch.level == 0 ? iccProfile : QByteArray());
        patches_.push_back(
            {patch.at, levelsOf(first, levels_.size() - std::size_t(patch.level)), patch.level});
    }
}

int ScreenImage::levelAt(double zoom) const {
    int level = 0;
    while (level + 1 < levels() && 1.0 / double(2 << level) >= zoom)
        ++level;
    return level;
}

QImage ScreenImage::copy(const QRect& part, int level) const {
    const QImage& from = levels_[std::size_t(level)];
    const QPoint corner(part.left() >> level, part.top() >> level);
    const QSize size(std::max(1, part.width() >> level), std::max(1, part.height() >> level));
    return from.copy(QRect(corner, size) & from.rect());
}

QRect ScreenImage::grid(const QRect& part) const {
    const int step = 1 << (levels_.size() - (isNull() ? 0 : 1));
    const auto down = [step](int at) { return at / step * step; };
    const QRect inside = part & QRect({0, 0}, size());
    const QPoint first(down(inside.left()), down(inside.top()));
    const QPoint last(down(inside.right()) + step - 1, down(inside.bottom()) + step - 1);
    return QRect(first, last) & QRect({0, 0}, size());
}

void ScreenImage::drawPart(QPainter& painter, const QRectF& target, const QRectF& source, const QRectF& part,
                           const QImage& picture, QPointF at, int level) {
    const double zoom = target.width() / source.width(), shrink = 1.0 / double(1 << level);
    const QRectF from((part.topLeft() - at) * shrink, part.size() * shrink);
    const QRectF to(target.topLeft() + (part.topLeft() - source.topLeft()) * zoom, part.size() * zoom);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom < 2 || level > 0);
    painter.drawImage(to, picture, from);
}

void ScreenImage::draw(QPainter& painter, const QRectF& target, const QRectF& source) const {
    if (isNull() || source.isEmpty())
        return;
    const double zoom = target.width() / source.width();
    const int seen = levelAt(zoom);
    drawPart(painter, target, source, source, levels_[std::size_t(seen)], {0, 0}, seen);
    for (const Laid& patch : patches_) {
        const int level = std::max(seen, patch.first);
        const double step = double(1 << level);
        const QRectF whole(patch.at, QSizeF(patch.levels.front().size()) * double(1 << patch.first));
        const QRectF part = whole & source;
        if (part.isEmpty())
            continue;
        // At its very edge a patch is smoothed without its neighbours: there the base is seen, which is the
        // same.
        const QRectF inner = part & whole.adjusted(step, step, -step, -step);
        painter.save();
        painter.setClipRect(
            QRectF(target.topLeft() + (inner.topLeft() - source.topLeft()) * zoom, inner.size() * zoom),
            Qt::IntersectClip);
        drawPart(painter, target, source, part, patch.levels[std::size_t(level - patch.first)], patch.at,
                 level);
        painter.restore();
    }
}

} // namespace vizard::ui
