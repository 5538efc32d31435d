// The compare view: one transform for all, four ways to compare, boxes around faces.

#include "ui/window/compare_view.h"
#include "ui/window/difference.h"

#include <QAccessible>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace vizard::ui;

namespace {

QImage plain(QSize size, QColor colour) {
    QImage image(size, QImage::Format_RGB888);
    image.fill(colour);
    return image;
}

CompareView::Picture picture(QSize size, QColor colour) {
    return std::make_shared<const ScreenImage>(plain(size, colour));
}

void wheel(QWidget* widget, QPointF at, int angle) {
    QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

// Red before, blue after, larger than the view.
struct Shown {
    explicit Shown(CompareMode mode = CompareMode::Split) {
        view.setMode(mode);
        view.resize(800, 400);
        view.show();
        view.setOriginal(picture({2000, 1000}, QColor(200, 10, 10)));
        view.setProtected(picture({2000, 1000}, QColor(190, 10, 14)));
    }
    QColor at(int x, int y) { return view.grab().toImage().pixelColor(x, y); }
    CompareView view;
};

const QColor before(200, 10, 10), after(190, 10, 14);

} // namespace

class TestCompareView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothHalvesFollowOneTransform() {
        CompareView view;
        view.setMode(CompareMode::SideBySide);
        view.resize(804, 400);
        view.show();
        QImage chequered = plain({800, 800}, Qt::black);
        QPainter(&chequered).fillRect(400, 0, 400, 800, Qt::white);
        view.setOriginal(std::make_shared<const ScreenImage>(chequered));
        view.setProtected(std::make_shared<const ScreenImage>(chequered));
        QSignalSpy zoom(&view, &CompareView::zoomChanged);
        wheel(&view, {300, 200}, 480);
        QCOMPARE(zoom.count(), 1);
        QVERIFY(view.transform().scale() > 1);
        QTest::mousePress(&view, Qt::LeftButton, {}, {500, 200});
        QTest::mouseMove(&view, {560, 210});
        QTest::mouseRelease(&view, Qt::LeftButton, {}, {560, 210});
        const QImage seen = view.grab().toImage();
        for (int y = 60; y < 340; y += 7)
            for (int x = 140; x < 380; x += 7)
                QCOMPARE(seen.pixelColor(x, y), seen.pixelColor(x + 404, y));
    }

    void wheelZoomsToThePointerInEitherHalf() {
        CompareView view;
        view.setMode(CompareMode::SideBySide);
        view.resize(804, 400);
        view.show();
        view.setOriginal(picture({4000, 4000}, Qt::red));
        const QPointF held = view.transform().toPicture({100, 150});
        wheel(&view, {404 + 100, 150}, 240);
        const QPointF now = view.transform().toPicture({100, 150});
        QVERIFY(qAbs(now.x() - held.x()) < 1e-6 && qAbs(now.y() - held.y()) < 1e-6);
    }

    void newResultKeepsTheZoom() {
        CompareView view;
        view.setMode(CompareMode::SideBySide);
        view.resize(804, 400);
        view.setOriginal(picture({2000, 2000}, Qt::red));
        view.setScale(1);
        view.setProtected(picture({2000, 2000}, Qt::blue));
        QCOMPARE(view.transform().scale(), 1.0);
        view.setOriginal(picture({3000, 2000}, Qt::red));
        QVERIFY(view.transform().isFitted());
    }

