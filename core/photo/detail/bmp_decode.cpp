#include "core/photo/detail/codec.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QtEndian>

#include <algorithm>
#include <cstdlib>
#include <mutex>

namespace vizard::photo::detail {

namespace {

constexpr qsizetype kFileHeader = 14;
constexpr quint32 kUncompressed = 0;
constexpr quint32 kBitFields = 3;

struct BmpHeader {
    qint64 width = 0;
    qint64 height = 0;
    int bits = 0;
    quint32 compression = kUncompressed;
    double dotsPerMeterX = 0;
    double dotsPerMeterY = 0;
};

template <typename T> T little(const QByteArray& bytes, qsizetype at) {
    return at + qsizetype{sizeof(T)} <= bytes.size() ? qFromLittleEndian<T>(bytes.constData() + at) : T{0};
}

// BITMAPCOREHEADER, or the common start of BITMAPINFOHEADER and its successors. `bytes` holds at least 54
// (26) bytes.
BmpHeader parse(const QByteArray& bytes, quint32 headerSize) {
    if (headerSize == 12) {
        return {little<quint16>(bytes, 18), little<quint16>(bytes, 20), little<quint16>(bytes, 24)};
    }
    BmpHeader header;
    header.width = little<qint32>(bytes, 18);
    header.height = std::abs(qint64{little<qint32>(bytes, 22)}); // negative: rows from the top
    header.bits = little<quint16>(bytes, 28);
    header.compression = little<quint32>(bytes, 30);
    header.dotsPerMeterX = std::max(0, little<qint32>(bytes, 38));
    header.dotsPerMeterY = std::max(0, little<qint32>(bytes, 42));
    return header;
}

// Qt fills up what is missing; the sizes in the header tell.
bool isCut(const QByteArray& bytes, const BmpHeader& header) {
    const quint32 pixels = little<quint32>(bytes, 10);
    const bool plain = header.compression == kUncompressed || header.compression == kBitFields;
    if (plain) {
        const qint64 row = (header.width * header.bits + 31) / 32 * 4;
        return pixels + row * header.height > bytes.size();
    }
    return qint64{little<quint32>(bytes, 2)} > bytes.size();
}

QImage readWithQt(const QByteArray& bytes) {
    // Qt's limit (128 MB, for the whole process) refuses a 48-megapixel photo; ours has been asked already.
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(0); });
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "bmp");
    reader.setAutoDetectImageFormat(false);
    return reader.read();
}

} // namespace

Result<Decoded> decodeBmp(const Source& source) {
    const QByteArray& bytes = source.bytes;
    const auto headerSize = little<quint32>(bytes, kFileHeader);
    if (bytes.size() < kFileHeader + 12 || (headerSize != 12 && bytes.size() < kFileHeader + 40)) {
        return failure(ErrorCode::Truncated, QStringLiteral("no whole header"));
    }
    const BmpHeader header = parse(bytes, headerSize);
    if (const auto refused = refuseSize(header.width, header.height, source.limits)) {
        return *refused;
    }
    if (source.headerOnly) {
        Decoded out;
        out.photo.format = Format::Bmp;
        out.size = QSize(static_cast<int>(header.width), static_cast<int>(header.height));
        return out;
    }
    if (isCut(bytes, header)) {
        return failure(ErrorCode::Truncated, QStringLiteral("shorter than its header says"));
    }
    const QImage image = readWithQt(bytes);
    if (image.isNull()) {
        return failure(ErrorCode::Corrupt, QStringLiteral("Qt cannot decode it"));
    }
    const bool indexed = image.depth() <= 8;
    const bool alpha = image.hasAlphaChannel() && !indexed;
    const QImage colour = image.convertToFormat(alpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    if (colour.isNull()) {
        return failure(ErrorCode::OutOfMemory);
    }
    Decoded out;
    out.photo.format = Format::Bmp;
    out.photo.grey = indexed && image.isGrayscale();
    out.photo.pixels = out.photo.grey ? greyFromFirst(colour) : colour;
    out.photo.pixels.setColorSpace({});
    out.photo.dotsPerMeterX = header.dotsPerMeterX;
    out.photo.dotsPerMeterY = header.dotsPerMeterY;
    return out;
}

} // namespace vizard::photo::detail
