// read(), readThumbnail() and looksLikePhoto(): content before names, facts of the file, colours.
#include "core/photo/read.h"
#include "samples.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QImageWriter>
#include <QTest>

#include <lcms2.h>
#include <webp/encode.h>
#include <webp/mux.h>

using namespace vizard;
using namespace vizard::photo;
using samples::Folder;

namespace {

Result<Photo> readBytes(const QByteArray& bytes, const QString& name = QStringLiteral("p")) {
    const Folder folder;
    return read(folder.save(name, bytes));
}

QByteArray bmp(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, "bmp").write(image);
    return bytes;
}

QByteArray webpAnimation(const QList<QImage>& frames) {
    WebPAnimEncoderOptions options;
    WebPAnimEncoderOptionsInit(&options);
    WebPAnimEncoder* encoder = WebPAnimEncoderNew(frames[0].width(), frames[0].height(), &options);
    WebPConfig config;
    WebPConfigInit(&config);
    config.lossless = 1;
    config.exact = 1;
    int time = 0;
    for (const QImage& frame : frames) {
        WebPPicture picture;
        WebPPictureInit(&picture);
        picture.use_argb = 1;
        picture.width = frame.width();
        picture.height = frame.height();
        WebPPictureImportRGB(&picture, frame.constBits(), static_cast<int>(frame.bytesPerLine()));
        WebPAnimEncoderAdd(encoder, &picture, time, &config);
        WebPPictureFree(&picture);
        time += 100;
    }
    WebPAnimEncoderAdd(encoder, nullptr, time, nullptr);
    WebPData data = {};
    WebPAnimEncoderAssemble(encoder, &data);
    WebPAnimEncoderDelete(encoder);
    const QByteArray bytes(reinterpret_cast<const char*>(data.bytes), static_cast<qsizetype>(data.size));
    WebPDataClear(&data);
    return bytes;
}

QImage inks(int c, int m, int y, int k) {
    QImage image(24, 16, QImage::Format_RGBA8888);
    for (int row = 0; row < image.height(); ++row) {
        for (int x = 0; x < image.width(); ++x) {
            uchar* p = image.scanLine(row) + 4 * x;
            p[0] = static_cast<uchar>(c);
            p[1] = static_cast<uchar>(m);
            p[2] = static_cast<uchar>(y);
            p[3] = static_cast<uchar>(k);
        }
    }
    return image;
}

bool near(const QColor& a, const QColor& b, int tolerance) {
    return std::abs(a.red() - b.red()) <= tolerance && std::abs(a.green() - b.green()) <= tolerance &&
           std::abs(a.blue() - b.blue()) <= tolerance;
}

} // namespace

class PhotoRead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contentCountsNotTheName();
    void knownForeignFormatsAreNamed_data();
    void knownForeignFormatsAreNamed();
    void pathHashAndBytesAreReported();
    void limitsAreAskedBeforeDecoding();
    void cameraJpegs();
    void jpegResolutionFromExif();
    void cmykJpegByPlainFormula();
    void cmykJpegByProfile();
    void aCmykProfileOnRgbIsDropped();
    void pngPalettes();
    void pngTransparentColours();
    void pngAnimationsAreCounted();
    void pngInterlaced();
    void webpFirstFrame();
    void bmpKinds();
    void thumbnails_data();
    void thumbnails();
    void thumbnailOfAThinPicture();
    void thumbnailColoursAreSrgb();
    void looksLikePhotoByExtension();
};

void PhotoRead::contentCountsNotTheName() {
    const QImage image = samples::pattern(QImage::Format_RGB888);
    for (const Format format : {Format::Jpeg, Format::Png, Format::WebP, Format::Tiff}) {
        const QByteArray bytes = samples::encoded(samples::photo(image, format));
        for (const char* name : {"photo.jpg", "photo.png", "photo.txt", "photo", "PHOTO.TIFF"}) {
            const auto photo = readBytes(bytes, QString::fromLatin1(name));
            QVERIFY(photo.ok());
            QCOMPARE(photo->format, format);
        }
    }
    QCOMPARE(readBytes(bmp(image), QStringLiteral("p.jpg"))->format, Format::Bmp);
}

