#include "core/photo/detail/codec.h"
#include "core/photo/detail/colour.h"
#include "core/photo/detail/exif.h"

#include <QtEndian>

#include <memory>
#include <new>

#include <webp/decode.h>
#include <webp/demux.h>

namespace vizard::photo::detail {

namespace {

using Demuxer = std::unique_ptr<WebPDemuxer, decltype(&WebPDemuxDelete)>;

Error statusError(VP8StatusCode status) {
    const QString detail = QStringLiteral("libwebp status %1").arg(static_cast<int>(status));
    switch (status) {
    case VP8_STATUS_OUT_OF_MEMORY:
        return failure(ErrorCode::OutOfMemory, detail);
    case VP8_STATUS_SUSPENDED:
    case VP8_STATUS_NOT_ENOUGH_DATA:
        return failure(ErrorCode::Truncated, detail);
    case VP8_STATUS_UNSUPPORTED_FEATURE:
        return Error{ErrorCode::Unsupported, QStringLiteral("WebP"), detail};
    default:
        return failure(ErrorCode::Corrupt, detail);
    }
}

// RIFF's own size field tells of a cut file where the decoder would only stumble.
bool isCut(const QByteArray& bytes) {
    return bytes.size() < 12 || qFromLittleEndian<quint32>(bytes.constData() + 4) > quint64(bytes.size()) - 8;
}

QByteArray chunk(const WebPDemuxer* demuxer, const char* name) {
    WebPChunkIterator iterator = {};
    QByteArray content;
    if (WebPDemuxGetChunk(demuxer, name, 1, &iterator)) {
        content = QByteArray(reinterpret_cast<const char*>(iterator.chunk.bytes),
                             static_cast<qsizetype>(iterator.chunk.size));
    }
    WebPDemuxReleaseChunkIterator(&iterator);
    return content;
}

VP8StatusCode decodeFrame(const WebPData& data, bool alpha, uchar* out, qsizetype lineBytes, qsizetype room) {
    WebPDecoderConfig config;
    if (!WebPInitDecoderConfig(&config)) {
        return VP8_STATUS_INVALID_PARAM;
    }
    config.output.colorspace = alpha ? MODE_RGBA : MODE_RGB;
    config.output.is_external_memory = 1;
    config.output.u.RGBA.rgba = out;
    config.output.u.RGBA.stride = static_cast<int>(lineBytes);
    config.output.u.RGBA.size = static_cast<size_t>(room);
    const VP8StatusCode status = WebPDecode(data.bytes, data.size, &config);
    WebPFreeDecBuffer(&config.output);
    return status;
}

// The first frame on its canvas; `lossless` is told of it.
Result<QImage> firstFrame(const WebPDemuxer* demuxer, QSize canvas, bool& lossless) {
    WebPIterator frame = {};
    const std::unique_ptr<WebPIterator, decltype(&WebPDemuxReleaseIterator)> owner(&frame,
                                                                                   &WebPDemuxReleaseIterator);
    if (!WebPDemuxGetFrame(demuxer, 1, &frame) || !frame.complete) {
        return failure(ErrorCode::Truncated, QStringLiteral("no whole first frame"));
    }
    const QRect place(frame.x_offset, frame.y_offset, frame.width, frame.height);
    if (!QRect(QPoint(), canvas).contains(place)) {
        return failure(ErrorCode::Corrupt, QStringLiteral("a frame outside its canvas"));
    }
    WebPBitstreamFeatures features = {};
    const VP8StatusCode known = WebPGetFeatures(frame.fragment.bytes, frame.fragment.size, &features);
    if (known != VP8_STATUS_OK) {
        return statusError(known);
    }
    lossless = features.format == 2;
    const bool alpha = frame.has_alpha || place.size() != canvas;
    QImage image(canvas, alpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    if (image.isNull()) {
        throw std::bad_alloc();
    }
    if (place.size() != canvas) {
        image.fill(Qt::transparent);
    }
    const qsizetype offset = place.top() * image.bytesPerLine() + qsizetype{place.left()} * (alpha ? 4 : 3);
    const VP8StatusCode status = decodeFrame(frame.fragment, alpha, image.bits() + offset,
                                             image.bytesPerLine(), image.sizeInBytes() - offset);
    if (status != VP8_STATUS_OK) {
        return statusError(status);
    }
    return image;
}

} // namespace

Result<Decoded> decodeWebP(const Source& source) {
    const WebPData data = {reinterpret_cast<const uint8_t*>(source.bytes.constData()),
                           static_cast<size_t>(source.bytes.size())};
    WebPBitstreamFeatures features = {};
    const VP8StatusCode status = WebPGetFeatures(data.bytes, data.size, &features);
    if (status == VP8_STATUS_OK) {
        if (const auto refused = refuseSize(features.width, features.height, source.limits)) {
            return *refused;
        }
    }
    if (isCut(source.bytes)) {
        return failure(ErrorCode::Truncated, QStringLiteral("shorter than its RIFF header says"));
    }
    if (status != VP8_STATUS_OK) {
        return statusError(status);
    }
    const Demuxer demuxer(WebPDemux(&data), &WebPDemuxDelete);
    if (!demuxer) {
        return failure(ErrorCode::Corrupt, QStringLiteral("libwebp cannot take the file apart"));
    }
    const QSize canvas(static_cast<int>(WebPDemuxGetI(demuxer.get(), WEBP_FF_CANVAS_WIDTH)),
                       static_cast<int>(WebPDemuxGetI(demuxer.get(), WEBP_FF_CANVAS_HEIGHT)));
    if (const auto refused = refuseSize(canvas.width(), canvas.height(), source.limits)) {
        return *refused;
    }
    Decoded out;
    if (source.headerOnly) {
        out.photo.format = Format::WebP;
        out.size = canvas;
        out.orientation = parseExif(chunk(demuxer.get(), "EXIF")).orientation;
        return out;
    }
    const auto image = firstFrame(demuxer.get(), canvas, out.photo.webpLossless);
    if (!image) {
        return image.error();
    }
    const ExifFacts exif = parseExif(chunk(demuxer.get(), "EXIF"));
    out.photo.format = Format::WebP;
    out.photo.pixels = *image;
    out.photo.iccProfile = keepableProfile(chunk(demuxer.get(), "ICCP"));
    out.photo.frames = static_cast<int>(WebPDemuxGetI(demuxer.get(), WEBP_FF_FRAME_COUNT));
    out.photo.dotsPerMeterX = exif.dotsPerMeterX;
    out.photo.dotsPerMeterY = exif.dotsPerMeterY;
    out.orientation = exif.orientation;
    return out;
}

} // namespace vizard::photo::detail