    void arrowKeysPan() {
        CompareView view;
        view.setMode(CompareMode::SideBySide);
        view.resize(804, 400);
        view.show();
        view.setOriginal(picture({2000, 2000}, Qt::red));
        view.setScale(1);
        const double before = view.transform().pictureInPane().x();
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(view.transform().pictureInPane().x() < before);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.transform().pictureInPane().x(), before);
    }

    void focusIsMarkedForTheKeyboardOnly() {
        CompareView view;
        view.setMode(CompareMode::SideBySide);
        view.resize(804, 400);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus(Qt::MouseFocusReason);
        const QImage byMouse = view.grab().toImage();
        view.clearFocus();
        view.setFocus(Qt::TabFocusReason);
        QVERIFY(view.hasFocus());
        QVERIFY(view.grab().toImage() != byMouse);
    }

    void doubleClickGoesToFullSizeAndBack() {
        CompareView view;
        view.setMode(CompareMode::SideBySide);
        view.resize(804, 400);
        view.show();
        view.setOriginal(picture({2000, 2000}, Qt::red));
        QTest::mouseDClick(&view, Qt::LeftButton, {}, {100, 100});
        QCOMPARE(view.transform().scale(), 1.0);
        QTest::mouseDClick(&view, Qt::LeftButton, {}, {100, 100});
        QVERIFY(view.transform().isFitted());
    }

    void splitShowsBothOnOneLine() {
        Shown shown;
        QCOMPARE(shown.at(100, 300), before);
        QCOMPARE(shown.at(700, 300), after);
        shown.view.setSplit(0.9);
        QCOMPARE(shown.at(700, 300), before);
        shown.view.setSplit(7);
        QCOMPARE(shown.view.split(), 1.0);
    }

    void dividerIsDraggedAndMovedByKeys() {
        Shown shown;
        QSignalSpy split(&shown.view, &CompareView::splitChanged);
        const double scale = shown.view.transform().scale();
        QTest::mousePress(&shown.view, Qt::LeftButton, {}, {402, 100});
        QTest::mouseMove(&shown.view, {200, 100});
        QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, {200, 100});
        QCOMPARE(shown.view.split(), 0.25);
        QCOMPARE(shown.view.transform().scale(), scale);
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(shown.view.split(), 0.3);
        QTest::keyClick(&shown.view, Qt::Key_End);
        QCOMPARE(shown.view.split(), 1.0);
        QTest::keyClick(&shown.view, Qt::Key_Home);
        QCOMPARE(shown.view.split(), 0.0);
        QVERIFY(split.count() >= 4);
    }

    void splitKeepsItsShareWhenTheViewGrows() {
        Shown shown;
        shown.view.setSplit(0.4);
        shown.view.resize(1600, 400); // the photo covers 400..1200
        QCOMPARE(shown.view.split(), 0.4);
        QCOMPARE(shown.at(630, 300), before);
        QCOMPARE(shown.at(650, 300), after);
    }

    void differenceIsAmplified() {
        Shown shown(CompareMode::Difference);
        for (const int gain : {1, 8, 32}) {
            shown.view.setGain(gain);
            const QColor seen = shown.at(400, 300);
            QCOMPARE(seen, QColor(qMin(255, 10 * gain), 0, qMin(255, 4 * gain)));
        }
        shown.view.setGain(1000);
        QCOMPARE(shown.view.gain(), 32);
        QImage a(2, 1, QImage::Format_RGB32), b(2, 1, QImage::Format_RGB32);
        a.fill(qRgb(10, 20, 30));
        b.fill(qRgb(12, 20, 29));
        QCOMPARE(difference(a, b, 10).pixel(1, 0), qRgb(20, 0, 10));
        QCOMPARE(difference(a, a, 32).pixel(0, 0), qRgb(0, 0, 0));
    }

    void blinkShowsBothInTurn() {
        Shown shown(CompareMode::Blink);
        QCOMPARE(shown.at(400, 300), after);
        shown.view.blink();
        QCOMPARE(shown.at(400, 300), before);
        shown.view.blink();
        QCOMPARE(shown.at(400, 300), after);
        shown.view.setProtected(nullptr);
        shown.view.blink(); // there is nothing to change to
        QCOMPARE(shown.at(400, 300), before);
    }

    void everyModeKeepsThePlace() {
        Shown shown;
        shown.view.setScale(1);
        for (const auto mode :
             {CompareMode::SideBySide, CompareMode::Difference, CompareMode::Blink, CompareMode::Split}) {
            shown.view.setMode(mode);
            QCOMPARE(shown.view.transform().scale(), 1.0);
            const auto& view = shown.view.transform();
            const QPointF middle = view.toPicture(QPointF(view.pane().width(), view.pane().height()) / 2);
            QVERIFY((middle - QPointF(1000, 500)).manhattanLength() < 4);
        }
    }

    void panningScalesOnlyWhatComesIntoSight() {
        Shown shown;
        shown.view.setScale(1);
        shown.view.grab();
        const int made = shown.view.tilesMade();
        shown.view.grab();
        QCOMPARE(shown.view.tilesMade(), made); // nothing moved
        QTest::keyClick(&shown.view, Qt::Key_Right);
        shown.view.grab();
        const int more = shown.view.tilesMade() - made;
        QVERIFY2(more <= made / 2, qPrintable(QString("%1 of %2").arg(more).arg(made)));
    }

    void tilesJoinWithoutASeam() {
        // A slow ramp: a seam would be a step.
        QImage ramp(3000, 600, QImage::Format_RGB32);
        for (int x = 0; x < ramp.width(); ++x)
            for (int y = 0; y < ramp.height(); ++y)
                ramp.setPixel(x, y, qRgb(x * 255 / 3000, x * 255 / 3000, 40));
        for (const double scale : {0.37, 1.0, 1.7}) {
            CompareView view;
            view.setMode(CompareMode::Blink);
            view.resize(1000, 300);
            view.show();
            view.setOriginal(std::make_shared<const ScreenImage>(ramp));
            view.setProtected(view.original());
            view.setScale(scale);
            const QImage seen = view.grab().toImage();
            const QRectF where = view.transform().pictureInPane();
            const int first = qMax(2, int(where.left()) + 2), last = qMin(998, int(where.right()) - 2);
            for (int x = first; x + 1 < last; ++x)
                QVERIFY2(qAbs(seen.pixelColor(x + 1, 200).red() - seen.pixelColor(x, 200).red()) <= 2,
                         qPrintable(QString("at %1, scale %2").arg(x).arg(scale)));
        }
    }

    void patchesLieWhereTheyBelong() {
        for (const QSize size : {QSize(2000, 1300), QSize(2001, 1303)}) {
            QImage base = plain(size, QColor(90, 90, 90));
            const auto original = std::make_shared<const ScreenImage>(base);
            const QRect part = original->grid(QRect(701, 333, 410, 390));
            QVERIFY(part.contains(QRect(701, 333, 410, 390)));
            QImage whole = base;
            QPainter(&whole).fillRect(part, QColor(200, 40, 40));
            const ScreenImage patched(original, {{part.topLeft(), whole.copy(part)}}, {});
            const ScreenImage expected(whole);
            for (const double scale : {1.5, 1.0, 0.5, 0.25, 0.125}) {
                const QRectF target({0, 0}, QSizeF(size) * scale);
                QImage a(target.size().toSize(), QImage::Format_RGB32), b = a;
                for (const auto& [image, canvas] : {std::pair(&patched, &a), std::pair(&expected, &b)}) {
                    QPainter painter(canvas);
                    image->draw(painter, target, QRectF({0, 0}, size));
                }
                const QPoint middle = QPointF(part.center()).toPoint() * scale;
                QCOMPARE(a.pixelColor(middle), b.pixelColor(middle));
                const QPoint outside = QPoint(part.right() + 8, part.center().y()) * scale;
                QCOMPARE(a.pixelColor(outside + QPoint(3, 0)), QColor(90, 90, 90));
            }
        }
    }

    void facesAreSteppedThroughAndShownLarge() {
        Shown shown;
        shown.view.setFaces(
            {{QRectF(100, 100, 100, 120), true, "1"}, {QRectF(1500, 600, 60, 60), true, "2"}});
        QSignalSpy chosen(&shown.view, &CompareView::faceChosen);
        shown.view.stepFace(1);
        QCOMPARE(shown.view.chosenFace(), 0);
        shown.view.stepFace(1);
        QCOMPARE(shown.view.chosenFace(), 1);
        const auto& view = shown.view.transform();
        const QPointF middle = view.toPane({1530, 630});
        QVERIFY((middle - QPointF(400, 200)).manhattanLength() < 2);
        QVERIFY(view.scale() >= 1 && view.scale() <= 2);
        shown.view.stepFace(1);
        QCOMPARE(shown.view.chosenFace(), 0);
        shown.view.stepFace(-1);
        QCOMPARE(shown.view.chosenFace(), 1);
        QCOMPARE(chosen.count(), 4);
    }

    void clickChoosesAndSwitchesFaces() {
        Shown shown;
        shown.view.setFaces({{QRectF(200, 200, 400, 400), true, "1"}}); // 80..240 in the view
        QSignalSpy chosen(&shown.view, &CompareView::faceChosen);
        QSignalSpy switched(&shown.view, &CompareView::faceSwitched);
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {160, 160});
        QCOMPARE(shown.view.chosenFace(), 0);
        QCOMPARE(switched.count(), 0);
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {240, 80}); // the switch at the corner
        QCOMPARE(switched.count(), 1);
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {700, 300});
        QCOMPARE(shown.view.chosenFace(), -1);
        QCOMPARE(chosen.count(), 3);
        // A pan is no click.
        QTest::mousePress(&shown.view, Qt::LeftButton, {}, {160, 160});
        QTest::mouseMove(&shown.view, {190, 170});
        QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, {190, 170});
        QCOMPARE(shown.view.chosenFace(), -1);
    }

    void missedFaceIsDrawn() {
        Shown shown;
        QSignalSpy drawn(&shown.view, &CompareView::faceDrawn);
        shown.view.setDrawing(true);
        QTest::mousePress(&shown.view, Qt::LeftButton, {}, {200, 100});
        QTest::mouseMove(&shown.view, {280, 180});
        QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, {280, 180});
        QCOMPARE(drawn.count(), 1);
        const QRectF box = drawn[0][0].toRectF();
        QVERIFY((box.topLeft() - QPointF(500, 250)).manhattanLength() < 3);
        QVERIFY(qAbs(box.width() - 200) < 3);
        QVERIFY(!shown.view.isDrawing());
        shown.view.setDrawing(true);
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QVERIFY(!shown.view.isDrawing());
    }

    void missedFaceIsDrawnByKeys() {
        Shown shown;
        QSignalSpy drawn(&shown.view, &CompareView::faceDrawn);
        shown.view.setDrawing(true);
        QTest::keyClick(&shown.view, Qt::Key_Return); // nothing is drawn yet
        QVERIFY(shown.view.isDrawing() && drawn.isEmpty());
        const auto boxAfter = [&](const std::vector<QKeyCombination>& keys) {
            shown.view.setDrawing(true);
            QTest::keyClick(&shown.view, Qt::Key_Right); // the box appears
            for (const QKeyCombination& each : keys)
                QTest::keyClick(&shown.view, each.key(), each.keyboardModifiers());
            QTest::keyClick(&shown.view, Qt::Key_Return);
            return drawn.takeLast()[0].toRectF();
        };
        const QRectF first = boxAfter({});
        QVERIFY(!shown.view.isDrawing());
        const QSizeF picture = shown.view.transform().picture();
        QVERIFY((first.center() - QRectF({0, 0}, picture).center()).manhattanLength() < 3);
        const QRectF moved = boxAfter({Qt::Key_Right, Qt::Key_Right, Qt::Key_Up});
        QVERIFY(qAbs(moved.left() - first.left() - first.width() / 4) < 1);
        QVERIFY(qAbs(moved.top() - first.top() + first.width() / 8) < 1);
        QCOMPARE(moved.size(), first.size());
        const QRectF larger = boxAfter({Qt::SHIFT | Qt::Key_Right, Qt::SHIFT | Qt::Key_Down});
        QVERIFY(qAbs(larger.width() - first.width() * 1.125) < 1);
        QVERIFY(larger.height() > first.height());
        QCOMPARE(larger.topLeft(), first.topLeft());
        // A click is no yes to what keys drew.
        shown.view.setDrawing(true);
        QTest::keyClick(&shown.view, Qt::Key_Right);
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {100, 100});
        QVERIFY(drawn.isEmpty() && shown.view.isDrawing());
        // At the edge it stops.
        const QRectF far = boxAfter(std::vector<QKeyCombination>(60, QKeyCombination(Qt::Key_Left)));
        QCOMPARE(far.left(), 0);
        QCOMPARE(far.size(), first.size());
    }

    void saysWhatItShowsToWhoCannotSeeIt() {
        Shown shown;
        shown.view.setSplit(0.3);
        shown.view.setScale(0.5);
        auto* accessible = QAccessible::queryAccessibleInterface(&shown.view);
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::Graphic);
        QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
        const QString value = accessible->text(QAccessible::Value);
        QVERIFY2(value.contains("30") && value.contains("50"), qPrintable(value));
        auto* number = accessible->valueInterface();
        QVERIFY(number);
        QCOMPARE(number->currentValue().toInt(), 50);
        number->setCurrentValue(200);
        QCOMPARE(shown.view.transform().scale(), 2.0);
    }
};

QTEST_MAIN(TestCompareView)
#include "tst_compare_view.moc"
