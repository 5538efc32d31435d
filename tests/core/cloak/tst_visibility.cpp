// How visible a change is: against published values, against libjxl's own program, and against common sense.
#include "core/cloak/visibility.h"

#include "pictures.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace vizard;
using namespace vizard::cloak;

namespace {

double norm3(const QImage& original, const QImage& changed) {
    const Result<Butteraugli> result = butteraugli(original, changed);
    return result.ok() ? result->norm3 : -1.0;
}

// The picture with the change kept in one rectangle only.
QImage onlyInside(const QImage& original, const QImage& changed, const QRect& place) {
    QImage out = original;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        const uchar* from = changed.constScanLine(y) + 3 * place.left();
        std::copy(from, from + 3 * place.width(), out.scanLine(y) + 3 * place.left());
    }
    return out;
}

double lumaAt(const QImage& image, int x, int y) {
    const uchar* pixel = image.constScanLine(y) + 3 * x;
    return 0.299 * pixel[0] + 0.587 * pixel[1] + 0.114 * pixel[2];
}

// SSIM of one window as the paper writes it down.
double ssimAt(const QImage& a, const QImage& b, int x, int y) {
    double weights = 0;
    double ma = 0;
    double mb = 0;
    double aa = 0;
    double bb = 0;
    double ab = 0;
    for (int dy = -5; dy <= 5; ++dy) {
        for (int dx = -5; dx <= 5; ++dx) {
            const double w = std::exp(-(dx * dx + dy * dy) / (2.0 * 1.5 * 1.5));
            const double va = lumaAt(a, x + dx, y + dy);
            const double vb = lumaAt(b, x + dx, y + dy);
            weights += w;
            ma += w * va;
            mb += w * vb;
            aa += w * va * va;
            bb += w * vb * vb;
            ab += w * va * vb;
        }
    }
    ma /= weights;
    mb /= weights;
    const double c1 = 6.5025;
    const double c2 = 58.5225;
    return (2 * ma * mb + c1) * (2 * (ab / weights - ma * mb) + c2) /
           ((ma * ma + mb * mb + c1) * (aa / weights - ma * ma + bb / weights - mb * mb + c2));
}

} // namespace

class TestVisibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void viewingSizeKeepsShapeAndNeverEnlarges();
    void identicalPicturesShowNothing();
    void wrongInputsAreRefused();
    void agreesWithTheProgram_data();
    void agreesWithTheProgram();
    void strongerChangesAreMoreVisible();
    void windowsFindALocalChange();
    void windowsOfAnEvenChangeAgreeWithTheWhole();
    void rowsOfAnyStrideMeanTheSame();
    void dssimOfKnownChanges();
    void psnrOfAKnownChange();
    void lowPassForgetsDetailAndKeepsBlotches();
    void structureForgivesAShiftAndCountsContrast();
    void plainColourDifferenceOfKnownPixels();
};

void TestVisibility::viewingSizeKeepsShapeAndNeverEnlarges() {
    QCOMPARE(viewingSize({1000, 600}), QSize(1000, 600));
    QCOMPARE(viewingSize({2048, 2048}), QSize(2048, 2048));
    QCOMPARE(viewingSize({8000, 6000}), QSize(2048, 1536));
    QCOMPARE(viewingSize({3000, 6000}, 1080), QSize(540, 1080));
    QCOMPARE(viewingSize({100000, 3}), QSize(2048, 1));
}

void TestVisibility::identicalPicturesShowNothing() {
    const QImage picture = pictures::portrait(120, 100);
    const Result<Butteraugli> result = butteraugli(picture, picture.copy());
    QVERIFY(result.ok());
    QCOMPARE(result->norm3, 0.0);
    QCOMPARE(result->worstWindow, 0.0);
    QCOMPARE(result->maximum, 0.0);
    QVERIFY(std::abs(dssim(picture, picture)) < 1e-6);
    QVERIFY(std::isinf(psnr(picture, picture)));
    QCOMPARE(lowPassedColourDifference(picture, picture, 8.0), 0.0);
}