void PhotoRead::knownForeignFormatsAreNamed_data() {
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* name, const QByteArray& start) {
        QTest::newRow(name) << start << QString::fromLatin1(name);
    };
    row("JPEG XL", QByteArray("\xFF\x0A\xFA\x7F", 4));
    row("GIF", QByteArray("GIF89a\x01\0\x01\0", 10));
    row("PSD", QByteArray("8BPS\0\x01\0\0", 8));
    row("JPEG 2000", QByteArray("\0\0\0\x0CjP  \r\n\x87\n", 12));
    row("CR2 (raw)", QByteArray("II*\0\x10\0\0\0CR\x02\0", 12));
    row("CR3 (raw)", QByteArray("\0\0\0\x18"
                                "ftypcrx \0\0\0\x01",
                                16));
    row("ICO", QByteArray("\0\0\x01\0\x01\0", 6));
    row("PNM", QByteArray("P6\n4 4\n255\n", 11));
}

void PhotoRead::knownForeignFormatsAreNamed() {
    QFETCH(QByteArray, start);
    QFETCH(QString, name);
    const auto photo = readBytes(start + QByteArray(100, 'x'), QStringLiteral("p.jpg"));
    QVERIFY(!photo.ok());
    QCOMPARE(photo.error().code, ErrorCode::Unsupported);
    QCOMPARE(photo.error().text, name);
}

void PhotoRead::pathHashAndBytesAreReported() {
    const Folder folder;
    const QByteArray bytes =
        samples::encoded(samples::photo(samples::pattern(QImage::Format_RGB888), Format::Png));
    const QString path = folder.save(QStringLiteral("ünï 照片.png"), bytes);
    const auto photo = read(path);
    QVERIFY(photo.ok());
    QCOMPARE(photo->path, path);
    QCOMPARE(photo->contentHash, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(samples::bytesOf(path), bytes);
}

void PhotoRead::limitsAreAskedBeforeDecoding() {
    const Folder folder;
    const QImage image = samples::pattern(QImage::Format_RGB888, {100, 50});
    ReadLimits few;
    few.maxPixels = 4999;
    ReadLimits narrow;
    narrow.maxSide = 99;
    ReadLimits enough;
    enough.maxPixels = 5000;
    enough.maxSide = 100;
    QList<QByteArray> files = {bmp(image)};
    for (const Format format : {Format::Jpeg, Format::Png, Format::WebP, Format::Tiff}) {
        files << samples::encoded(samples::photo(image, format));
    }
    for (const QByteArray& file : files) {
        const QString path = folder.save(QStringLiteral("p"), file);
        QVERIFY(read(path, enough).ok());
        for (const ReadLimits& limits : {few, narrow}) {
            QCOMPARE(read(path, limits).error().code, ErrorCode::TooLarge);
            QCOMPARE(readThumbnail(path, 10, limits).error().code, ErrorCode::TooLarge);
        }
    }
}

void PhotoRead::cameraJpegs() {
    const QImage image = samples::pattern(QImage::Format_RGB888);
    const auto photo = readBytes(samples::cameraJpeg(image, 88));
    QVERIFY(photo.ok());
    QCOMPARE(photo->jpegQuality, 88);
    QVERIFY(!photo->jpegProgressive);
    QVERIFY(!photo->grey);
    QVERIFY(samples::meanDifference(photo->pixels, image) < 3);
}

void PhotoRead::jpegResolutionFromExif() {
    const QByteArray plain =
        samples::encoded(samples::photo(samples::pattern(QImage::Format_RGB888), Format::Jpeg));
    const auto photo = readBytes(
        samples::jpegWithSegment(plain, 0xE1, QByteArray("Exif\0\0", 6) + samples::exif(1, true, 240)));
    QVERIFY(photo.ok());
    QVERIFY(std::abs(photo->dotsPerMeterX - 240 / 0.0254) < 0.01);
}

void PhotoRead::cmykJpegByPlainFormula() {
    // Half of the light kept by cyan, three quarters by black, as ink amounts and as Adobe's inverted ones.
    const QColor wanted(96, 191, 191);
    for (const bool adobe : {false, true}) {
        const QImage image = adobe ? inks(128, 255, 255, 191) : inks(127, 0, 0, 64);
        const auto photo = readBytes(samples::cmykJpeg(image, adobe, {}));
        QVERIFY(photo.ok());
        QCOMPARE(photo->pixels.format(), QImage::Format_RGB888);
        QVERIFY(near(photo->pixels.pixelColor(9, 9), wanted, 3));
        QVERIFY(!photo->grey);
    }
}

void PhotoRead::cmykJpegByProfile() {
    // In this profile ink counts half: cyan 254 leaves half of the red.
    const auto photo = readBytes(samples::cmykJpeg(inks(254, 0, 0, 0), false, samples::cmykProfile()));
    QVERIFY(photo.ok());
    QVERIFY(photo->iccProfile.isEmpty());
    const QColor found = photo->pixels.pixelColor(9, 9);
    QVERIFY2(near(found, QColor(128, 255, 255), 6), qPrintable(found.name()));
}

void PhotoRead::aCmykProfileOnRgbIsDropped() {
    const QByteArray plain =
        samples::encoded(samples::photo(samples::pattern(QImage::Format_RGB888), Format::Jpeg));
    const QByteArray header = QByteArray("ICC_PROFILE\0\x01\x01", 14);
    const QByteArray profile = samples::cmykProfile();
    QVERIFY(profile.size() < 60000);
    const auto photo = readBytes(samples::jpegWithSegment(plain, 0xE2, header + profile));
    QVERIFY(photo.ok());
    QVERIFY(photo->iccProfile.isEmpty());
    const QByteArray rgb = samples::rgbProfile();
    QCOMPARE(readBytes(samples::jpegWithSegment(plain, 0xE2, header + rgb))->iccProfile, rgb);
}

QByteArray qtPng(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, "png").write(image);
    return bytes;
}

