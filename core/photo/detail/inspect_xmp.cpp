#include "core/photo/detail/findings.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <cstring>

namespace vizard::photo::detail {

namespace {

using Kind = MetadataKind;

struct Namespace {
    const char* uri; // the start of it
    const char* prefix;
    Kind kind; // of what has no row of its own
};

// XMP specification, part 2; IPTC photo metadata standard; MWG regions; Adobe's and Google's own.
constexpr std::array kNamespaces = {
    Namespace{"http://purl.org/dc/elements/1.1/", "dc", Kind::Text},
    Namespace{"http://ns.adobe.com/xap/1.0/mm/", "xmpMM", Kind::History},
    Namespace{"http://ns.adobe.com/xap/1.0/rights/", "xmpRights", Kind::Credit},
    Namespace{"http://ns.adobe.com/xap/1.0/g/img/", "xmpGImg", Kind::Thumbnail},
    Namespace{"http://ns.adobe.com/xap/1.0/", "xmp", Kind::History},
    Namespace{"http://ns.adobe.com/xmp/note/", "xmpNote", Kind::History},
    Namespace{"http://ns.adobe.com/exif/1.0/aux/", "aux", Kind::Camera},
    Namespace{"http://ns.adobe.com/exif/1.0/", "exif", Kind::Exposure},
    Namespace{"http://cipa.jp/exif/1.0/", "exifEX", Kind::Exposure},
    Namespace{"http://ns.adobe.com/tiff/1.0/", "tiff", Kind::Camera},
    Namespace{"http://ns.adobe.com/photoshop/1.0/", "photoshop", Kind::Text},
    Namespace{"http://ns.adobe.com/camera-raw-settings/1.0/", "crs", Kind::History},
    Namespace{"http://ns.adobe.com/lightroom/1.0/", "lr", Kind::Text},
    Namespace{"http://www.metadataworkinggroup.com/schemas/regions/", "mwg-rs", Kind::Faces},
    Namespace{"http://ns.microsoft.com/photo/1.", "MP", Kind::Faces},
    Namespace{"http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/", "Iptc4xmpCore", Kind::Location},
    Namespace{"http://iptc.org/std/Iptc4xmpExt/2008-02-29/", "Iptc4xmpExt", Kind::Location},
    Namespace{"http://ns.google.com/photos/1.0/depthmap/", "GDepth", Kind::DepthMap},
    Namespace{"http://ns.google.com/photos/1.0/image/", "GImage", Kind::Preview},
    Namespace{"http://ns.google.com/photos/1.0/camera/", "GCamera", Kind::History},
    Namespace{"http://ns.google.com/photos/1.0/container/", "GContainer", Kind::OtherImage},
    Namespace{"http://ns.apple.com/faceinfo/1.0/", "apple-fi", Kind::Faces},
};

struct Property {
    const char* name; // with the prefix of the table above
    Kind kind;
    quint16 tag; // whose field its value may fill; 0: none
};

constexpr std::array kProperties = {
    Property{"dc:creator", Kind::Credit, kTagArtist},
    Property{"dc:rights", Kind::Credit, kTagCopyright},
    Property{"photoshop:Credit", Kind::Credit, 0},
    Property{"photoshop:DateCreated", Kind::Date, kTagDateTaken},
    Property{"photoshop:City", Kind::Location, 0},
    Property{"photoshop:State", Kind::Location, 0},
    Property{"photoshop:Country", Kind::Location, 0},
    Property{"photoshop:History", Kind::History, 0},
    Property{"photoshop:DocumentAncestors", Kind::History, 0},
    Property{"xmp:CreateDate", Kind::Date, kTagDateTaken},
    Property{"xmp:ModifyDate", Kind::Date, 0},
    Property{"xmp:MetadataDate", Kind::Date, 0},
    Property{"xmp:Thumbnails", Kind::Thumbnail, 0},
    Property{"exif:DateTimeOriginal", Kind::Date, kTagDateTaken},
    Property{"exif:UserComment", Kind::Text, 0},
    Property{"exif:ImageUniqueID", Kind::History, 0},
    Property{"exifEX:BodySerialNumber", Kind::Serial, 0},
    Property{"exifEX:LensSerialNumber", Kind::Serial, 0},
    Property{"exifEX:CameraOwnerName", Kind::Owner, 0},
    Property{"aux:SerialNumber", Kind::Serial, 0},
    Property{"aux:LensSerialNumber", Kind::Serial, 0},
    Property{"aux:ImageNumber", Kind::Serial, 0},
    Property{"aux:OwnerName", Kind::Owner, 0},
    Property{"tiff:Artist", Kind::Credit, kTagArtist},
    Property{"tiff:Copyright", Kind::Credit, kTagCopyright},
    Property{"tiff:ImageDescription", Kind::Text, 0},
    Property{"tiff:Software", Kind::History, 0},
    Property{"tiff:DateTime", Kind::Date, 0},
    Property{"Iptc4xmpCore:CreatorContactInfo", Kind::Owner, 0},
    Property{"Iptc4xmpExt:PersonInImage", Kind::Faces, 0},
    Property{"Iptc4xmpExt:PersonInImageWDetails", Kind::Faces, 0},
};

constexpr auto kRdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
constexpr int kMaxProperties = 500;

class XmpReader {
public:
    XmpReader(const QByteArray& packet, Findings& findings)
        : xml_(packet)
        , findings_(findings) {}

