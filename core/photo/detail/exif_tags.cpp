#include "core/photo/detail/exif_tags.h"

#include <QDate>
#include <QRegularExpression>
#include <QString>
#include <QTime>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace vizard::photo::detail {

namespace {

using Kind = MetadataKind;

// EXIF 2.32, tables 4 to 8; TIFF 6.0; TIFF/EP and DNG 1.4 for serial numbers and previews.
constexpr std::array kTags = {
    ExifTag{0x010D, Ifd::Main, "DocumentName", Kind::Text, Carry::None},
    ExifTag{0x010E, Ifd::Main, "ImageDescription", Kind::Text, Carry::None},
    ExifTag{0x010F, Ifd::Main, "Make", Kind::Camera, Carry::Text},
    ExifTag{0x0110, Ifd::Main, "Model", Kind::Camera, Carry::Text},
    ExifTag{0x0112, Ifd::Main, "Orientation", Kind::Orientation, Carry::None},
    ExifTag{0x011A, Ifd::Main, "XResolution", Kind::Resolution, Carry::None},
    ExifTag{0x011B, Ifd::Main, "YResolution", Kind::Resolution, Carry::None},
    ExifTag{0x011D, Ifd::Main, "PageName", Kind::Text, Carry::None},
    ExifTag{0x0131, Ifd::Main, "Software", Kind::History, Carry::None},
    ExifTag{kTagDateTime, Ifd::Main, "DateTime", Kind::Date, Carry::Date},
    ExifTag{kTagArtist, Ifd::Main, "Artist", Kind::Credit, Carry::Text},
    ExifTag{0x013C, Ifd::Main, "HostComputer", Kind::Owner, Carry::None},
    ExifTag{0x02BC, Ifd::Main, "XMP", Kind::Unknown, Carry::None},
    ExifTag{0x4746, Ifd::Main, "Rating", Kind::Text, Carry::None},
    ExifTag{0x4749, Ifd::Main, "RatingPercent", Kind::Text, Carry::None},
    ExifTag{0x800D, Ifd::Main, "ImageID", Kind::History, Carry::None},
    ExifTag{kTagCopyright, Ifd::Main, "Copyright", Kind::Credit, Carry::Text},
    ExifTag{0x83BB, Ifd::Main, "IPTC", Kind::Text, Carry::None},
    ExifTag{0x8649, Ifd::Main, "Photoshop", Kind::History, Carry::None},
    ExifTag{0x8773, Ifd::Main, "ICC profile", Kind::ColourProfile, Carry::None},
    ExifTag{0x9C9B, Ifd::Main, "XPTitle", Kind::Text, Carry::None},
    ExifTag{0x9C9C, Ifd::Main, "XPComment", Kind::Text, Carry::None},
    ExifTag{0x9C9D, Ifd::Main, "XPAuthor", Kind::Credit, Carry::None},
    ExifTag{0x9C9E, Ifd::Main, "XPKeywords", Kind::Text, Carry::None},
    ExifTag{0x9C9F, Ifd::Main, "XPSubject", Kind::Text, Carry::None},
    ExifTag{0xC4A5, Ifd::Main, "PrintImageMatching", Kind::MakerNote, Carry::None},
    ExifTag{0xC614, Ifd::Main, "UniqueCameraModel", Kind::Camera, Carry::None},
    ExifTag{0xC62F, Ifd::Main, "CameraSerialNumber", Kind::Serial, Carry::None},
    ExifTag{0xC634, Ifd::Main, "DNGPrivateData", Kind::MakerNote, Carry::None},
    ExifTag{0xC65D, Ifd::Main, "RawDataUniqueID", Kind::History, Carry::None},
    ExifTag{0x829A, Ifd::Exif, "ExposureTime", Kind::Exposure, Carry::Rational},
    ExifTag{0x829D, Ifd::Exif, "FNumber", Kind::Exposure, Carry::Rational},
    ExifTag{0x8822, Ifd::Exif, "ExposureProgram", Kind::Exposure, Carry::Short},
    ExifTag{0x8827, Ifd::Exif, "ISO", Kind::Exposure, Carry::Short},
    ExifTag{kTagDateTaken, Ifd::Exif, "DateTimeOriginal", Kind::Date, Carry::Date},
    ExifTag{0x9004, Ifd::Exif, "DateTimeDigitized", Kind::Date, Carry::Date},
    ExifTag{0x9010, Ifd::Exif, "OffsetTime", Kind::TimeZone, Carry::None},
    ExifTag{0x9011, Ifd::Exif, "OffsetTimeOriginal", Kind::TimeZone, Carry::None},
    ExifTag{0x9012, Ifd::Exif, "OffsetTimeDigitized", Kind::TimeZone, Carry::None},
    ExifTag{0x9201, Ifd::Exif, "ShutterSpeedValue", Kind::Exposure, Carry::SignedRational},
    ExifTag{0x9202, Ifd::Exif, "ApertureValue", Kind::Exposure, Carry::Rational},
    ExifTag{0x9203, Ifd::Exif, "BrightnessValue", Kind::Exposure, Carry::SignedRational},
    ExifTag{0x9204, Ifd::Exif, "ExposureBiasValue", Kind::Exposure, Carry::SignedRational},
    ExifTag{0x9205, Ifd::Exif, "MaxApertureValue", Kind::Exposure, Carry::Rational},
    ExifTag{0x9206, Ifd::Exif, "SubjectDistance", Kind::Exposure, Carry::None},
    ExifTag{0x9207, Ifd::Exif, "MeteringMode", Kind::Exposure, Carry::Short},
    ExifTag{0x9208, Ifd::Exif, "LightSource", Kind::Exposure, Carry::Short},
    ExifTag{0x9209, Ifd::Exif, "Flash", Kind::Exposure, Carry::Short},
    ExifTag{0x920A, Ifd::Exif, "FocalLength", Kind::Exposure, Carry::Rational},
    ExifTag{0x9214, Ifd::Exif, "SubjectArea", Kind::Faces, Carry::None},
    ExifTag{0x927C, Ifd::Exif, "MakerNote", Kind::MakerNote, Carry::None},
    ExifTag{0x9286, Ifd::Exif, "UserComment", Kind::Text, Carry::None},
    ExifTag{0x9290, Ifd::Exif, "SubSecTime", Kind::Date, Carry::None},
    ExifTag{0x9291, Ifd::Exif, "SubSecTimeOriginal", Kind::Date, Carry::None},
    ExifTag{0x9292, Ifd::Exif, "SubSecTimeDigitized", Kind::Date, Carry::None},
    ExifTag{0xA004, Ifd::Exif, "RelatedSoundFile", Kind::Text, Carry::None},
    ExifTag{0xA214, Ifd::Exif, "SubjectLocation", Kind::Faces, Carry::None},
    ExifTag{0xA402, Ifd::Exif, "ExposureMode", Kind::Exposure, Carry::Short},
    ExifTag{0xA403, Ifd::Exif, "WhiteBalance", Kind::Exposure, Carry::Short},
    ExifTag{0xA404, Ifd::Exif, "DigitalZoomRatio", Kind::Exposure, Carry::Rational},
    ExifTag{0xA405, Ifd::Exif, "FocalLengthIn35mmFilm", Kind::Exposure, Carry::Short},
    ExifTag{0xA406, Ifd::Exif, "SceneCaptureType", Kind::Exposure, Carry::Short},
    ExifTag{0xA420, Ifd::Exif, "ImageUniqueID", Kind::History, Carry::None},
    ExifTag{0xA430, Ifd::Exif, "CameraOwnerName", Kind::Owner, Carry::None},
    ExifTag{0xA431, Ifd::Exif, "BodySerialNumber", Kind::Serial, Carry::None},
    ExifTag{0xA432, Ifd::Exif, "LensSpecification", Kind::Exposure, Carry::None},
    ExifTag{0xA433, Ifd::Exif, "LensMake", Kind::Camera, Carry::Text},
    ExifTag{0xA434, Ifd::Exif, "LensModel", Kind::Camera, Carry::Text},
    ExifTag{0xA435, Ifd::Exif, "LensSerialNumber", Kind::Serial, Carry::None},
};

// How pixels are stored, and versions: nothing that a person would want to know of.
constexpr std::array<quint16, 40> kStructure = {
    0x00FE, 0x00FF, 0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x010A, 0x0111, 0x0115,
    0x0116, 0x0117, 0x0118, 0x0119, 0x011C, 0x0128, 0x013D, 0x0140, 0x0142, 0x0143,
    0x0144, 0x0145, 0x014C, 0x014E, 0x0152, 0x0153, 0x015B, 0x0211, 0x0212, 0x0213,
    0x0214, 0x9000, 0x9101, 0x9102, 0xA000, 0xA001, 0xA002, 0xA003, 0xA217, 0xA300};

constexpr qsizetype kMaxText = 512;

std::optional<QByteArray> checkedText(const QString& text) {
    QString clean = text.normalized(QString::NormalizationForm_C).trimmed();
    const bool printable =
        std::ranges::all_of(clean, [](QChar c) { return c.isPrint() || c.isSurrogate() || c.isSpace(); });
    const QByteArray bytes = clean.simplified().toUtf8();
    return printable && !bytes.isEmpty() && bytes.size() <= kMaxText ? std::optional(bytes) : std::nullopt;
}

// Only what is a date of this calendar; years before photography and far ahead are something else.
std::optional<QByteArray> checkedDate(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})[:-]?(\\d{2})[:-]?(\\d{2})(?:[T ]?(\\d{2}):?(\\d{2})(?::?(\\d{2}))?.*)?$"));
    const QRegularExpressionMatch found = form.match(text.trimmed());
    const QDate date(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    const QTime time(found.captured(4).toInt(), found.captured(5).toInt(), found.captured(6).toInt());
    if (!found.hasMatch() || !date.isValid() || !time.isValid() || date.year() < 1826 || date.year() > 2200) {
        return std::nullopt;
    }
    return (date.toString(QStringLiteral("yyyy:MM:dd")) + QLatin1Char(' ') +
            time.toString(QStringLiteral("HH:mm:ss")))
        .toLatin1();
}

