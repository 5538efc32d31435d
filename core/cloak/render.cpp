#include "core/cloak/detail/render.h"

#include "core/base/quad.h"
#include "core/cloak/visibility.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <utility>

namespace vizard::cloak {
namespace {

// A grid of cells over the 112 square.
struct Grid {
    explicit Grid(int cells)
        : side(cells)
        , scale(cells / 112.0)
        , last(cells - 1.0) {}
    int side;
    double scale, last;
};

// A point of the 112 square on a grid: what every plane of that grid has there is mixed in the same way,
// between cell centres, edges repeated.
class GridPoint {
public:
    GridPoint(const Grid& grid, QPointF u)
        : side_(grid.side) {
        const double x = std::clamp(u.x() * grid.scale - 0.5, 0.0, grid.last),
                     y = std::clamp(u.y() * grid.scale - 0.5, 0.0, grid.last);
        const int x0 = std::min(static_cast<int>(x), side_ - 2),
                  y0 = std::min(static_cast<int>(y), side_ - 2);
        fx_ = static_cast<float>(x - x0);
        fy_ = static_cast<float>(y - y0);
        first_ = static_cast<std::ptrdiff_t>(y0) * side_ + x0;
    }
    // `cellAt`: the value of the cell of that number, row by row.
    template <typename CellAt> auto of(const CellAt& cellAt) const {
        return (cellAt(first_) * (1 - fx_) + cellAt(first_ + 1) * fx_) * (1 - fy_) +
               (cellAt(first_ + side_) * (1 - fx_) + cellAt(first_ + side_ + 1) * fx_) * fy_;
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

// Of a format that render() takes: the one with four channels and the same values.
QImage::Format ofFourChannels(QImage::Format format) {
    switch (format) {
    case QImage::Format_Grayscale8:
    case QImage::Format_RGB888:
        return QImage::Format_RGBX8888;
    case QImage::Format_Grayscale16:
        return QImage::Format_RGBX64;
    default:
        return format;
    }
}

// The same as std::floor, which is a call where the processor may be an old one.
int floorOf(double value) {
    const int towardsZero = static_cast<int>(value);
    return towardsZero - (value < towardsZero ? 1 : 0);
}

// A copy of the pixels around the face, so that the warp reads what it does not write.
template <typename Value> class Source {
public:
    Source(const QImage& picture, QRect rect)
        : rect_(rect.adjusted(-kMargin, -kMargin, kMargin, kMargin).intersected(picture.rect()))
        , copy_(picture.copy(rect_).convertToFormat(ofFourChannels(picture.format())))
        , first_(reinterpret_cast<const Value*>(copy_.constBits()))
        , stride_(copy_.bytesPerLine() / static_cast<std::ptrdiff_t>(sizeof(Value))) {}

    // At (x, y) in the picture, pixel centres at integers; between pixels by cubic convolution.
    Quad at(double x, double y) const {
        const double fromLeft = x - rect_.left(), fromTop = y - rect_.top();
        const int x0 = floorOf(fromLeft), y0 = floorOf(fromTop);
        const auto wx = cubicWeights(static_cast<float>(fromLeft - x0)),
                   wy = cubicWeights(static_cast<float>(fromTop - y0));
        if (x0 >= 1 && y0 >= 1 && x0 + 2 < rect_.width() && y0 + 2 < rect_.height())
            return sum(wx, wy, [&](int i, int j) { return cell(x0 - 1 + i, y0 - 1 + j); });
        return sum(wx, wy, [&](int i, int j) {
            return cell(std::clamp(x0 - 1 + i, 0, rect_.width() - 1),
                        std::clamp(y0 - 1 + j, 0, rect_.height() - 1));
        });
    }

private:
    static constexpr int kMargin = 8;

    const Value* cell(int x, int y) const {
        return first_ + y * stride_ + 4 * static_cast<std::ptrdiff_t>(x);
    }

    template <typename CellOf>
    static Quad sum(const std::array<float, 4>& wx, const std::array<float, 4>& wy, const CellOf& cellOf) {
        Quad result{};
        for (int j = 0; j < 4; ++j) {
            for (int i = 0; i < 4; ++i)
                result +=
                    wx[static_cast<std::size_t>(i)] * wy[static_cast<std::size_t>(j)] * quadOf(cellOf(i, j));
        }
        return result;
    }

    QRect rect_;
    QImage copy_;
    const Value* first_;
    std::ptrdiff_t stride_; // in values
};

// Where a cloak's flow takes what a pixel shows, and the picture there.
template <typename Value> class Warp {
public:
    Warp(const QImage& picture, const FaceCloak& cloak)
        : source_(picture, affectedRect(cloak.toCrop, picture.size()))
        , back_(cloak.toCrop.inverse())
        , grid_(cloak.flowSide)
        , x_(cloak.flow.data())
        , y_(cloak.flow.data() + static_cast<std::ptrdiff_t>(grid_.side) * grid_.side) {}

    // `u`: the pixel's middle in the crop.
    Quad at(int x, int y, QPointF u) const {
        if (grid_.side <= 0)
            return source_.at(x, y);
        const GridPoint point(grid_, u);
        const auto fx = static_cast<double>(point.of([this](std::ptrdiff_t i) { return x_[i]; })),
                   fy = static_cast<double>(point.of([this](std::ptrdiff_t i) { return y_[i]; }));
        return source_.at(x + (back_.a * fx - back_.b * fy), y + (back_.b * fx + back_.a * fy));
    }

private:
    Source<Value> source_;
    face::Similarity back_;
    Grid grid_;
    const float* x_;
    const float* y_;
};

// A cloak's pixel change, of one kind for all channels where the photo is grey; none where the side is 0.
class Shade {
public:
    Shade(const std::vector<float>& planes, int side, bool grey)
        : grid_(side)
        , grey_(grey) {
        const std::size_t count = planes.size() / 3;
        cells_.reserve(4 * count);
        for (std::size_t i = 0; i < count; ++i)
            cells_.insert(cells_.end(), {planes[i], planes[count + i], planes[2 * count + i], 0.0f});
    }

    Quad at(QPointF u) const {
        if (grid_.side <= 0)
            return Quad{};
        const Quad shade =
            GridPoint(grid_, u).of([this](std::ptrdiff_t i) { return quadOf(cells_.data() + 4 * i); });
        if (!grey_)
            return shade;
        const float luma = 0.299f * shade[0] + 0.587f * shade[1] + 0.114f * shade[2];
        return Quad{luma, luma, luma, luma};
    }

private:
    std::vector<float> cells_; // R, G, B of each, and a zero
    Grid grid_;
    bool grey_;
};

// The nearest values that a pixel can have.
template <typename Value> WholeQuad rounded(Quad values) {
    constexpr auto kFull = static_cast<float>(std::numeric_limits<Value>::max());
    const Quad positive = values < 0 ? Quad{} : values;
    const Quad possible = positive > kFull ? Quad{} + kFull : positive;
    return __builtin_convertvector(possible + 0.5f, WholeQuad);
}

// Calls work(x, y, place in the crop) for each pixel of a picture that a cloak reaches.
template <typename Work>
void forEachPixel(const face::Similarity& toCrop, const QRect& rect, const Work& work) {
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            const QPointF u = toCrop.map({x + 0.5, y + 0.5});
            if (u.x() > 0 && u.y() > 0 && u.x() < 112 && u.y() < 112)
                work(x, y, u);
        }
    }
}

// `kChannels`: in memory; all, or the first three, are colours that are changed.
template <typename Value, int kChannels>
void renderPixels(QImage& picture, const FaceCloak& cloak, bool grey) {
    constexpr std::size_t kColours = kChannels == 1 ? 1 : 3;
    constexpr float kLevel = static_cast<float>(std::numeric_limits<Value>::max()) / 255;
    const Warp<Value> warp(picture, cloak);
    const Shade shade(cloak.shade, cloak.shadeSide, grey);
    uchar* bits = picture.bits();
    const qsizetype stride = picture.bytesPerLine();
    forEachPixel(cloak.toCrop, affectedRect(cloak.toCrop, picture.size()), [&](int x, int y, QPointF u) {
        const WholeQuad values = rounded<Value>(warp.at(x, y, u) + shade.at(u) * kLevel);
        Value* pixel =
            reinterpret_cast<Value*>(bits + y * stride) + static_cast<std::ptrdiff_t>(x) * kChannels;
        for (std::size_t c = 0; c < kColours; ++c)
            pixel[c] = static_cast<Value>(values[c]);
    });
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

void render(QImage& picture, const FaceCloak& cloak) {
    const QRect rect = affectedRect(cloak.toCrop, picture.size());
    if (rect.isEmpty())
        return;
    const bool grey = isGrey(picture, rect);
    switch (picture.format()) {
    case QImage::Format_Grayscale8:
        return renderPixels<uchar, 1>(picture, cloak, grey);
    case QImage::Format_Grayscale16:
        return renderPixels<quint16, 1>(picture, cloak, grey);
    case QImage::Format_RGB888:
        return renderPixels<uchar, 3>(picture, cloak, grey);
    case QImage::Format_RGBX64:
    case QImage::Format_RGBA64:
        return renderPixels<quint16, 4>(picture, cloak, grey);
    case QImage::Format_RGBA8888:
    case QImage::Format_RGBX8888:
        return renderPixels<uchar, 4>(picture, cloak, grey);
    default:
        picture = std::move(picture).convertToFormat(QImage::Format_RGBA8888);
        return renderPixels<uchar, 4>(picture, cloak, grey);
    }
}

Warped::Warped(const QImage& picture, const FaceCloak& cloak)
    : picture_(picture)
    , toCrop_(cloak.toCrop)
    , rect_(affectedRect(cloak.toCrop, picture.size()))
    , grey_(isGrey(picture, rect_))
    , values_(4 * static_cast<std::size_t>(rect_.width()) * static_cast<std::size_t>(rect_.height())) {
    const Warp<uchar> warp(picture, cloak);
    forEachPixel(toCrop_, rect_, [&](int x, int y, QPointF u) {
        const Quad values = warp.at(x, y, u);
        std::memcpy(values_.data() + placeOf(x, y), &values, sizeof(values));
    });
}

QImage Warped::with(const std::vector<float>& shade, int side) const {
    QImage picture = picture_;
    uchar* bits = picture.bits();
    const qsizetype stride = picture.bytesPerLine();
    const Shade change(shade, side, grey_);
    forEachPixel(toCrop_, rect_, [&](int x, int y, QPointF u) {
        const WholeQuad values = rounded<uchar>(quadOf(values_.data() + placeOf(x, y)) + change.at(u));
        uchar* pixel = bits + y * stride + static_cast<std::ptrdiff_t>(x) * 3;
        for (std::size_t c = 0; c < 3; ++c)
            pixel[c] = static_cast<uchar>(values[c]);
    });
    return picture;
}

std::ptrdiff_t Warped::placeOf(int x, int y) const {
    return 4 * (static_cast<std::ptrdiff_t>(y - rect_.top()) * rect_.width() + (x - rect_.left()));
}

QImage apply(const QImage& photo, const std::vector<FaceCloak>& cloaks) {
    QImage result = photo;
    for (const FaceCloak& cloak : cloaks) {
        if (cloak.shadeSide > 0 || cloak.flowSide > 0)
            render(result, cloak);
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
