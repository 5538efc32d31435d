// What goes into write() comes back from read(): pixels, depth, channels, profile, resolution, quality.
#include "core/photo/read.h"
#include "core/photo/write.h"
#include "samples.h"

#include <QColorSpace>
#include <QTest>

using namespace vizard;
using namespace vizard::photo;
using samples::Folder;

namespace {

const QList<QImage::Format> kPixelFormats = {QImage::Format_Grayscale8, QImage::Format_Grayscale16,
                                             QImage::Format_RGB888,     QImage::Format_RGBA8888,
                                             QImage::Format_RGBX64,     QImage::Format_RGBA64};

Result<Photo> thereAndBack(const Photo& photo, const WriteOptions& options = {}) {
    const Folder folder;
    const auto written = write(photo, folder.path(QStringLiteral("x")), options);
    if (!written) {
        return written.error();
    }
    return read(*written);
}

#define READ_BACK(name, ...)                                                                                 \
    const auto name##Result = thereAndBack(__VA_ARGS__);                                                     \
    QVERIFY2(name##Result.ok(), name##Result ? "" : qPrintable(name##Result.error().detail));                \
    const Photo& name = *name##Result;

} // namespace

class PhotoRoundtrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losslessFormatsKeepEveryBit_data();
    void losslessFormatsKeepEveryBit();
    void greyWithAlphaStaysGrey();
    void lossyFormatsStayNear_data();
    void lossyFormatsStayNear();
    void profilesStayByteForByte_data();
    void profilesStayByteForByte();
    void aLargeProfileIsSplitAndJoined();
    void cmykProfilesAreNotPutOnRgb();
    void greyProfilesAreAppliedForWebP();
    void resolutionStays_data();
    void resolutionStays();
    void jpegQualityIsEstimated_data();
    void jpegQualityIsEstimated();
    void qualityFloorAndSource();
    void jpegKeepsAllColourSamples();
    void progressiveStaysProgressive();
    void jpegLaysAlphaOverWhite();
    void sixteenBitsAreRounded();
    void losslessWebPStaysLossless();
    void bmpBecomesPng();
    void noiseIsWrittenAtAnyQuality_data();
    void noiseIsWrittenAtAnyQuality();
    void tinyPictures();
    void otherQImageFormatsAreAccepted();
};

void PhotoRoundtrip::losslessFormatsKeepEveryBit_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("pixels");
    for (const Format format : {Format::Png, Format::Tiff}) {
        for (const QImage::Format pixels : kPixelFormats) {
            QTest::addRow("%s %d", qPrintable(extension(format)), int(pixels)) << int(format) << int(pixels);
        }
    }
}

void PhotoRoundtrip::losslessFormatsKeepEveryBit() {
    QFETCH(int, format);
    QFETCH(int, pixels);
    const QImage image = samples::pattern(static_cast<QImage::Format>(pixels));
    READ_BACK(back, samples::photo(image, static_cast<Format>(format)));
    QCOMPARE(back.format, static_cast<Format>(format));
    QCOMPARE(back.pixels.format(), image.format());
    QCOMPARE(samples::meanDifference(back.pixels, image), 0.0);
    QCOMPARE(back.grey, image.isGrayscale());
    QVERIFY(!back.pixels.colorSpace().isValid());
    QCOMPARE(back.frames, 1);
    QCOMPARE(back.contentHash.size(), 32);
}

void PhotoRoundtrip::greyWithAlphaStaysGrey() {
    for (const auto pixels : {QImage::Format_RGBA8888, QImage::Format_RGBA64}) {
        QImage image = samples::pattern(pixels == QImage::Format_RGBA64 ? QImage::Format_Grayscale16
                                                                        : QImage::Format_Grayscale8);
        image = image.convertToFormat(pixels);
        for (int x = 0; x < image.width(); ++x) {
            QColor colour = image.pixelColor(x, 7);
            colour.setAlpha(x);
            image.setPixelColor(x, 7, colour);
        }
        for (const Format format : {Format::Png, Format::Tiff}) {
            Photo photo = samples::photo(image, format);
            photo.grey = true;
            READ_BACK(back, photo);
            QVERIFY(back.grey);
            QCOMPARE(back.pixels.format(), pixels);
            QCOMPARE(samples::meanDifference(back.pixels, image), 0.0);
        }
    }
}

