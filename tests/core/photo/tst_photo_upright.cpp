// All eight EXIF orientations, from every place where a format keeps them.
#include "core/photo/detail/exif.h"
#include "core/photo/detail/upright.h"
#include "core/photo/read.h"
#include "exif_builder.h"
#include "samples.h"

#include <QTest>

#include <random>

using namespace vizard;
using namespace vizard::photo;
using samples::Folder;

namespace {

// EXIF 2.32, 4.6.4, tag 274, written out: where the pixel seen at (x, y) of a w x h picture is stored.
QPoint storedAt(int orientation, int x, int y, int w, int h) {
    switch (orientation) {
    case 2:
        return {w - 1 - x, y};
    case 3:
        return {w - 1 - x, h - 1 - y};
    case 4:
        return {x, h - 1 - y};
    case 5:
        return {y, x};
    case 6:
        return {y, w - 1 - x};
    case 7:
        return {h - 1 - y, w - 1 - x};
    case 8:
        return {h - 1 - y, x};
    default:
        return {x, y};
    }
}

QImage stored(const QImage& seen, int orientation) {
    const int w = seen.width();
    const int h = seen.height();
    QImage image(orientation >= 5 ? QSize(h, w) : seen.size(), seen.format());
    const int bytes = seen.depth() / 8;
    for (int y = 0; y < h; ++y) {
        for (int x = 0; x < w; ++x) {
            const QPoint at = storedAt(orientation, x, y, w, h);
            std::copy_n(seen.constScanLine(y) + x * bytes, bytes, image.scanLine(at.y()) + at.x() * bytes);
        }
    }
    return image;
}

QByteArray plainFile(const QImage& image, Format format) {
    Photo photo = samples::photo(image, format);
    photo.webpLossless = true;
    return samples::encoded(photo);
}

QByteArray orientedTiff(const QImage& image, int orientation) {
    return samples::tiff("w", [&](TIFF* file) {
        TIFFSetField(file, TIFFTAG_IMAGEWIDTH, image.width());
        TIFFSetField(file, TIFFTAG_IMAGELENGTH, image.height());
        TIFFSetField(file, TIFFTAG_BITSPERSAMPLE, 8);
        TIFFSetField(file, TIFFTAG_SAMPLESPERPIXEL, 3);
        TIFFSetField(file, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_RGB);
        TIFFSetField(file, TIFFTAG_ORIENTATION, orientation);
        for (int y = 0; y < image.height(); ++y) {
            TIFFWriteScanline(file, const_cast<uchar*>(image.constScanLine(y)), static_cast<uint32_t>(y), 0);
        }
    });
}

QByteArray oriented(const QImage& image, Format format, int orientation, bool bigEndian) {
    const QByteArray exif = samples::exif(orientation, bigEndian);
    switch (format) {
    case Format::Jpeg:
        return samples::jpegWithSegment(plainFile(image, format), 0xE1, QByteArray("Exif\0\0", 6) + exif);
    case Format::Png:
        return samples::pngWithChunk(plainFile(image, format), "eXIf", exif);
    case Format::WebP:
        return samples::webpWithChunk(plainFile(image, format), "EXIF", exif);
    default:
        return orientedTiff(image, orientation);
    }
}

} // namespace

class PhotoUpright : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreTurned_data();
    void filesAreTurned();
    void everyPixelFormatIsTurned_data();
    void everyPixelFormatIsTurned();
    void thumbnailsAreTurned();
    void resolutionTurnsWithThePixels();
    void probedBehindThePixels();
    void exifWithItsPrefixInWebP();
    void exifIsReadFromOtherApp1Segments();
    void damagedExifSaysNothing();
};

void PhotoUpright::filesAreTurned_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("orientation");
    for (const Format format : {Format::Jpeg, Format::Png, Format::WebP, Format::Tiff}) {
        for (int orientation = 1; orientation <= 8; ++orientation) {
            QTest::addRow("%s %d", qPrintable(extension(format)), orientation) << int(format) << orientation;
        }
    }
}

void PhotoUpright::filesAreTurned() {
    QFETCH(int, format);
    QFETCH(int, orientation);
    const QImage seen = samples::pattern(QImage::Format_RGB888);
    for (const bool bigEndian : {false, true}) {
        const Folder folder;
        const QString path =
            folder.save(QStringLiteral("p"), oriented(stored(seen, orientation), static_cast<Format>(format),
                                                      orientation, bigEndian));
        const auto photo = read(path);
        QVERIFY(photo.ok());
        QCOMPARE(photo->format, static_cast<Format>(format));
        const double difference = samples::meanDifference(photo->pixels, seen);
        QVERIFY2(difference < (photo->format == Format::Jpeg ? 2.0 : 0.001),
                 qPrintable(QString::number(difference)));
    }
}

void PhotoUpright::everyPixelFormatIsTurned_data() {
    QTest::addColumn<int>("format");
    for (const auto format : {QImage::Format_Grayscale8, QImage::Format_Grayscale16, QImage::Format_RGB888,
                              QImage::Format_RGBA8888, QImage::Format_RGBX64, QImage::Format_RGBA64}) {
        QTest::addRow("%d", int(format)) << int(format);
    }
}

void PhotoUpright::everyPixelFormatIsTurned() {
    QFETCH(int, format);
    const QImage seen = samples::noise(static_cast<QImage::Format>(format), {37, 23}, 4);
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const QImage turned = detail::upright(stored(seen, orientation), orientation);
        QCOMPARE(turned.format(), seen.format());
        QCOMPARE(samples::meanDifference(turned, seen), 0.0);
    }
}

