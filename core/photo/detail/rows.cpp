#include "core/photo/detail/rows.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <new>

namespace vizard::photo::detail {

namespace {

using Pixel = std::array<uint32_t, 4>; // R, G, B, A in the depth of the image

template <typename T> Pixel load(const T* row, int x, int channels, bool alpha) {
    constexpr uint32_t full = sizeof(T) == 1 ? 0xFF : 0xFFFF;
    const T* p = row + static_cast<ptrdiff_t>(x) * channels;
    if (channels == 1) {
        return {p[0], p[0], p[0], full};
    }
    return {p[0], p[1], p[2], alpha ? p[3] : full};
}

uint32_t overWhite(uint32_t value, uint32_t alpha, uint32_t full) {
    const uint64_t sum = uint64_t{value} * alpha + uint64_t{full} * (full - alpha);
    return static_cast<uint32_t>((sum + full / 2) / full);
}

uint32_t luma(const Pixel& p) {
    return static_cast<uint32_t>(
        (uint64_t{p[0]} * 19595 + uint64_t{p[1]} * 38470 + uint64_t{p[2]} * 7471 + 32768) >> 16);
}

uint32_t toDepth(uint32_t value, uint32_t full, uint32_t wanted) {
    if (full == wanted) {
        return value;
    }
    return full > wanted ? (value + 128) / 257 : value * 257;
}

template <typename In, typename Out>
void packRow(const In* in, Out* out, int width, int inChannels, bool inAlpha, Layout layout) {
    constexpr uint32_t full = sizeof(In) == 1 ? 0xFF : 0xFFFF;
    constexpr uint32_t wanted = sizeof(Out) == 1 ? 0xFF : 0xFFFF;
    const bool keepAlpha = layout == Layout::GreyAlpha || layout == Layout::Rgba;
    const bool grey = layout == Layout::Grey || layout == Layout::GreyAlpha;
    for (int x = 0; x < width; ++x) {
        Pixel p = load(in, x, inChannels, inAlpha);
        if (!keepAlpha && p[3] != full) {
            for (size_t c = 0; c < 3; ++c) {
                p[c] = overWhite(p[c], p[3], full);
            }
        }
        if (grey) {
            *out++ = static_cast<Out>(toDepth(luma(p), full, wanted));
        } else {
            for (size_t c = 0; c < 3; ++c) {
                *out++ = static_cast<Out>(toDepth(p[c], full, wanted));
            }
        }
        if (keepAlpha) {
            *out++ = static_cast<Out>(toDepth(p[3], full, wanted));
        }
    }
}

// Channels a pixel as stored; the fourth of RGBX64 is filling.
int storedChannels(QImage::Format format) {
    switch (format) {
    case QImage::Format_Grayscale8:
    case QImage::Format_Grayscale16:
        return 1;
    case QImage::Format_RGB888:
        return 3;
    default:
        return 4;
    }
}

// Whether the stored row is, byte for byte, what the layout asks for.
bool isVerbatim(QImage::Format format, Layout layout, int bits) {
    switch (format) {
    case QImage::Format_Grayscale8:
        return layout == Layout::Grey && bits == 8;
    case QImage::Format_Grayscale16:
        return layout == Layout::Grey && bits == 16;
    case QImage::Format_RGB888:
        return layout == Layout::Rgb && bits == 8;
    case QImage::Format_RGBA8888:
        return layout == Layout::Rgba && bits == 8;
    case QImage::Format_RGBA64:
        return layout == Layout::Rgba && bits == 16;
    default:
        return false;
    }
}

} // namespace

bool isCanonical(QImage::Format format) {
    switch (format) {
    case QImage::Format_Grayscale8:
    case QImage::Format_Grayscale16:
    case QImage::Format_RGB888:
    case QImage::Format_RGBA8888:
    case QImage::Format_RGBX64:
    case QImage::Format_RGBA64:
        return true;
    default:
        return false;
    }
}

QImage canonical(const QImage& image) {
    if (isCanonical(image.format())) {
        return image;
    }
    const bool deep = image.depth() > 32;
    if (image.hasAlphaChannel()) {
        return image.convertToFormat(deep ? QImage::Format_RGBA64 : QImage::Format_RGBA8888);
    }
    return image.convertToFormat(deep ? QImage::Format_RGBX64 : QImage::Format_RGB888);
}

QImage greyFromFirst(const QImage& image) {
    QImage grey(image.size(), QImage::Format_Grayscale8);
    if (grey.isNull()) {
        throw std::bad_alloc();
    }
    const int step = image.depth() / 8;
    for (int y = 0; y < image.height(); ++y) {
        const uchar* in = image.constScanLine(y);
        uchar* out = grey.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            out[x] = in[static_cast<ptrdiff_t>(x) * step];
        }
    }
    return grey;
}

Rows::Rows(const QImage& image, Layout layout, int bits)
    : image_(image)
    , layout_(layout)
    , bits_(bits) {
    Q_ASSERT(isCanonical(image.format()) && (bits == 8 || bits == 16));
}

size_t Rows::bytesPerRow() const {
    return static_cast<size_t>(width()) * static_cast<size_t>(channels()) * static_cast<size_t>(bits_ / 8);
}

void Rows::pack(int y, uchar* out) const {
    const uchar* in = image_.constScanLine(y);
    const QImage::Format format = image_.format();
    if (isVerbatim(format, layout_, bits_)) {
        std::memcpy(out, in, bytesPerRow());
        return;
    }
    const int stored = storedChannels(format);
    const bool alpha = image_.hasAlphaChannel();
    const auto* in16 = reinterpret_cast<const uint16_t*>(in);
    auto* out16 = reinterpret_cast<uint16_t*>(out);
    if (bitDepth(image_) == 8) {
        bits_ == 8 ? packRow(in, out, width(), stored, alpha, layout_)
                   : packRow(in, out16, width(), stored, alpha, layout_);
    } else {
        bits_ == 8 ? packRow(in16, out, width(), stored, alpha, layout_)
                   : packRow(in16, out16, width(), stored, alpha, layout_);
    }
}

QImage Rows::toImage() const {
    const auto format = layout_ == Layout::Rgba ? QImage::Format_RGBA8888 : QImage::Format_RGB888;
    if (image_.format() == format) {
        return image_;
    }
    QImage out(image_.size(), format);
    if (out.isNull()) {
        throw std::bad_alloc();
    }
    for (int y = 0; y < height(); ++y) {
        pack(y, out.scanLine(y));
    }
    return out;
}

Layout fullLayout(const QImage& image, bool grey) {
    const bool oneChannel = grey || storedChannels(image.format()) == 1;
    if (image.hasAlphaChannel()) {
        return oneChannel ? Layout::GreyAlpha : Layout::Rgba;
    }
    return oneChannel ? Layout::Grey : Layout::Rgb;
}

int bitDepth(const QImage& image) {
    switch (image.format()) {
    case QImage::Format_Grayscale16:
    case QImage::Format_RGBX64:
    case QImage::Format_RGBA64:
        return 16;
    default:
        return 8;
    }
}

} // namespace vizard::photo::detail
