// Colours that a person sees: they stay through every profile, depth and size; and what HEIF files become.
#include "core/photo/detail/rows.h"
#include "core/photo/read.h"
#include "core/photo/scale.h"
#include "core/photo/write.h"
#include "heif_samples.h"
#include "samples.h"

#include <QTest>

#include <lcms2.h>

#include <array>
#include <cmath>

using namespace vizard;
using namespace vizard::photo;
using samples::Folder;

namespace {

QByteArray saved(cmsHPROFILE profile) {
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    cmsSaveProfileToMem(profile, bytes.data(), &size);
    cmsCloseProfile(profile);
    return bytes;
}

QByteArray rgbSpace(double rx, double ry, double gx, double gy, double bx, double by, double wx, double wy,
                    double gamma) {
    const cmsCIExyY white = {wx, wy, 1};
    const cmsCIExyYTRIPLE primaries = {{rx, ry, 1}, {gx, gy, 1}, {bx, by, 1}};
    cmsToneCurve* curve = cmsBuildGamma(nullptr, gamma);
    cmsToneCurve* curves[3] = {curve, curve, curve};
    const QByteArray bytes = saved(cmsCreateRGBProfile(&white, &primaries, curves));
    cmsFreeToneCurve(curve);
    return bytes;
}

// An RGB profile that is a table (A2B0): sRGB with its red and green mixed a little.
QByteArray tableProfile() {
    cmsHPROFILE profile = cmsCreateProfilePlaceholder(nullptr);
    cmsSetProfileVersion(profile, 2.4);
    cmsSetDeviceClass(profile, cmsSigDisplayClass);
    cmsSetColorSpace(profile, cmsSigRgbData);
    cmsSetPCS(profile, cmsSigLabData);
    cmsHPROFILE srgb = cmsCreate_sRGBProfile();
    cmsHPROFILE lab = cmsCreateLab2Profile(nullptr);
    cmsHTRANSFORM toLab =
        cmsCreateTransform(srgb, TYPE_RGB_16, lab, TYPE_LabV2_16, INTENT_RELATIVE_COLORIMETRIC, 0);
    cmsStage* table = cmsStageAllocCLut16bit(nullptr, 17, 3, 3, nullptr);
    const auto mix = [](const cmsUInt16Number in[], cmsUInt16Number out[],
                        void* transform) -> cmsInt32Number {
        const std::array<cmsUInt16Number, 3> rgb = {static_cast<cmsUInt16Number>((in[0] * 7 + in[1]) / 8),
                                                    static_cast<cmsUInt16Number>((in[1] * 7 + in[0]) / 8),
                                                    in[2]};
        cmsDoTransform(transform, rgb.data(), out, 1);
        return TRUE;
    };
    cmsStageSampleCLut16bit(table, mix, toLab, 0);
    cmsPipeline* pipeline = cmsPipelineAlloc(nullptr, 3, 3);
    cmsPipelineInsertStage(pipeline, cmsAT_BEGIN, table);
    cmsWriteTag(profile, cmsSigAToB0Tag, pipeline);
    cmsPipelineFree(pipeline);
    cmsDeleteTransform(toLab);
    cmsCloseProfile(lab);
    cmsCloseProfile(srgb);
    return saved(profile);
}

// CIELAB of every pixel of an 8-bit image, through its profile (sRGB where there is none).
std::vector<cmsCIELab> labOf(const QImage& image, const QByteArray& icc, cmsUInt32Number type) {
    cmsHPROFILE from = icc.isEmpty()
                           ? cmsCreate_sRGBProfile()
                           : cmsOpenProfileFromMem(icc.constData(), static_cast<cmsUInt32Number>(icc.size()));
    cmsHPROFILE lab = cmsCreateLab4Profile(nullptr);
    cmsHTRANSFORM through = cmsCreateTransform(from, type, lab, TYPE_Lab_DBL, INTENT_RELATIVE_COLORIMETRIC,
                                               cmsFLAGS_BLACKPOINTCOMPENSATION);
    const auto width = static_cast<size_t>(image.width());
    std::vector<cmsCIELab> all(width * static_cast<size_t>(image.height()));
    for (int y = 0; y < image.height(); ++y) {
        cmsDoTransform(through, image.constScanLine(y), all.data() + static_cast<size_t>(y) * width,
                       static_cast<cmsUInt32Number>(width));
    }
    cmsDeleteTransform(through);
    cmsCloseProfile(lab);
    cmsCloseProfile(from);
    return all;
}

double meanDifference(const std::vector<cmsCIELab>& a, const std::vector<cmsCIELab>& b) {
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        sum += cmsCIE2000DeltaE(&a[i], &b[i], 1, 1, 1);
    }
    return a.size() == b.size() ? sum / static_cast<double>(a.size()) : 1e9;
}

