// P7: what happens to photos on their way: recompression, scaling, blur, cropping, screenshots.
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

namespace vizard::audit {

struct Transform {
    QString name;               // for tables and caches: "jpeg75", "side1080", …
    QRectF kept = {0, 0, 1, 1}; // the part of the photo that remains, as shares of its width and height
    std::function<Result<QImage>(const QImage&)> apply;

    // Where a point of the photo (shares of width and height) lies afterwards.
    QPointF map(QPointF share) const;
};

// JPEG 95, 85, 75, 60, 50 (4:2:0); resize to .75, .5, .25 and to a long side of 1080 px; that and JPEG 75 (an
// upload), to .5 and JPEG 75; Gaussian blur of sigma 1 and 2 px; 10 % cut off left and top, or right and
// bottom; a screenshot chain: scaled by a number that is not whole onto a screen of 1170 px, captured, sent
// as JPEG 80, and uploaded.
const std::vector<Transform>& transforms();

} // namespace vizard::audit
