#include "ui/window/screen_image.h"

#include <QColorSpace>
#include <QPainter>

#include <algorithm>

namespace vizard::ui {

namespace {

constexpr int smallestLevelSide = 512;

QImage inScreenColours(const photo::Photo& photo) {
    QImage picture = photo.pixels;
    const QColorSpace space =
        photo.iccProfile.isEmpty() ? QColorSpace() : QColorSpace::fromIccProfile(photo.iccProfile);
    const bool grey =
        picture.format() == QImage::Format_Grayscale8 || picture.format() == QImage::Format_Grayscale16;
    // Qt 6.4 cannot convert from grey profiles; a grey photo is shown by its values.
    if (!grey && space.isValid() && space != QColorSpace(QColorSpace::SRgb)) {
        picture.setColorSpace(space);
        picture.convertToColorSpace(QColorSpace::SRgb);
    }
    return picture;
}

} // namespace

ScreenImage::ScreenImage(const photo::Photo& photo) {
    makeLevels(inScreenColours(photo));
}

ScreenImage::ScreenImage(const QImage& picture) {
    makeLevels(picture);
}

void ScreenImage::makeLevels(const QImage& full) {
    if (full.isNull())
        return;
    levels_.push_back(full.convertToFormat(full.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                                                  : QImage::Format_RGB32));
    while (std::max(levels_.back().width(), levels_.back().height()) > smallestLevelSide) {
        const QImage& last = levels_.back();
        const QSize half(std::max(1, last.width() / 2), std::max(1, last.height() / 2));
        levels_.push_back(last.scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
}

void ScreenImage::draw(QPainter& painter, const QRectF& target, const QRectF& source) const {
    if (isNull() || source.isEmpty())
        return;
    const double scale = target.width() / source.width();
    std::size_t level = 0;
    const auto widthOf = [this](std::size_t i) { return double(levels_[i].width()); };
    while (level + 1 < levels_.size() && widthOf(level + 1) / widthOf(0) >= scale)
        ++level;
    const QImage& picture = levels_[level];
    const double sx = widthOf(level) / widthOf(0);
    const double sy = double(picture.height()) / levels_.front().height();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < 2);
    painter.drawImage(target, picture,
                      QRectF(source.x() * sx, source.y() * sy, source.width() * sx, source.height() * sy));
}

} // namespace vizard::ui
