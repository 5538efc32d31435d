// What a written file holds beside pixels: the profile, the resolution, and nothing of what the source
// carried.
#include "core/photo/read.h"
#include "core/photo/write.h"
#include "heif_samples.h"
#include "leaks.h"
#include "samples.h"
#include "scanner.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace vizard;
using namespace vizard::photo;
using samples::Folder;

namespace {

const QByteArray kSecret = "SECRET-48.8584N-2.2945E";

// EXIF with a thumbnail behind it, as cameras store the uncloaked face.
QByteArray exifWithThumbnail(bool bigEndian) {
    const QByteArray thumbnail = samples::cameraJpeg(samples::pattern(QImage::Format_RGB888, {40, 30}), 80);
    return samples::exif(1, bigEndian, 72) + kSecret + thumbnail + kSecret;
}

QByteArray leakyJpeg(const QImage& image) {
    QByteArray file = samples::encoded(samples::photo(image, Format::Jpeg, samples::rgbProfile()));
    file = samples::jpegWithSegment(file, 0xFE, "comment " + kSecret);
    file = samples::jpegWithSegment(file, 0xED,
                                    QByteArray("Photoshop 3.0\0"
                                               "8BIM",
                                               18) +
                                        kSecret);
    file = samples::jpegWithSegment(file, 0xE2, QByteArray("MPF\0", 4) + kSecret);
    file = samples::jpegWithSegment(file, 0xEB, "JP" + kSecret);
    file = samples::jpegWithSegment(
        file, 0xE1, QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + "<x:xmpmeta>" + kSecret);
    file = samples::jpegWithSegment(file, 0xE1, QByteArray("Exif\0\0", 6) + exifWithThumbnail(true));
    return file + "motion photo " + kSecret;
}

QByteArray leakyPng(const QImage& image) {
    QByteArray file = samples::encoded(samples::photo(image, Format::Png, samples::rgbProfile()));
    file = samples::pngWithChunk(file, "tEXt", QByteArray("Author\0", 7) + kSecret);
    file = samples::pngWithChunk(file, "iTXt", QByteArray("XML:com.adobe.xmp\0\0\0\0\0", 22) + kSecret);
    file = samples::pngWithChunk(file, "zTXt", QByteArray("Comment\0\0", 9) + qCompress(kSecret).mid(4));
    file = samples::pngWithChunk(file, "tIME", QByteArray("\x07\xEA\x0B\x17\x0C\x0D\x09", 7));
    file = samples::pngWithChunk(file, "eXIf", exifWithThumbnail(false));
    return file + kSecret;
}

QByteArray leakyWebP(const QImage& image) {
    QByteArray file = samples::encoded(samples::photo(image, Format::WebP, samples::rgbProfile()));
    file = samples::webpWithChunk(file, "EXIF", exifWithThumbnail(false));
    return samples::webpWithChunk(file, "XMP ", "<x:xmpmeta>" + kSecret);
}

QByteArray leakyTiff(const QImage& image) {
    return samples::tiff("w", [&image](TIFF* file) {
        for (int page = 0; page < 2; ++page) {
            TIFFSetField(file, TIFFTAG_IMAGEWIDTH, image.width());
            TIFFSetField(file, TIFFTAG_IMAGELENGTH, image.height());
            TIFFSetField(file, TIFFTAG_BITSPERSAMPLE, 8);
            TIFFSetField(file, TIFFTAG_SAMPLESPERPIXEL, 3);
            TIFFSetField(file, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_RGB);
            TIFFSetField(file, TIFFTAG_ARTIST, kSecret.constData());
            TIFFSetField(file, TIFFTAG_IMAGEDESCRIPTION, kSecret.constData());
            TIFFSetField(file, TIFFTAG_CAMERASERIALNUMBER, kSecret.constData());
            TIFFSetField(file, TIFFTAG_XMLPACKET, static_cast<uint32_t>(kSecret.size()), kSecret.constData());
            for (int y = 0; y < image.height(); ++y) {
                TIFFWriteScanline(file, const_cast<uchar*>(image.constScanLine(y)), static_cast<uint32_t>(y),
                                  0);
            }
            TIFFWriteDirectory(file);
        }
    });
}

QSet<QString> allowedParts(Format format) {
    switch (format) {
    case Format::Jpeg:
        return {QStringLiteral("SOI"), QStringLiteral("APP0 JFIF"), QStringLiteral("APP2 ICC_PROFILE"),
                QStringLiteral("DQT"), QStringLiteral("SOF"),       QStringLiteral("DHT"),
                QStringLiteral("SOS"), QStringLiteral("EOI")};
    case Format::Png:
        return {QStringLiteral("IHDR"), QStringLiteral("iCCP"), QStringLiteral("pHYs"),
                QStringLiteral("IDAT"), QStringLiteral("IEND")};
    case Format::WebP:
        return {QStringLiteral("VP8X"), QStringLiteral("ICCP"), QStringLiteral("ALPH"),
                QStringLiteral("VP8 "), QStringLiteral("VP8L"), QStringLiteral("EXIF")}; // the resolution
    default: { // TIFF 6.0, the tags that pixels need
        QSet<QString> tags;
        for (const int tag :
             {TIFFTAG_IMAGEWIDTH, TIFFTAG_IMAGELENGTH, TIFFTAG_BITSPERSAMPLE, TIFFTAG_COMPRESSION,
              TIFFTAG_PHOTOMETRIC, TIFFTAG_STRIPOFFSETS, TIFFTAG_ORIENTATION, TIFFTAG_SAMPLESPERPIXEL,
              TIFFTAG_ROWSPERSTRIP, TIFFTAG_STRIPBYTECOUNTS, TIFFTAG_XRESOLUTION, TIFFTAG_YRESOLUTION,
              TIFFTAG_PLANARCONFIG, TIFFTAG_RESOLUTIONUNIT, TIFFTAG_PREDICTOR, TIFFTAG_ICCPROFILE,
              TIFFTAG_EXTRASAMPLES}) {
            tags << QString::number(tag);
        }
        return tags;
    }
    }
}

// What other readers say of the files, as far as they are installed.
QByteArrayList wordsOfOthers(const QStringList& files) {
    const std::pair<const char*, QStringList> readers[] = {
        {"exiftool", {QStringLiteral("-a"), QStringLiteral("-u"), QStringLiteral("-ee")}},
        {"exiv2", {QStringLiteral("-q"), QStringLiteral("-p"), QStringLiteral("a")}}};
    QByteArrayList said;
    for (const auto& [name, options] : readers) {
        const QString tool = QStandardPaths::findExecutable(QString::fromLatin1(name));
        if (tool.isEmpty())
            continue;
        QProcess process;
        process.start(tool, options + files);
        if (process.waitForFinished())
            said += process.readAllStandardOutput();
    }
    return said;
}

} // namespace

