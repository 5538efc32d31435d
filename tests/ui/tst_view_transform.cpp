// Zoom and pan of the compare view.

#include "ui/window/view_transform.h"

#include <QTest>

using vizard::ui::ViewTransform;

namespace {

ViewTransform made(QSizeF picture, QSizeF pane) {
    ViewTransform transform;
    transform.setPane(pane);
    transform.setPicture(picture);
    return transform;
}

} // namespace

class TestViewTransform : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fitsAndCentres() {
        const auto t = made({4000, 2000}, {400, 300});
        QCOMPARE(t.scale(), 0.1);
        QVERIFY(t.isFitted());
        QCOMPARE(t.pictureInPane(), QRectF(0, 50, 400, 200));
    }

    void smallPictureIsNotBlownUp() {
        const auto t = made({100, 50}, {400, 300});
        QCOMPARE(t.scale(), 1.0);
        QCOMPARE(t.pictureInPane(), QRectF(150, 125, 100, 50));
    }

    void zoomKeepsThePointUnderThePointer() {
        auto t = made({4000, 3000}, {400, 300});
        const QPointF pointer(100, 75);
        const QPointF held = t.toPicture(pointer);
        t.zoomBy(5, pointer);
        QVERIFY(t.scale() > 0.3);
        QCOMPARE(t.toPicture(pointer), held);
        t.setScale(2, pointer);
        QCOMPARE(t.toPicture(pointer), held);
        QVERIFY(!t.isFitted());
    }

    void zoomInAndOutComesBack() {
        auto t = made({4000, 3000}, {400, 300});
        t.setScale(1);
        t.zoomBy(3, {200, 150});
        t.zoomBy(-3, {200, 150});
        QVERIFY(qAbs(t.scale() - 1) < 1e-9);
    }

    void scaleHasLimits() {
        auto t = made({4000, 3000}, {400, 300});
        t.setScale(1e6);
        QCOMPARE(t.scale(), ViewTransform::maxScale);
        t.setScale(0);
        QCOMPARE(t.scale(), t.minScale());
        QVERIFY(t.minScale() <= t.fitScale());
    }

    void panStopsAtTheEdges() {
        auto t = made({1000, 1000}, {400, 300});
        t.setScale(1);
        t.panBy({1e5, 1e5});
        QCOMPARE(t.pictureInPane().topLeft(), QPointF(0, 0));
        t.panBy({-1e5, -1e5});
        QCOMPARE(t.pictureInPane().bottomRight(), QPointF(400, 300));
        QCOMPARE(t.visiblePart(), QRectF(600, 700, 400, 300));
    }

    void fittedPictureCannotBePanned() {
        auto t = made({1000, 1000}, {400, 300});
        t.panBy({30, 30});
        QVERIFY(t.isFitted());
        QCOMPARE(t.pictureInPane(), QRectF(50, 0, 300, 300));
    }

    void paneChangeKeepsFitOrMiddle() {
        auto t = made({1000, 1000}, {400, 400});
        t.setPane({200, 200});
        QCOMPARE(t.scale(), 0.2);
        t.setScale(1);
        const QPointF middle = t.toPicture({100, 100});
        t.setPane({300, 300});
        QCOMPARE(t.scale(), 1.0);
        QCOMPARE(t.toPicture({150, 150}), middle);
    }

    void pictureOfTheSameSizeKeepsTheZoom() {
        auto t = made({1000, 1000}, {400, 400});
        t.setScale(1);
        t.setPicture({1000, 1000});
        QCOMPARE(t.scale(), 1.0);
        t.setPicture({500, 800});
        QVERIFY(t.isFitted());
    }

    void mapsThereAndBack() {
        auto t = made({1234, 777}, {333, 222});
        t.zoomBy(7, {20, 200});
        const QPointF point(412.5, 99.25);
        const QPointF back = t.toPicture(t.toPane(point));
        QVERIFY(qAbs(back.x() - point.x()) < 1e-9 && qAbs(back.y() - point.y()) < 1e-9);
    }

    void emptyIsHarmless() {
        ViewTransform t;
        t.zoomBy(1, {0, 0});
        t.fit();
        QVERIFY(t.scale() > 0);
        QVERIFY(t.visiblePart().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestViewTransform)
#include "tst_view_transform.moc"
