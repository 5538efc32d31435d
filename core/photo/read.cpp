#include "core/photo/read.h"

#include "core/base/guarded.h"
#include "core/base/sha256.h"
#include "core/photo/detail/codec.h"
#include "core/photo/detail/colour.h"
#include "core/photo/detail/decode.h"
#include "core/photo/detail/file.h"
#include "core/photo/detail/findings.h"
#include "core/photo/detail/png_outline.h"
#include "core/photo/detail/sniff.h"
#include "core/photo/detail/upright.h"

#include <QFileInfo>

#include <algorithm>

namespace vizard::photo {

namespace {

detail::Decoder decoderOf(Format format) {
    switch (format) {
    case Format::Jpeg:
        return detail::decodeJpeg;
    case Format::Png:
        return detail::decodePng;
    case Format::WebP:
        return detail::decodeWebP;
    case Format::Tiff:
        return detail::decodeTiff;
    case Format::Bmp:
        return detail::decodeBmp;
    case Format::Heif:
        return detail::decodeHeif;
    }
    return nullptr;
}

// An Error where the bytes cannot be decoded here, whatever follows.
std::optional<Error> refuse(const detail::Sniffed& kind) {
    if (kind.format) {
        return std::nullopt;
    }
    if (!kind.unsupportedName.isEmpty()) {
        return Error{ErrorCode::Unsupported, kind.unsupportedName, {}};
    }
    return Error{ErrorCode::NotAnImage, {}, {}};
}

// What the file is by its start, where that is a picture of ours.
Result<Format> formatOf(const detail::Descriptor& file) {
    const auto start = detail::readStart(file, detail::kSniffBytes);
    if (!start) {
        return start.error();
    }
    const detail::Sniffed kind = detail::sniff(*start);
    if (const auto refused = refuse(kind)) {
        return *refused;
    }
    return *kind.format;
}

// The file's bytes, once its start says that they are a picture of ours.
Result<QByteArray> pictureBytes(const QString& path) {
    const auto file = detail::openForReading(path);
    if (!file) {
        return file.error();
    }
    if (const auto format = formatOf(*file); !format) {
        return format.error();
    }
    return detail::readAll(*file);
}

Result<Photo> readBytes(const QString& path, const ReadLimits& limits) {
    const auto bytes = pictureBytes(path);
    if (!bytes) {
        return bytes.error();
    }
    auto photo = detail::decode({*bytes, limits, 0});
    if (photo) {
        photo->path = path;
        photo->contentHash = sha256(*bytes);
        photo->metadata = detail::inspect(*bytes, photo->format);
    }
    return photo;
}

QImage toThumbnail(const Photo& photo, int side) {
    const QImage rgb = detail::Rows(photo.pixels, detail::Layout::Rgb, 8).toImage();
    const bool large = std::max(rgb.width(), rgb.height()) > side;
    QImage small = large ? rgb.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation) : rgb;
    if (small.isNull()) { // a picture so long that its short side would vanish
        small = rgb.scaled(std::clamp(rgb.width(), 1, side), std::clamp(rgb.height(), 1, side));
    }
    return detail::toSrgb(small.convertToFormat(QImage::Format_RGB888), photo.iccProfile);
}

Result<QImage> thumbnailFrom(const QString& path, int side, const ReadLimits& limits) {
    const auto bytes = pictureBytes(path);
    if (!bytes) {
        return bytes.error();
    }
    const auto photo = detail::decode({*bytes, limits, side});
    if (!photo) {
        return photo.error();
    }
    return toThumbnail(*photo, side);
}

PhotoFacts factsFrom(const detail::Decoded& header, const QByteArray& bytes, qint64 fileBytes) {
    PhotoFacts facts;
    facts.format = header.photo.format;
    facts.kept = facts.format == Format::Bmp ? Format::Png : facts.format;
    if (facts.format == Format::Heif) {
        facts.kept = header.alpha ? Format::Png : Format::Jpeg;
    }
    facts.size = header.orientation >= 5 ? header.size.transposed() : header.size;
    facts.bytes = fileBytes;
    facts.jpegQuality = header.photo.jpegQuality;
    const MetadataFields fields = detail::inspect(bytes, facts.format).keepable;
    const QByteArray date = fields.value(detail::kTagDateTaken, fields.value(detail::kTagDateTime));
    facts.dateTaken = QString::fromLatin1(date.left(10)).replace(QLatin1Char(':'), QLatin1Char('-'));
    return facts;
}

Result<PhotoFacts> probeFile(const QString& path, const ReadLimits& limits) {
    constexpr qint64 enough = 1 << 20; // holds the header of nearly every photo
    const auto file = detail::openForReading(path);
    if (!file) {
        return file.error();
    }
    const auto format = formatOf(*file);
    if (!format) {
        return format.error();
    }
    const auto size = detail::readableSize(*file); // asked before the whole of it would be read
    if (!size) {
        return size.error();
    }
    for (const qint64 part : {std::min(enough, *size), *size}) {
        // A PNG's metadata may stand behind its pixels, which need not be read for it.
        const auto bytes = *format == Format::Png ? detail::readWithoutPixels(*file)
                                                  : detail::readStart(*file, std::max<qint64>(part, 1));
        if (!bytes) {
            return bytes.error();
        }
        detail::Source source{*bytes, limits, 0};
        source.headerOnly = true;
        const auto header = decoderOf(*format)(source);
        if (header) {
            return factsFrom(*header, *bytes, *size);
        }
        if (part == *size || *format == Format::Png) {
            return header.error();
        }
    }
    return Error{};
}

} // namespace

Result<Photo> detail::decode(const Source& source) {
    const Sniffed kind = sniff(source.bytes.left(kSniffBytes));
    if (const auto refused = refuse(kind)) {
        return *refused;
    }
    auto decoded = decoderOf(*kind.format)(source);
    if (!decoded) {
        return decoded.error();
    }
    Photo photo = std::move(decoded->photo);
    photo.pixels = upright(photo.pixels, decoded->orientation);
    if (decoded->orientation >= 5) {
        std::swap(photo.dotsPerMeterX, photo.dotsPerMeterY);
    }
    return photo;
}

Result<Photo> read(const QString& path, const ReadLimits& limits) {
    return guarded<Photo>(path, [&] { return readBytes(path, limits); });
}

Result<PhotoFacts> probe(const QString& path, const ReadLimits& limits) {
    return guarded<PhotoFacts>(path, [&] { return probeFile(path, limits); });
}

Result<QImage> readThumbnail(const QString& path, int side, const ReadLimits& limits) {
    return guarded<QImage>(path, [&] { return thumbnailFrom(path, std::max(1, side), limits); });
}

const QStringList& readableExtensions() {
    static const QStringList extensions = {
        QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("jpe"),  QStringLiteral("jfif"),
        QStringLiteral("png"), QStringLiteral("webp"), QStringLiteral("tif"),  QStringLiteral("tiff"),
        QStringLiteral("bmp"), QStringLiteral("dib"),  QStringLiteral("heic"), QStringLiteral("heif"),
        QStringLiteral("hif"), QStringLiteral("avif")};
    return extensions;
}

bool looksLikePhoto(const QString& path) {
    const QFileInfo info(path);
    // Names with a leading dot are hidden: half-written files, and other systems' side files.
    return !info.fileName().startsWith(QLatin1Char('.')) &&
           readableExtensions().contains(info.suffix().toLower());
}

} // namespace vizard::photo
