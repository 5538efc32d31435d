#include "leaks.h"

#include "exif_builder.h"
#include "heif_samples.h"
#include "samples.h"

#include <QBuffer>

namespace leaks {

namespace {

using samples::Format;
using vizard::photo::MetadataPreset;
using Tree = exif_builder::Tree;

// The secret of the n-th leak: nothing that compresses away or occurs by chance.
QByteArray tokenOf(size_t n) {
    return "S3CR3T" + QByteArray::number(static_cast<qulonglong>(n) + 1000) + "xQz7";
}

QImage picture() {
    return samples::pattern(QImage::Format_RGB888, {40, 28});
}

QByteArray plain(Format format) {
    return samples::encoded(samples::photo(picture(), format, samples::rgbProfile()));
}

class Collector {
public:
    QByteArray next() const { return tokenOf(all.size()); }
    void add(const QByteArray& name, const QByteArray& file, std::optional<MetadataPreset> from = {}) {
        all.push_back({name, file, next(), from});
    }
    std::vector<Leak> all;
};

QByteArray utf16(const QByteArray& text) {
    QByteArray wide;
    for (const char c : text) {
        wide.append(c).append('\0');
    }
    return wide + QByteArray(2, '\0');
}

QByteArray jpegWithExif(const Tree& tree) {
    return samples::jpegWithSegment(plain(Format::Jpeg), 0xE1,
                                    QByteArray("Exif\0\0", 6) + exif_builder::build(tree));
}

// Every place in EXIF, as one tree a place.
void exifTrees(
    const Collector& have,
    const std::function<void(const QByteArray&, const Tree&, std::optional<MetadataPreset>)>& take) {
    constexpr quint16 ascii = 2, rational = 5, undefined = 7, byte = 1;
    const auto one = [&](const char* name, std::vector<exif_builder::Entry> Tree::*where, quint16 tag,
                         quint16 type, auto&& value, std::optional<MetadataPreset> from = {}) {
        Tree tree;
        (tree.*where).push_back({tag, type, value(have.next())});
        take(name, tree, from);
    };
    const auto text = [](const QByteArray& token) { return token + '\0'; };
    const auto raw = [](const QByteArray& token) { return token; };
    const auto numbers = [](const QByteArray& token) { return token.left(16).leftJustified(24, '7'); };
    one("GPS map datum", &Tree::gps, 0x12, ascii, text);
    one("GPS processing method", &Tree::gps, 0x1B, undefined, raw);
    one("GPS area", &Tree::gps, 0x1C, undefined, raw);
    one("GPS latitude", &Tree::gps, 0x02, rational, numbers);
    one("body serial number", &Tree::exif, 0xA431, ascii, text);
    one("lens serial number", &Tree::exif, 0xA435, ascii, text);
    one("owner", &Tree::exif, 0xA430, ascii, text);
    one("maker note", &Tree::exif, 0x927C, undefined, raw);
    one("user comment", &Tree::exif, 0x9286, undefined, raw);
    one("unique id", &Tree::exif, 0xA420, ascii, text);
    one("time zone", &Tree::exif, 0x9011, ascii, text);
    one("part of a second", &Tree::exif, 0x9291, ascii, text);
    one("sound file", &Tree::exif, 0xA004, ascii, text);
    one("unknown in EXIF", &Tree::exif, 0xEA1C, undefined, raw);
    one("date with a tail", &Tree::exif, 0x9003, ascii,
        [](const QByteArray& token) { return "2020:02:03 04:05:06" + token + '\0'; });
    one("date that is none", &Tree::exif, 0x9004, ascii, text);
    one("number of another type", &Tree::exif, 0x829D, ascii, text);
    one("two numbers for one", &Tree::exif, 0x829A, rational,
        [](const QByteArray& token) { return token.left(16).leftJustified(16, '7'); });
    one("interoperability", &Tree::interop, 0x0001, ascii, text);
    one("description", &Tree::main, 0x010E, ascii, text);
    one("document name", &Tree::main, 0x010D, ascii, text);
    one("software", &Tree::main, 0x0131, ascii, text);
    one("host computer", &Tree::main, 0x013C, ascii, text);
    one("title of Windows", &Tree::main, 0x9C9B, byte, utf16);
    one("author of Windows", &Tree::main, 0x9C9D, byte, utf16);
    one("keywords of Windows", &Tree::main, 0x9C9E, byte, utf16);
    one("camera serial of DNG", &Tree::main, 0xC62F, ascii, text);
    one("print image matching", &Tree::main, 0xC4A5, undefined, raw);
    one("unknown in IFD0", &Tree::main, 0xFDE8, ascii, text);
    one("IPTC in IFD0", &Tree::main, 0x83BB, undefined, raw);
    one("copyright with controls", &Tree::main, 0x8298, ascii,
        [](const QByteArray& token) { return "\x01\x02" + token + '\0'; });
    one("endless make", &Tree::main, 0x010F, ascii,
        [](const QByteArray& token) { return QByteArray(900, 'm') + token + '\0'; });
    one("behind the end of a text", &Tree::main, 0x0110, ascii,
        [](const QByteArray& token) { return QByteArray("Model\0", 6) + token + '\0'; });
    one("preview in a SubIFD", &Tree::sub, 0x0201, undefined, raw);
    one("artist", &Tree::main, 0x013B, ascii, text, MetadataPreset::DateAndCredit);
    one("copyright", &Tree::main, 0x8298, ascii, text, MetadataPreset::DateAndCredit);
    one("make", &Tree::main, 0x010F, ascii, text, MetadataPreset::Most);
    one("model", &Tree::main, 0x0110, ascii, text, MetadataPreset::Most);
    Tree thumbnail;
    thumbnail.thumbnail = samples::jpegWithSegment(plain(Format::Jpeg), 0xFE, have.next());
    take("thumbnail", thumbnail, {});
}

QByteArray xmp(const QByteArray& properties) {
    return R"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
 xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/" xmlns:MP="http://ns.microsoft.com/photo/1.2/"
 xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:own="http://example.org/own/"
 xmlns:GDepth="http://ns.google.com/photos/1.0/depthmap/" xmlns:xmpGImg="http://ns.adobe.com/xap/1.0/g/img/">)" +
           properties + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";
}

struct XmpPlace {
    const char* name;
    const char* before;
    const char* after;
    std::optional<MetadataPreset> from = {};
};

const std::vector<XmpPlace>& xmpPlaces() {
    static const std::vector<XmpPlace> places = {
        {"title", "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">", "</rdf:li></rdf:Alt></dc:title>"},
        {"keywords", "<dc:subject><rdf:Bag><rdf:li>", "</rdf:li></rdf:Bag></dc:subject>"},
        {"face region",
         "<mwg-rs:Regions rdf:parseType=\"Resource\"><mwg-rs:RegionList><rdf:Bag><rdf:li><rdf:Description "
         "mwg-rs:Name=\"",
         "\"/></rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"},
        {"person of Microsoft", "<MP:RegionInfo>", "</MP:RegionInfo>"},
        {"person shown", "<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>",
         "</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>"},
        {"latitude", "<exif:GPSLatitude>", "</exif:GPSLatitude>"},
        {"city", "<photoshop:City>", "</photoshop:City>"},
        {"document id", "<xmpMM:DocumentID>", "</xmpMM:DocumentID>"},
        {"history", "<xmpMM:History><rdf:Seq><rdf:li>", "</rdf:li></rdf:Seq></xmpMM:History>"},
        {"serial number", "<aux:SerialNumber>", "</aux:SerialNumber>"},
        {"owner", "<aux:OwnerName>", "</aux:OwnerName>"},
        {"thumbnail", "<xmp:Thumbnails><rdf:Alt><rdf:li><xmpGImg:image>",
         "</xmpGImg:image></rdf:li></rdf:Alt></xmp:Thumbnails>"},
        {"depth map", "<GDepth:Data>", "</GDepth:Data>"},
        {"own namespace", "<own:thing>", "</own:thing>"},
        {"date with a tail", "<xmp:CreateDate>2020-02-03T04:05:06+02:00", "</xmp:CreateDate>"},
        {"creator", "<dc:creator><rdf:Seq><rdf:li>", "</rdf:li></rdf:Seq></dc:creator>",
         MetadataPreset::DateAndCredit},
        {"rights", "<dc:rights><rdf:Alt><rdf:li>", "</rdf:li></rdf:Alt></dc:rights>",
         MetadataPreset::DateAndCredit},
    };
    return places;
}

QByteArray iptc(int dataset, const QByteArray& value) {
    QByteArray records("\x1C\x02", 2);
    records.append(static_cast<char>(dataset)).append(static_cast<char>(value.size() >> 8));
    return records.append(static_cast<char>(value.size() & 0xFF)) + value;
}

QByteArray photoshop(int id, const QByteArray& content) {
    QByteArray resources = QByteArray("Photoshop 3.0\0", 14) + "8BIM";
    resources.append(static_cast<char>(id >> 8)).append(static_cast<char>(id & 0xFF));
    resources.append(QByteArray(4, '\0')).append(static_cast<char>(content.size() >> 8));
    resources.append(static_cast<char>(content.size() & 0xFF));
    return resources + content + (content.size() % 2 ? QByteArray(1, '\0') : QByteArray());
}

void jpegs(Collector& into) {
    exifTrees(into, [&](const QByteArray& name, const Tree& tree, std::optional<MetadataPreset> from) {
        into.add("JPEG EXIF " + name, jpegWithExif(tree), from);
    });
    const QByteArray base = plain(Format::Jpeg);
    const auto segment = [&](const QByteArray& name, int marker, const QByteArray& content,
                             std::optional<MetadataPreset> from = {}) {
        into.add("JPEG " + name, samples::jpegWithSegment(base, marker, content), from);
    };
    const QByteArray adobe("http://ns.adobe.com/xap/1.0/\0", 29);
    for (const XmpPlace& place : xmpPlaces()) {
        segment(QByteArray("XMP ") + place.name, 0xE1, adobe + xmp(place.before + into.next() + place.after),
                place.from);
    }
    segment("broken XMP", 0xE1, adobe + "<x:xmpmeta><" + into.next());
    segment("more XMP", 0xE1, QByteArray("http://ns.adobe.com/xmp/extension/\0", 35) + into.next());
    segment("IPTC city", 0xED, photoshop(0x0404, iptc(90, into.next())));
    segment("IPTC caption", 0xED, photoshop(0x0404, iptc(120, into.next())));
    segment("IPTC by-line", 0xED, photoshop(0x0404, iptc(80, into.next())), MetadataPreset::DateAndCredit);
    segment("IPTC copyright", 0xED, photoshop(0x0404, iptc(116, into.next())), MetadataPreset::DateAndCredit);
    segment("Photoshop thumbnail", 0xED, photoshop(0x040C, into.next()));
    segment("Photoshop resource", 0xED, photoshop(0x0BB7, into.next()));
    segment("comment", 0xFE, into.next());
    segment("MPF", 0xE2, QByteArray("MPF\0", 4) + into.next());
    segment("provenance", 0xEB, "JP" + into.next());
    segment("JFXX thumbnail", 0xE0, QByteArray("JFXX\0\x13", 6) + into.next());
    segment("picture info", 0xEC, "[picture info]" + into.next());
    segment("APP9", 0xE9, into.next());
    into.add("JPEG motion photo", base +
                                      QByteArray("\0\0\0\x18"
                                                 "ftypmp42",
                                                 12) +
                                      into.next());
    into.add("JPEG second picture", base + samples::jpegWithSegment(base, 0xFE, into.next()));
}

void pngs(Collector& into) {
    const QByteArray base = plain(Format::Png);
    const auto chunk = [&](const QByteArray& name, const QByteArray& type, const QByteArray& content) {
        into.add("PNG " + name, samples::pngWithChunk(base, type, content));
    };
    chunk("text", "tEXt", QByteArray("Comment\0", 8) + into.next());
    chunk("packed text", "zTXt", QByteArray("Comment\0\0", 9) + qCompress(into.next()).mid(4));
    chunk("international text", "iTXt", QByteArray("Title\0\0\0\0\0", 10) + into.next());
    chunk("packed international text", "iTXt",
          QByteArray("Title\0\1\0\0\0", 10) + qCompress(into.next()).mid(4));
    chunk("XMP", "iTXt",
          QByteArray("XML:com.adobe.xmp\0\0\0\0\0", 22) + xmp("<dc:title>" + into.next() + "</dc:title>"));
    chunk("raw EXIF", "zTXt",
          QByteArray("Raw profile type exif\0\0", 23) + qCompress(into.next().toHex()).mid(4));
    chunk("palette name", "sPLT", into.next() + QByteArray("\0\x08", 2));
    chunk("own chunk", "vpAg", into.next());
    into.add("PNG trailing", base + into.next());
    Tree gps;
    gps.gps.push_back({0x1C, 7, into.next()});
    into.add("PNG EXIF position", samples::pngWithChunk(base, "eXIf", exif_builder::build(gps)));
}

void webps(Collector& into) {
    const QByteArray base = plain(Format::WebP);
    Tree tree;
    tree.exif.push_back({0x927C, 7, into.next()});
    into.add("WebP EXIF maker note", samples::webpWithChunk(base, "EXIF", exif_builder::build(tree)));
    into.add("WebP XMP",
             samples::webpWithChunk(base, "XMP ", xmp("<dc:title>" + into.next() + "</dc:title>")));
    into.add("WebP own chunk", samples::webpWithChunk(base, "ABCD", into.next()));
    into.add("WebP trailing", base + into.next());
    Tree small;
    small.thumbnail = samples::jpegWithSegment(plain(Format::Jpeg), 0xFE, into.next());
    into.add("WebP thumbnail", samples::webpWithChunk(base, "EXIF", exif_builder::build(small)));
}

QByteArray tiffWith(const std::function<void(TIFF*)>& tags, bool second = false) {
    const QImage image = picture();
    return samples::tiff("w", [&](TIFF* file) {
        for (int page = 0; page < (second ? 2 : 1); ++page) {
            TIFFSetField(file, TIFFTAG_IMAGEWIDTH, image.width());
            TIFFSetField(file, TIFFTAG_IMAGELENGTH, image.height());
            TIFFSetField(file, TIFFTAG_BITSPERSAMPLE, 8);
            TIFFSetField(file, TIFFTAG_SAMPLESPERPIXEL, 3);
            TIFFSetField(file, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_RGB);
            if (!second || page == 1) {
                tags(file);
            }
            for (int y = 0; y < image.height(); ++y) {
                auto* row = const_cast<uchar*>(image.constScanLine(y));
                TIFFWriteScanline(file, row, static_cast<uint32_t>(y), 0);
            }
            TIFFWriteDirectory(file);
        }
    });
}

void tiffs(Collector& into) {
    const auto text = [&](const char* name, uint32_t tag, std::optional<MetadataPreset> from = {}) {
        const QByteArray token = into.next();
        into.add(QByteArray("TIFF ") + name,
                 tiffWith([&](TIFF* file) { TIFFSetField(file, tag, token.constData()); }), from);
    };
    text("description", TIFFTAG_IMAGEDESCRIPTION);
    text("software", TIFFTAG_SOFTWARE);
    text("host computer", TIFFTAG_HOSTCOMPUTER);
    text("serial number", TIFFTAG_CAMERASERIALNUMBER);
    text("page name", TIFFTAG_PAGENAME);
    text("artist", TIFFTAG_ARTIST, MetadataPreset::DateAndCredit);
    text("copyright", TIFFTAG_COPYRIGHT, MetadataPreset::DateAndCredit);
    text("make", TIFFTAG_MAKE, MetadataPreset::Most);
    const auto block = [&](const char* name, uint32_t tag, const QByteArray& content) {
        const auto size = static_cast<uint32_t>(content.size());
        into.add(QByteArray("TIFF ") + name,
                 tiffWith([&](TIFF* file) { TIFFSetField(file, tag, size, content.constData()); }));
    };
    block("XMP", TIFFTAG_XMLPACKET, xmp("<photoshop:City>" + into.next() + "</photoshop:City>"));
    block("Photoshop", TIFFTAG_PHOTOSHOP, photoshop(0x040C, into.next()).mid(14));
    const QByteArray token = into.next();
    into.add("TIFF second page",
             tiffWith([&](TIFF* f) { TIFFSetField(f, TIFFTAG_PAGENAME, token.constData()); }, true));
    into.add("TIFF trailing", tiffWith([](TIFF*) {}) + into.next());
}

void heifs(Collector& into) {
    if (!heif_samples::canWrite()) {
        return;
    }
    const auto exif = [&](const char* name, std::vector<exif_builder::Entry> Tree::*where, quint16 tag) {
        Tree tree;
        (tree.*where).push_back({tag, 7, into.next()});
        into.add(QByteArray("HEIC EXIF ") + name,
                 heif_samples::heic(picture(), {.exif = exif_builder::build(tree)}));
    };
    exif("position", &Tree::gps, 0x1C);
    exif("maker note", &Tree::exif, 0x927C);
    exif("comment", &Tree::exif, 0x9286);
    Tree credit;
    credit.main.push_back({0x013B, 2, into.next() + '\0'});
    into.add("HEIC EXIF artist", heif_samples::heic(picture(), {.exif = exif_builder::build(credit)}),
             MetadataPreset::DateAndCredit);
    into.add("HEIC XMP", heif_samples::heic(
                             picture(), {.xmp = xmp("<MP:RegionInfo>" + into.next() + "</MP:RegionInfo>")}));
    into.add("HEIC own item", heif_samples::heic(picture(), {.other = into.next()}));
    into.add("HEIC trailing box", heif_samples::heic(picture(), {}) + heif_samples::box("mpvd", into.next()));
    into.add("HEIC own box", heif_samples::heic(picture(), {.thumbnail = true, .second = true}) +
                                 heif_samples::box("uuid", QByteArray(16, 'u') + into.next()));
}

} // namespace

QByteArray photoWithEverything() {
    const auto text = [](const char* words) { return QByteArray(words) + '\0'; };
    Tree tree;
    tree.main = {{0x010F, 2, text("Vizard Optics")},
                 {0x0110, 2, text("Visor 1")},
                 {0x013B, 2, text("Ann Example")},
                 {0x8298, 2, text("(c) Ann Example")}};
    tree.exif = {{0x829D, 5, QByteArray("\x1C\0\0\0\x0A\0\0\0", 8)},
                 {0x8827, 3, QByteArray("\xC8\0", 2)},
                 {0x9003, 2, text("2024:05:06 07:08:09")},
                 {0x9011, 2, text("+02:00")},
                 {0xA431, 2, text("SN-0042")},
                 {0xA434, 2, text("Glass 50")}};
    tree.gps = {{0x12, 2, text("WGS-84")}};
    return jpegWithExif(tree);
}

std::vector<Leak> all() {
    Collector collector;
    jpegs(collector);
    pngs(collector);
    webps(collector);
    tiffs(collector);
    heifs(collector);
    return std::move(collector.all);
}

} // namespace leaks
