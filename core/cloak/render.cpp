#include "core/cloak/detail/render.h"

#include "core/cloak/visibility.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace vizard::cloak {
namespace {

// A point of the 112 square on a grid of `side` cells: what every plane of that grid has there is mixed in
// the same way, between cell centres, edges repeated.
class GridPoint {
public:
    GridPoint(int side, double u, double v)
        : side_(side) {
        const double scale = side / 112.0;
        const double x = std::clamp(u * scale - 0.5, 0.0, side - 1.0),
                     y = std::clamp(v * scale - 0.5, 0.0, side - 1.0);
        const int x0 = std::min(static_cast<int>(x), side - 2), y0 = std::min(static_cast<int>(y), side - 2);
        fx_ = static_cast<float>(x - x0);
        fy_ = static_cast<float>(y - y0);
        first_ = static_cast<std::ptrdiff_t>(y0) * side + x0;
    }
    float of(const float* plane) const {
        const float* p = plane + first_;
        return (p[0] * (1 - fx_) + p[1] * fx_) * (1 - fy_) +
               (p[side_] * (1 - fx_) + p[side_ + 1] * fx_) * fy_;
    }

private:
    int side_;
    float fx_, fy_;
    std::ptrdiff_t first_;
};

// Catmull-Rom weights (Keys 1981, a = -1/2): a sub-pixel shift must not soften the photo.
std::array<float, 4> cubicWeights(float t) {
    const float t2 = t * t, t3 = t2 * t;
    return {-0.5f * t3 + t2 - 0.5f * t, 1.5f * t3 - 2.5f * t2 + 1, -1.5f * t3 + 2 * t2 + 0.5f * t,
            0.5f * t3 - 0.5f * t2};
}

// A copy of the pixels around the face, so that the warp reads what it does not write.
template <typename Value, int kChannels> class Source {
    static constexpr std::size_t kColours = kChannels == 1 ? 1 : 3;

public:
    Source(const QImage& picture, QRect rect)
        : rect_(rect.adjusted(-kMargin, -kMargin, kMargin, kMargin).intersected(picture.rect()))
        , copy_(picture.copy(rect_)) {}

    // At (x, y) in the picture, pixel centres at integers; between pixels by cubic convolution.
    std::array<float, 3> at(double x, double y) const {
        const double fromLeft = x - rect_.left(), fromTop = y - rect_.top();
        const auto x0 = static_cast<int>(std::floor(fromLeft)), y0 = static_cast<int>(std::floor(fromTop));
        const auto wx = cubicWeights(static_cast<float>(fromLeft - x0)),
                   wy = cubicWeights(static_cast<float>(fromTop - y0));
        std::array<int, 4> columns;
        for (int i = 0; i < 4; ++i)
            columns[static_cast<std::size_t>(i)] = std::clamp(x0 - 1 + i, 0, rect_.width() - 1) * kChannels;
        std::array<float, 3> sum{};
        for (int j = 0; j < 4; ++j) {
            const int row = std::clamp(y0 - 1 + j, 0, rect_.height() - 1);
            const auto* line = reinterpret_cast<const Value*>(copy_.constScanLine(row));
            for (std::size_t i = 0; i < 4; ++i) {
                const float weight = wx[i] * wy[static_cast<std::size_t>(j)];
                for (std::size_t c = 0; c < kColours; ++c)
                    sum[c] += weight * static_cast<float>(line[columns[i] + static_cast<int>(c)]);
            }
        }
        return sum;
    }

private:
    static constexpr int kMargin = 8;
    QRect rect_;
    QImage copy_;
};

// `kChannels`: in memory; all, or the first three, are colours that are changed.
template <typename Value, int kChannels>
void renderPixels(QImage& picture, const FaceCloak& cloak, Parts parts, bool grey) {
    constexpr std::size_t kColours = kChannels == 1 ? 1 : 3;
    constexpr auto kFull = static_cast<float>(std::numeric_limits<Value>::max());
    const QRect rect = affectedRect(cloak.toCrop, picture.size());
    const Source<Value, kChannels> source(picture, rect);
    const face::Similarity back = cloak.toCrop.inverse();
    const auto flowPlane =
        static_cast<std::size_t>(cloak.flowSide) * static_cast<std::size_t>(cloak.flowSide);
    const auto shadePlane =
        static_cast<std::size_t>(cloak.shadeSide) * static_cast<std::size_t>(cloak.shadeSide);
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        auto* line = reinterpret_cast<Value*>(picture.scanLine(y));
        for (int x = rect.left(); x <= rect.right(); ++x) {
            const QPointF u = cloak.toCrop.map({x + 0.5, y + 0.5});
            if (u.x() <= 0 || u.y() <= 0 || u.x() >= 112 || u.y() >= 112)
                continue;
            double dx = 0, dy = 0;
            if (cloak.flowSide > 0) {
                const GridPoint point(cloak.flowSide, u.x(), u.y());
                const auto fx = static_cast<double>(point.of(cloak.flow.data()));
                const auto fy = static_cast<double>(point.of(cloak.flow.data() + flowPlane));
                dx = back.a * fx - back.b * fy;
                dy = back.b * fx + back.a * fy;
            }
            float shade[3] = {0, 0, 0};
            if (cloak.shadeSide > 0 && parts == Parts::ShapeAndShade) {
                const GridPoint point(cloak.shadeSide, u.x(), u.y());
                for (std::size_t c = 0; c < 3; ++c)
                    shade[c] = point.of(cloak.shade.data() + c * shadePlane);
            }
            if (grey)
                shade[0] = shade[1] = shade[2] = 0.299f * shade[0] + 0.587f * shade[1] + 0.114f * shade[2];
            const std::array<float, 3> values = source.at(x + dx, y + dy);
            for (std::size_t c = 0; c < kColours; ++c) {
                const float value = values[c] + shade[c] * (kFull / 255);
                line[x * kChannels + static_cast<int>(c)] =
                    static_cast<Value>(std::clamp(value, 0.0f, kFull) + 0.5f);
            }
        }
    }
}

