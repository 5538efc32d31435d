// What apply() promises: only the faces' squares change, in the photo's own format.
#include "core/cloak/cloak.h"

#include "core/cloak/detail/render.h"

#include <QtTest>

#include <cmath>

using namespace vizard;

namespace {

QImage texture(QImage::Format format, bool coloured) {
    QImage image(200, 160, QImage::Format_RGBA64);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const auto wave = [&](double k, double phase) {
                return static_cast<quint16>(32768 + 16000 * std::sin(k * x + 0.11 * y + phase));
            };
            const quint16 r = wave(0.13, 0);
            const QRgba64 pixel =
                coloured ? qRgba64(r, wave(0.09, 1), wave(0.17, 2), static_cast<quint16>(65535 - 90 * x))
                         : qRgba64(r, r, r, 65535);
            image.setPixelColor(x, y, QColor(pixel));
        }
    }
    return image.convertToFormat(format);
}

cloak::FaceCloak someCloak(double shade, double flow) {
    cloak::FaceCloak cloak;
    cloak.toCrop = face::Similarity{1.2, 0.3, -60, -50};
    cloak.shadeSide = 112;
    cloak.shade.assign(3 * 112 * 112, 0);
    for (std::size_t i = 0; i < cloak.shade.size(); ++i)
        cloak.shade[i] = static_cast<float>(shade * (i % 3 == 0 ? 1.0 : -0.7));
    cloak.flowSide = 56;
    cloak.flow.assign(2 * 56 * 56, static_cast<float>(flow));
    return cloak;
}

bool inside(const face::Similarity& toCrop, int x, int y) {
    const QPointF u = toCrop.map({x + 0.5, y + 0.5});
    return u.x() > 0 && u.y() > 0 && u.x() < 112 && u.y() < 112;
}

int changedPixels(const QImage& a, const QImage& b, const face::Similarity& toCrop, bool wantInside) {
    int changed = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (inside(toCrop, x, y) == wantInside && a.pixelColor(x, y) != b.pixelColor(x, y))
                ++changed;
        }
    }
    return changed;
}

} // namespace

class TestApply : public QObject {
    Q_OBJECT

    static void formats() {
        QTest::addColumn<int>("format");
        for (const auto format :
             {QImage::Format_Grayscale8, QImage::Format_Grayscale16, QImage::Format_RGB888,
              QImage::Format_RGBA8888, QImage::Format_RGBX64, QImage::Format_RGBA64})
            QTest::addRow("%d", format) << static_cast<int>(format);
    }

private Q_SLOTS:
    void onlyTheSquareChanges_data() { formats(); }
    void onlyTheSquareChanges() {
        QFETCH(int, format);
        const QImage before = texture(static_cast<QImage::Format>(format), true);
        const cloak::FaceCloak cloak = someCloak(6, 0.4);
        const QImage after = cloak::apply(before, {cloak});
        QCOMPARE(after.format(), before.format());
        QCOMPARE(changedPixels(before, after, cloak.toCrop, false), 0);
        QVERIFY(changedPixels(before, after, cloak.toCrop, true) > 3000);
    }

    void alphaIsNotTouched() {
        const QImage before = texture(QImage::Format_RGBA8888, true);
        const QImage after = cloak::apply(before, {someCloak(6, 0.4)});
        QCOMPARE(after.convertToFormat(QImage::Format_Alpha8), before.convertToFormat(QImage::Format_Alpha8));
    }

    void greyStaysGrey() {
        const QImage before = texture(QImage::Format_RGB888, false);
        const QImage after = cloak::apply(before, {someCloak(9, 0.4)});
        QVERIFY(after != before);
        QVERIFY(cloak::isGrey(after, after.rect()));
    }

    void nothingChangesNothing_data() { formats(); }
    void nothingChangesNothing() {
        QFETCH(int, format);
        const QImage before = texture(static_cast<QImage::Format>(format), true);
        QCOMPARE(cloak::apply(before, {}), before);
        QCOMPARE(cloak::apply(before, {cloak::FaceCloak()}), before);
        QCOMPARE(cloak::apply(before, {someCloak(0, 0)}), before);
    }

