#include "core/photo/detail/codec.h"
#include "core/photo/detail/tiff_memory.h"

#include <algorithm>
#include <vector>

namespace vizard::photo::detail {

namespace {

constexpr qint64 kClassicLimit = qint64{3}
                                 << 30; // classic TIFF ends at 4 GiB, and deflate may grow noise a little

// Strips of about 256 KiB: deflate starts anew in each.
uint32_t rowsPerStrip(const Rows& rows) {
    const size_t count = std::max<size_t>(1, (size_t{256} << 10) / std::max<size_t>(1, rows.bytesPerRow()));
    return static_cast<uint32_t>(std::min(count, static_cast<size_t>(rows.height())));
}

bool setTags(TIFF* tiff, const EncodeRequest& request) {
    const Rows& rows = request.rows;
    const bool colour = rows.channels() >= 3;
    const bool alpha = rows.channels() % 2 == 0;
    bool fine = TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, static_cast<uint32_t>(rows.width())) &&
                TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, static_cast<uint32_t>(rows.height())) &&
                TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, rows.bits()) &&
                TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, rows.channels()) &&
                TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, colour ? PHOTOMETRIC_RGB : PHOTOMETRIC_MINISBLACK) &&
                TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG) &&
                TIFFSetField(tiff, TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT) &&
                TIFFSetField(tiff, TIFFTAG_COMPRESSION, COMPRESSION_ADOBE_DEFLATE) &&
                TIFFSetField(tiff, TIFFTAG_PREDICTOR, PREDICTOR_HORIZONTAL) &&
                TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, rowsPerStrip(rows));
    if (alpha) {
        uint16_t kind = EXTRASAMPLE_UNASSALPHA;
        fine = fine && TIFFSetField(tiff, TIFFTAG_EXTRASAMPLES, 1, &kind);
    }
    if (request.dotsPerMeterX > 0 && request.dotsPerMeterY > 0) {
        fine = fine && TIFFSetField(tiff, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH) &&
               TIFFSetField(tiff, TIFFTAG_XRESOLUTION, request.dotsPerMeterX * 0.0254) &&
               TIFFSetField(tiff, TIFFTAG_YRESOLUTION, request.dotsPerMeterY * 0.0254);
    }
    if (!request.iccProfile.isEmpty()) {
        fine =
            fine && TIFFSetField(tiff, TIFFTAG_ICCPROFILE, static_cast<uint32_t>(request.iccProfile.size()),
                                 request.iccProfile.constData());
    }
    for (auto each = request.fields.begin(); each != request.fields.end(); ++each) {
        fine = fine && TIFFSetField(tiff, each.key(), each.value().constData()); // all of them are texts
    }
    return fine;
}

} // namespace

Result<QByteArray> encodeTiff(const EncodeRequest& request) {
    const Rows& rows = request.rows;
    std::vector<uchar> row(rows.bytesPerRow());
    TiffMemory memory(static_cast<qint64>(row.size()) * rows.height() > kClassicLimit);
    TIFF* tiff = memory.handle();
    if (!tiff || !setTags(tiff, request)) {
        return memory.toError(ErrorCode::Internal);
    }
    for (int y = 0; y < rows.height(); ++y) {
        rows.pack(y, row.data()); // packed anew for every row: libtiff's predictor works in place
        if (TIFFWriteScanline(tiff, row.data(), static_cast<uint32_t>(y), 0) != 1) {
            return memory.toError(ErrorCode::Internal);
        }
    }
    const QByteArray bytes = memory.finish();
    if (bytes.isEmpty()) {
        return memory.toError(ErrorCode::Internal);
    }
    return bytes;
}

} // namespace vizard::photo::detail
