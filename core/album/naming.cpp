#include "core/album/naming.h"

#include "core/album/detail/name_parts.h"
#include "core/photo/write.h"

namespace vizard::album {

using namespace detail;

namespace {

QStringList extensionsOf(photo::Format format) {
    switch (format) {
    case photo::Format::Jpeg:
        return {QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("jpe"), QStringLiteral("jfif")};
    case photo::Format::Tiff:
        return {QStringLiteral("tif"), QStringLiteral("tiff")};
    default:
        return {photo::extension(format)};
    }
}

} // namespace

QString withExtensionOf(const QString& path, photo::Format format) {
    NameParts parts = partsOf(path);
    if (extensionsOf(format).contains(parts.extension.mid(1).toLower()))
        return path;
    // "portrait.v2" has no extension of a picture: nothing of it is cut off.
    QStringList known{QStringLiteral("bmp"),  QStringLiteral("dib"), QStringLiteral("heic"),
                      QStringLiteral("heif"), QStringLiteral("hif"), QStringLiteral("avif")};
    for (const auto each :
         {photo::Format::Jpeg, photo::Format::Png, photo::Format::WebP, photo::Format::Tiff})
        known += extensionsOf(each);
    if (!known.contains(parts.extension.mid(1).toLower()))
        parts.stem += parts.extension;
    parts.extension = QLatin1Char('.') + photo::extension(format);
    return parts.joined();
}

bool hasOurSuffix(const QString& fileName) {
    const QString stem = partsOf(fileName).stem;
    const auto at = stem.lastIndexOf(ourSuffix());
    if (at <= 0)
        return false;
    const QString rest = stem.mid(at + ourSuffix().size());
    bool isNumber = false;
    return rest.isEmpty() ||
           (rest.startsWith(QLatin1Char('-')) && rest.mid(1).toUInt(&isNumber) > 1 && isNumber);
}

} // namespace vizard::album
