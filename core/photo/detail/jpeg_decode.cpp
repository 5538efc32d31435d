#include "core/photo/detail/codec.h"
#include "core/photo/detail/colour.h"
#include "core/photo/detail/exif.h"
#include "core/photo/detail/guard.h"
#include "core/photo/detail/jpeg_errors.h"
#include "core/photo/detail/jpeg_quality.h"

#include <cstdlib>
#include <memory>
#include <new>

namespace vizard::photo::detail {

namespace {

constexpr int kMaxScans = 500; // a real progressive file has about ten; thousands are an attack on time

void limitScans(j_common_ptr info) {
    if (info->is_decompressor && reinterpret_cast<j_decompress_ptr>(info)->input_scan_number > kMaxScans) {
        jpegLeave(info);
    }
}

class JpegReader {
public:
    JpegReader() {
        info.err = errors.attach();
        progress.progress_monitor = limitScans;
    }
    ~JpegReader() { jpeg_destroy_decompress(&info); }
    JpegReader(const JpegReader&) = delete;
    JpegReader& operator=(const JpegReader&) = delete;

    bool readHeader(const QByteArray& bytes) {
        return guarded(errors.onError, [this, &bytes] {
            jpeg_create_decompress(&info);
            info.progress = &progress;
            jpeg_save_markers(&info, JPEG_APP0 + 1, 0xFFFF);
            jpeg_save_markers(&info, JPEG_APP0 + 2, 0xFFFF);
            jpeg_mem_src(&info, reinterpret_cast<const uchar*>(bytes.constData()),
                         static_cast<unsigned long>(bytes.size()));
            jpeg_read_header(&info, TRUE);
            multipleScans = jpeg_has_multiple_scans(&info);
        });
    }

    // Rows of `lineBytes` each, from `first` on.
    bool readPixels(uchar* first, qsizetype lineBytes) {
        return guarded(errors.onError, [this, first, lineBytes] {
            jpeg_start_decompress(&info);
            while (info.output_scanline < info.output_height) {
                JSAMPROW row = first + static_cast<qsizetype>(info.output_scanline) * lineBytes;
                jpeg_read_scanlines(&info, &row, 1);
            }
            jpeg_finish_decompress(&info);
        });
    }

    jpeg_decompress_struct info = {};
    jpeg_progress_mgr progress = {};
    JpegErrors errors;
    bool multipleScans = false;
};

QByteArray profileOf(JpegReader& reader) {
    JOCTET* data = nullptr;
    unsigned int size = 0;
    const bool sound =
        guarded(reader.errors.onError, [&] { jpeg_read_icc_profile(&reader.info, &data, &size); });
    const std::unique_ptr<JOCTET, decltype(&std::free)> owner(data, &std::free);
    return sound && data ? QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size))
                         : QByteArray();
}

ExifFacts exifOf(const jpeg_decompress_struct& info) {
    for (const jpeg_marker_struct* m = info.marker_list; m; m = m->next) {
        const QByteArray block(reinterpret_cast<const char*>(m->data),
                               static_cast<qsizetype>(m->data_length));
        if (m->marker == JPEG_APP0 + 1 && block.startsWith(QByteArray("Exif\0", 5))) {
            return parseExif(block);
        }
    }
    return {};
}

std::optional<QuantTable> tableOf(const jpeg_decompress_struct& info, int component) {
    if (component >= info.num_components) {
        return std::nullopt;
    }
    const int slot = info.comp_info[component].quant_tbl_no;
    if (slot < 0 || slot >= NUM_QUANT_TBLS || !info.quant_tbl_ptrs[slot]) {
        return std::nullopt;
    }
    QuantTable table = {};
    std::copy_n(info.quant_tbl_ptrs[slot]->quantval, table.size(), table.begin());
    return table;
}