void TestVisibility::wrongInputsAreRefused() {
    const QImage picture = pictures::portrait(64, 64);
    const auto refused = [](const QImage& a, const QImage& b) {
        const Result<Butteraugli> result = butteraugli(a, b);
        return !result.ok() && result.error().code == ErrorCode::InvalidArgument;
    };
    QVERIFY(refused(picture, picture.copy(0, 0, 64, 63)));
    QVERIFY(refused(picture, picture.convertToFormat(QImage::Format_RGB32)));
    QVERIFY(refused(picture.copy(0, 0, 64, 15), picture.copy(0, 0, 64, 15)));
    QVERIFY(refused({}, {}));
    QVERIFY(std::isnan(psnr(picture, picture.copy(0, 0, 64, 63))));
    QVERIFY(std::isnan(dssim({}, {})));
}

void TestVisibility::agreesWithTheProgram_data() {
    QTest::addColumn<QImage>("original");
    QTest::addColumn<QImage>("changed");
    const QImage small = pictures::portrait(112, 112);
    const QImage odd = pictures::portrait(301, 227, 7);
    QTest::newRow("noise") << small << pictures::withNoise(small, 12);
    QTest::newRow("waves, odd sides") << odd << pictures::withWaves(odd, 9, 11);
    QTest::newRow("jpeg") << odd << pictures::throughJpeg(odd, 50);
    QTest::newRow("blur") << small << pictures::blurred(small, 1.2);
    QTest::newRow("colour shift") << odd << pictures::withColourShift(odd, 6, -4, 8);
}

void TestVisibility::agreesWithTheProgram() {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("butteraugli_main"));
    if (program.isEmpty())
        QSKIP("butteraugli_main is not installed");
    QFETCH(QImage, original);
    QFETCH(QImage, changed);
    QTemporaryDir folder;
    const QString before = folder.filePath(QStringLiteral("before.ppm"));
    const QString after = folder.filePath(QStringLiteral("after.ppm"));
    QVERIFY(original.save(before, "PPM") && changed.save(after, "PPM"));

    QProcess process;
    process.start(program, {before, after, QStringLiteral("--pnorm"), QStringLiteral("3")});
    QVERIFY(process.waitForFinished());
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    const auto match = QRegularExpression(QStringLiteral("([0-9.]+)\\s+3-norm: ([0-9.]+)")).match(output);
    QVERIFY2(match.hasMatch(), qPrintable(output));

    const Result<Butteraugli> ours = butteraugli(original, changed);
    QVERIFY(ours.ok());
    const double theirMaximum = match.captured(1).toDouble();
    const double theirNorm = match.captured(2).toDouble();
    qInfo("3-norm %.5f, program %.5f; maximum %.5f, program %.5f", ours->norm3, theirNorm, ours->maximum,
          theirMaximum);
    QVERIFY(std::abs(ours->norm3 - theirNorm) < 0.002 * theirNorm);
    QVERIFY(std::abs(ours->maximum - theirMaximum) < 0.005 * theirMaximum);
}

void TestVisibility::strongerChangesAreMoreVisible() {
    const QImage picture = pictures::portrait(160, 160);
    double butteraugliBefore = 0;
    double dssimBefore = 0;
    double psnrBefore = std::numeric_limits<double>::infinity();
    for (const double amplitude : {3.0, 6.0, 12.0, 24.0}) {
        const QImage changed = pictures::withWaves(picture, amplitude, 9);
        QVERIFY(norm3(picture, changed) > butteraugliBefore);
        QVERIFY(dssim(picture, changed) > dssimBefore);
        QVERIFY(psnr(picture, changed) < psnrBefore);
        butteraugliBefore = norm3(picture, changed);
        dssimBefore = dssim(picture, changed);
        psnrBefore = psnr(picture, changed);
    }
}

