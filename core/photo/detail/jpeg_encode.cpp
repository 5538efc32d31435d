#include "core/photo/detail/append.h"
#include "core/photo/detail/codec.h"
#include "core/photo/detail/guard.h"
#include "core/photo/detail/jpeg_errors.h"

#include <array>
#include <cmath>
#include <vector>

namespace vizard::photo::detail {

namespace {

// Collects the file in a byte array; libjpeg's own memory destination leaves a dangling pointer after an
// error.
struct JpegSink {
    jpeg_destination_mgr base = {}; // first: libjpeg hands back a pointer to it
    std::array<JOCTET, 65536> buffer = {};
    QByteArray bytes;

    static void flush(j_compress_ptr info, size_t count) {
        auto* sink = reinterpret_cast<JpegSink*>(info->dest);
        if (!appendSafely(sink->bytes, sink->buffer.data(), count)) {
            info->err->msg_code = JERR_OUT_OF_MEMORY;
            jpegLeave(reinterpret_cast<j_common_ptr>(info));
        }
        sink->base.next_output_byte = sink->buffer.data();
        sink->base.free_in_buffer = sink->buffer.size();
    }

    JpegSink() {
        base.init_destination = [](j_compress_ptr info) { flush(info, 0); };
        base.empty_output_buffer = [](j_compress_ptr info) -> boolean {
            flush(info, reinterpret_cast<JpegSink*>(info->dest)->buffer.size());
            return TRUE;
        };
        base.term_destination = [](j_compress_ptr info) {
            flush(info, reinterpret_cast<JpegSink*>(info->dest)->buffer.size() - info->dest->free_in_buffer);
        };
    }
};

class JpegWriter {
public:
    JpegWriter() { info.err = errors.attach(); }
    ~JpegWriter() { jpeg_destroy_compress(&info); }
    JpegWriter(const JpegWriter&) = delete;
    JpegWriter& operator=(const JpegWriter&) = delete;

    jpeg_compress_struct info = {};
    JpegErrors errors;
    JpegSink sink;
};

// JFIF holds whole dots an inch or a centimetre: the unit that loses less.
void setDensity(jpeg_compress_struct& info, double xPerMeter, double yPerMeter) {
    const auto loss = [](double v) { return std::abs(v - std::round(v)); };
    const double xInch = xPerMeter * 0.0254;
    const double yInch = yPerMeter * 0.0254;
    const double xCm = xPerMeter / 100;
    const double yCm = yPerMeter / 100;
    const bool inch = loss(xInch) + loss(yInch) <= loss(xCm) + loss(yCm);
    const double x = std::round(inch ? xInch : xCm);
    const double y = std::round(inch ? yInch : yCm);
    if (x < 1 || y < 1 || x > 65535 || y > 65535) {
        return;
    }
    info.density_unit = inch ? 1 : 2;
    info.X_density = static_cast<UINT16>(x);
    info.Y_density = static_cast<UINT16>(y);
}

void configure(jpeg_compress_struct& info, const EncodeRequest& request) {
    info.image_width = static_cast<JDIMENSION>(request.rows.width());
    info.image_height = static_cast<JDIMENSION>(request.rows.height());
    info.input_components = request.rows.channels();
    info.in_color_space = request.rows.channels() == 1 ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, request.quality, TRUE);
    for (int i = 0; i < info.num_components; ++i) {
        const int factor = i == 0 && request.halveColour && info.num_components > 1 ? 2 : 1;
        info.comp_info[i].h_samp_factor = factor;
        info.comp_info[i].v_samp_factor = factor;
    }
    info.optimize_coding = TRUE;
    info.dct_method = JDCT_ISLOW;
    if (request.progressive) {
        jpeg_simple_progression(&info);
    }
    setDensity(info, request.dotsPerMeterX, request.dotsPerMeterY);
}

} // namespace

Result<QByteArray> encodeJpeg(const EncodeRequest& request) {
    if (request.rows.width() > JPEG_MAX_DIMENSION || request.rows.height() > JPEG_MAX_DIMENSION) {
        return Error{ErrorCode::TooLargeForFormat, {}, QStringLiteral("JPEG")};
    }
    JpegWriter writer;
    auto& info = writer.info;
    std::vector<uchar> row(request.rows.bytesPerRow());
    const auto* icc = reinterpret_cast<const JOCTET*>(request.iccProfile.constData());
    const QByteArray exif = request.exif.isEmpty() ? QByteArray() : QByteArray("Exif\0\0", 6) + request.exif;
    const auto iccSize = static_cast<unsigned int>(request.iccProfile.size());
    const bool done = guarded(writer.errors.onError, [&] {
        jpeg_create_compress(&info);
        info.dest = &writer.sink.base;
        configure(info, request);
        jpeg_start_compress(&info, TRUE);
        if (!exif.isEmpty()) {
            jpeg_write_marker(&info, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(exif.constData()),
                              static_cast<unsigned int>(exif.size()));
        }
        if (iccSize > 0) {
            jpeg_write_icc_profile(&info, icc, iccSize);
        }
        while (info.next_scanline < info.image_height) {
            request.rows.pack(static_cast<int>(info.next_scanline), row.data());
            JSAMPROW line = row.data();
            jpeg_write_scanlines(&info, &line, 1);
        }
        jpeg_finish_compress(&info);
    });
    if (!done) {
        const Error error = writer.errors.toError();
        const bool memory = error.code == ErrorCode::OutOfMemory;
        return failure(memory ? ErrorCode::OutOfMemory : ErrorCode::Internal, error.detail);
    }
    return writer.sink.bytes;
}

} // namespace vizard::photo::detail