void PhotoRoundtrip::lossyFormatsStayNear_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<int>("expected");
    QTest::newRow("jpg grey") << int(Format::Jpeg) << int(QImage::Format_Grayscale8)
                              << int(QImage::Format_Grayscale8);
    QTest::newRow("jpg grey 16") << int(Format::Jpeg) << int(QImage::Format_Grayscale16)
                                 << int(QImage::Format_Grayscale8);
    QTest::newRow("jpg rgb") << int(Format::Jpeg) << int(QImage::Format_RGB888) << int(QImage::Format_RGB888);
    QTest::newRow("jpg rgb 16") << int(Format::Jpeg) << int(QImage::Format_RGBX64)
                                << int(QImage::Format_RGB888);
    QTest::newRow("webp rgb") << int(Format::WebP) << int(QImage::Format_RGB888)
                              << int(QImage::Format_RGB888);
    QTest::newRow("webp rgba") << int(Format::WebP) << int(QImage::Format_RGBA8888)
                               << int(QImage::Format_RGBA8888);
    QTest::newRow("webp grey") << int(Format::WebP) << int(QImage::Format_Grayscale8)
                               << int(QImage::Format_RGB888);
    QTest::newRow("webp rgba 16") << int(Format::WebP) << int(QImage::Format_RGBA64)
                                  << int(QImage::Format_RGBA8888);
}

void PhotoRoundtrip::lossyFormatsStayNear() {
    QFETCH(int, format);
    QFETCH(int, pixels);
    QFETCH(int, expected);
    const QSize size(201, 133);
    const QImage image = samples::pattern(static_cast<QImage::Format>(pixels), size);
    READ_BACK(back, samples::photo(image, static_cast<Format>(format)));
    QCOMPARE(back.format, static_cast<Format>(format));
    QCOMPARE(int(back.pixels.format()), expected);
    QCOMPARE(back.grey, back.pixels.format() == QImage::Format_Grayscale8);
    QImage wanted = samples::pattern(back.pixels.format(), size);
    if (image.isGrayscale() && !back.grey) {
        wanted = samples::pattern(QImage::Format_Grayscale8, size).convertToFormat(back.pixels.format());
    }
    const double difference = samples::meanDifference(back.pixels, wanted);
    QVERIFY2(difference < 2.0, qPrintable(QString::number(difference)));
}

void PhotoRoundtrip::profilesStayByteForByte_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("pixels");
    for (const Format format : {Format::Jpeg, Format::Png, Format::Tiff, Format::WebP}) {
        for (const auto pixels : {QImage::Format_RGB888, QImage::Format_Grayscale8}) {
            if (format != Format::WebP || pixels == QImage::Format_RGB888) {
                QTest::addRow("%s %d", qPrintable(extension(format)), int(pixels))
                    << int(format) << int(pixels);
            }
        }
    }
}

void PhotoRoundtrip::profilesStayByteForByte() {
    QFETCH(int, format);
    QFETCH(int, pixels);
    const bool grey = pixels == QImage::Format_Grayscale8;
    const QByteArray profile = grey ? samples::greyProfile() : samples::rgbProfile();
    QVERIFY(profile.size() > 132);
    const QImage image = samples::pattern(static_cast<QImage::Format>(pixels));
    READ_BACK(back, samples::photo(image, static_cast<Format>(format), profile));
    QCOMPARE(back.iccProfile, profile);
}

void PhotoRoundtrip::aLargeProfileIsSplitAndJoined() {
    QByteArray profile = samples::rgbProfile();
    const QImage noise = samples::noise(QImage::Format_RGB888, {300, 300}, 5);
    profile.append(reinterpret_cast<const char*>(noise.constBits()), 200'000); // as a table-based profile has
    for (const Format format : {Format::Jpeg, Format::Png, Format::Tiff, Format::WebP}) {
        READ_BACK(back, samples::photo(samples::pattern(QImage::Format_RGB888), format, profile));
        QCOMPARE(back.iccProfile, profile);
    }
}

void PhotoRoundtrip::cmykProfilesAreNotPutOnRgb() {
    for (const QByteArray& profile : {samples::cmykProfile(), QByteArray("no profile at all")}) {
        READ_BACK(back, samples::photo(samples::pattern(QImage::Format_RGB888), Format::Png, profile));
        QVERIFY(back.iccProfile.isEmpty());
    }
}

void PhotoRoundtrip::greyProfilesAreAppliedForWebP() {
    const QImage image = samples::pattern(QImage::Format_Grayscale8);
    READ_BACK(plain, samples::photo(image, Format::WebP));
    READ_BACK(back, samples::photo(image, Format::WebP, samples::greyProfile()));
    QVERIFY(back.iccProfile.isEmpty());
    // Gamma 1.8 shows middle tones lighter than sRGB does.
    const double lighter = qGray(back.pixels.pixel(48, 45)) - qGray(plain.pixels.pixel(48, 45));
    QVERIFY2(lighter > 8 && lighter < 30, qPrintable(QString::number(lighter)));
}

void PhotoRoundtrip::resolutionStays_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    for (const Format format : {Format::Jpeg, Format::Png, Format::Tiff, Format::WebP}) {
        const QByteArray name = extension(format).toLatin1();
        QTest::addRow("%s 300 dpi", name.constData()) << int(format) << 300 / 0.0254 << 300 / 0.0254;
        QTest::addRow("%s 72x96 dpi", name.constData()) << int(format) << 72 / 0.0254 << 96 / 0.0254;
        QTest::addRow("%s 118 dots a cm", name.constData()) << int(format) << 11800.0 << 11800.0;
        QTest::addRow("%s none", name.constData()) << int(format) << 0.0 << 0.0;
    }
}

