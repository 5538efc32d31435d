#include "ui/window/difference.h"

#include <algorithm>
#include <cstdlib>

namespace vizard::ui {

QImage difference(const QImage& a, const QImage& b, int gain) {
    QImage result(a.size(), QImage::Format_RGB32);
    for (int y = 0; y < result.height(); ++y) {
        const uchar *one = a.constScanLine(y), *other = b.constScanLine(y);
        uchar* out = result.scanLine(y);
        for (int i = 0; i < 4 * result.width(); ++i)
            out[i] = uchar(std::min(255, std::abs(int(one[i]) - int(other[i])) * gain));
        for (int x = 0; x < result.width(); ++x)
            reinterpret_cast<QRgb*>(out)[x] |= 0xff000000u;
    }
    return result;
}

} // namespace vizard::ui
