// What a written file holds beside pixels: the profile, the resolution, and nothing of what the source
// carried.
#include "core/photo/read.h"
#include "core/photo/write.h"
#include "samples.h"
#include "scanner.h"

#include <QCryptographicHash>
#include <QSet>
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
                QStringLiteral("VP8 "), QStringLiteral("VP8L")};
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

} // namespace

class PhotoLeaks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theScannerSeesLeaks();
    void nothingPassesThrough_data();
    void nothingPassesThrough();
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
    QCOMPARE(samples::bytesOf(original), source);
}

QTEST_GUILESS_MAIN(PhotoLeaks)
#include "tst_photo_leaks.moc"
