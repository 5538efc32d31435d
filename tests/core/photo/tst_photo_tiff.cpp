// The many ways in which a TIFF can hold a photo.
#include "core/photo/read.h"
#include "samples.h"

#include <QTest>

using namespace vizard;
using namespace vizard::photo;
using samples::Folder;

namespace {

struct Kind {
    const char* mode = "w";
    int compression = COMPRESSION_NONE;
    bool tiled = false;
    bool separate = false;
    int photometric = PHOTOMETRIC_RGB;
    int extra = -1; // kind of one extra sample, -1: none
};

int channelsOf(const QImage& image) {
    return image.depth() == 8 || image.format() == QImage::Format_Grayscale16 ? 1
           : image.format() == QImage::Format_RGB888                          ? 3
                                                                              : 4;
}

int bitsOf(const QImage& image) {
    return image.depth() / channelsOf(image);
}

void setTags(TIFF* file, const QImage& image, const Kind& kind, int samplesPerPixel) {
    TIFFSetField(file, TIFFTAG_IMAGEWIDTH, image.width());
    TIFFSetField(file, TIFFTAG_IMAGELENGTH, image.height());
    TIFFSetField(file, TIFFTAG_BITSPERSAMPLE, bitsOf(image));
    TIFFSetField(file, TIFFTAG_SAMPLESPERPIXEL, samplesPerPixel);
    TIFFSetField(file, TIFFTAG_PHOTOMETRIC, kind.photometric);
    TIFFSetField(file, TIFFTAG_COMPRESSION, kind.compression);
    TIFFSetField(file, TIFFTAG_PLANARCONFIG, kind.separate ? PLANARCONFIG_SEPARATE : PLANARCONFIG_CONTIG);
    if (kind.extra >= 0) {
        auto extra = static_cast<uint16_t>(kind.extra);
        TIFFSetField(file, TIFFTAG_EXTRASAMPLES, 1, &extra);
    }
    if (kind.tiled) {
        TIFFSetField(file, TIFFTAG_TILEWIDTH, 32);
        TIFFSetField(file, TIFFTAG_TILELENGTH, 16);
    } else {
        TIFFSetField(file, TIFFTAG_ROWSPERSTRIP, 7);
    }
}

// The samples of a rectangle, one after another; outside the picture zeros.
QByteArray cut(const QImage& image, QRect area, int samplesPerPixel, int onlySample) {
    const int bytes = bitsOf(image) / 8;
    QByteArray out;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            for (int s = 0; s < samplesPerPixel; ++s) {
                if (onlySample >= 0 && s != onlySample) {
                    continue;
                }
                const bool inside = image.rect().contains(x, y);
                const auto* p =
                    inside ? image.constScanLine(y) + (x * channelsOf(image) + s) * bytes : nullptr;
                out += p ? QByteArray(reinterpret_cast<const char*>(p), bytes) : QByteArray(bytes, '\0');
            }
        }
    }
    return out;
}

void writePixels(TIFF* file, const QImage& image, const Kind& kind, int samplesPerPixel) {
    for (int plane = 0; plane < (kind.separate ? samplesPerPixel : 1); ++plane) {
        const int only = kind.separate ? plane : -1;
        if (kind.tiled) {
            for (int y = 0; y < image.height(); y += 16) {
                for (int x = 0; x < image.width(); x += 32) {
                    QByteArray tile = cut(image, QRect(x, y, 32, 16), samplesPerPixel, only);
                    TIFFWriteTile(file, tile.data(), static_cast<uint32_t>(x), static_cast<uint32_t>(y), 0,
                                  static_cast<uint16_t>(plane));
                }
            }
            continue;
        }
        for (int y = 0; y < image.height(); ++y) {
            QByteArray row = cut(image, QRect(0, y, image.width(), 1), samplesPerPixel, only);
            TIFFWriteScanline(file, row.data(), static_cast<uint32_t>(y), static_cast<uint16_t>(plane));
        }
    }
}

