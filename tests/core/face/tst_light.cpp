// A dark photo is shown to the detector's networks brighter than it is.
#include "core/face/detail/detector_input.h"
#include "core/face/detector.h"
#include "tests/support/head.h"

#include <QLineF>
#include <QTest>

#include <algorithm>

using namespace vizard;
using face::detail::brighten;
using face::detail::gainFor;

namespace {

// A picture of one colour whose last `bright` rows of a hundred are white.
nets::DetectorInput input(float value, int bright) {
    nets::DetectorInput result{32, 100, std::vector<float>(std::size_t{3} * 32 * 100, value)};
    for (std::size_t plane = 0; plane < 3; ++plane)
        std::fill_n(result.planes.end() - static_cast<std::ptrdiff_t>(plane * 3200) - bright * 32,
                    bright * 32, 255.0f);
    return result;
}

QImage darkened(const QImage& photo, double light) {
    QImage dark = photo.convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < dark.height(); ++y)
        for (int i = 0; i < dark.width() * 3; ++i)
            dark.scanLine(y)[i] = static_cast<uchar>(dark.constScanLine(y)[i] * light);
    return dark;
}

} // namespace

class TestLight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void brightensWhatIsDark_data();
    void brightensWhatIsDark();
    void cutsAtWhite();
    void findsAFaceInTheDarkAsInTheLight();
};

void TestLight::brightensWhatIsDark_data() {
    QTest::addColumn<float>("value");
    QTest::addColumn<int>("bright");
    QTest::addColumn<float>("gain");
    QTest::newRow("as bright as is needed") << 160.0f << 0 << 1.0f;
    QTest::newRow("just enough") << 150.0f << 0 << 1.0f;
    QTest::newRow("just too little") << 149.0f << 0 << 229.0f / 149;
    QTest::newRow("half of that") << 80.0f << 0 << 229.0f / 80;
    QTest::newRow("hardly anything to see") << 5.0f << 0 << 6.0f;
    QTest::newRow("black") << 0.0f << 0 << 6.0f;
    QTest::newRow("a lamp") << 50.0f << 1 << 229.0f / 50;
    QTest::newRow("a bright window") << 40.0f << 5 << 1.0f;
}

void TestLight::brightensWhatIsDark() {
    QFETCH(float, value);
    QFETCH(int, bright);
    QTEST(gainFor(input(value, bright)), "gain");
}

void TestLight::cutsAtWhite() {
    std::vector<float> planes = {0, 10, 100, 255};
    brighten(planes, 3);
    QCOMPARE(planes, (std::vector<float>{0, 30, 255, 255}));
}

// A seventeenth of the light: its landmarks lie as in the photo itself.
void TestLight::findsAFaceInTheDarkAsInTheLight() {
    const auto detector = face::Detector::load(nets::Models::open());
    QVERIFY(detector);
    test::HeadOptions options = test::randomHead(4, 0.25);
    options.size = {360, 360};
    options.headScale = 0.55;
    const QImage photo = test::renderHead(options).image;
    const auto light = (*detector)->detect(photo);
    const auto dark = (*detector)->detect(darkened(photo, 0.06));
    QVERIFY(light && dark);
    QCOMPARE(light->size(), std::size_t{1});
    QCOMPARE(dark->size(), std::size_t{1});
    QVERIFY2(dark->front().score > light->front().score - 0.05f,
             qPrintable(QString::number(static_cast<double>(dark->front().score))));
    double off = 0; // without the gain .040
    for (std::size_t i = 0; i < 5; ++i)
        off += QLineF(dark->front().landmarks[i], light->front().landmarks[i]).length() / 5;
    off /= light->front().eyeDistance();
    QVERIFY2(off < 0.025, qPrintable(QString::number(off)));
}

QTEST_GUILESS_MAIN(TestLight)

#include "tst_light.moc"