    // A constant flow of one photo pixel to the right brings the right neighbour in.
    void flowIsInCropPixels() {
        const QImage before = texture(QImage::Format_RGB888, true);
        cloak::FaceCloak cloak = someCloak(0, 0);
        cloak.toCrop = face::Similarity{0.8, 0, -10, -10};
        std::fill(cloak.flow.begin(), cloak.flow.begin() + 56 * 56, 0.8f);
        const QImage after = cloak::apply(before, {cloak});
        for (int x = 60; x < 120; ++x)
            QCOMPARE(after.pixel(x, 80), before.pixel(x + 1, 80));
    }

    void shadeIsInGreyLevels() {
        QImage before(200, 160, QImage::Format_RGBX64);
        before.fill(QColor(100, 100, 120));
        cloak::FaceCloak cloak = someCloak(0, 0);
        std::fill(cloak.shade.begin(), cloak.shade.begin() + 112 * 112, 10.0f);
        const QPointF middle = cloak.toCrop.inverse().map({56, 56});
        const QColor changed = cloak::apply(before, {cloak}).pixelColor(middle.toPoint());
        QCOMPARE(changed.red(), 110);
        QCOMPARE(changed.green(), 100);
        QCOMPARE(changed.blue(), 120);
    }

    // Cheek to cheek: no pixel is changed by more than either face alone would change it.
    void overlappingFacesShareThePlace() {
        QImage before(300, 160, QImage::Format_RGBX64);
        before.fill(QColor(100, 100, 100));
        cloak::FaceCloak left = someCloak(0, 0);
        left.toCrop = face::Similarity{1, 0, -20, -20};
        std::fill(left.shade.begin(), left.shade.end(), 10.0f);
        cloak::FaceCloak right = left, far = left;
        right.toCrop.tx -= 60;
        far.toCrop.tx -= 400;
        const QImage both = cloak::apply(before, {left, right});
        for (int x = 0; x < before.width(); ++x) {
            const int changed = both.pixelColor(x, 76).red() - 100;
            const bool inside = x >= 20 && x < 192;
            QVERIFY2(inside ? changed == 10 : changed == 0,
                     qPrintable(QString("%1: %2").arg(x).arg(changed)));
        }
        QCOMPARE(cloak::apply(before, {left, left}), cloak::apply(before, {left})); // drawn twice
        QCOMPARE(cloak::apply(before, {left, far}), cloak::apply(before, {left}));
        QCOMPARE(cloak::apply(before, {left, cloak::FaceCloak()}), cloak::apply(before, {left}));
    }

    void facesBeyondTheEdgeAreCut() {
        const QImage before = texture(QImage::Format_RGB888, true);
        for (const double shift : {-500.0, -60.0, 60.0, 500.0}) {
            cloak::FaceCloak cloak = someCloak(5, 0.5);
            cloak.toCrop.tx += shift;
            const QImage after = cloak::apply(before, {cloak});
            QCOMPARE(after.size(), before.size());
            QCOMPARE(changedPixels(before, after, cloak.toCrop, false), 0);
        }
    }

    // Shades that follow one another in a warped picture, and what apply() makes of each.
    void aWarpedPictureTakesShades() {
        for (const bool coloured : {true, false}) {
            const QImage photo = texture(QImage::Format_RGB888, coloured);
            cloak::FaceCloak cloak = someCloak(0, 0.4);
            const cloak::Warped warped(photo, cloak);
            for (const double shade : {6.0, 200.0}) {
                const cloak::FaceCloak more = someCloak(shade, 0.4);
                QCOMPARE(warped.with(more.shade, more.shadeSide), cloak::apply(photo, {more}));
            }
            cloak.shadeSide = 0;
            QCOMPARE(warped.alone(), cloak::apply(photo, {cloak}));
            QVERIFY(warped.alone() != photo);
            QCOMPARE(warped.original(), photo);
        }
    }

    void viewMapsToTheSameCrop() {
        const QImage photo = texture(QImage::Format_RGB888, true).scaled(3000, 2400);
        const face::Similarity toCrop{0.08, 0.02, -30, -40};
        const cloak::View view = cloak::viewFace(photo, toCrop, 2048);
        QVERIFY(std::abs(view.size - 1 / toCrop.scale() * 2048 / 3000) < 0.05);
        const QPointF middle = view.toCrop.map({view.picture.width() / 2.0, view.picture.height() / 2.0});
        QVERIFY2(std::hypot(middle.x() - 56, middle.y() - 56) < 0.5, qPrintable(QString::number(middle.x())));
    }
};

QTEST_GUILESS_MAIN(TestApply)
#include "tst_apply.moc"
