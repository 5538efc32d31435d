#include "core/photo/detail/anatomy.h"
#include "core/photo/detail/findings.h"

#include <QtEndian>

#include <set>

namespace vizard::photo::detail {

namespace {

using Kind = MetadataKind;

constexpr size_t kMaxItems = 2000; // a hostile file must not fill the memory with names

const QByteArray kExifMark = QByteArray("Exif\0", 5);
const QByteArray kXmpMark = QByteArray("http://ns.adobe.com/xap/1.0/\0", 29);
const QByteArray kMoreXmpMark = QByteArray("http://ns.adobe.com/xmp/extension/\0", 35);
const QByteArray kPhotoshopMark = QByteArray("Photoshop 3.0\0", 14);

void inspectApp(int number, const QByteArray& content, Findings& findings) {
    const QString where = QStringLiteral("APP%1").arg(number);
    if (number == 1 && content.startsWith(kExifMark)) {
        inspectExif(content.mid(6), QStringLiteral("EXIF"), findings);
    } else if (number == 1 && content.startsWith(kXmpMark)) {
        inspectXmp(content.mid(kXmpMark.size()), findings);
    } else if (number == 1 && content.startsWith(kMoreXmpMark)) {
        findings.add(Kind::Unknown, QStringLiteral("XMP"), QStringLiteral("extension"), content.size());
    } else if (number == 13 && content.startsWith(kPhotoshopMark)) {
        inspectPhotoshop(content.mid(kPhotoshopMark.size()), Reached::Directly, findings);
    } else if (number == 2 && content.startsWith("MPF")) {
        findings.add(Kind::Preview, where, QStringLiteral("MPF"), content.size());
    } else if (number == 2 && content.startsWith("ICC_PROFILE")) {
        findings.add(Kind::ColourProfile, where, QStringLiteral("ICC profile"), content.size());
    } else if (number == 0 && content.startsWith("JFXX")) {
        findings.add(Kind::Thumbnail, where, QStringLiteral("JFXX"), content.size());
    } else if (number == 0 && content.startsWith("JFIF")) {
        constexpr qsizetype plain = 14; // without a thumbnail behind it
        if (content.size() > plain) {
            findings.add(Kind::Thumbnail, where, QStringLiteral("JFIF"), content.size() - plain);
        }
    } else if (!(number == 14 && content.startsWith("Adobe"))) {
        const auto end = content.indexOf('\0');
        const QString name = end > 0 && end < 40 ? QString::fromLatin1(content.left(end)) : QString();
        findings.add(Kind::Unknown, where, name, content.size());
    }
}

void inspectJpegPart(const Part& part, Findings& findings) {
    if (part.name.startsWith("APP")) {
        inspectApp(part.name.mid(3).toInt(), part.content, findings);
    } else if (part.name == "COM") {
        findings.add(Kind::Text, QStringLiteral("JPEG"), QStringLiteral("comment"), part.content.size());
    } else if (part.name.startsWith("marker")) {
        findings.add(Kind::Unknown, QStringLiteral("JPEG"), QString::fromLatin1(part.name),
                     part.content.size());
    }
}

void inspectPngPart(const Part& part, Findings& findings) {
    const QString name = QString::fromLatin1(part.name);
    if (part.name == "eXIf") {
        inspectExif(part.content, QStringLiteral("EXIF"), findings);
    } else if (part.name == "tEXt" || part.name == "zTXt" || part.name == "iTXt") {
        const auto end = part.content.indexOf('\0');
        const QByteArray key = part.content.left(end < 0 ? 0 : end);
        const qsizetype plainXmp = key.size() + 5; // not compressed, no language, no translation
        if (part.name == "iTXt" && key == "XML:com.adobe.xmp" && part.content.size() > plainXmp &&
            part.content.at(end + 1) == 0) {
            inspectXmp(part.content.mid(plainXmp), findings);
        } else {
            findings.add(Kind::Text, QStringLiteral("PNG ") + name, QString::fromLatin1(key),
                         part.content.size());
        }
    } else if (part.name == "tIME") {
        findings.add(Kind::Date, QStringLiteral("PNG"), name, part.content.size());
    } else if (part.name == "iCCP") {
        findings.add(Kind::ColourProfile, QStringLiteral("PNG"), QStringLiteral("ICC profile"),
                     part.content.size());
    } else if (part.name == "pHYs") {
        findings.add(Kind::Resolution, QStringLiteral("PNG"), name, part.content.size());
    } else if (part.name == "fdAT") {
        findings.add(Kind::OtherImage, QStringLiteral("PNG"), name, part.content.size());
    } else if (!QByteArrayList{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "sBIT", "sRGB", "cICP",
                               "bKGD", "hIST", "acTL", "fcTL"}
                    .contains(part.name)) {
        findings.add(Kind::Unknown, QStringLiteral("PNG"), name, part.content.size());
    }
}

void inspectWebpPart(const Part& part, bool firstFrame, Findings& findings) {
    if (part.name == "EXIF") {
        inspectExif(part.content.startsWith(kExifMark) ? part.content.mid(6) : part.content,
                    QStringLiteral("EXIF"), findings);
    } else if (part.name == "XMP ") {
        inspectXmp(part.content, findings);
    } else if (part.name == "ICCP") {
        findings.add(Kind::ColourProfile, QStringLiteral("WebP"), QStringLiteral("ICC profile"),
                     part.content.size());
    } else if (part.name == "ANMF") {
        if (!firstFrame) {
            findings.add(Kind::OtherImage, QStringLiteral("WebP"), QStringLiteral("ANMF"),
                         part.content.size());
        }
    } else if (!QByteArrayList{"VP8 ", "VP8L", "VP8X", "ALPH", "ANIM"}.contains(part.name)) {
        findings.add(Kind::Unknown, QStringLiteral("WebP"), QString::fromLatin1(part.name),
                     part.content.size());
    }
}

void inspectParts(const QByteArray& bytes, Format format, Findings& findings) {
    bool firstFrame = true;
    for (const Part& part : partsOf(bytes, format)) {
        if (part.name == "trailing") {
            findings.add(Kind::Trailing, {}, {}, part.content.size());
        } else if (format == Format::Jpeg) {
            inspectJpegPart(part, findings);
        } else if (format == Format::Png) {
            inspectPngPart(part, findings);
        } else if (format == Format::WebP) {
            inspectWebpPart(part, firstFrame, findings);
            firstFrame = firstFrame && part.name != "ANMF";
        }
    }
}

void takeExif(const IfdEntry& entry, const QString& where, Findings& findings) {
    const auto tag = exifTag(entry.ifd, entry.tag);
    if (!tag) {
        return;
    }
    const auto size = static_cast<qint64>(entry.value.size());
    const bool carried = tag->carry != Carry::None && findings.keep(*tag, carriedValue(*tag, entry));
    const QString name = tag->name ? QString::fromLatin1(tag->name)
                                   : QStringLiteral("0x%1").arg(tag->tag, 4, 16, QLatin1Char('0'));
    findings.add(tag->kind, where, name, size, tag->tag, carried);
}

// A block of another kind that hangs in a directory; whether `entry` is one. Each kind is read once: a file
// may let thousands of entries point at the same megabytes.
bool takeNested(const IfdEntry& entry, const QString& where, std::set<quint16>& read, Findings& findings) {
    constexpr quint16 xmp = 0x02BC, iptc = 0x83BB, photoshop = 0x8649;
    if (entry.tag != xmp && entry.tag != iptc && entry.tag != photoshop) {
        return false;
    }
    if (!read.insert(entry.tag).second) {
        findings.add(Kind::Unknown, where, QStringLiteral("0x%1").arg(entry.tag, 4, 16, QLatin1Char('0')),
                     entry.value.size());
    } else if (entry.tag == xmp) {
        inspectXmp(entry.value, findings);
    } else if (entry.tag == iptc) {
        inspectIptc(entry.value, findings);
    } else {
        inspectPhotoshop(entry.value, where == QLatin1String("TIFF") ? Reached::Directly : Reached::FromExif,
                         findings);
    }
    return true;
}

} // namespace

void Findings::add(MetadataKind kind, const QString& where, const QString& name, qint64 bytes, quint16 tag,
                   bool carried) {
    if (facts_.items.size() < kMaxItems) {
        facts_.items.push_back({kind, where, name, bytes, tag, carried});
    }
}

bool Findings::keep(const ExifTag& tag, const std::optional<QByteArray>& value) {
    if (value && !facts_.keepable.contains(tag.tag)) {
        facts_.keepable.insert(tag.tag, *value);
    }
    return value && facts_.keepable.value(tag.tag) == *value;
}

void inspectExif(const QByteArray& block, const QString& where, Findings& findings) {
    qint64 small = 0;
    qint64 previews = 0;
    int pages = 0;
    bool any = false;
    std::set<quint16> read;
    walkIfds(block, [&](const IfdEntry& entry) {
        any = true;
        constexpr quint16 jpegLength = 0x0202, firstPixels = 0x0100, stripLengths = 0x0117;
        const bool pixels = entry.tag == jpegLength || entry.tag == stripLengths;
        switch (entry.ifd) {
        case Ifd::Main:
        case Ifd::Exif:
            if (!takeNested(entry, where, read, findings)) {
                takeExif(entry, where, findings);
            }
            break;
        case Ifd::Gps:
            findings.add(Kind::Location, QStringLiteral("GPS"),
                         QStringLiteral("0x%1").arg(entry.tag, 4, 16, QLatin1Char('0')), entry.value.size(),
                         entry.tag);
            break;
        case Ifd::Interop:
            break;
        case Ifd::Sub:
            previews += pixels ? static_cast<qint64>(numberOf(entry)) : 0;
            break;
        case Ifd::Next:
            small += pixels ? static_cast<qint64>(numberOf(entry)) : 0;
            pages += where == QLatin1String("TIFF") && entry.tag == firstPixels;
            break;
        }
    });
    if (pages > 0) { // of a TIFF; in EXIF the next directory is the thumbnail's
        findings.add(Kind::OtherImage, where, QStringLiteral("+%1").arg(pages), small);
    } else if (small > 0) {
        findings.add(Kind::Thumbnail, where, QStringLiteral("IFD1"), small);
    }
    if (previews > 0) {
        findings.add(Kind::Preview, where, QStringLiteral("SubIFDs"), previews);
    }
    if (!any && !block.isEmpty()) {
        findings.add(Kind::Unknown, where, {}, block.size());
    }
}

void inspectTiff(const QByteArray& bytes, Findings& findings) {
    inspectExif(bytes, QStringLiteral("TIFF"), findings);
}

MetadataFacts inspect(const QByteArray& bytes, Format format) {
    Findings findings;
    if (format == Format::Tiff) {
        inspectTiff(bytes, findings);
    } else if (format == Format::Heif) {
        inspectHeif(bytes, findings);
    } else {
        inspectParts(bytes, format, findings);
    }
    return findings.take();
}

} // namespace vizard::photo::detail