class PhotoLeaks : public QObject {
    Q_OBJECT

public:
    // Hundreds of files are written and synced: into memory where there is such a place.
    static void initMain() {
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable()) {
            qputenv("TMPDIR", "/dev/shm");
        }
    }

private Q_SLOTS:
    void theScannerSeesLeaks();
    void nothingPassesThrough_data();
    void nothingPassesThrough();
    void seededLeaks_data();
    void seededLeaks();
    void whatIsListed();
    void whatIsKeptIsWrittenAnew();
    void theFateOfEachItem();
    void damagedBlocksEndQuietly();
};

// The oracle of this file must be able to fail.
void PhotoLeaks::theScannerSeesLeaks() {
    const QImage image = samples::pattern(QImage::Format_RGB888);
    const QStringList jpeg = scanner::parts(leakyJpeg(image));
    for (const char* part : {"APP1 Exif", "APP1 http://ns.adobe.com/xap/1.0/", "APP2 MPF",
                             "APP13 Photoshop 3.0", "marker fe", "trailing"}) {
        QVERIFY2(jpeg.contains(QString::fromLatin1(part)), part);
    }
    QVERIFY(scanner::parts(leakyPng(image)).contains(QStringLiteral("tEXt")));
    QVERIFY(scanner::parts(leakyWebP(image)).contains(QStringLiteral("XMP ")));
    QVERIFY(scanner::parts(leakyTiff(image)).contains(QString::number(TIFFTAG_ARTIST)));
}

void PhotoLeaks::nothingPassesThrough_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("format");
    const QImage image = samples::pattern(QImage::Format_RGB888);
    const QList<std::pair<QByteArray, QByteArray>> sources = {{"jpeg", leakyJpeg(image)},
                                                              {"png", leakyPng(image)},
                                                              {"webp", leakyWebP(image)},
                                                              {"tiff", leakyTiff(image)}};
    for (const auto& [name, bytes] : sources) {
        for (const Format format : {Format::Jpeg, Format::Png, Format::WebP, Format::Tiff}) {
            QTest::addRow("%s to %s", name.constData(), qPrintable(extension(format)))
                << bytes << int(format);
        }
    }
}