void TestVisibility::windowsFindALocalChange() {
    const QImage picture = pictures::portrait(160, 120);
    const QImage everywhere = pictures::withNoise(picture, 15);
    for (const QRect& place : {QRect(4, 4, 40, 30), QRect(60, 45, 40, 30), QRect(116, 86, 40, 30)}) {
        const Result<Butteraugli> result = butteraugli(picture, onlyInside(picture, everywhere, place));
        QVERIFY(result.ok());
        // A quarter of the pixels holds all of the change: the norms 3, 6 and 12 rise by 4^(1/3), 4^(1/6),
        // 4^(1/12).
        QVERIFY2(result->worstWindow > 1.2 * result->norm3, qPrintable(QString::number(result->worstWindow)));
        QVERIFY(result->worstWindow < 1.45 * result->norm3);
        QVERIFY(result->worstWindow < result->maximum);
    }
}

void TestVisibility::windowsOfAnEvenChangeAgreeWithTheWhole() {
    QImage grey(128, 128, QImage::Format_RGB888);
    grey.fill(QColor(120, 120, 120));
    const Result<Butteraugli> result = butteraugli(grey, pictures::withColourShift(grey, 12, 0, 0));
    QVERIFY(result.ok());
    QVERIFY(result->norm3 > 0.5);
    QVERIFY(std::abs(result->worstWindow - result->norm3) < 1e-4 * result->norm3);
    QVERIFY(std::abs(result->maximum - result->norm3) < 1e-4 * result->norm3);
}

void TestVisibility::rowsOfAnyStrideMeanTheSame() {
    const QImage wide = pictures::portrait(200, 90);
    const QImage wideChanged = pictures::withNoise(wide, 10);
    const int width = 117;
    const auto view = [](const QImage& image) {
        return QImage(image.constScanLine(0) + 3 * 31, width, image.height(), image.bytesPerLine(),
                      QImage::Format_RGB888);
    };
    const double seen = norm3(view(wide), view(wideChanged));
    QVERIFY(seen > 0);
    QCOMPARE(seen, norm3(view(wide).copy(), view(wideChanged).copy()));
}

void TestVisibility::dssimOfKnownChanges() {
    // On flat pictures only the luminance term is left: (2ab + C1) / (a^2 + b^2 + C1).
    QImage a(40, 40, QImage::Format_RGB888);
    QImage b(40, 40, QImage::Format_RGB888);
    a.fill(QColor(100, 100, 100));
    b.fill(QColor(150, 150, 150));
    const double c1 = 6.5025;
    const double expected = (1.0 - (2.0 * 100 * 150 + c1) / (100.0 * 100 + 150.0 * 150 + c1)) / 2.0;
    QVERIFY(std::abs(dssim(a, b) - expected) < 1e-5);
    QCOMPARE(dssim(a, b), dssim(b, a));

    const QImage picture = pictures::portrait(26, 31);
    const QImage changed = pictures::withNoise(picture, 9);
    double sum = 0;
    for (int y = 5; y < 31 - 5; ++y) {
        for (int x = 5; x < 26 - 5; ++x)
            sum += ssimAt(picture, changed, x, y);
    }
    QVERIFY(std::abs(dssim(picture, changed) - (1.0 - sum / (16 * 21)) / 2.0) < 1e-6);

    // Inverted structure is worse than any loss of it.
    const QImage waves = pictures::withWaves(a, 60, 7);
    const QImage inverted = pictures::withWaves(a, -60, 7);
    QVERIFY(dssim(waves, inverted) > 0.7);
    QVERIFY(dssim(waves, a) < 0.51);
}

void TestVisibility::psnrOfAKnownChange() {
    QImage a(50, 30, QImage::Format_RGB888);
    a.fill(QColor(100, 110, 120));
    const QImage b = pictures::withColourShift(a, 5, -5, 5);
    QVERIFY(std::abs(psnr(a, b) - 20.0 * std::log10(255.0 / 5.0)) < 1e-9);
    const QImage one = pictures::withColourShift(a, 3, 0, 0);
    QVERIFY(std::abs(psnr(a, one) - 10.0 * std::log10(255.0 * 255.0 / 3.0)) < 1e-9);
}

