#include "core/photo/detail/anatomy.h"
#include "core/photo/detail/exif_tags.h"
#include "core/photo/detail/verify.h"

#include <array>

namespace vizard::photo::detail {

namespace {

Error tooMuch(const QByteArray& what) {
    return failure(ErrorCode::Internal,
                   QStringLiteral("verification: unexpected part ") + QString::fromLatin1(what));
}

bool isMeant(const Part& part, Format format, const EncodeRequest& intended) {
    const bool exif = !intended.exif.isEmpty();
    switch (format) {
    case Format::Jpeg:
        return (part.name == "APP0" && part.content.size() == 14 && part.content.startsWith("JFIF")) ||
               (part.name == "APP1" && exif && part.content == QByteArray("Exif\0\0", 6) + intended.exif) ||
               (part.name == "APP2" && !intended.iccProfile.isEmpty() &&
                part.content.startsWith("ICC_PROFILE")) ||
               QByteArrayList{"DQT", "SOF", "DHT", "SOS", "EOI"}.contains(part.name);
    case Format::Png:
        return (part.name == "eXIf" && exif && part.content == intended.exif) ||
               (part.name == "iCCP" && !intended.iccProfile.isEmpty()) ||
               QByteArrayList{"IHDR", "pHYs", "IDAT", "IEND"}.contains(part.name);
    case Format::WebP:
        return (part.name == "EXIF" && exif && part.content == intended.exif) ||
               (part.name == "ICCP" && !intended.iccProfile.isEmpty()) ||
               QByteArrayList{"VP8X", "VP8 ", "VP8L", "ALPH"}.contains(part.name);
    default:
        return false;
    }
}

// TIFF 6.0: the tags that pixels need.
constexpr std::array<quint16, 17> kPixelTags = {0x00FE, 0x0100, 0x0101, 0x0102, 0x0103, 0x0106,
                                                0x0111, 0x0112, 0x0115, 0x0116, 0x0117, 0x011A,
                                                0x011B, 0x011C, 0x0128, 0x013D, 0x0152};

Status verifyTags(const QByteArray& bytes, const EncodeRequest& intended) {
    constexpr quint16 profile = 0x8773;
    std::optional<quint16> wrong;
    walkIfds(bytes, [&](const IfdEntry& entry) {
        const bool pixels = std::ranges::find(kPixelTags, entry.tag) != kPixelTags.end();
        const bool wanted =
            intended.fields.contains(entry.tag) || (entry.tag == profile && !intended.iccProfile.isEmpty());
        if (entry.ifd != Ifd::Main || !(pixels || wanted)) {
            wrong = entry.tag;
        }
    });
    return wrong ? Status(tooMuch("tag " + QByteArray::number(*wrong))) : Status(Done{});
}

} // namespace

Status verifyParts(const QByteArray& bytes, Format format, const EncodeRequest& intended) {
    if (format == Format::Tiff) {
        return verifyTags(bytes, intended);
    }
    const auto parts = partsOf(bytes, format);
    for (const Part& part : parts) {
        if (!isMeant(part, format, intended)) {
            return tooMuch(part.name);
        }
    }
    return parts.empty() ? Status(tooMuch("nothing")) : Status(Done{});
}

} // namespace vizard::photo::detail
