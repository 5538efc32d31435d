#include "core/photo/write.h"

#include "core/base/guarded.h"
#include "core/photo/detail/codec.h"
#include "core/photo/detail/colour.h"
#include "core/photo/detail/transaction.h"
#include "core/photo/detail/verify.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace vizard::photo {

namespace {

constexpr int kLeastQuality = 92;

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
        return detail::encodePng;
    }
    return nullptr;
}

Format targetFormat(const Photo& photo, const WriteOptions& options) {
    const Format wanted = options.format.value_or(photo.format);
    return wanted == Format::Bmp ? Format::Png : wanted;
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
    if (format == Format::WebP && detail::isGreyProfile(request.iccProfile)) {
        // WebP knows RGB only, on which a grey profile says nothing: apply it instead.
        const QImage srgb = detail::toSrgb(request.rows.toImage(), request.iccProfile);
        request.rows = detail::Rows(srgb, layout, 8);
        request.iccProfile.clear();
    }
    return request;
}

std::optional<Error> refuseTarget(const Photo& photo, const QString& target, const WriteOptions& options) {
    QStringList originals = options.originals;
    if (!photo.path.isEmpty()) {
        originals.append(photo.path);
    }
    if (detail::isOneOf(target, originals)) {
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

Result<QString> writeFile(const Photo& photo, const QString& target, const WriteOptions& options) {
    const QString folder = QFileInfo(target).absolutePath();
    if (photo.pixels.isNull() || QFileInfo(target).fileName().isEmpty()) {
        return Error{ErrorCode::InvalidArgument, {}, QStringLiteral("no pixels or no name")};
    }
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::NotWritable, {}, QStringLiteral("the folder cannot be made")};
    }
    if (const auto refused = refuseTarget(photo, target, options)) {
        return *refused;
    }
    const Format format = targetFormat(photo, options);
    const detail::EncodeRequest request = plan(photo, format, options);
    const auto bytes = encoderOf(format)(request);
    if (!bytes) {
        return bytes.error();
    }
    auto transaction = detail::Transaction::begin(folder);
    if (!transaction) {
        return transaction.error();
    }
    if (const Status written = transaction->write(*bytes); !written) {
        return written.error();
    }
    const bool lossy = format == Format::Jpeg || (format == Format::WebP && !request.lossless);
    if (const Status sound = detail::verify(transaction->path(), format, request, lossy); !sound) {
        return sound.error();
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
