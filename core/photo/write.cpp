#include "core/photo/write.h"

#include "core/base/guarded.h"
#include "core/base/memory.h"
#include "core/photo/detail/codec.h"
#include "core/photo/detail/colour.h"
#include "core/photo/detail/exif_tags.h"
#include "core/photo/detail/exif_write.h"
#include "core/photo/detail/transaction.h"
#include "core/photo/detail/verify.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace vizard::photo {

namespace {

constexpr int kLeastQuality = 92;
constexpr qint64 kMany = 32 * 1024 * 1024; // bytes of a file

detail::Encoder encoderOf(Format format) {
    switch (format) {
    case Format::Jpeg:
        return detail::encodeJpeg;
    case Format::WebP:
        return detail::encodeWebP;
    case Format::Tiff:
        return detail::encodeTiff;
    case Format::Png:
    case Format::Bmp:
    case Format::Heif:
        return detail::encodePng;
    }
    return nullptr;
}

// What `format` can hold of the layout that loses nothing.
detail::Layout layoutFor(Format format, detail::Layout full) {
    const bool alpha = full == detail::Layout::GreyAlpha || full == detail::Layout::Rgba;
    const bool grey = full == detail::Layout::Grey || full == detail::Layout::GreyAlpha;
    switch (format) {
    case Format::Jpeg:
        return grey ? detail::Layout::Grey : detail::Layout::Rgb;
    case Format::WebP:
        return alpha ? detail::Layout::Rgba : detail::Layout::Rgb;
    default:
        return full;
    }
}

// A TIFF gets tags of its own main directory and no other: the date goes into the one that it has.
MetadataFields fieldsFor(Format format, const Photo& photo, const WriteOptions& options) {
    MetadataFields fields = detail::allowed(photo.metadata.keepable, options.metadata);
    if (format != Format::Tiff) {
        return fields;
    }
    if (fields.contains(detail::kTagDateTaken)) {
        fields.insert(detail::kTagDateTime, fields.value(detail::kTagDateTaken));
    }
    MetadataFields main;
    for (auto each = fields.begin(); each != fields.end(); ++each) {
        if (detail::carriedTag(each.key())->ifd == detail::Ifd::Main) {
            main.insert(each.key(), each.value());
        }
    }
    return main;
}

detail::EncodeRequest plan(const Photo& photo, Format format, const WriteOptions& options) {
    const QImage image = detail::canonical(photo.pixels);
    const detail::Layout layout = layoutFor(format, detail::fullLayout(image, photo.grey));
    const bool eightBits = format == Format::Jpeg || format == Format::WebP;
    detail::EncodeRequest request{detail::Rows(image, layout, eightBits ? 8 : detail::bitDepth(image)),
                                  detail::keepableProfile(photo.iccProfile), photo.dotsPerMeterX,
                                  photo.dotsPerMeterY};
    request.quality = std::clamp(
        options.quality > 0 ? options.quality : std::max(photo.jpegQuality, kLeastQuality), 1, 100);
    request.progressive = photo.jpegProgressive;
    request.lossless = photo.webpLossless && photo.format == Format::WebP && options.quality == 0;
    request.fields = fieldsFor(format, photo, options);
    if (format != Format::Tiff) {
        const bool inExif = format == Format::WebP; // the others have places of their own for it
        request.exif = detail::exifBlock(request.fields,
                                         inExif ? detail::Density{photo.dotsPerMeterX, photo.dotsPerMeterY}
                                                : detail::Density{});
    }
    if (format == Format::WebP && detail::isGreyProfile(request.iccProfile)) {
        // WebP knows RGB only, on which a grey profile says nothing: apply it instead.
        const QImage srgb = detail::toSrgb(request.rows.toImage(), request.iccProfile);
        request.rows = detail::Rows(srgb, layout, 8);
        request.iccProfile.clear();
    }
    return request;
}

std::optional<Error> refuseTarget(const Photo& photo, const QString& target, const WriteOptions& options) {
    const bool own = !photo.path.isEmpty() && Originals(QStringList{photo.path}).contains(target);
    if (own || options.originals.contains(target)) {
        return Error{ErrorCode::WouldOverwriteOriginal, {}, {}};
    }
    if (!options.replaceExisting && detail::isThere(target)) {
        return Error{ErrorCode::AlreadyExists, {}, {}};
    }
    if (QFileInfo(target).isDir()) {
        return Error{ErrorCode::NotWritable, {}, QStringLiteral("a folder has that name")};
    }
    return std::nullopt;
}

// How many bytes, which are gone when this returns.
Result<qint64> encodeInto(detail::Transaction& transaction, Format format,
                          const detail::EncodeRequest& request) {
    const auto bytes = encoderOf(format)(request);
    if (!bytes) {
        return bytes.error();
    }
    if (const Status written = transaction.write(*bytes); !written) {
        return written.error();
    }
    return qint64{bytes->size()};
}

Result<QString> writeFile(const Photo& photo, const QString& target, const WriteOptions& options) {
    const QString folder = QFileInfo(target).absolutePath();
    if (photo.pixels.isNull() || QFileInfo(target).fileName().isEmpty() || options.format == Format::Heif) {
        return Error{ErrorCode::InvalidArgument, {}, QStringLiteral("no pixels, no name or HEIF")};
    }
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::NotWritable, {}, QStringLiteral("the folder cannot be made")};
    }
    if (const auto refused = refuseTarget(photo, target, options)) {
        return *refused;
    }
    const Format format = writtenFormat(photo, options);
    const detail::EncodeRequest request = plan(photo, format, options);
    auto transaction = detail::Transaction::begin(folder);
    if (!transaction) {
        return transaction.error();
    }
    const auto size = encodeInto(*transaction, format, request);
    if (!size) {
        return size.error();
    }
    if (*size >= kMany) { // what the encoder kept, too: the pixels will be in memory twice
        giveBackMemory();
    }
    const bool lossy = format == Format::Jpeg || (format == Format::WebP && !request.lossless);
    const auto decoded = detail::verify(transaction->path(), format, request, lossy);
    if (!decoded) {
        return decoded.error();
    }
    if (options.onDraft) {
        const Status fine = options.onDraft({*decoded, decoded->contentHash, *size});
        if (!fine) {
            return fine.error();
        }
    }
    if (const auto refused = refuseTarget(photo, target, options)) { // encoding took its time: look again
        return *refused;
    }
    const auto policy = options.replaceExisting ? detail::IfThere::Replace : detail::IfThere::Refuse;
    if (const Status named = transaction->commit(target, policy); !named) {
        return named.error();
    }
    return target;
}

} // namespace