constexpr QSize kSize = {160, 112};

} // namespace

class PhotoColour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coloursStay_data();
    void coloursStay();
    void inksBecomeTheSameColours();
    void heifPixelsAndProfile();
    void heifOfTenBits();
    void heifWithAlphaBecomesPng();
    void heifGreyStaysGrey();
    void heifWithMore();
    void avif();
    void heifThatIsCut();
    void sizes();
    void smallerKeepsFormatAndColour_data();
    void smallerKeepsFormatAndColour();
    void clearPixelsDoNotBleed();
    void smallerIsNotAliased();
};

void PhotoColour::coloursStay_data() {
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<bool>("grey");
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("Display P3") << rgbSpace(0.68, 0.32, 0.265, 0.69, 0.15, 0.06, 0.3127, 0.329, 2.2) << false;
    QTest::newRow("Adobe RGB") << rgbSpace(0.64, 0.33, 0.21, 0.71, 0.15, 0.06, 0.3127, 0.329, 2.19921875)
                               << false;
    QTest::newRow("ProPhoto") << rgbSpace(0.7347, 0.2653, 0.1596, 0.8404, 0.0366, 0.0001, 0.3457, 0.3585, 1.8)
                              << false;
    QTest::newRow("table") << tableProfile() << false;
    QTest::newRow("grey gamma") << samples::greyProfile() << true;
}

// From file to file in each format; the profile is the same bytes, and the colours through it the same
// colours.
void PhotoColour::coloursStay() {
    QFETCH(QByteArray, profile);
    QFETCH(bool, grey);
    const Folder folder;
    const QImage::Format format = grey ? QImage::Format_Grayscale8 : QImage::Format_RGB888;
    const cmsUInt32Number type = grey ? TYPE_GRAY_8 : TYPE_RGB_8;
    for (const Format kind : {Format::Jpeg, Format::Png, Format::Tiff, Format::WebP}) {
        Photo source = samples::photo(samples::pattern(format, kSize), kind, profile);
        source.webpLossless = true; // WebP halves the colour's resolution otherwise
        const auto photo = read(folder.save(QStringLiteral("in"), samples::encoded(source)));
        QVERIFY(photo.ok());
        const auto written = write(*photo, folder.path(QStringLiteral("out%1").arg(int(kind))), {});
        QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().detail));
        const auto back = read(*written);
        if (kind == Format::WebP && grey) { // which knows no grey: the profile is applied
            QCOMPARE(back->iccProfile, QByteArray());
            continue;
        }
        QCOMPARE(back->iccProfile, profile);
        QCOMPARE(back->pixels.format(), format);
        const double far =
            meanDifference(labOf(photo->pixels, profile, type), labOf(back->pixels, profile, type));
        QVERIFY2(far <= 0.5, qPrintable(QString::number(far)));
    }
}

// CMYK is written as sRGB: what the inks' own profile says of them is what the copy shows.
void PhotoColour::inksBecomeTheSameColours() {
    QImage inks = samples::pattern(QImage::Format_RGBA8888, kSize);
    for (int y = 0; y < inks.height(); ++y) {
        uchar* row = inks.scanLine(y);
        for (int i = 0; i < inks.width() * 4; ++i) {
            row[i] = static_cast<uchar>(row[i] * (i % 4 == 3 ? 2 : 4) / 8); // inside of what sRGB holds
        }
    }
    const Folder folder;
    const QByteArray profile = samples::cmykProfile();
    const auto photo = read(folder.save(QStringLiteral("in"), samples::cmykJpeg(inks, false, profile)));
    QVERIFY(photo.ok());
    QVERIFY(photo->fromInks);
    const auto back = read(*write(*photo, folder.path(QStringLiteral("out")), {}));
    QCOMPARE(back->iccProfile, QByteArray());
    const double far = meanDifference(labOf(inks, profile, TYPE_CMYK_8), labOf(back->pixels, {}, TYPE_RGB_8));
    QVERIFY2(far <= 0.5, qPrintable(QString::number(far)));
}

