#include "core/face/align.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace vizard::face;

namespace {

Similarity turned(double scale, double degrees, double tx, double ty) {
    const double angle = degrees * std::numbers::pi / 180;
    return {scale * std::cos(angle), scale * std::sin(angle), tx, ty};
}

bool close(QPointF a, QPointF b, double within = 1e-9) {
    return std::hypot(a.x() - b.x(), a.y() - b.y()) <= within;
}

// Red grows to the right, green downwards, blue is constant.
QImage ramp(QSize size) {
    QImage image(size, QImage::Format_RGB888);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x, y, 77));
    return image;
}

struct Crop {
    std::vector<float> planes;
    int width, height;

    float at(int channel, int x, int y) const {
        return planes[static_cast<std::size_t>((channel * height + y) * width + x)];
    }
};

Crop crop(const QImage& image, const Similarity& toCrop, int width, int height) {
    return {alignedCrop(image, toCrop, width, height), width, height};
}

} // namespace

class TestAlign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inverseUndoes();
    void scalingFollowsTheTransform();
    void alignmentFindsTheTransform();
    void alignmentOfNoisyPointsIsTheBest();
    void alignmentNeverMirrors();
    void onePointTellsOnlyThePlace();
    void cropIsNotMirroredOrTurned();
    void cropFollowsRotation();
    void shrinkingAverages();
    void outsideRepeatsTheEdge();
    void formatsAgree_data();
    void formatsAgree();
    void pictureIsTheRoundedCrop();
};

void TestAlign::inverseUndoes() {
    const Similarity s = turned(1.7, 33, 12, -5);
    QVERIFY(close(s.inverse().map(s.map({3, 8})), {3, 8}));
    QVERIFY(close(s.map(s.inverse().map({-4, 2})), {-4, 2}));
    QVERIFY(std::abs(s.scale() - 1.7) < 1e-12);
}

void TestAlign::scalingFollowsTheTransform() {
    const Similarity s = turned(0.4, -20, 7, 9);
    QVERIFY(close(s.scaledBy(2).map({5, 6}), s.map({5, 6}) * 2));
}

void TestAlign::alignmentFindsTheTransform() {
    for (const double degrees : {-170.0, -45.0, 0.0, 20.0, 90.0}) {
        const Similarity there = turned(0.31, degrees, 40, -17), back = there.inverse();
        std::array<QPointF, 5> landmarks;
        for (std::size_t i = 0; i < 5; ++i)
            landmarks[i] = back.map(template112()[i]);
        const Similarity found = alignment(landmarks);
        for (std::size_t i = 0; i < 5; ++i)
            QVERIFY(close(found.map(landmarks[i]), template112()[i], 1e-9));
    }
}

void TestAlign::alignmentOfNoisyPointsIsTheBest() {
    std::array<QPointF, 5> landmarks = template112();
    const QPointF off[] = {{3, -2}, {-4, 1}, {2, 5}, {0, -3}, {1, 2}};
    for (std::size_t i = 0; i < 5; ++i)
        landmarks[i] = landmarks[i] * 1.4 + off[i];
    const auto error = [&](const Similarity& s) {
        double sum = 0;
        for (std::size_t i = 0; i < 5; ++i) {
            const QPointF d = s.map(landmarks[i]) - template112()[i];
            sum += QPointF::dotProduct(d, d);
        }
        return sum;
    };
    const Similarity best = alignment(landmarks);
    for (const double step : {-1e-3, 1e-3}) {
        QVERIFY(error({best.a + step, best.b, best.tx, best.ty}) > error(best));
        QVERIFY(error({best.a, best.b + step, best.tx, best.ty}) > error(best));
        QVERIFY(error({best.a, best.b, best.tx + step, best.ty}) > error(best));
        QVERIFY(error({best.a, best.b, best.tx, best.ty + step}) > error(best));
    }
}

void TestAlign::alignmentNeverMirrors() {
    std::array<QPointF, 5> landmarks = template112();
    for (QPointF& p : landmarks)
        p.setX(112 - p.x());
    const Similarity s = alignment(landmarks);
    const QPointF across = s.map({1, 0}) - s.map({0, 0}), down = s.map({0, 1}) - s.map({0, 0});
    QVERIFY(across.x() * down.y() - across.y() * down.x() > 0);
}

void TestAlign::onePointTellsOnlyThePlace() {
    std::array<QPointF, 5> landmarks;
    landmarks.fill({20, 30});
    const Similarity s = alignment(landmarks);
    QVERIFY(std::isfinite(s.tx) && std::isfinite(s.ty) && s.scale() > 0);
}