template <typename Value> bool equalChannels(const QImage& picture, const QRect& rect, int channels) {
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        const auto* line = reinterpret_cast<const Value*>(picture.constScanLine(y));
        for (int x = rect.left(); x <= rect.right(); ++x) {
            const Value* p = line + static_cast<std::ptrdiff_t>(x) * channels;
            if (p[0] != p[1] || p[1] != p[2])
                return false;
        }
    }
    return true;
}

} // namespace

QRect affectedRect(const face::Similarity& toCrop, QSize size) {
    const face::Similarity back = toCrop.inverse();
    double left = 1e12, top = 1e12, right = -1e12, bottom = -1e12;
    for (const QPointF corner : {QPointF(0, 0), QPointF(112, 0), QPointF(0, 112), QPointF(112, 112)}) {
        const QPointF p = back.map(corner);
        left = std::min(left, p.x());
        right = std::max(right, p.x());
        top = std::min(top, p.y());
        bottom = std::max(bottom, p.y());
    }
    const QPoint first(static_cast<int>(std::floor(std::clamp(left, -1e6, 1e6))),
                       static_cast<int>(std::floor(std::clamp(top, -1e6, 1e6))));
    const QPoint last(static_cast<int>(std::ceil(std::clamp(right, -1e6, 1e6))),
                      static_cast<int>(std::ceil(std::clamp(bottom, -1e6, 1e6))));
    return QRect(first, last).intersected(QRect(QPoint(0, 0), size));
}

bool isGrey(const QImage& picture, const QRect& rect) {
    switch (picture.format()) {
    case QImage::Format_Grayscale8:
    case QImage::Format_Grayscale16:
        return true;
    case QImage::Format_RGB888:
        return equalChannels<uchar>(picture, rect, 3);
    case QImage::Format_RGBX64:
    case QImage::Format_RGBA64:
        return equalChannels<quint16>(picture, rect, 4);
    default:
        return equalChannels<uchar>(picture, rect, 4);
    }
}

void render(QImage& picture, const FaceCloak& cloak, Parts parts) {
    const QRect rect = affectedRect(cloak.toCrop, picture.size());
    if (rect.isEmpty())
        return;
    const bool grey = isGrey(picture, rect);
    switch (picture.format()) {
    case QImage::Format_Grayscale8:
        return renderPixels<uchar, 1>(picture, cloak, parts, grey);
    case QImage::Format_Grayscale16:
        return renderPixels<quint16, 1>(picture, cloak, parts, grey);
    case QImage::Format_RGB888:
        return renderPixels<uchar, 3>(picture, cloak, parts, grey);
    case QImage::Format_RGBX64:
    case QImage::Format_RGBA64:
        return renderPixels<quint16, 4>(picture, cloak, parts, grey);
    case QImage::Format_RGBA8888:
    case QImage::Format_RGBX8888:
        return renderPixels<uchar, 4>(picture, cloak, parts, grey);
    default:
        picture = std::move(picture).convertToFormat(QImage::Format_RGBA8888);
        return renderPixels<uchar, 4>(picture, cloak, parts, grey);
    }
}

QImage apply(const QImage& photo, const std::vector<FaceCloak>& cloaks) {
    QImage result = photo;
    for (const FaceCloak& cloak : cloaks) {
        if (cloak.shadeSide > 0 || cloak.flowSide > 0)
            render(result, cloak, Parts::ShapeAndShade);
    }
    return result;
}

View viewFace(const QImage& photo, const face::Similarity& toCrop, int viewingSide) {
    // An upright square of the crop's size around its middle: rotation must not change what is measured.
    const QPointF middle = toCrop.inverse().map({56, 56});
    const double half = 56 / toCrop.scale();
    const QRect rect = QRect(static_cast<int>(std::floor(middle.x() - half)),
                             static_cast<int>(std::floor(middle.y() - half)),
                             static_cast<int>(std::ceil(2 * half)), static_cast<int>(std::ceil(2 * half)))
                           .intersected(photo.rect());
    const double factor = static_cast<double>(viewingSize(photo.size(), viewingSide).width()) / photo.width();
    View view;
    view.grey = isGrey(photo, rect);
    view.picture = photo.copy(rect).convertToFormat(QImage::Format_RGB888);
    double fx = 1;
    if (factor < 1) {
        const QSize scaled(std::max(16, static_cast<int>(std::lround(rect.width() * factor))),
                           std::max(16, static_cast<int>(std::lround(rect.height() * factor))));
        view.picture = view.picture.scaled(scaled, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                           .convertToFormat(QImage::Format_RGB888);
        fx = static_cast<double>(scaled.width()) / rect.width();
    }
    // View pixel q is photo pixel q / fx + rect's corner.
    view.toCrop = toCrop;
    view.toCrop.a = toCrop.a / fx;
    view.toCrop.b = toCrop.b / fx;
    view.toCrop.tx = toCrop.a * rect.left() - toCrop.b * rect.top() + toCrop.tx;
    view.toCrop.ty = toCrop.b * rect.left() + toCrop.a * rect.top() + toCrop.ty;
    view.size = 1 / view.toCrop.scale();
    return view;
}

} // namespace vizard::cloak