template <typename T> void append(QByteArray& bytes, quint64 value) {
    const T ordered = qToLittleEndian(static_cast<T>(value));
    bytes.append(reinterpret_cast<const char*>(&ordered), sizeof ordered);
}

// Two LONGs; the type's two numbers lie behind one another.
std::optional<QByteArray> checkedRational(const IfdEntry& entry) {
    IfdEntry numbers = entry;
    numbers.type = 4;
    QByteArray bytes;
    append<quint32>(bytes, numberOf(numbers, 0));
    append<quint32>(bytes, numberOf(numbers, 1));
    return entry.value.size() == 8 ? std::optional(bytes) : std::nullopt;
}

// Nothing of a text that is far too long to be carried: thousands of entries may share one of many megabytes.
QString asciiOf(const IfdEntry& entry) {
    const QByteArray start = entry.value.left(8 * kMaxText);
    const auto end = start.indexOf('\0');
    if (end < 0 && start.size() < entry.value.size()) {
        return {};
    }
    return QString::fromUtf8(end < 0 ? start : start.left(end));
}

} // namespace

std::optional<ExifTag> exifTag(Ifd ifd, quint16 tag) {
    // Some writers put EXIF's tags into the main directory, and the other way round.
    const auto known = std::ranges::find(kTags, tag, &ExifTag::tag);
    if (known != kTags.end()) {
        return *known;
    }
    if (std::ranges::find(kStructure, tag) != kStructure.end()) {
        return std::nullopt;
    }
    return ExifTag{tag, ifd, nullptr, MetadataKind::Unknown, Carry::None};
}