void PhotoLeaks::nothingPassesThrough() {
    QFETCH(QByteArray, source);
    QFETCH(int, format);
    QVERIFY(source.contains(kSecret));
    const Folder folder;
    const QString original = folder.save(QStringLiteral("original"), source);
    auto photo = read(original);
    QVERIFY2(photo.ok(), photo ? "" : qPrintable(photo.error().detail));
    WriteOptions options;
    options.format = static_cast<Format>(format);
    const auto written = write(*photo, folder.path(QStringLiteral("out")), options);
    QVERIFY(written.ok());
    const QByteArray bytes = samples::bytesOf(*written);
    for (const QByteArray& leak : {kSecret, QByteArray("Exif"), QByteArray("adobe"), QByteArray("8BIM")}) {
        QVERIFY2(!bytes.contains(leak), leak.constData());
    }
    const QSet<QString> allowed = allowedParts(options.format.value());
    const QStringList parts = scanner::parts(bytes);
    QVERIFY(!parts.isEmpty());
    for (const QString& part : parts) {
        QVERIFY2(allowed.contains(part), qPrintable(part));
    }
    if (options.format == Format::WebP) { // whose EXIF says the resolution and nothing else
        const auto said = inspectMetadata(*written);
        QVERIFY(said.ok());
        for (const MetadataItem& item : *said) {
            QVERIFY2(item.kind == MetadataKind::Resolution || item.kind == MetadataKind::ColourProfile,
                     qPrintable(item.where + item.name));
        }
    }
    QCOMPARE(samples::bytesOf(original), source);
}

void PhotoLeaks::seededLeaks_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("keptFrom");
    const auto leaks = leaks::all();
    QVERIFY(leaks.size() >= (heif_samples::canWrite() ? 90u : 80u));
    for (const leaks::Leak& leak : leaks) {
        QTest::newRow(leak.name.constData())
            << leak.file << leak.token << (leak.keptFrom ? int(*leak.keptFrom) : 99);
    }
}

// Each secret, through every preset and into every format: it is there exactly where its preset says so.
void PhotoLeaks::seededLeaks() {
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, token);
    QFETCH(int, keptFrom);
    QVERIFY2(scanner::holds(source, token.left(13)), "the leak is not in its own file");
    const Folder folder;
    const QString original = folder.save(QStringLiteral("original"), source);
    const auto photo = read(original);
    QVERIFY2(photo.ok(), photo ? "" : qPrintable(photo.error().detail));
    QStringList copies;
    for (const auto preset : {MetadataPreset::Private, MetadataPreset::DateAndCredit, MetadataPreset::Most}) {
        for (const Format format : {Format::Jpeg, Format::Png, Format::WebP, Format::Tiff}) {
            WriteOptions options;
            options.format = format;
            options.metadata = preset;
            const QString target = folder.path(QStringLiteral("%1-%2").arg(int(preset)).arg(int(format)));
            const auto written = write(*photo, target, options);
            QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().detail));
            const QByteArray bytes = samples::bytesOf(*written);
            // A number keeps 13 of the token's letters.
            QCOMPARE(scanner::holds(bytes, token.left(13)), int(preset) >= keptFrom);
            QVERIFY(!scanner::parts(bytes).contains(QStringLiteral("trailing")));
            copies += *written;
        }
    }
    if (keptFrom != 99)
        return;
    for (const QByteArray& said : wordsOfOthers(copies))
        QVERIFY2(!said.contains(token.left(13)), said.constData());
}

void PhotoLeaks::whatIsListed() {
    const Folder folder;
    const QString path = folder.save(QStringLiteral("p"), leaks::photoWithEverything());
    const auto items = inspectMetadata(path);
    QVERIFY(items.ok());
    const auto named = [&](const char* name) {
        const auto found = std::ranges::find(*items, QString::fromLatin1(name), &MetadataItem::name);
        return found == items->end() ? MetadataItem() : *found;
    };
    QCOMPARE(named("Make").kind, MetadataKind::Camera);
    QCOMPARE(named("Artist").kind, MetadataKind::Credit);
    QCOMPARE(named("BodySerialNumber").kind, MetadataKind::Serial);
    QCOMPARE(named("OffsetTimeOriginal").kind, MetadataKind::TimeZone);
    QCOMPARE(named("FNumber").kind, MetadataKind::Exposure);
    QCOMPARE(named("ICC profile").kind, MetadataKind::ColourProfile);
    QVERIFY(std::ranges::any_of(*items, [](const auto& i) { return i.kind == MetadataKind::Location; }));
    QVERIFY(named("Artist").carried && !named("BodySerialNumber").carried);
    const auto photo = read(path);
    QCOMPARE(photo->metadata.items.size(), items->size());
    // Every leak is listed as something, or how could a person know?
    for (const leaks::Leak& leak : leaks::all()) {
        const auto found = inspectMetadata(folder.save(QStringLiteral("leak"), leak.file));
        const auto told = std::ranges::count_if(*found, [](const MetadataItem& item) {
            return item.kind != MetadataKind::ColourProfile && item.kind != MetadataKind::Resolution;
        });
        const bool silent = leak.name == "JPEG EXIF interoperability" || leak.name == "HEIC own item" ||
                            leak.name == "TIFF trailing" || leak.name == "JPEG EXIF preview in a SubIFD";
        QVERIFY2(told > 0 || silent, leak.name.constData());
    }
}