void PhotoUpright::thumbnailsAreTurned() {
    const Folder folder;
    const QImage seen = samples::pattern(QImage::Format_RGB888, {400, 200});
    for (const Format format : {Format::Jpeg, Format::Png}) {
        const auto path = folder.save(QStringLiteral("p"), oriented(stored(seen, 6), format, 6, true));
        const auto small = readThumbnail(path, 100);
        QVERIFY(small.ok());
        QCOMPARE(small->size(), QSize(100, 50));
        const QImage wanted = seen.scaled(100, 50, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY(samples::meanDifference(*small, wanted) < 4);
    }
}

void PhotoUpright::probedBehindThePixels() {
    // A PNG's EXIF may stand at the end, behind more megabytes than are looked at for other headers.
    exif_builder::Tree tree;
    tree.main.push_back({0x0112, 3, QByteArray("\6\0", 2)});
    tree.exif.push_back({0x9003, 2, QByteArray("2019:07:21 18:30:00\0", 20)});
    const QByteArray block = exif_builder::build(tree);
    const QByteArray plain =
        samples::encoded(samples::photo(samples::noise(QImage::Format_RGB888, {900, 600}, 1), Format::Png));
    QVERIFY(plain.size() > 3 << 19);
    constexpr qsizetype headerEnd = 33;
    const QByteArray chunk = samples::pngWithChunk(plain, "eXIf", block).mid(headerEnd, block.size() + 12);
    const QByteArray late = QByteArray(plain).insert(plain.size() - 12, chunk);
    const samples::Folder folder;
    const auto facts = probe(folder.save(QStringLiteral("late.png"), late));
    QVERIFY(facts.ok());
    QCOMPARE(facts->size, QSize(600, 900));
    QCOMPARE(facts->dateTaken, QStringLiteral("2019-07-21"));
    QCOMPARE(facts->bytes, qint64{late.size()});
    const auto photo = read(folder.path(QStringLiteral("late.png")));
    QVERIFY(photo.ok());
    QCOMPARE(photo->pixels.size(), facts->size);
    for (const qsizetype length : {plain.size() / 2, plain.size() - 13}) // a cut file still says its size
        QCOMPARE(probe(folder.save(QStringLiteral("cut.png"), late.left(length)))->size, QSize(900, 600));
    QCOMPARE(probe(folder.save(QStringLiteral("cut.png"), late.left(20))).error().code, ErrorCode::Truncated);
}

void PhotoUpright::resolutionTurnsWithThePixels() {
    Photo photo = samples::photo(samples::pattern(QImage::Format_RGB888), Format::Png);
    photo.dotsPerMeterX = 1000;
    photo.dotsPerMeterY = 2000;
    const Folder folder;
    const QByteArray file = samples::pngWithChunk(samples::encoded(photo), "eXIf", samples::exif(8, true));
    const auto back = read(folder.save(QStringLiteral("p"), file));
    QVERIFY(back.ok());
    QCOMPARE(back->dotsPerMeterX, 2000.0);
    QCOMPARE(back->dotsPerMeterY, 1000.0);
}

void PhotoUpright::exifWithItsPrefixInWebP() {
    const QImage seen = samples::pattern(QImage::Format_RGB888);
    const QByteArray exif = QByteArray("Exif\0\0", 6) + samples::exif(3, false);
    const Folder folder;
    const auto back = read(folder.save(
        QStringLiteral("p"), samples::webpWithChunk(plainFile(stored(seen, 3), Format::WebP), "EXIF", exif)));
    QVERIFY(back.ok());
    QCOMPARE(samples::meanDifference(back->pixels, seen), 0.0);
}

void PhotoUpright::exifIsReadFromOtherApp1Segments() {
    const QImage seen = samples::pattern(QImage::Format_RGB888);
    QByteArray file = oriented(stored(seen, 6), Format::Jpeg, 6, true);
    file = samples::jpegWithSegment(file, 0xE1, QByteArray("http://ns.adobe.com/xap/1.0/\0<x/>", 33));
    const Folder folder;
    const auto back = read(folder.save(QStringLiteral("p"), file));
    QVERIFY(back.ok());
    QCOMPARE(back->pixels.size(), seen.size());
}

void PhotoUpright::damagedExifSaysNothing() {
    const QByteArray sound = samples::exif(6, true, 300);
    QCOMPARE(detail::parseExif(sound).orientation, 6);
    QVERIFY(std::abs(detail::parseExif(sound).dotsPerMeterX - 300 / 0.0254) < 0.01);
    for (int length = 0; length < sound.size(); ++length) {
        const int orientation = detail::parseExif(sound.left(length)).orientation;
        QVERIFY(orientation == 1 || orientation == 6);
    }
    for (const int odd : {0, 9, 65535}) {
        QCOMPARE(detail::parseExif(samples::exif(odd, false)).orientation, 1);
    }
    std::mt19937 random(1);
    for (int i = 0; i < 20000; ++i) {
        QByteArray hostile = sound;
        for (int n = 0; n < 3; ++n) {
            hostile[static_cast<qsizetype>(random() % static_cast<unsigned>(hostile.size()))] =
                static_cast<char>(random());
        }
        const auto facts = detail::parseExif(hostile);
        QVERIFY(facts.orientation >= 1 && facts.orientation <= 8);
        QVERIFY(facts.dotsPerMeterX >= 0 && facts.dotsPerMeterX < 1e9);
    }
}

QTEST_GUILESS_MAIN(PhotoUpright)
#include "tst_photo_upright.moc"