void TestVisibility::lowPassForgetsDetailAndKeepsBlotches() {
    QImage grey(200, 200, QImage::Format_RGB888);
    grey.fill(QColor(130, 130, 130));
    const QImage fine = pictures::withWaves(grey, 12, 4);
    const QImage blotches = pictures::withWaves(grey, 12, 70);
    QVERIFY(lowPassedColourDifference(grey, fine, 0.0) > 3.0);
    QVERIFY(lowPassedColourDifference(grey, fine, 6.0) < 0.5);
    QVERIFY(lowPassedColourDifference(grey, blotches, 6.0) > 3.0);

    // Without a low pass an even shift is the plain difference of the two colours.
    const QImage lighter = pictures::withColourShift(grey, 12, 12, 12);
    const auto lightness = [](double v) {
        return 116.0 * std::cbrt(std::pow((v / 255.0 + 0.055) / 1.055, 2.4)) - 16.0;
    };
    const double lab1[3] = {lightness(130), 0, 0};
    const double lab2[3] = {lightness(142), 0, 0};
    const double expected = ciede2000(lab1, lab2);
    QVERIFY(std::abs(lowPassedColourDifference(grey, lighter, 0.0) - expected) < 0.02);
    QVERIFY(std::abs(lowPassedColourDifference(grey, lighter, 9.0) - expected) < 0.02);
    QImage tiny(2, 2, QImage::Format_RGB888);
    tiny.fill(QColor(130, 130, 130));
    QVERIFY(lowPassedColourDifference(tiny, pictures::withColourShift(tiny, 12, 12, 12), 30.0) > 3.0);
}

// A wave of an eighth of a cycle a pixel lies in the middle of one scale and at the ends of its neighbours,
// and three of that scale's four orientations see it: what becomes of it can be written down.
void TestVisibility::structureForgivesAShiftAndCountsContrast() {
    QImage blank(64, 64, QImage::Format_RGB888);
    blank.fill(QColor(128, 128, 128));
    const auto wave = [&](double amplitude, double phase) {
        return pictures::mapped(blank, [&](double v, int x, int, int) {
            return v + amplitude * std::cos(2 * M_PI * x / 8 + phase);
        });
    };
    const QImage original = wave(80, 0.4);
    QVERIFY(std::abs(complexWaveletSsim(original, original) - 1) < 1e-6);
    QVERIFY(complexWaveletSsim(original, wave(80, 1.6)) > 0.998);
    QVERIFY(dssim(original, wave(80, 1.6)) > 0.2);
    const double halved = (13 + 3 * (2 * 0.5 / (1 + 0.5 * 0.5))) / 16;
    const double found = complexWaveletSsim(original, wave(40, 0.4));
    QVERIFY2(std::abs(found - halved) < 0.002, qPrintable(QString::number(found)));
    QVERIFY(std::isnan(complexWaveletSsim(original, QImage(32, 64, QImage::Format_RGB888))));
}

void TestVisibility::plainColourDifferenceOfKnownPixels() {
    QImage original(40, 40, QImage::Format_RGB888);
    original.fill(QColor(119, 119, 119));
    QImage changed = original;
    for (int y = 0; y < 40; ++y) { // a tenth of the pixels
        for (int x = 0; x < 4; ++x)
            changed.setPixelColor(x, y, QColor(140, 140, 140));
    }
    // Greys: L* from linear light by hand, then the lightness term of CIEDE2000 alone.
    const auto lightness = [](double level) {
        return 116 * std::cbrt(std::pow((level / 255 + 0.055) / 1.055, 2.4)) - 16;
    };
    const double l1 = lightness(119), l2 = lightness(140), middle = std::pow((l1 + l2) / 2 - 50, 2);
    const double expected = (l2 - l1) / (1 + 0.015 * middle / std::sqrt(20 + middle));
    const ColourDifference found = colourDifference(original, changed);
    QVERIFY(std::abs(found.percentile95 - expected) < 0.02);
    QVERIFY(std::abs(found.mean - expected / 10) < 0.002);
}

QTEST_GUILESS_MAIN(TestVisibility)
#include "tst_visibility.moc"
