#include "core/photo/detail/append.h"
#include "core/photo/detail/codec.h"
#include "core/photo/detail/guard.h"
#include "core/photo/detail/png_session.h"

#include <cmath>
#include <vector>

#include <zlib.h>

namespace vizard::photo::detail {

namespace {

struct PngWriter : PngSession {
    PngWriter()
        : PngSession(Way::Write) {
        png_set_write_fn(png, this, take, [](png_structp) {});
    }

    static void take(png_structp png, png_bytep data, size_t count) {
        auto* self = static_cast<PngWriter*>(png_get_io_ptr(png));
        if (!appendSafely(self->bytes, data, count)) {
            self->outOfMemory = true;
            png_error(png, "out of memory");
        }
    }

    QByteArray bytes;
};

// An iCCP chunk's content. Written past libpng, which refuses profiles that it does not like.
QByteArray profileChunk(const QByteArray& profile) {
    if (profile.isEmpty()) {
        return {};
    }
    uLongf size = compressBound(static_cast<uLong>(profile.size()));
    QByteArray packed(static_cast<qsizetype>(size), Qt::Uninitialized);
    const int state = compress2(reinterpret_cast<Bytef*>(packed.data()), &size,
                                reinterpret_cast<const Bytef*>(profile.constData()),
                                static_cast<uLong>(profile.size()), Z_BEST_COMPRESSION);
    if (state != Z_OK) {
        throw std::bad_alloc();
    }
    packed.truncate(static_cast<qsizetype>(size));
    return QByteArray("ICC Profile\0\0", 13) + packed;
}

int colourType(Layout layout) {
    switch (layout) {
    case Layout::Grey:
        return PNG_COLOR_TYPE_GRAY;
    case Layout::GreyAlpha:
        return PNG_COLOR_TYPE_GRAY_ALPHA;
    case Layout::Rgb:
        return PNG_COLOR_TYPE_RGB;
    case Layout::Rgba:
        return PNG_COLOR_TYPE_RGB_ALPHA;
    }
    return PNG_COLOR_TYPE_RGB_ALPHA;
}

void writeHeader(PngWriter& writer, const EncodeRequest& request, const QByteArray& profile) {
    const Rows& rows = request.rows;
    png_set_user_limits(writer.png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
    png_set_IHDR(writer.png, writer.info, static_cast<png_uint_32>(rows.width()),
                 static_cast<png_uint_32>(rows.height()), rows.bits(), colourType(rows.layout()),
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    const double x = std::round(request.dotsPerMeterX);
    const double y = std::round(request.dotsPerMeterY);
    if (x >= 1 && y >= 1 && x < PNG_UINT_31_MAX && y < PNG_UINT_31_MAX) {
        png_set_pHYs(writer.png, writer.info, static_cast<png_uint_32>(x), static_cast<png_uint_32>(y),
                     PNG_RESOLUTION_METER);
    }
    png_write_info_before_PLTE(writer.png, writer.info);
    if (!profile.isEmpty()) {
        png_write_chunk(writer.png, reinterpret_cast<png_const_bytep>("iCCP"),
                        reinterpret_cast<png_const_bytep>(profile.constData()),
                        static_cast<size_t>(profile.size()));
    }
    png_write_info(writer.png, writer.info);
    if (!request.exif.isEmpty()) {
        png_write_chunk(writer.png, reinterpret_cast<png_const_bytep>("eXIf"),
                        reinterpret_cast<png_const_bytep>(request.exif.constData()),
                        static_cast<size_t>(request.exif.size()));
    }
    if (rows.bits() == 16 && QSysInfo::ByteOrder == QSysInfo::LittleEndian) {
        png_set_swap(writer.png);
    }
}

} // namespace

Result<QByteArray> encodePng(const EncodeRequest& request) {
    PngWriter writer;
    std::vector<uchar> row(request.rows.bytesPerRow());
    const QByteArray profile = profileChunk(request.iccProfile);
    const bool done = guarded(writer.onError, [&] {
        writeHeader(writer, request, profile);
        for (int y = 0; y < request.rows.height(); ++y) {
            request.rows.pack(y, row.data());
            png_write_row(writer.png, row.data());
        }
        png_write_end(writer.png, nullptr);
    });
    if (!done) {
        return writer.toError(ErrorCode::Internal);
    }
    return writer.bytes;
}

} // namespace vizard::photo::detail
