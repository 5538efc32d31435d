#include "core/photo/detail/upright.h"

#include <QTransform>

#include <new>

namespace vizard::photo::detail {

QImage upright(const QImage& image, int orientation) {
    const auto turned = [&image](int degrees) { return image.transformed(QTransform().rotate(degrees)); };
    QImage out;
    switch (orientation) {
    case 2:
        out = image.mirrored(true, false);
        break;
    case 3:
        out = image.mirrored(true, true);
        break;
    case 4:
        out = image.mirrored(false, true);
        break;
    case 5:
        out = turned(90).mirrored(true, false);
        break;
    case 6:
        out = turned(90);
        break;
    case 7:
        out = turned(90).mirrored(false, true);
        break;
    case 8:
        out = turned(270);
        break;
    default:
        return image;
    }
    if (out.isNull() && !image.isNull()) {
        throw std::bad_alloc();
    }
    return out;
}

} // namespace vizard::photo::detail