void PhotoRead::pngPalettes() {
    QImage indexed(20, 10, QImage::Format_Indexed8);
    indexed.setColorTable({qRgb(10, 20, 30), qRgb(200, 100, 50)});
    indexed.fill(1);
    const auto colour = readBytes(qtPng(indexed));
    QVERIFY(colour.ok());
    QCOMPARE(colour->pixels.format(), QImage::Format_RGB888);
    QCOMPARE(colour->pixels.pixel(3, 3), qRgb(200, 100, 50));
    QVERIFY(!colour->grey);

    indexed.setColorTable({qRgb(10, 10, 10), qRgb(77, 77, 77)});
    const auto grey = readBytes(qtPng(indexed));
    QVERIFY(grey.ok());
    QVERIFY(grey->grey);
    QCOMPARE(grey->pixels.format(), QImage::Format_Grayscale8);
    QCOMPARE(int(grey->pixels.constScanLine(3)[3]), 77);

    indexed.setColorTable({qRgb(10, 20, 30), qRgba(200, 100, 50, 60)});
    const auto clear = readBytes(qtPng(indexed));
    QVERIFY(clear.ok());
    QCOMPARE(clear->pixels.format(), QImage::Format_RGBA8888);
    QCOMPARE(clear->pixels.pixel(3, 3), qRgba(200, 100, 50, 60));
}

void PhotoRead::pngTransparentColours() {
    QImage image(20, 10, QImage::Format_RGB888);
    image.fill(QColor(9, 8, 7));
    image.setPixelColor(4, 4, QColor(1, 2, 3));
    const QByteArray png = samples::encoded(samples::photo(image, Format::Png));
    const auto photo = readBytes(samples::pngWithChunk(png, "tRNS", QByteArray("\0\x09\0\x08\0\x07", 6)));
    QVERIFY(photo.ok());
    QCOMPARE(photo->pixels.format(), QImage::Format_RGBA8888);
    QCOMPARE(qAlpha(photo->pixels.pixel(0, 0)), 0);
    QCOMPARE(photo->pixels.pixel(4, 4), qRgb(1, 2, 3));
}

void PhotoRead::pngAnimationsAreCounted() {
    const QByteArray png =
        samples::encoded(samples::photo(samples::pattern(QImage::Format_RGB888), Format::Png));
    QCOMPARE(readBytes(samples::pngWithChunk(png, "acTL", QByteArray("\0\0\0\x07\0\0\0\0", 8)))->frames, 7);
}

void PhotoRead::pngInterlaced() {
    // 3x1 grey pixels, Adam7: pass 1 holds column 0, pass 6 column 1, pass 4 column 2.
    const QByteArray raw = QByteArray("\0\x0A\0\x1E\0\x14", 6); // passes in order 1, 4, 6, each with filter 0
    QByteArray header = QByteArray("\0\0\0\x03\0\0\0\x01\x08\0\0\0\x01", 13);
    QByteArray png = QByteArray("\x89PNG\r\n\x1A\n", 8) + QByteArray(25, '\0');
    png = samples::pngWithChunk(png, "IEND", {});
    png = samples::pngWithChunk(png, "IDAT", qCompress(raw).mid(4));
    png = samples::pngWithChunk(png, "IHDR", header).remove(8, 25);
    const auto photo = readBytes(png);
    QVERIFY(photo.ok());
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(photo->pixels.constScanLine(0)), 3),
             QByteArray("\x0A\x14\x1E"));
}