// `image` as a TIFF of `samplesPerPixel` samples (the filling of RGBX64 left out with 3).
QByteArray tiffOf(const QImage& image, const Kind& kind, int samplesPerPixel) {
    return samples::tiff(kind.mode, [&](TIFF* file) {
        setTags(file, image, kind, samplesPerPixel);
        writePixels(file, image, kind, samplesPerPixel);
    });
}

Result<Photo> readBytes(const QByteArray& bytes) {
    const Folder folder;
    return read(folder.save(QStringLiteral("p.tif"), bytes));
}

} // namespace

class PhotoTiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layoutsOnDisk_data();
    void layoutsOnDisk();
    void alphaKinds();
    void whiteIsZero();
    void bilevel();
    void palette();
    void jpegInside();
    void inks_data();
    void inks();
    void pagesAreCounted();
    void rawPhotosAreNotMistaken();
    void whatCannotBeRead();
};

void PhotoTiff::layoutsOnDisk_data() {
    QTest::addColumn<int>("pixels");
    QTest::addColumn<int>("compression");
    QTest::addColumn<bool>("tiled");
    QTest::addColumn<bool>("separate");
    QTest::addColumn<QByteArray>("mode");
    const QList<QByteArray> modes = {"wl", "wb", "w8"};
    for (const auto pixels : {QImage::Format_Grayscale8, QImage::Format_Grayscale16, QImage::Format_RGB888,
                              QImage::Format_RGBX64, QImage::Format_RGBA8888, QImage::Format_RGBA64}) {
        for (int i = 0; i < 12; ++i) {
            const int compression = i % 3 == 0   ? COMPRESSION_NONE
                                    : i % 3 == 1 ? COMPRESSION_LZW
                                                 : COMPRESSION_PACKBITS;
            const QByteArray& mode = modes[i % modes.size()];
            const bool tiled = i & 1;
            const bool separate = i & 2;
            QTest::addRow("%d %d %d %d %s", int(pixels), compression, tiled, separate, mode.constData())
                << int(pixels) << compression << tiled << separate << mode;
        }
    }
}

void PhotoTiff::layoutsOnDisk() {
    QFETCH(int, pixels);
    QFETCH(int, compression);
    QFETCH(bool, tiled);
    QFETCH(bool, separate);
    QFETCH(QByteArray, mode);
    const QImage image = samples::pattern(static_cast<QImage::Format>(pixels));
    const bool grey = channelsOf(image) == 1;
    const int count = grey ? 1 : image.hasAlphaChannel() ? 4 : 3;
    const Kind kind{mode.constData(),
                    compression,
                    tiled,
                    separate,
                    grey ? PHOTOMETRIC_MINISBLACK : PHOTOMETRIC_RGB,
                    image.hasAlphaChannel() ? EXTRASAMPLE_UNASSALPHA : -1};
    const auto photo = readBytes(tiffOf(image, kind, count));
    QVERIFY2(photo.ok(), photo ? "" : qPrintable(photo.error().detail));
    QCOMPARE(photo->pixels.format(), image.format());
    QCOMPARE(photo->grey, grey);
    QCOMPARE(samples::meanDifference(photo->pixels, image), 0.0);
}

void PhotoTiff::alphaKinds() {
    const QImage straight = samples::pattern(QImage::Format_RGBA8888);
    Kind kind;
    kind.extra = EXTRASAMPLE_ASSOCALPHA;
    QImage premultiplied = straight;
    for (int y = 0; y < straight.height(); ++y) {
        uchar* p = premultiplied.scanLine(y);
        for (int x = 0; x < straight.width(); ++x, p += 4) {
            for (int c = 0; c < 3; ++c) {
                p[c] = static_cast<uchar>((p[c] * p[3] + 127) / 255);
            }
        }
    }
    const auto back = readBytes(tiffOf(premultiplied, kind, 4));
    QVERIFY(back.ok());
    QCOMPARE(back->pixels.format(), QImage::Format_RGBA8888);
    QVERIFY(samples::meanDifference(back->pixels, straight) < 1);

    kind.extra = EXTRASAMPLE_UNSPECIFIED; // a stored selection, no transparency
    const auto opaque = readBytes(tiffOf(straight, kind, 4));
    QVERIFY(opaque.ok());
    QCOMPARE(opaque->pixels.format(), QImage::Format_RGB888);
}

