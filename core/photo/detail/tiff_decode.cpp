#include "core/photo/detail/codec.h"
#include "core/photo/detail/colour.h"
#include "core/photo/detail/exif.h"
#include "core/photo/detail/tiff_memory.h"
#include "core/photo/detail/tiff_page.h"

#include <algorithm>
#include <new>
#include <vector>

namespace vizard::photo::detail {

namespace {

// Strips or tiles, seen alike.
struct Blocks {
    bool tiled = false;
    uint32_t width = 0;
    uint32_t height = 0;
    tmsize_t bytes = 0;
};

Blocks blocksOf(TIFF* tiff, const TiffPage& page) {
    Blocks blocks;
    blocks.tiled = TIFFIsTiled(tiff);
    if (blocks.tiled) {
        TIFFGetField(tiff, TIFFTAG_TILEWIDTH, &blocks.width);
        TIFFGetField(tiff, TIFFTAG_TILELENGTH, &blocks.height);
        blocks.bytes = TIFFTileSize(tiff);
    } else {
        blocks.width = page.width;
        TIFFGetFieldDefaulted(tiff, TIFFTAG_ROWSPERSTRIP, &blocks.height);
        blocks.height = std::min(blocks.height, page.height);
        blocks.bytes = TIFFStripSize(tiff);
    }
    return blocks;
}

// A tile may be larger than the picture, but not by orders of magnitude.
bool plausible(const Blocks& blocks, const TiffPage& page) {
    const qint64 picture = qint64{page.width} * page.height * page.samples * (page.bits / 8);
    return blocks.width > 0 && blocks.height > 0 && blocks.bytes > 0 &&
           qint64{blocks.bytes} <= 4 * picture + (qint64{64} << 20);
}

// Whether every strip or tile lies inside the file.
bool isWhole(TIFF* tiff, qint64 size) {
    const uint32_t count = TIFFIsTiled(tiff) ? TIFFNumberOfTiles(tiff) : TIFFNumberOfStrips(tiff);
    const auto end = static_cast<uint64_t>(size);
    for (uint32_t i = 0; i < count; ++i) {
        const uint64_t offset = TIFFGetStrileOffset(tiff, i);
        if (offset > end || TIFFGetStrileByteCount(tiff, i) > end - offset) {
            return false;
        }
    }
    return true;
}

struct Target {
    uchar* first;
    qsizetype lineBytes;
    const TiffPage& page;
    const TiffPlan& plan;
};

// One block's samples to their channels. `plane` is the sample that the block holds, -1: all of them.
template <typename T>
void scatter(const T* block, const Blocks& blocks, uint32_t x0, uint32_t y0, int plane, const Target& to) {
    const uint32_t columns = std::min(blocks.width, to.page.width - x0);
    const uint32_t rows = std::min(blocks.height, to.page.height - y0);
    const size_t step = plane < 0 ? to.page.samples : 1;
    const int first = plane < 0 ? 0 : plane;
    const int last = plane < 0 ? std::min<int>(to.page.samples, int(to.plan.channel.size())) - 1 : plane;
    for (int s = first; s <= last; ++s) {
        const int channel = to.plan.channel[static_cast<size_t>(s)];
        if (channel < 0) {
            continue;
        }
        for (uint32_t y = 0; y < rows; ++y) {
            const T* in = block + size_t{y} * blocks.width * step + (plane < 0 ? static_cast<size_t>(s) : 0);
            T* out = reinterpret_cast<T*>(to.first + qsizetype{y0 + y} * to.lineBytes) +
                     size_t{x0} * static_cast<size_t>(to.plan.channels) + channel;
            for (uint32_t x = 0; x < columns; ++x) {
                out[size_t{x} * static_cast<size_t>(to.plan.channels)] = in[x * step];
            }
        }
    }
}

bool readBlock(TIFF* tiff, const Blocks& blocks, uint32_t x0, uint32_t y0, int plane, const Target& to,
               std::vector<uchar>& buffer) {
    const auto sample = static_cast<uint16_t>(std::max(plane, 0));
    const size_t step = plane < 0 ? to.page.samples : 1;
    const uint32_t rows = blocks.tiled ? blocks.height : std::min(blocks.height, to.page.height - y0);
    const size_t needed = size_t{rows} * blocks.width * step * (to.page.bits / 8u);
    if (needed > buffer.size()) {
        return false;
    }
    const tmsize_t got =
        blocks.tiled
            ? TIFFReadEncodedTile(tiff, TIFFComputeTile(tiff, x0, y0, 0, sample), buffer.data(), blocks.bytes)
            : TIFFReadEncodedStrip(tiff, TIFFComputeStrip(tiff, y0, sample), buffer.data(), blocks.bytes);
    if (got < 0 || static_cast<size_t>(got) < needed) {
        return false;
    }
    if (to.page.bits == 16) {
        scatter(reinterpret_cast<const uint16_t*>(buffer.data()), blocks, x0, y0, plane, to);
    } else {
        scatter(buffer.data(), blocks, x0, y0, plane, to);
    }
    return true;
}

bool readBlocks(TIFF* tiff, const Blocks& blocks, const Target& to) {
    std::vector<uchar> buffer(static_cast<size_t>(blocks.bytes));
    const int planes = to.page.separate ? std::min<int>(to.page.samples, int(to.plan.channel.size())) : 1;
    for (int p = 0; p < planes; ++p) {
        const int plane = to.page.separate ? p : -1;
        if (plane >= 0 && to.plan.channel[static_cast<size_t>(plane)] < 0) {
            continue;
        }
        for (uint32_t y = 0; y < to.page.height; y += blocks.height) {
            for (uint32_t x = 0; x < to.page.width; x += blocks.width) {
                if (!readBlock(tiff, blocks, x, y, plane, to, buffer)) {
                    return false;
                }
            }
        }
    }
    return true;
}

// White-is-zero, premultiplied alpha, and grey beside alpha become what photo.h promises.
template <typename T> void settleRow(T* row, int width, const TiffPage& page, int channels) {
    constexpr uint64_t full = sizeof(T) == 1 ? 0xFF : 0xFFFF;
    const int colours = page.colourSamples();
    for (int x = 0; x < width; ++x, row += channels) {
        for (int c = 0; c < colours; ++c) {
            uint64_t value = page.inverted ? full - row[c] : row[c];
            if (page.alpha == TiffAlpha::Premultiplied && channels == 4) {
                const uint64_t alpha = row[3];
                value = alpha == 0 ? 0 : std::min(full, (value * full + alpha / 2) / alpha);
            }
            row[c] = static_cast<T>(value);
        }
        if (colours == 1 && channels == 4) {
            row[1] = row[2] = row[0];
        }
    }
}

void settle(QImage& image, const TiffPage& page, const TiffPlan& plan) {
    const bool greyAlpha = page.colour == TiffColour::Grey && plan.channels == 4;
    const bool premultiplied = page.alpha == TiffAlpha::Premultiplied;
    if (page.colour == TiffColour::Cmyk || !(page.inverted || premultiplied || greyAlpha)) {
        return;
    }
    for (int y = 0; y < image.height(); ++y) {
        if (page.bits == 16) {
            settleRow(reinterpret_cast<uint16_t*>(image.scanLine(y)), image.width(), page, plan.channels);
        } else {
            settleRow(image.scanLine(y), image.width(), page, plan.channels);
        }
    }
}

// Everything that is stored as 8 or 16 bits of grey, RGB or CMYK.
Result<QImage> readSamples(TiffMemory& memory, const TiffPage& page, const QByteArray& profile) {
    TIFF* tiff = memory.handle();
    const Blocks blocks = blocksOf(tiff, page);
    if (!plausible(blocks, page)) {
        return failure(ErrorCode::Corrupt, QStringLiteral("impossible strips or tiles"));
    }
    const TiffPlan plan = planFor(page);
    QImage image(static_cast<int>(page.width), static_cast<int>(page.height), plan.format);
    if (image.isNull()) {
        throw std::bad_alloc();
    }
    if (plan.format == QImage::Format_RGBX64) {
        image.fill(Qt::white); // the fourth channel is not read
    }
    if (!readBlocks(tiff, blocks, {image.bits(), image.bytesPerLine(), page, plan})) {
        return memory.toError(ErrorCode::Corrupt);
    }
    settle(image, page, plan);
    return page.colour == TiffColour::Cmyk ? rgbFromCmyk(image, profile, false) : image;
}

// The rest (bilevel, palettes, YCbCr …) as libtiff converts it.
Result<QImage> readConverted(TiffMemory& memory, const TiffPage& page) {
    TIFFRGBAImage converter = {};
    char reason[1024] = {};
    if (!TIFFRGBAImageOK(memory.handle(), reason) ||
        !TIFFRGBAImageBegin(&converter, memory.handle(), 1, reason)) {
        return Error{ErrorCode::Unsupported, QStringLiteral("TIFF"), QString::fromLatin1(reason)};
    }
    converter.req_orientation = converter.orientation; // as stored: turning it is not the codec's business
    std::vector<uint32_t> raster(size_t{page.width} * page.height);
    const bool done = TIFFRGBAImageGet(&converter, raster.data(), page.width, page.height);
    TIFFRGBAImageEnd(&converter);
    if (!done) {
        return memory.toError(ErrorCode::Corrupt);
    }
    QImage image(static_cast<int>(page.width), static_cast<int>(page.height), QImage::Format_RGB888);
    if (image.isNull()) {
        throw std::bad_alloc();
    }
    const uint32_t* in = raster.data();
    for (int y = 0; y < image.height(); ++y) {
        uchar* out = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x, ++in, out += 3) {
            out[0] = static_cast<uchar>(TIFFGetR(*in));
            out[1] = static_cast<uchar>(TIFFGetG(*in));
            out[2] = static_cast<uchar>(TIFFGetB(*in));
        }
    }
    return page.oneChannel ? greyFromFirst(image) : image;
}

QByteArray profileOf(TIFF* tiff) {
    uint32_t size = 0;
    void* data = nullptr;
    const bool there = TIFFGetField(tiff, TIFFTAG_ICCPROFILE, &size, &data) && data;
    return there ? QByteArray(static_cast<const char*>(data), static_cast<qsizetype>(size)) : QByteArray();
}

void fillFacts(TIFF* tiff, const TiffPage& page, Decoded& out) {
    uint16_t orientation = 1;
    uint16_t unit = RESUNIT_INCH;
    float x = 0;
    float y = 0;
    TIFFGetFieldDefaulted(tiff, TIFFTAG_ORIENTATION, &orientation);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_RESOLUTIONUNIT, &unit);
    TIFFGetField(tiff, TIFFTAG_XRESOLUTION, &x);
    TIFFGetField(tiff, TIFFTAG_YRESOLUTION, &y);
    out.orientation = orientation;
    out.photo.format = Format::Tiff;
    out.photo.grey = page.oneChannel;
    out.photo.dotsPerMeterX = dotsPerMeter(x, unit);
    out.photo.dotsPerMeterY = dotsPerMeter(y, unit);
    out.photo.frames = std::max<int>(1, static_cast<int>(TIFFNumberOfDirectories(tiff)));
}

} // namespace

