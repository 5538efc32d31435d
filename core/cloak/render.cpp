#include "core/cloak/detail/render.h"

#include "core/cloak/detail/neighbours.h"
#include "core/cloak/detail/pixel_runs.h"
#include "core/cloak/visibility.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <utility>

namespace vizard::cloak {
namespace {

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

// A copy of the pixels around the face, so that the warp reads what it does not write.
template <typename Value> class Source {
public:
    Source(const QImage& picture, QRect rect)
        : rect_(rect.adjusted(-kMargin, -kMargin, kMargin, kMargin).intersected(picture.rect()))
        , copy_(picture.copy(rect_).convertToFormat(ofFourChannels(picture.format()))) {}

    QPoint corner() const { return rect_.topLeft(); }
    Samples<Value> samples() const {
        return {reinterpret_cast<const Value*>(copy_.constBits()),
                copy_.bytesPerLine() / static_cast<std::ptrdiff_t>(sizeof(Value)), copy_.width(),
                copy_.height()};
    }

private:
    static constexpr int kMargin = 8;

    QRect rect_;
    QImage copy_;
};

// The first `count` planes, plane after plane, as four values to a cell.
std::vector<float> cellsOf(const std::vector<float>& planes, std::size_t count) {
    const std::size_t size = planes.size() / count;
    std::vector<float> cells(4 * size);
    for (std::size_t c = 0; c < count; ++c) {
        for (std::size_t i = 0; i < size; ++i)
            cells[4 * i + c] = planes[c * size + i];
    }
    return cells;
}

// The picture as a cloak's flow moves it.
template <typename Value> class Warp {
public:
    Warp(const QImage& picture, const FaceCloak& cloak)
        : source_(picture, affectedRect(cloak.toCrop, picture.size()))
        , back_(cloak.toCrop.inverse())
        , side_(cloak.flowSide)
        , cells_(cellsOf(cloak.flow, 2)) {}

    void at(const Run& run, const Places& inCrop, OfRun<Quad>& values) const {
        OfRun<Quad> flow;
        if (side_ > 0) {
            CellPlaces cells;
            placeOnGrid(side_, inCrop, run.count, cells);
            mixCells(cells_.data(), side_, cells, run.count, flow);
        } else {
            flow.fill(Quad{});
        }
        PixelPlaces pixels;
        placeInPicture(back_, flow, run, source_.corner(), pixels);
        sampleCubic(source_.samples(), pixels, run.count, values);
    }

private:
    Source<Value> source_;
    face::Similarity back_;
    int side_;
    std::vector<float> cells_; // x, y, and two zeros of each
};

// A cloak's pixel change, of one kind for all channels where the photo is grey; none where the side is 0.
class Shade {
public:
    Shade(const std::vector<float>& planes, int side, bool grey)
        : side_(side)
        , grey_(grey)
        , cells_(cellsOf(planes, 3)) {}

    // `level`: what a grey level of 255 is in `values`.
    void addTo(OfRun<Quad>& values, const Places& inCrop, int count, float level) const {
        if (side_ <= 0)
            return;
        CellPlaces cells;
        OfRun<Quad> shade;
        placeOnGrid(side_, inCrop, count, cells);
        mixCells(cells_.data(), side_, cells, count, shade);
        for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i)
            values[i] += (grey_ ? greyOf(shade[i]) : shade[i]) * level;
    }

private:
    static Quad greyOf(Quad shade) {
        return Quad{} + (0.299f * shade[0] + 0.587f * shade[1] + 0.114f * shade[2]);
    }