// The whole EXIF of the copies, read back: the values that were let through and no others.
void PhotoLeaks::whatIsKeptIsWrittenAnew() {
    const Folder folder;
    const auto photo = read(folder.save(QStringLiteral("p"), leaks::photoWithEverything()));
    const QMap<int, QByteArrayList> expected = {
        {int(MetadataPreset::Private), {}},
        {int(MetadataPreset::DateAndCredit), {"Ann Example", "(c) Ann Example", "2024:05:06 07:08:09"}},
        {int(MetadataPreset::Most),
         {"Vizard Optics", "Visor 1", "Ann Example", "(c) Ann Example", QByteArray("\x1C\0\0\0\x0A\0\0\0", 8),
          QByteArray("\xC8\0", 2), "2024:05:06 07:08:09", "Glass 50"}}};
    for (const Format format : {Format::Jpeg, Format::Png, Format::WebP}) {
        for (auto each = expected.begin(); each != expected.end(); ++each) {
            WriteOptions options;
            options.format = format;
            options.metadata = static_cast<MetadataPreset>(each.key());
            const auto written =
                write(*photo, folder.path(QStringLiteral("%1.%2").arg(each.key()).arg(int(format))), options);
            QVERIFY(written.ok());
            const auto back = read(*written);
            QCOMPARE(QSet<QByteArray>(back->metadata.keepable.begin(), back->metadata.keepable.end()),
                     QSet<QByteArray>(each->begin(), each->end()));
            QCOMPARE(back->iccProfile, samples::rgbProfile());
        }
    }
    WriteOptions tiff;
    tiff.format = Format::Tiff;
    tiff.metadata = MetadataPreset::Most;
    const auto back = read(*write(*photo, folder.path(QStringLiteral("t")), tiff));
    QCOMPARE(back->metadata.keepable.value(0x0132), QByteArray("2024:05:06 07:08:09")); // its only date
    QCOMPARE(back->metadata.keepable.value(0x0110), QByteArray("Visor 1"));
    QVERIFY(!back->metadata.keepable.contains(0x829D));
}

void PhotoLeaks::theFateOfEachItem() {
    const Folder folder;
    const auto items = *inspectMetadata(folder.save(QStringLiteral("p"), leaks::photoWithEverything()));
    const auto fate = [&](const char* name, MetadataPreset preset, Format format) {
        return fateOf(*std::ranges::find(items, QString::fromLatin1(name), &MetadataItem::name), preset,
                      format);
    };
    QCOMPARE(fate("Artist", MetadataPreset::Private, Format::Jpeg), MetadataFate::Removed);
    QCOMPARE(fate("Artist", MetadataPreset::DateAndCredit, Format::Jpeg), MetadataFate::Kept);
    QCOMPARE(fate("FNumber", MetadataPreset::DateAndCredit, Format::Jpeg), MetadataFate::Removed);
    QCOMPARE(fate("FNumber", MetadataPreset::Most, Format::Png), MetadataFate::Kept);
    QCOMPARE(fate("FNumber", MetadataPreset::Most, Format::Tiff), MetadataFate::Removed);
    QCOMPARE(fate("DateTimeOriginal", MetadataPreset::Most, Format::Tiff), MetadataFate::Kept);
    QCOMPARE(fate("BodySerialNumber", MetadataPreset::Most, Format::Jpeg), MetadataFate::Removed);
    QCOMPARE(fate("ICC profile", MetadataPreset::Private, Format::Jpeg), MetadataFate::Kept);
    MetadataItem turn;
    turn.kind = MetadataKind::Orientation;
    QCOMPARE(fateOf(turn, MetadataPreset::Private, Format::Png), MetadataFate::Applied);
}

// Every cut and every changed byte of a rich EXIF block: no crash, no hang, and the photo is still read.
void PhotoLeaks::damagedBlocksEndQuietly() {
    const Folder folder;
    const QByteArray whole = leaks::photoWithEverything();
    const auto exifAt = whole.indexOf("Exif");
    for (qsizetype at = exifAt; at < exifAt + 420; at += 3) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged.at(at) ^ 0xFF);
        QVERIFY(inspectMetadata(folder.save(QStringLiteral("d"), damaged)).ok());
    }
}

QTEST_GUILESS_MAIN(PhotoLeaks)
#include "tst_photo_leaks.moc"
