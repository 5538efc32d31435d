// What every codec looks like from inside the room: bytes in, a decoded picture out, and the way back.
// A new format is one pair of functions here and one row in the tables of read.cpp and write.cpp.
#pragma once

#include "core/photo/detail/rows.h"
#include "core/photo/photo.h"
#include "core/photo/read.h"

#include <QSize>

#include <optional>

namespace vizard::photo::detail {

struct Source {
    QByteArray bytes;
    ReadLimits limits;
    int reduceTo =
        0; // the long side that the caller needs, in pixels: a codec may decode smaller. 0: full size
    bool headerOnly = false; // no pixels are wanted, only what the header says
};

// `photo` without path and hash; its pixels as they are stored, `orientation` (EXIF, 1..8) says how to turn
// them.
struct Decoded {
    Photo photo;
    int orientation = 1;
    QSize size = {};    // as stored; filled in for headerOnly
    bool alpha = false; // the same
};

// Errors of the decoders: Unsupported (text: the format's name), Truncated, Corrupt, TooLarge, OutOfMemory.
using Decoder = Result<Decoded> (*)(const Source&);
Result<Decoded> decodeBmp(const Source& source);
Result<Decoded> decodeHeif(const Source& source); // upright already
Result<Decoded> decodeJpeg(const Source& source);
Result<Decoded> decodePng(const Source& source);
Result<Decoded> decodeTiff(const Source& source);
Result<Decoded> decodeWebP(const Source& source);

struct EncodeRequest {
    Rows rows;
    QByteArray iccProfile;
    double dotsPerMeterX = 0;
    double dotsPerMeterY = 0;
    int quality = 92; // 1..100, lossy formats
    bool progressive = false;
    bool lossless = false;    // WebP
    bool halveColour = false; // JPEG 4:2:0 instead of 4:4:4
    QByteArray exif = {};     // a block of exifBlock(), or nothing; TIFF takes `fields` instead
    MetadataFields fields = {};
};

// The whole file's bytes. Errors: TooLarge (the format cannot hold that many pixels), OutOfMemory, Internal.
using Encoder = Result<QByteArray> (*)(const EncodeRequest&);
Result<QByteArray> encodeJpeg(const EncodeRequest& request);
Result<QByteArray> encodePng(const EncodeRequest& request);
Result<QByteArray> encodeTiff(const EncodeRequest& request);
Result<QByteArray> encodeWebP(const EncodeRequest& request);

inline Error failure(ErrorCode code, const QString& detail = {}) {
    return Error{code, {}, detail};
}

// Asked before memory is taken: an error where a header of width x height is not to be decoded.
inline std::optional<Error> refuseSize(qint64 width, qint64 height, const ReadLimits& limits) {
    if (width <= 0 || height <= 0) {
        return failure(ErrorCode::Corrupt, QStringLiteral("the header says %1x%2").arg(width).arg(height));
    }
    if (width > limits.maxSide || height > limits.maxSide || width * height > limits.maxPixels) {
        return failure(ErrorCode::TooLarge, QStringLiteral("%1x%2 pixels").arg(width).arg(height));
    }
    return std::nullopt;
}

} // namespace vizard::photo::detail