void PhotoTiff::whiteIsZero() {
    for (const auto pixels : {QImage::Format_Grayscale8, QImage::Format_Grayscale16}) {
        const QImage image = samples::pattern(pixels);
        QImage inverted = image;
        inverted.invertPixels();
        Kind kind;
        kind.photometric = PHOTOMETRIC_MINISWHITE;
        const auto back = readBytes(tiffOf(inverted, kind, 1));
        QVERIFY(back.ok());
        QVERIFY(back->grey);
        QCOMPARE(samples::meanDifference(back->pixels, image), 0.0);
    }
}

void PhotoTiff::bilevel() {
    for (const bool whiteIsZero : {false, true}) {
        const QByteArray file = samples::tiff("w", [whiteIsZero](TIFF* tiff) {
            TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, 8);
            TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, 1);
            TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 1);
            TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
            TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC,
                         whiteIsZero ? PHOTOMETRIC_MINISWHITE : PHOTOMETRIC_MINISBLACK);
            uchar row = 0b10110000;
            TIFFWriteScanline(tiff, &row, 0, 0);
        });
        const auto photo = readBytes(file);
        QVERIFY(photo.ok());
        QVERIFY(photo->grey);
        QCOMPARE(photo->pixels.format(), QImage::Format_Grayscale8);
        QCOMPARE(int(photo->pixels.constScanLine(0)[0]), whiteIsZero ? 0 : 255);
        QCOMPARE(int(photo->pixels.constScanLine(0)[1]), whiteIsZero ? 255 : 0);
    }
}

void PhotoTiff::palette() {
    const QByteArray file = samples::tiff("w", [](TIFF* tiff) {
        std::array<uint16_t, 256> red = {0, 0xC8C8};
        std::array<uint16_t, 256> green = {0, 0x6464};
        std::array<uint16_t, 256> blue = {0xFFFF, 0x3232};
        TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, 2);
        TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, 1);
        TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 8);
        TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
        TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_PALETTE);
        TIFFSetField(tiff, TIFFTAG_COLORMAP, red.data(), green.data(), blue.data());
        std::array<uchar, 2> row = {0, 1};
        TIFFWriteScanline(tiff, row.data(), 0, 0);
    });
    const auto photo = readBytes(file);
    QVERIFY(photo.ok());
    QCOMPARE(photo->pixels.format(), QImage::Format_RGB888);
    QCOMPARE(photo->pixels.pixel(0, 0), qRgb(0, 0, 255));
    QCOMPARE(photo->pixels.pixel(1, 0), qRgb(200, 100, 50));
}

void PhotoTiff::jpegInside() {
    const QImage image = samples::pattern(QImage::Format_RGB888, {96, 64});
    const QByteArray file = samples::tiff("w", [&image](TIFF* tiff) {
        Kind kind;
        kind.compression = COMPRESSION_JPEG;
        kind.photometric = PHOTOMETRIC_YCBCR;
        setTags(tiff, image, kind, 3);
        TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, 16);
        TIFFSetField(tiff, TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB);
        TIFFSetField(tiff, TIFFTAG_JPEGQUALITY, 95);
        writePixels(tiff, image, kind, 3);
    });
    const auto photo = readBytes(file);
    QVERIFY2(photo.ok(), photo ? "" : qPrintable(photo.error().detail));
    QVERIFY(samples::meanDifference(photo->pixels, image) < 3);
}