    // False where it is no XML.
    bool run() {
        while (!xml_.atEnd() && count_ < kMaxProperties) {
            if (xml_.readNext() == QXmlStreamReader::StartElement && isRdf(u"Description")) {
                description();
            }
        }
        return !xml_.hasError() || count_ > 0;
    }

private:
    bool isRdf(QStringView name) const {
        return xml_.namespaceUri() == QLatin1String(kRdf) && xml_.name() == name;
    }

    void description() {
        for (const QXmlStreamAttribute& each : xml_.attributes()) {
            if (each.namespaceUri() != QLatin1String(kRdf)) {
                take(each.namespaceUri(), each.name(), each.value().toString());
            }
        }
        while (!xml_.atEnd() && xml_.readNext() != QXmlStreamReader::EndElement) {
            if (xml_.tokenType() == QXmlStreamReader::StartElement) {
                const QString uri = xml_.namespaceUri().toString();
                const QString name = xml_.name().toString();
                take(uri, name, content());
            }
        }
    }

    // All text inside the present element, and its last end.
    QString content() {
        QStringList texts;
        for (int depth = 1; depth > 0 && !xml_.atEnd();) {
            switch (xml_.readNext()) {
            case QXmlStreamReader::StartElement:
                ++depth;
                break;
            case QXmlStreamReader::EndElement:
                --depth;
                break;
            case QXmlStreamReader::Characters:
                if (!xml_.isWhitespace()) {
                    texts += xml_.text().toString();
                }
                break;
            default:
                break;
            }
        }
        return texts.join(QStringLiteral("; "));
    }

    void take(QStringView uri, QStringView local, const QString& value) {
        ++count_;
        const auto space = std::ranges::find_if(
            kNamespaces, [uri](const Namespace& n) { return uri.startsWith(QLatin1String(n.uri)); });
        const bool known = space != kNamespaces.end();
        const QString name =
            (known ? QLatin1String(space->prefix) : QLatin1String("?")) + QLatin1Char(':') + local.toString();
        const auto property = std::ranges::find_if(
            kProperties, [&name](const Property& p) { return name == QLatin1String(p.name); });
        Kind kind = known ? space->kind : Kind::Unknown;
        quint16 tag = 0;
        if (property != kProperties.end()) {
            kind = property->kind;
            tag = property->tag;
        } else if (name.startsWith(QLatin1String("exif:GPS"))) {
            kind = Kind::Location;
        }
        const auto field = carriedTag(tag);
        const bool carried = field && findings_.keep(*field, carriedText(*field, value));
        findings_.add(kind, QStringLiteral("XMP"), name, value.toUtf8().size(), tag, carried);
    }

    QXmlStreamReader xml_;
    Findings& findings_;
    int count_ = 0;
};

} // namespace

void inspectXmp(const QByteArray& packet, Findings& findings) {
    const auto start = packet.indexOf('<');
    if (!XmpReader(start < 0 ? packet : packet.mid(start), findings).run()) {
        findings.add(Kind::Unknown, QStringLiteral("XMP"), {}, packet.size());
    }
}

} // namespace vizard::photo::detail
