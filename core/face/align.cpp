#include "core/face/align.h"

#include "core/base/quad.h"

#include <algorithm>
#include <cmath>

namespace vizard::face {
namespace {

// One photo pixel's channels, as floats 0..255, with repeated edges.
template <typename Value, int Channels> struct Pixels {
    const uchar* bits;
    qsizetype bytesPerLine;
    int width, height;
    const uchar* lastQuad; // up to here four values may be read

    static constexpr float kScale = sizeof(Value) == 2 ? 255.0f / 65535.0f : 1.0f;

    explicit Pixels(const QImage& image)
        : bits(image.constBits())
        , bytesPerLine(image.bytesPerLine())
        , width(image.width())
        , height(image.height())
        , lastQuad(bits + bytesPerLine * height - 4 * sizeof(Value)) {}

    const Value* at(int x, int y) const {
        return reinterpret_cast<const Value*>(bits + bytesPerLine * y) + static_cast<qsizetype>(x) * Channels;
    }

    Quad colours(const Value* pixel) const {
        if (Channels == 4 || (Channels == 3 && reinterpret_cast<const uchar*>(pixel) <= lastQuad))
            return quadOf(pixel);
        constexpr int kGreen = Channels == 1 ? 0 : 1, kBlue = Channels == 1 ? 0 : 2;
        const Value four[4] = {pixel[0], pixel[kGreen], pixel[kBlue], 0};
        return quadOf(four);
    }

    // Adds the bilinear value at (x, y), counted from the first pixel's corner.
    void add(double x, double y, float weight, Quad& rgb) const {
        const double left = std::clamp(x - 0.5, 0.0, static_cast<double>(width - 1));
        const double top = std::clamp(y - 0.5, 0.0, static_cast<double>(height - 1));
        const int x0 = static_cast<int>(left), y0 = static_cast<int>(top);
        const int x1 = std::min(x0 + 1, width - 1), y1 = std::min(y0 + 1, height - 1);
        const float fx = static_cast<float>(left - x0), fy = static_cast<float>(top - y0);
        const float wa = (1 - fx) * (1 - fy), wb = fx * (1 - fy), wc = (1 - fx) * fy, wd = fx * fy;
        rgb += weight * kScale *
               (wa * colours(at(x0, y0)) + wb * colours(at(x1, y0)) + wc * colours(at(x0, y1)) +
                wd * colours(at(x1, y1)));
    }
};

// Each crop pixel is the mean of n x n bilinear samples spread over its own square, about one for every photo
// pixel under it: an area filter that follows the crop's rotation.
template <typename Source>
void sample(const Source& source, const Similarity& toPhoto, int width, int height, float* planes) {
    const int n = std::clamp(static_cast<int>(std::ceil(toPhoto.scale() - 0.01)), 1, 64);
    const float weight = 1.0f / static_cast<float>(n * n);
    const std::ptrdiff_t plane = static_cast<std::ptrdiff_t>(width) * height;
    // Offsets of the samples from the pixel's corner; Similarity::map on each would take most of the time.
    std::vector<QPointF> offsets;
    for (int k = 0; k < n * n; ++k) {
        const double u = (k % n + 0.5) / n, v = (k / n + 0.5) / n;
        offsets.emplace_back(toPhoto.a * u - toPhoto.b * v, toPhoto.b * u + toPhoto.a * v);
    }
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            Quad rgb{};
            const double left = toPhoto.a * x - toPhoto.b * y + toPhoto.tx;
            const double top = toPhoto.b * x + toPhoto.a * y + toPhoto.ty;
            for (const QPointF& offset : offsets)
                source.add(left + offset.x(), top + offset.y(), weight, rgb);
            float* out = planes + static_cast<std::ptrdiff_t>(y) * width + x;
            out[0] = rgb[0];
            out[plane] = rgb[1];
            out[2 * plane] = rgb[2];
        }
    }
}

} // namespace

std::vector<float> alignedCrop(const QImage& photo, const Similarity& toCrop, int width, int height) {
    std::vector<float> planes(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
    if (photo.isNull())
        return planes;
    const Similarity toPhoto = toCrop.inverse();
    switch (photo.format()) {
    case QImage::Format_Grayscale8:
        sample(Pixels<uchar, 1>(photo), toPhoto, width, height, planes.data());
        break;
    case QImage::Format_Grayscale16:
        sample(Pixels<quint16, 1>(photo), toPhoto, width, height, planes.data());
        break;
    case QImage::Format_RGB888:
        sample(Pixels<uchar, 3>(photo), toPhoto, width, height, planes.data());
        break;
    case QImage::Format_RGBA8888:
    case QImage::Format_RGBX8888:
        sample(Pixels<uchar, 4>(photo), toPhoto, width, height, planes.data());
        break;
    case QImage::Format_RGBX64:
    case QImage::Format_RGBA64:
        sample(Pixels<quint16, 4>(photo), toPhoto, width, height, planes.data());
        break;
    default:
        return alignedCrop(photo.convertToFormat(QImage::Format_RGBA8888), toCrop, width, height);
    }
    return planes;
}

QImage alignedPicture(const QImage& photo, const Face& face) {
    constexpr int side = 112;
    if (!(face.eyeDistance() > 0)) // nor NaN
        return {};
    const std::vector<float> planes = alignedCrop(photo, alignment(face.landmarks), side, side);
    QImage picture(side, side, QImage::Format_RGB888);
    for (int y = 0; y < side; ++y) {
        uchar* line = picture.scanLine(y);
        for (int x = 0; x < side; ++x)
            for (int c = 0; c < 3; ++c)
                line[3 * x + c] = static_cast<uchar>(
                    std::lround(planes[static_cast<std::size_t>((c * side + y) * side + x)]));
    }
    return picture;
}

} // namespace vizard::face