void PhotoRoundtrip::resolutionStays() {
    QFETCH(int, format);
    QFETCH(double, x);
    QFETCH(double, y);
    Photo photo = samples::photo(samples::pattern(QImage::Format_RGB888), static_cast<Format>(format));
    photo.dotsPerMeterX = x;
    photo.dotsPerMeterY = y;
    READ_BACK(back, photo);
    QVERIFY2(std::abs(back.dotsPerMeterX - x) < 0.51, qPrintable(QString::number(back.dotsPerMeterX)));
    QVERIFY2(std::abs(back.dotsPerMeterY - y) < 0.51, qPrintable(QString::number(back.dotsPerMeterY)));
}

void PhotoRoundtrip::jpegQualityIsEstimated_data() {
    QTest::addColumn<int>("quality");
    for (const int quality : {5, 25, 50, 75, 85, 90, 92, 95, 98, 100}) {
        QTest::addRow("%d", quality) << quality;
    }
}

void PhotoRoundtrip::jpegQualityIsEstimated() {
    QFETCH(int, quality);
    WriteOptions options;
    options.quality = quality;
    for (const auto pixels : {QImage::Format_RGB888, QImage::Format_Grayscale8}) {
        READ_BACK(back, samples::photo(samples::pattern(pixels), Format::Jpeg), options);
        QVERIFY2(std::abs(back.jpegQuality - quality) <= 1, qPrintable(QString::number(back.jpegQuality)));
    }
}

void PhotoRoundtrip::qualityFloorAndSource() {
    Photo photo = samples::photo(samples::pattern(QImage::Format_RGB888), Format::Jpeg);
    for (const auto& [source, wanted] : {std::pair{0, 92}, {60, 92}, {97, 97}, {100, 100}}) {
        photo.jpegQuality = source;
        READ_BACK(back, photo);
        QVERIFY2(std::abs(back.jpegQuality - wanted) <= 1, qPrintable(QString::number(back.jpegQuality)));
    }
}

void PhotoRoundtrip::jpegKeepsAllColourSamples() {
    const QByteArray bytes =
        samples::encoded(samples::photo(samples::pattern(QImage::Format_RGB888), Format::Jpeg));
    const qsizetype frame = bytes.indexOf(QByteArray("\xFF\xC0", 2));
    QVERIFY(frame > 0);
    QCOMPARE(int(bytes.at(frame + 9)), 3);
    for (int component = 0; component < 3; ++component) {
        QCOMPARE(int(bytes.at(frame + 11 + 3 * component)), 0x11); // 1x1: no subsampling
    }
    // Red and blue columns, one pixel wide, blur together wherever colour is halved.
    QImage stripes(64, 64, QImage::Format_RGB888);
    for (int x = 0; x < stripes.width(); ++x) {
        for (int y = 0; y < stripes.height(); ++y) {
            stripes.setPixelColor(x, y, x % 2 == 0 ? QColor(200, 60, 60) : QColor(60, 60, 200));
        }
    }
    READ_BACK(back, samples::photo(stripes, Format::Jpeg));
    QVERIFY(back.pixels.pixelColor(20, 20).red() - back.pixels.pixelColor(21, 20).red() > 100);
}

void PhotoRoundtrip::progressiveStaysProgressive() {
    Photo photo = samples::photo(samples::pattern(QImage::Format_RGB888), Format::Jpeg);
    for (const bool progressive : {false, true}) {
        photo.jpegProgressive = progressive;
        READ_BACK(back, photo);
        QCOMPARE(back.jpegProgressive, progressive);
    }
}