    int side_;
    bool grey_;
    std::vector<float> cells_; // R, G, B of each, and a zero
};

// The nearest values that a pixel can have.
template <typename Value> WholeQuad rounded(Quad values) {
    constexpr auto kFull = static_cast<float>(std::numeric_limits<Value>::max());
    const Quad positive = values < 0 ? Quad{} : values;
    const Quad possible = positive > kFull ? Quad{} + kFull : positive;
    return __builtin_convertvector(possible + 0.5f, WholeQuad);
}

// Calls work(run, places in the crop) for all pixels of a picture that a cloak reaches: on each line those
// between the first and the last inside the square.
template <typename Work>
void forEachRun(const face::Similarity& toCrop, const QRect& rect, const Work& work) {
    const auto inside = [&toCrop](int x, int y) {
        const QPointF u = toCrop.map({x + 0.5, y + 0.5});
        return u.x() > 0 && u.y() > 0 && u.x() < 112 && u.y() < 112;
    };
    Places places;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        int x = rect.left(), end = rect.right() + 1;
        while (x < end && !inside(x, y))
            ++x;
        while (end > x && !inside(end - 1, y))
            --end;
        for (; x < end; x += kRun) {
            const Run run{x, y, std::min(kRun, end - x)};
            placeInCrop(toCrop, run, places);
            work(run, places);
        }
    }
}

// `kChannels`: in memory; all, or the first three, are colours that are changed.
template <typename Value, int kChannels>
void write(const OfRun<Quad>& values, const Run& run, QImage& picture) {
    constexpr std::size_t kColours = kChannels == 1 ? 1 : 3;
    Value* pixel = reinterpret_cast<Value*>(picture.scanLine(run.y)) + std::ptrdiff_t{run.x} * kChannels;
    for (std::size_t i = 0; i < static_cast<std::size_t>(run.count); ++i, pixel += kChannels) {
        const WholeQuad whole = rounded<Value>(values[i]);
        for (std::size_t c = 0; c < kColours; ++c)
            pixel[c] = static_cast<Value>(whole[c]);
    }
}

template <typename Value, int kChannels>
void renderPixels(QImage& picture, const FaceCloak& cloak, bool grey) {
    constexpr float kLevel = static_cast<float>(std::numeric_limits<Value>::max()) / 255;
    const Warp<Value> warp(picture, cloak);
    const Shade shade(cloak.shade, cloak.shadeSide, grey);
    OfRun<Quad> values;
    forEachRun(cloak.toCrop, affectedRect(cloak.toCrop, picture.size()),
               [&](const Run& run, const Places& inCrop) {
                   warp.at(run, inCrop, values);
                   shade.addTo(values, inCrop, run.count, kLevel);
                   write<Value, kChannels>(values, run, picture);
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
    , values_(std::make_unique_for_overwrite<float[]>(4 * static_cast<std::size_t>(rect_.width()) *
                                                      static_cast<std::size_t>(rect_.height()))) {
    const Warp<uchar> warp(picture, cloak);
    OfRun<Quad> values;
    forEachRun(toCrop_, rect_, [&](const Run& run, const Places& inCrop) {
        warp.at(run, inCrop, values);
        std::memcpy(valuesOf(run), values.data(), static_cast<std::size_t>(run.count) * sizeof(Quad));
    });
}

QImage Warped::with(const std::vector<float>& shade, int side) const {
    QImage picture = picture_;
    const Shade change(shade, side, grey_);
    OfRun<Quad> values;
    forEachRun(toCrop_, rect_, [&](const Run& run, const Places& inCrop) {
        std::memcpy(values.data(), valuesOf(run), static_cast<std::size_t>(run.count) * sizeof(Quad));
        change.addTo(values, inCrop, run.count, 1);
        write<uchar, 3>(values, run, picture);
    });
    return picture;
}

float* Warped::valuesOf(const Run& run) const {
    return values_.get() +
           4 * (static_cast<std::ptrdiff_t>(run.y - rect_.top()) * rect_.width() + (run.x - rect_.left()));
}

QImage apply(const QImage& photo, const std::vector<FaceCloak>& cloaks) {
    QImage result = photo;
    for (std::size_t i = 0; i < cloaks.size(); ++i) {
        if (cloaks[i].shadeSide > 0 || cloaks[i].flowSide > 0)
            render(result, besideOthers(cloaks, i));
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
    if (rect.isEmpty()) // QImage::copy() would take the whole photo
        return view;
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