void TestAlign::cropIsNotMirroredOrTurned() {
    const Crop c = crop(ramp({100, 80}), {1, 0, -30, -20}, 10, 6);
    QCOMPARE(c.planes.size(), std::size_t(3 * 10 * 6));
    for (int y = 0; y < 6; ++y) {
        for (int x = 0; x < 10; ++x) {
            QCOMPARE(c.at(0, x, y), static_cast<float>(30 + x));
            QCOMPARE(c.at(1, x, y), static_cast<float>(20 + y));
            QCOMPARE(c.at(2, x, y), 77.0f);
        }
    }
}

// Turned by 90 degrees clockwise, the photo's right becomes the crop's bottom.
void TestAlign::cropFollowsRotation() {
    const Similarity s = turned(1, 90, 50, 0);
    const Crop c = crop(ramp({40, 40}), s, 40, 40);
    for (const int i : {3, 11, 25}) {
        const QPointF from = s.inverse().map({20.5, i + 0.5});
        QVERIFY(std::abs(c.at(0, 20, i) - static_cast<float>(from.x() - 0.5)) < 1e-3f);
        QVERIFY(std::abs(c.at(1, 20, i) - static_cast<float>(from.y() - 0.5)) < 1e-3f);
    }
    QVERIFY(c.at(0, 20, 25) > c.at(0, 20, 3));
}

// Single-pixel stripes must become grey, whatever the phase, also turned.
void TestAlign::shrinkingAverages() {
    QImage stripes(400, 400, QImage::Format_Grayscale8);
    for (int y = 0; y < 400; ++y)
        for (int x = 0; x < 400; ++x)
            stripes.scanLine(y)[x] = x % 2 == 0 ? 0 : 255;
    for (const double degrees : {0.0, 17.0}) {
        for (const double factor : {0.25, 0.1}) {
            Similarity s = turned(factor, degrees, 0, 0); // the stripes' middle onto the crop's
            const QPointF middle = s.map({200, 200});
            s.tx = 8 - middle.x();
            s.ty = 8 - middle.y();
            const Crop c = crop(stripes, s, 16, 16);
            for (int i = 0; i < 16; ++i)
                QVERIFY(std::abs(c.at(0, i, 8) - 127.5f) < 20);
        }
    }
}

void TestAlign::outsideRepeatsTheEdge() {
    const QImage photo = ramp({52, 40}); // rows without gaps: behind the last pixel the memory ends
    const Crop c = crop(photo, {1, 0, 10, 10}, 80, 70);
    QCOMPARE(c.at(0, 0, 30), 0.0f);
    QCOMPARE(c.at(0, 79, 30), 51.0f);
    QCOMPARE(c.at(1, 30, 0), 0.0f);
    QCOMPARE(c.at(1, 30, 69), 39.0f);
    QCOMPARE(c.at(2, 79, 69), static_cast<float>(photo.pixelColor(51, 39).blue()));
}

void TestAlign::formatsAgree_data() {
    QTest::addColumn<int>("format");
    for (const auto format : {QImage::Format_RGBA8888, QImage::Format_RGBX64, QImage::Format_RGBA64,
                              QImage::Format_ARGB32, QImage::Format_RGB32})
        QTest::newRow(qPrintable(QString::number(format))) << static_cast<int>(format);
    QTest::newRow("grey 8") << static_cast<int>(QImage::Format_Grayscale8);
    QTest::newRow("grey 16") << static_cast<int>(QImage::Format_Grayscale16);
}

void TestAlign::formatsAgree() {
    QFETCH(int, format);
    QImage image = ramp({60, 60});
    const auto wanted = static_cast<QImage::Format>(format);
    if (wanted == QImage::Format_Grayscale8 || wanted == QImage::Format_Grayscale16)
        image = image.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB888);
    const Similarity s = turned(0.7, 12, 3, -2);
    const Crop plain = crop(image, s, 30, 30), other = crop(image.convertToFormat(wanted), s, 30, 30);
    for (std::size_t i = 0; i < plain.planes.size(); ++i)
        QVERIFY(std::abs(plain.planes[i] - other.planes[i]) < 0.01f);
}

void TestAlign::pictureIsTheRoundedCrop() {
    const QImage photo = ramp({200, 180});
    Face face;
    for (std::size_t i = 0; i < 5; ++i)
        face.landmarks[i] = template112()[i] + QPointF(20, 15);
    const QImage picture = alignedPicture(photo, face);
    QCOMPARE(picture.size(), QSize(112, 112));
    const QColor seen = picture.pixelColor(40, 30);
    QCOMPARE(seen, photo.pixelColor(60, 45));
    QVERIFY(seen.red() != seen.green() && seen.green() != seen.blue());
    QVERIFY(alignedPicture(photo, Face()).isNull());
}

QTEST_APPLESS_MAIN(TestAlign)
#include "tst_align.moc"