void PhotoColour::heifPixelsAndProfile() {
    if (!heif_samples::canWrite()) {
        QSKIP("no HEIC encoder here");
    }
    const Folder folder;
    const QImage image = samples::pattern(QImage::Format_RGB888, kSize);
    const QString path =
        folder.save(QStringLiteral("p.heic"), heif_samples::heic(image, {.icc = samples::rgbProfile()}));
    QVERIFY(looksLikePhoto(path));
    const auto photo = read(path);
    QVERIFY2(photo.ok(), photo ? "" : qPrintable(photo.error().detail));
    QCOMPARE(photo->format, Format::Heif);
    QCOMPARE(photo->iccProfile, samples::rgbProfile());
    QCOMPARE(photo->pixels.size(), kSize);
    QVERIFY(samples::meanDifference(photo->pixels, image) < 3);
    QCOMPARE(keptFormat(*photo), Format::Jpeg);
    const auto back = read(*write(*photo, folder.path(QStringLiteral("out")), {}));
    QCOMPARE(back->format, Format::Jpeg);
    QCOMPARE(back->iccProfile, samples::rgbProfile());
    const auto small = readThumbnail(path, 40);
    QVERIFY(small.ok());
    QCOMPARE(std::max(small->width(), small->height()), 40);
    WriteOptions options;
    options.format = Format::Heif;
    QCOMPARE(write(*photo, folder.path(QStringLiteral("no")), options).error().code,
             ErrorCode::InvalidArgument);
}

void PhotoColour::heifOfTenBits() {
    if (!heif_samples::canWrite()) {
        QSKIP("no HEIC encoder here");
    }
    const Folder folder;
    const QImage image = samples::pattern(QImage::Format_RGBX64, kSize);
    const auto photo = read(folder.save(QStringLiteral("p"), heif_samples::heic(image, {.bits = 10})));
    if (!photo) {
        QSKIP("this libheif writes no 10 bits");
    }
    QCOMPARE(photo->pixels.format(), QImage::Format_RGBX64);
    QVERIFY(samples::meanDifference(photo->pixels, image) < 3 * 257);
    WriteOptions options;
    options.format = Format::Png;
    const auto back = read(*write(*photo, folder.path(QStringLiteral("out")), options));
    QCOMPARE(back->pixels, photo->pixels);
}

void PhotoColour::heifWithAlphaBecomesPng() {
    if (!heif_samples::canWrite()) {
        QSKIP("no HEIC encoder here");
    }
    const Folder folder;
    const QImage image = samples::pattern(QImage::Format_RGBA8888, kSize);
    const auto photo = read(folder.save(QStringLiteral("p"), heif_samples::heic(image, {})));
    QVERIFY(photo.ok());
    QCOMPARE(photo->pixels.format(), QImage::Format_RGBA8888);
    QCOMPARE(keptFormat(*photo), Format::Png);
    QCOMPARE(read(*write(*photo, folder.path(QStringLiteral("out")), {}))->pixels, photo->pixels);
}

void PhotoColour::heifGreyStaysGrey() {
    if (!heif_samples::canWrite()) {
        QSKIP("no HEIC encoder here");
    }
    const Folder folder;
    const QImage grey =
        samples::pattern(QImage::Format_Grayscale8, kSize).convertToFormat(QImage::Format_RGB888);
    const auto photo = read(folder.save(QStringLiteral("p"), heif_samples::heic(grey, {})));
    QVERIFY(photo.ok());
    QCOMPARE(photo->grey, photo->pixels.format() == QImage::Format_Grayscale8);
}

void PhotoColour::heifWithMore() {
    if (!heif_samples::canWrite()) {
        QSKIP("no HEIC encoder here");
    }
    const Folder folder;
    const QImage image = samples::pattern(QImage::Format_RGB888, kSize);
    const auto photo = read(
        folder.save(QStringLiteral("p"), heif_samples::heic(image, {.thumbnail = true, .second = true})));
    QVERIFY(photo.ok());
    QCOMPARE(photo->frames, 2);
    const auto has = [&](MetadataKind kind) {
        return std::ranges::any_of(photo->metadata.items, [kind](const auto& i) { return i.kind == kind; });
    };
    QVERIFY(has(MetadataKind::Thumbnail));
    QVERIFY(has(MetadataKind::OtherImage));
}