void PhotoRoundtrip::jpegLaysAlphaOverWhite() {
    QImage image(32, 32, QImage::Format_RGBA8888);
    image.fill(QColor(0, 0, 0, 0));
    for (int y = 0; y < 32; ++y) {
        for (int x = 16; x < 32; ++x) {
            image.setPixelColor(x, y, QColor(0, 0, 0, 128));
        }
    }
    WriteOptions options;
    options.format = Format::Jpeg;
    READ_BACK(back, samples::photo(image, Format::Png), options);
    QCOMPARE(back.pixels.format(), QImage::Format_RGB888);
    QVERIFY(back.pixels.pixelColor(3, 3).green() >= 254);
    QVERIFY(std::abs(back.pixels.pixelColor(28, 28).green() - 127) <= 1);
}

void PhotoRoundtrip::sixteenBitsAreRounded() {
    // 128 * 257 + 100 is nearest to 128, + 200 to 129; cutting off the low byte would give 128 for both.
    QImage image(16, 16, QImage::Format_Grayscale16);
    WriteOptions options;
    options.format = Format::Jpeg;
    options.quality = 100;
    for (const auto& [offset, wanted] : {std::pair{100, 128}, {200, 129}}) {
        for (int y = 0; y < 16; ++y) {
            std::fill_n(reinterpret_cast<quint16*>(image.scanLine(y)), 16, quint16(128 * 257 + offset));
        }
        READ_BACK(back, samples::photo(image, Format::Png), options);
        QCOMPARE(int(back.pixels.constScanLine(8)[8]), wanted);
    }
}

void PhotoRoundtrip::losslessWebPStaysLossless() {
    for (const auto pixels : {QImage::Format_RGB888, QImage::Format_RGBA8888}) {
        const QImage image = samples::noise(pixels, {40, 30}, 3);
        Photo photo = samples::photo(image, Format::WebP);
        photo.webpLossless = true;
        READ_BACK(back, photo);
        QVERIFY(back.webpLossless);
        QCOMPARE(samples::meanDifference(back.pixels, image), 0.0);
        photo.webpLossless = false;
        READ_BACK(lossy, photo);
        QVERIFY(!lossy.webpLossless);
    }
}

void PhotoRoundtrip::bmpBecomesPng() {
    const QImage image = samples::pattern(QImage::Format_RGB888);
    READ_BACK(back, samples::photo(image, Format::Bmp));
    QCOMPARE(back.format, Format::Png);
    QCOMPARE(samples::meanDifference(back.pixels, image), 0.0);
}

void PhotoRoundtrip::noiseIsWrittenAtAnyQuality_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("quality");
    for (const Format format : {Format::Jpeg, Format::WebP}) {
        for (const int quality : {1, 10, 50, 92, 100}) {
            QTest::addRow("%s %d", qPrintable(extension(format)), quality) << int(format) << quality;
        }
    }
}

// The verification's tolerance must not refuse what a codec rightly does to the worst of pictures.
void PhotoRoundtrip::noiseIsWrittenAtAnyQuality() {
    QFETCH(int, format);
    QFETCH(int, quality);
    WriteOptions options;
    options.quality = quality;
    for (const auto pixels : {QImage::Format_RGB888, QImage::Format_RGBA8888, QImage::Format_Grayscale8}) {
        READ_BACK(back, samples::photo(samples::noise(pixels, {120, 90}, 11), static_cast<Format>(format)),
                  options);
        QCOMPARE(back.pixels.size(), QSize(120, 90));
    }
}

void PhotoRoundtrip::tinyPictures() {
    for (const QSize size : {QSize(1, 1), QSize(1, 40), QSize(40, 1), QSize(3, 2)}) {
        for (const Format format : {Format::Jpeg, Format::Png, Format::WebP, Format::Tiff}) {
            QImage image(size, QImage::Format_RGB888);
            image.fill(QColor(180, 90, 40));
            READ_BACK(back, samples::photo(image, format));
            QCOMPARE(back.pixels.size(), size);
        }
    }
}

void PhotoRoundtrip::otherQImageFormatsAreAccepted() {
    const QImage image = samples::pattern(QImage::Format_RGB888);
    for (const auto other :
         {QImage::Format_RGB32, QImage::Format_ARGB32, QImage::Format_ARGB32_Premultiplied}) {
        Photo photo = samples::photo(image.convertToFormat(other), Format::Png);
        photo.grey = false;
        READ_BACK(back, photo);
        QCOMPARE(samples::meanDifference(back.pixels.convertToFormat(QImage::Format_RGB888), image), 0.0);
    }
}

QTEST_GUILESS_MAIN(PhotoRoundtrip)
#include "tst_photo_roundtrip.moc"