void PhotoTiff::inks_data() {
    QTest::addColumn<int>("pixels");
    QTest::addColumn<bool>("withProfile");
    QTest::addRow("8") << int(QImage::Format_RGBA8888) << false;
    QTest::addRow("16") << int(QImage::Format_RGBA64) << false;
    QTest::addRow("8 profile") << int(QImage::Format_RGBA8888) << true;
    QTest::addRow("16 profile") << int(QImage::Format_RGBA64) << true;
}

void PhotoTiff::inks() {
    QFETCH(int, pixels);
    QFETCH(bool, withProfile);
    QImage image(40, 20, static_cast<QImage::Format>(pixels));
    image.fill(QColor(255, 0, 0, 0)); // all cyan
    const QByteArray profile = samples::cmykProfile();
    const QByteArray file = samples::tiff("w", [&](TIFF* tiff) {
        Kind kind;
        kind.photometric = PHOTOMETRIC_SEPARATED;
        setTags(tiff, image, kind, 4);
        if (withProfile) {
            TIFFSetField(tiff, TIFFTAG_ICCPROFILE, static_cast<uint32_t>(profile.size()),
                         profile.constData());
        }
        writePixels(tiff, image, kind, 4);
    });
    const auto photo = readBytes(file);
    QVERIFY(photo.ok());
    QVERIFY(photo->iccProfile.isEmpty());
    QCOMPARE(photo->pixels.format(),
             pixels == QImage::Format_RGBA64 ? QImage::Format_RGBX64 : QImage::Format_RGB888);
    const QColor found = photo->pixels.pixelColor(5, 5);
    QVERIFY2(std::abs(found.red() - (withProfile ? 128 : 0)) <= 4, qPrintable(found.name()));
    QVERIFY(found.green() >= 250 && found.blue() >= 250);
}

void PhotoTiff::pagesAreCounted() {
    const QImage first = samples::pattern(QImage::Format_RGB888);
    const QImage second = first.mirrored(true, true);
    const QByteArray file = samples::tiff("w", [&](TIFF* tiff) {
        for (const QImage& page : {first, second, second}) {
            setTags(tiff, page, {}, 3);
            writePixels(tiff, page, {}, 3);
            TIFFWriteDirectory(tiff);
        }
    });
    const auto photo = readBytes(file);
    QVERIFY(photo.ok());
    QCOMPARE(photo->frames, 3);
    QCOMPARE(samples::meanDifference(photo->pixels, first), 0.0);
}

void PhotoTiff::rawPhotosAreNotMistaken() {
    const QImage preview = samples::pattern(QImage::Format_RGB888, {32, 24});
    const QByteArray file = samples::tiff("w", [&preview](TIFF* tiff) {
        setTags(tiff, preview, {}, 3);
        TIFFSetField(tiff, TIFFTAG_SUBFILETYPE, FILETYPE_REDUCEDIMAGE);
        writePixels(tiff, preview, {}, 3);
    });
    const auto photo = readBytes(file);
    QVERIFY(!photo.ok());
    QCOMPARE(photo.error().code, ErrorCode::Unsupported);
    QCOMPARE(photo.error().text, QStringLiteral("raw"));
}

void PhotoTiff::whatCannotBeRead() {
    const QByteArray floats = samples::tiff("w", [](TIFF* tiff) {
        TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, 2);
        TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, 1);
        TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 32);
        TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
        TIFFSetField(tiff, TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_IEEEFP);
        TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
        std::array<float, 2> row = {0, 1};
        TIFFWriteScanline(tiff, row.data(), 0, 0);
    });
    const auto photo = readBytes(floats);
    QVERIFY(!photo.ok());
    QCOMPARE(photo.error().code, ErrorCode::Unsupported);
    QCOMPARE(photo.error().text, QStringLiteral("TIFF"));
}

QTEST_GUILESS_MAIN(PhotoTiff)
#include "tst_photo_tiff.moc"