void PhotoColour::avif() {
    if (!heif_samples::canWriteAvif()) {
        QSKIP("no AVIF encoder here");
    }
    const Folder folder;
    const QImage image = samples::pattern(QImage::Format_RGB888, kSize);
    const auto photo = read(folder.save(QStringLiteral("p.avif"), heif_samples::heic(image, {.avif = true})));
    QVERIFY2(photo.ok(), photo ? "" : qPrintable(photo.error().detail));
    QCOMPARE(photo->format, Format::Heif);
    QVERIFY(samples::meanDifference(photo->pixels, image) < 4);
}

void PhotoColour::heifThatIsCut() {
    if (!heif_samples::canWrite()) {
        QSKIP("no HEIC encoder here");
    }
    const Folder folder;
    const QByteArray whole = heif_samples::heic(samples::pattern(QImage::Format_RGB888, kSize), {});
    for (int part = 1; part < 16; ++part) {
        const auto photo = read(folder.save(QStringLiteral("p"), whole.left(whole.size() * part / 16)));
        QVERIFY(!photo.ok());
        QVERIFY(photo.error().code == ErrorCode::Truncated || photo.error().code == ErrorCode::NotAnImage);
    }
    for (qsizetype at = 12; at < whole.size(); at += 11) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged.at(at) ^ 0x55);
        (void)read(folder.save(QStringLiteral("p"), damaged)); // must only come back
    }
}

void PhotoColour::sizes() {
    QCOMPARE(limitedSize({4000, 3000}, 2048), QSize(2048, 1536));
    QCOMPARE(limitedSize({3000, 4000}, 1080), QSize(810, 1080));
    QCOMPARE(limitedSize({800, 600}, 2048), QSize(800, 600));
    QCOMPARE(limitedSize({800, 600}, 0), QSize(800, 600));
    QCOMPARE(limitedSize({30000, 3}, 100), QSize(100, 1));
}

void PhotoColour::smallerKeepsFormatAndColour_data() {
    QTest::addColumn<int>("format");
    for (const auto format : {QImage::Format_Grayscale8, QImage::Format_Grayscale16, QImage::Format_RGB888,
                              QImage::Format_RGBA8888, QImage::Format_RGBX64, QImage::Format_RGBA64}) {
        QTest::addRow("%d", int(format)) << int(format);
    }
}

void PhotoColour::smallerKeepsFormatAndColour() {
    QFETCH(int, format);
    const auto kind = static_cast<QImage::Format>(format);
    const QImage whole = samples::pattern(kind, {600, 400});
    const QImage small = limited(whole, 150);
    QCOMPARE(small.size(), QSize(150, 100));
    QCOMPARE(small.format(), kind);
    // The pattern is smooth: drawn at that size it is nearly the same picture.
    const bool deep = detail::bitDepth(whole) == 16;
    const double step = deep ? 257 : 1;
    const double far = samples::meanDifference(small, samples::pattern(kind, {150, 100})) / step;
    QVERIFY2(far < 3, qPrintable(QString::number(far)));
    QCOMPARE(limited(whole, 600), whole);
    QImage flat(whole.size(), kind);
    flat.fill(QColor(200, 200, 200));
    QCOMPARE(limited(flat, 77), flat.copy(0, 0, 77, 51));
}

void PhotoColour::clearPixelsDoNotBleed() {
    QImage image(400, 400, QImage::Format_RGBA8888);
    image.fill(QColor(0, 255, 0, 0)); // clear, but green underneath
    for (int y = 0; y < 400; ++y) {
        for (int x = 0; x < 200; ++x) {
            image.setPixelColor(x, y, QColor(255, 0, 0, 255));
        }
    }
    const QImage small = limited(image, 50);
    for (int x = 0; x < 50; ++x) {
        const QColor colour = small.pixelColor(x, 25);
        QVERIFY(colour.alpha() < 3 || colour.green() == 0);
    }
}

// Lines finer than a pixel of the copy become an even grey, not a coarse pattern.
void PhotoColour::smallerIsNotAliased() {
    QImage lines(1000, 1000, QImage::Format_Grayscale8);
    for (int y = 0; y < 1000; ++y) {
        for (int x = 0; x < 1000; ++x) {
            lines.scanLine(y)[x] = x % 2 ? 255 : 0;
        }
    }
    const QImage small = limited(lines, 333);
    for (int x = 20; x < 300; ++x) {
        QVERIFY(std::abs(int{small.constScanLine(100)[x]} - 127) < 4);
    }
}

QTEST_GUILESS_MAIN(PhotoColour)
#include "tst_photo_colour.moc"