std::optional<ExifTag> carriedTag(quint16 tag) {
    const auto known = std::ranges::find(kTags, tag, &ExifTag::tag);
    return known != kTags.end() && known->carry != Carry::None ? std::optional(*known) : std::nullopt;
}

std::optional<QByteArray> carriedValue(const ExifTag& tag, const IfdEntry& entry) {
    constexpr quint16 ascii = 2, shortType = 3, rational = 5, utf8 = 129, signedRational = 10;
    switch (tag.carry) {
    case Carry::Date:
    case Carry::Text:
        return entry.type == ascii || entry.type == utf8 ? carriedText(tag, asciiOf(entry)) : std::nullopt;
    case Carry::Short: {
        QByteArray bytes;
        append<quint16>(bytes, numberOf(entry));
        return entry.type == shortType && entry.count == 1 ? std::optional(bytes) : std::nullopt;
    }
    case Carry::Rational:
        return entry.type == rational && entry.count == 1 ? checkedRational(entry) : std::nullopt;
    case Carry::SignedRational:
        return entry.type == signedRational && entry.count == 1 ? checkedRational(entry) : std::nullopt;
    case Carry::None:
        break;
    }
    return std::nullopt;
}

std::optional<QByteArray> carriedText(const ExifTag& tag, const QString& text) {
    switch (tag.carry) {
    case Carry::Date:
        return checkedDate(text);
    case Carry::Text:
        return checkedText(text);
    default:
        return std::nullopt;
    }
}

} // namespace vizard::photo::detail
