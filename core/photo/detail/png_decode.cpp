#include "core/photo/detail/codec.h"
#include "core/photo/detail/colour.h"
#include "core/photo/detail/exif.h"
#include "core/photo/detail/guard.h"
#include "core/photo/detail/png_session.h"

#include <QtEndian>

#include <array>

#include <zlib.h>

namespace vizard::photo::detail {

namespace {

constexpr qsizetype kSignatureBytes = 8;
constexpr qsizetype kHeaderEnd = kSignatureBytes + 12 + 13; // signature and IHDR
constexpr qsizetype kMaxProfileBytes = qsizetype{32} << 20;

quint32 bigEndian(const QByteArray& bytes, qsizetype at) {
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

// The content of an iCCP chunk: name, 0, method 0, zlib stream. Read here and not by libpng, which drops
// profiles that it does not like. Nothing where it is damaged.
QByteArray inflateProfile(const QByteArray& chunk) {
    const qsizetype nameEnd = chunk.indexOf('\0');
    if (nameEnd < 0 || nameEnd + 2 >= chunk.size()) {
        return {};
    }
    z_stream stream = {};
    if (inflateInit(&stream) != Z_OK) {
        return {};
    }
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(chunk.constData() + nameEnd + 2));
    stream.avail_in = static_cast<uInt>(chunk.size() - nameEnd - 2);
    QByteArray profile;
    std::array<char, 16384> part;
    int state = Z_OK;
    while (state == Z_OK && profile.size() <= kMaxProfileBytes) {
        stream.next_out = reinterpret_cast<Bytef*>(part.data());
        stream.avail_out = part.size();
        state = inflate(&stream, Z_NO_FLUSH);
        profile.append(part.data(), static_cast<qsizetype>(part.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? profile : QByteArray();
}

void takeResolution(const QByteArray& chunk, Photo& photo) {
    if (chunk.size() == 9 && chunk.at(8) == 1) {
        photo.dotsPerMeterX = bigEndian(chunk, 0);
        photo.dotsPerMeterY = bigEndian(chunk, 4);
    }
}

// Walks over the chunks for what is not pixels (PNG specification, third edition, 5.3). Stops quietly at
// damage: libpng will say what is wrong.
void takeChunks(const QByteArray& bytes, Decoded& out) {
    qsizetype at = kSignatureBytes;
    while (at + 12 <= bytes.size()) {
        const qsizetype length = bigEndian(bytes, at);
        if (length > bytes.size() - at - 12) {
            return;
        }
        const QByteArray type = bytes.mid(at + 4, 4);
        const auto content = [&] { return bytes.mid(at + 8, length); };
        if (type == "iCCP") {
            out.photo.iccProfile = keepableProfile(inflateProfile(content()));
        } else if (type == "eXIf") {
            out.orientation = parseExif(content()).orientation;
        } else if (type == "pHYs") {
            takeResolution(content(), out.photo);
        } else if (type == "acTL" && length == 8) {
            out.photo.frames = static_cast<int>(std::clamp<quint32>(bigEndian(bytes, at + 8), 1, 1'000'000));
        } else if (type == "IEND") {
            return;
        }
        at += 12 + length;
    }
}

struct PngReader : PngSession {
    explicit PngReader(const QByteArray& bytes)
        : PngSession(Way::Read)
        , next(bytes.constData())
        , end(bytes.constData() + bytes.size()) {
        png_set_read_fn(png, this, feed);
    }

    static void feed(png_structp png, png_bytep out, size_t count) {
        auto* self = static_cast<PngReader*>(png_get_io_ptr(png));
        if (static_cast<size_t>(self->end - self->next) < count) {
            self->ranOut = true;
            png_error(png, "the file ends too early");
        }
        std::memcpy(out, self->next, count);
        self->next += count;
    }

    // Header and the transformations to photo.h's formats.
    bool readHeader(const ReadLimits& limits) {
        return guarded(onError, [this, &limits] {
            png_set_user_limits(png, static_cast<png_uint_32>(limits.maxSide),
                                static_cast<png_uint_32>(limits.maxSide));
            png_read_info(png, info);
            colour = png_get_color_type(png, info);
            deep = png_get_bit_depth(png, info) == 16;
            hasAlpha = (colour & PNG_COLOR_MASK_ALPHA) || png_get_valid(png, info, PNG_INFO_tRNS);
            png_get_PLTE(png, info, &palette, &paletteSize);
            setTransformations();
            passes = png_set_interlace_handling(png);
            png_read_update_info(png, info);
        });
    }

    void setTransformations() {
        png_set_expand(png); // palette to RGB, 1/2/4 bits to 8, tRNS to alpha
        if (!(colour & PNG_COLOR_MASK_COLOR) && hasAlpha) {
            png_set_gray_to_rgb(png);
        }
        if (deep && QSysInfo::ByteOrder == QSysInfo::LittleEndian) {
            png_set_swap(png);
        }
        if (deep && (colour & PNG_COLOR_MASK_COLOR) && !hasAlpha) {
            png_set_filler(png, 0xFFFF, PNG_FILLER_AFTER);
        }
    }

    QImage::Format format() const {
        const bool oneChannel = !(colour & PNG_COLOR_MASK_COLOR);
        if (hasAlpha) {
            return deep ? QImage::Format_RGBA64 : QImage::Format_RGBA8888;
        }
        if (oneChannel) {
            return deep ? QImage::Format_Grayscale16 : QImage::Format_Grayscale8;
        }
        return deep ? QImage::Format_RGBX64 : QImage::Format_RGB888;
    }

    bool readPixels(uchar* first, qsizetype lineBytes, int height) {
        return guarded(onError, [this, first, lineBytes, height] {
            for (int pass = 0; pass < passes; ++pass) {
                for (int y = 0; y < height; ++y) {
                    png_read_row(png, first + y * lineBytes, nullptr);
                }
            }
            png_read_end(png, nullptr);
        });
    }

    bool isGrey() const {
        if (colour != PNG_COLOR_TYPE_PALETTE) {
            return !(colour & PNG_COLOR_MASK_COLOR);
        }
        return std::all_of(palette, palette + paletteSize,
                           [](const png_color& c) { return c.red == c.green && c.green == c.blue; });
    }

    const char* next;
    const char* end;
    int colour = 0;
    int passes = 1;
    bool deep = false;
    bool hasAlpha = false;
    png_colorp palette = nullptr;
    int paletteSize = 0;
};

} // namespace

Result<Decoded> decodePng(const Source& source) {
    const QByteArray& bytes = source.bytes;
    if (bytes.size() < kHeaderEnd) {
        return failure(ErrorCode::Truncated, QStringLiteral("no whole header"));
    }
    const quint32 width = bigEndian(bytes, 16);
    const quint32 height = bigEndian(bytes, 20);
    if (const auto refused = refuseSize(width, height, source.limits)) {
        return *refused;
    }
    if (source.headerOnly) {
        Decoded out;
        out.photo.format = Format::Png;
        takeChunks(bytes, out);
        out.size = QSize(static_cast<int>(width), static_cast<int>(height));
        return out;
    }
    PngReader reader(bytes);
    if (!reader.readHeader(source.limits)) {
        return reader.toError(ErrorCode::Corrupt);
    }
    QImage image(static_cast<int>(width), static_cast<int>(height), reader.format());
    if (image.isNull()) {
        throw std::bad_alloc();
    }
    if (static_cast<qsizetype>(png_get_rowbytes(reader.png, reader.info)) > image.bytesPerLine() ||
        png_get_image_height(reader.png, reader.info) != height) {
        return failure(ErrorCode::Corrupt, QStringLiteral("rows do not fit the header"));
    }
    const bool grey = reader.isGrey(); // now: the palette goes with the end of the file
    if (!reader.readPixels(image.bits(), image.bytesPerLine(), image.height())) {
        return reader.toError(ErrorCode::Corrupt);
    }
    Decoded out;
    out.photo.format = Format::Png;
    takeChunks(bytes, out);
    out.photo.grey = grey;
    out.photo.pixels = grey && image.format() == QImage::Format_RGB888 ? greyFromFirst(image) : image;
    return out;
}

} // namespace vizard::photo::detail