Result<QString> write(const Photo& photo, const QString& target, const WriteOptions& options) {
    return guarded<QString>(target, [&] { return writeFile(photo, target, options); });
}

Format keptFormat(const Photo& photo) {
    switch (photo.format) {
    case Format::Bmp:
        return Format::Png;
    case Format::Heif:
        return photo.pixels.hasAlphaChannel() ? Format::Png : Format::Jpeg;
    default:
        return photo.format;
    }
}

Format writtenFormat(const Photo& photo, const WriteOptions& options) {
    const Format wanted = options.format.value_or(keptFormat(photo));
    return wanted == Format::Bmp ? Format::Png : wanted;
}

QString extension(Format format) {
    switch (format) {
    case Format::Jpeg:
        return QStringLiteral("jpg");
    case Format::Png:
        return QStringLiteral("png");
    case Format::WebP:
        return QStringLiteral("webp");
    case Format::Tiff:
        return QStringLiteral("tif");
    case Format::Bmp:
        return QStringLiteral("bmp");
    case Format::Heif:
        return QStringLiteral("heic");
    }
    return {};
}

QString temporaryPrefix() {
    return detail::temporaryPrefix();
}

int sweepLeftovers(const QString& folder) {
    return detail::sweepTemporaries(folder);
}

} // namespace vizard::photo
