#include "ui/window/wheel_guard.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace vizard::ui;

namespace {

// A page that is longer than its area, with one of each that the wheel could change.
struct Panel {
    QScrollArea area;
    QVBoxLayout* page;
    QSlider* slider = new QSlider(Qt::Horizontal);
    QComboBox* choice = new QComboBox;
    QSpinBox* figure = new QSpinBox;

    Panel() {
        auto* content = new QWidget;
        content->setMinimumHeight(2000);
        page = new QVBoxLayout(content);
        choice->addItems({"one", "two", "three"});
        choice->setCurrentIndex(1);
        slider->setValue(50);
        figure->setValue(50);
        for (QWidget* each :
             {static_cast<QWidget*>(slider), static_cast<QWidget*>(choice), static_cast<QWidget*>(figure)})
            page->addWidget(each);
        area.setWidget(content); // asks for its size, for which all in it is polished
        keepWheelForScrolling(&area);
        area.setWidgetResizable(true);
        area.resize(200, 300);
        area.show();
    }
};

// Whether the widget took it. What it does not take goes on to the area, but only where it comes from a
// real mouse.
bool takesWheel(QWidget* widget) {
    const QPointF at(widget->rect().center());
    QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
    return event.isAccepted();
}

} // namespace

class TestWheelGuard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesTheWheelToTheAreaWhereNobodyIsAtIt() {
        Panel panel;
        QVERIFY(QTest::qWaitForWindowExposed(&panel.area));
        panel.area.setFocus();
        for (QWidget* each : {static_cast<QWidget*>(panel.choice), static_cast<QWidget*>(panel.figure),
                              static_cast<QWidget*>(panel.slider)}) {
            QVERIFY2(!takesWheel(each), each->metaObject()->className());
            QVERIFY(each->focusPolicy() != Qt::WheelFocus);
        }
        QCOMPARE(panel.slider->value(), 50);
        QCOMPARE(panel.choice->currentIndex(), 1);
        QCOMPARE(panel.figure->value(), 50);
    }

    void changesWhatSomebodyIsAt() {
        Panel panel;
        QVERIFY(QTest::qWaitForWindowActive(&panel.area));
        panel.slider->setFocus();
        QVERIFY(takesWheel(panel.slider));
        QVERIFY(panel.slider->value() != 50);
    }

    void guardsWhatComesLater() {
        Panel panel;
        QVERIFY(QTest::qWaitForWindowExposed(&panel.area));
        auto* later = new QSpinBox;
        later->setValue(7);
        panel.page->addWidget(later);
        later->show();
        QVERIFY(!takesWheel(later));
        QCOMPARE(later->value(), 7);
    }

    void leavesOtherWindowsAlone() {
        Panel panel;
        QSpinBox elsewhere;
        elsewhere.setValue(50);
        elsewhere.show();
        QVERIFY(takesWheel(&elsewhere));
        QVERIFY(elsewhere.value() != 50);
    }
};

QTEST_MAIN(TestWheelGuard)

#include "tst_wheel_guard.moc"
