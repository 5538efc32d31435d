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

    // A part of a photo with other pixels than the base. `at` is on the base's grid(), and so is the size
    // except at the photo's right and lower edges.
    struct Patch {
        QPoint at;
        QImage pixels; // as in Photo; of a coarse patch: of the base's copy() of that level
        int level = 0; // > 0: coarse, and seen coarse where the picture is larger
    };
    // `base` with patches over it: takes time and memory for the patches only.
    ScreenImage(std::shared_ptr<const ScreenImage> base, const std::vector<Patch>& patches,
                const QByteArray& iccProfile);

    bool isNull() const { return levels_.empty(); }
    QSize size() const { return isNull() ? QSize() : levels_.front().size(); }
    // `part` grown to where patches may begin and end, cut to the picture.
    QRect grid(const QRect& part) const;
    int levels() const { return int(levels_.size()); }
    // The level that draw() takes at this zoom (pixels of the screen for one of the picture).
    int levelAt(double zoom) const;
    // `part`, which is on the grid(), 2^level times smaller and in the screen's colours.
    QImage copy(const QRect& part, int level) const;
    bool hasAlpha() const { return !isNull() && levels_.front().hasAlphaChannel(); }

    // Draws the part `source` (in pixels of the full picture) into `target`. Picks the smallest copy that
    // still has a pixel for every pixel of `target`; from 200 % on, pixels are shown as squares.
    void draw(QPainter& painter, const QRectF& target, const QRectF& source) const;

private:
    // Level i is 2^i times smaller than level 0.
    using Levels = std::vector<QImage>;
    struct Laid {
        QPoint at;
        Levels levels; // from `first` on
        int first = 0;
    };

    static void drawPart(QPainter& painter, const QRectF& target, const QRectF& source, const QRectF& part,
                         const QImage& picture, QPointF at, int level);

    Levels levels_;
    std::vector<Laid> patches_;
};

} // namespace vizard::ui