Result<Decoded> decodeTiff(const Source& source) {
    constexpr qint64 tagRoom = qint64{256} << 20; // profiles and tables of offsets, however small the picture
    TiffMemory memory(source.bytes, std::max(source.limits.maxPixels * 8, tagRoom));
    TIFF* tiff = memory.handle();
    if (!tiff) {
        return memory.toError(ErrorCode::Corrupt);
    }
    const auto page = describePage(tiff);
    if (!page) {
        return page.error();
    }
    if (const auto refused = refuseSize(page->width, page->height, source.limits)) {
        return *refused;
    }
    if (source.headerOnly && !memory.ranOut()) {
        Decoded out;
        fillFacts(tiff, *page, out);
        out.size = QSize(static_cast<int>(page->width), static_cast<int>(page->height));
        return out;
    }
    const QByteArray profile = profileOf(tiff);
    // libtiff itself only warns of tags that were cut off.
    if (memory.ranOut() || !isWhole(tiff, memory.size())) {
        return memory.toError(ErrorCode::Truncated);
    }
    const auto image = page->colour == TiffColour::Other ? readConverted(memory, *page)
                                                         : readSamples(memory, *page, profile);
    if (!image) {
        return image.error();
    }
    Decoded out;
    fillFacts(tiff, *page, out);
    out.photo.pixels = *image;
    out.photo.fromInks = page->colour == TiffColour::Cmyk;
    out.photo.iccProfile = page->colour == TiffColour::Cmyk ? QByteArray() : keepableProfile(profile);
    return out;
}

} // namespace vizard::photo::detail
