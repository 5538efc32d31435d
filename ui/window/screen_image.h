// A photo made ready for the screen: in the screen's colours, with smaller copies for zooming out.
#pragma once

#include "core/photo/photo.h"

#include <QImage>

#include <memory>
#include <vector>

class QPainter;

namespace vizard::ui {

class ScreenImage {
public:
    ScreenImage() = default;
    // Converts to sRGB by the photo's profile and makes the copies. Slow for large photos: not for the
    // window's thread.
    explicit ScreenImage(const photo::Photo& photo);
    // For pictures that are on the screen's terms already (thumbnails).
    explicit ScreenImage(const QImage& picture);

    bool isNull() const { return levels_.empty(); }
    QSize size() const { return isNull() ? QSize() : levels_.front().size(); }

    // Draws the part `source` (in pixels of the full picture) into `target`. Picks the smallest copy that
    // still has a pixel for every pixel of `target`; from 200 % on, pixels are shown as squares.
    void draw(QPainter& painter, const QRectF& target, const QRectF& source) const;

private:
    void makeLevels(const QImage& full);

    std::vector<QImage> levels_; // each half the size of the one before
};

} // namespace vizard::ui