void PhotoRead::webpFirstFrame() {
    const QImage first = samples::pattern(QImage::Format_RGB888, {60, 40});
    const QImage second = first.mirrored(true, false);
    const auto photo = readBytes(webpAnimation({first, second, first}));
    QVERIFY(photo.ok());
    QCOMPARE(photo->frames, 3);
    QCOMPARE(samples::meanDifference(photo->pixels.convertToFormat(QImage::Format_RGB888), first), 0.0);
}

void PhotoRead::bmpKinds() {
    const QImage image = samples::pattern(QImage::Format_RGB888);
    const auto colour = readBytes(bmp(image));
    QVERIFY(colour.ok());
    QCOMPARE(samples::meanDifference(colour->pixels, image), 0.0);
    const QImage levels = samples::pattern(QImage::Format_Grayscale8);
    const auto grey = readBytes(bmp(levels));
    QVERIFY(grey.ok());
    QVERIFY(grey->grey);
    QCOMPARE(samples::meanDifference(grey->pixels, levels), 0.0);
    QVERIFY(!colour->pixels.colorSpace().isValid());
    QCOMPARE(readBytes("BM and then only text, with no header behind it").error().code,
             ErrorCode::NotAnImage);
}

void PhotoRead::thumbnails_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("pixels");
    for (const Format format : {Format::Jpeg, Format::Png, Format::WebP, Format::Tiff}) {
        for (const auto pixels : {QImage::Format_Grayscale8, QImage::Format_RGB888, QImage::Format_RGBX64}) {
            QTest::addRow("%s %d", qPrintable(extension(format)), int(pixels)) << int(format) << int(pixels);
        }
    }
}

void PhotoRead::thumbnails() {
    QFETCH(int, format);
    QFETCH(int, pixels);
    const QImage image = samples::pattern(static_cast<QImage::Format>(pixels), {800, 500});
    const Folder folder;
    const QString path = folder.save(QStringLiteral("p"),
                                     samples::encoded(samples::photo(image, static_cast<Format>(format))));
    for (const int side : {64, 160, 333, 799, 800, 2000}) {
        const auto small = readThumbnail(path, side);
        QVERIFY(small.ok());
        QCOMPARE(small->format(), QImage::Format_RGB888);
        QCOMPARE(small->width(), std::min(side, 800));
        QVERIFY(std::abs(small->height() - small->width() * 5 / 8.0) <= 1);
        const auto shape = image.isGrayscale() ? QImage::Format_Grayscale8 : QImage::Format_RGB888;
        const QImage wanted = samples::pattern(shape, small->size()).convertToFormat(QImage::Format_RGB888);
        QVERIFY(samples::meanDifference(*small, wanted) < 5);
    }
}

void PhotoRead::thumbnailOfAThinPicture() {
    const Folder folder;
    QImage image(3000, 1, QImage::Format_RGB888);
    image.fill(Qt::blue);
    const auto small = readThumbnail(
        folder.save(QStringLiteral("p"), samples::encoded(samples::photo(image, Format::Png))), 64);
    QVERIFY(small.ok());
    QCOMPARE(small->size(), QSize(64, 1));
}

void PhotoRead::thumbnailColoursAreSrgb() {
    QImage image(64, 64, QImage::Format_RGB888);
    image.fill(QColor(60, 200, 60)); // in the wide profile: a green outside sRGB, whose red is cut off
    const Folder folder;
    const QString path = folder.save(
        QStringLiteral("p"), samples::encoded(samples::photo(image, Format::Png, samples::rgbProfile())));
    const QColor seen = readThumbnail(path, 32)->pixelColor(9, 9);
    QVERIFY2(seen.red() < 10 && seen.green() > 200, qPrintable(seen.name()));
    QCOMPARE(read(path)->pixels.pixelColor(9, 9), QColor(60, 200, 60));
}

void PhotoRead::looksLikePhotoByExtension() {
    for (const char* name :
         {"a.jpg", "a.JPG", "a.b.Jpeg", "/x/y.png", "z.WebP", "z.tif", "z.TIFF", "z.bmp"}) {
        QVERIFY2(looksLikePhoto(QString::fromLatin1(name)), name);
    }
    for (const char* name : {"a.txt", "jpg", "a.jpg.bak", "/x.jpg/readme", "", ".hidden.jpg", "a.mp4"}) {
        QVERIFY2(!looksLikePhoto(QString::fromLatin1(name)), name);
    }
}

QTEST_GUILESS_MAIN(PhotoRead)
#include "tst_photo_read.moc"