void fillFacts(JpegReader& reader, Decoded& out) {
    const auto& info = reader.info;
    const ExifFacts exif = exifOf(info);
    out.orientation = exif.orientation;
    out.photo.dotsPerMeterX = exif.dotsPerMeterX;
    out.photo.dotsPerMeterY = exif.dotsPerMeterY;
    if (info.saw_JFIF_marker && info.density_unit != 0) {
        const int unit = info.density_unit == 1 ? 2 : 3; // JFIF's inch and centimetre in TIFF's numbering
        out.photo.dotsPerMeterX = dotsPerMeter(info.X_density, unit);
        out.photo.dotsPerMeterY = dotsPerMeter(info.Y_density, unit);
    }
    // An RGB JPEG uses one table for all three channels: only YCbCr has a chroma table to compare with annex
    // K.
    const bool chroma = info.jpeg_color_space == JCS_YCbCr || info.jpeg_color_space == JCS_YCCK;
    out.photo.format = Format::Jpeg;
    out.photo.jpegQuality = estimateQuality(tableOf(info, 0), chroma ? tableOf(info, 1) : std::nullopt);
    out.photo.jpegProgressive = info.progressive_mode;
    out.photo.grey = info.num_components == 1;
}

// The colours that are asked of libjpeg, and the image that holds them.
QImage::Format chooseOutput(jpeg_decompress_struct& info) {
    switch (info.jpeg_color_space) {
    case JCS_GRAYSCALE:
        info.out_color_space = JCS_GRAYSCALE;
        return QImage::Format_Grayscale8;
    case JCS_YCbCr:
    case JCS_RGB:
        info.out_color_space = JCS_RGB;
        return QImage::Format_RGB888;
    case JCS_CMYK:
    case JCS_YCCK:
        info.out_color_space = JCS_CMYK;
        return QImage::Format_RGBA8888; // the four inks, for the moment
    default:
        return QImage::Format_Invalid;
    }
}

// libjpeg scales by eighths while it decodes: the smallest one that still holds `side` pixels.
void reduce(jpeg_decompress_struct& info, int side) {
    const qint64 longSide = std::max(info.image_width, info.image_height);
    info.scale_denom = 8;
    info.scale_num = 8;
    for (unsigned int eighths = 1; side > 0 && eighths < 8; ++eighths) {
        if (longSide * eighths / 8 >= side) {
            info.scale_num = eighths;
            return;
        }
    }
}

} // namespace

Result<Decoded> decodeJpeg(const Source& source) {
    JpegReader reader;
    auto& info = reader.info;
    if (!reader.readHeader(source.bytes)) {
        return reader.errors.toError();
    }
    if (const auto refused = refuseSize(info.image_width, info.image_height, source.limits)) {
        return *refused;
    }
    Decoded out;
    fillFacts(reader, out);
    if (source.headerOnly) {
        out.size = QSize(static_cast<int>(info.image_width), static_cast<int>(info.image_height));
        return out;
    }
    const QByteArray profile = profileOf(reader);
    const QImage::Format format = chooseOutput(info);
    if (format == QImage::Format_Invalid) {
        return Error{ErrorCode::Unsupported, QStringLiteral("JPEG"), QStringLiteral("unknown colour space")};
    }
    reduce(info, source.reduceTo);
    if (!guarded(reader.errors.onError, [&info] { jpeg_calc_output_dimensions(&info); })) {
        return reader.errors.toError();
    }
    QImage image(static_cast<int>(info.output_width), static_cast<int>(info.output_height), format);
    if (image.isNull()) {
        throw std::bad_alloc();
    }
    const bool inverted = info.saw_Adobe_marker;
    const bool complete = reader.readPixels(image.bits(), image.bytesPerLine());
    // Only the end mark missing after one whole scan costs no pixel; a later scan that is missing does.
    if (!complete || (reader.errors.ranOut && reader.multipleScans)) {
        return reader.errors.toError();
    }
    const bool inks = format == QImage::Format_RGBA8888;
    out.photo.fromInks = inks;
    out.photo.pixels = inks ? rgbFromCmyk(image, profile, inverted) : image;
    out.photo.iccProfile = inks ? QByteArray() : keepableProfile(profile);
    return out;
}

} // namespace vizard::photo::detail
