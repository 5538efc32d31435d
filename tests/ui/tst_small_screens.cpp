// What is shown where there is little room: within the screen, and nothing over anything else.
#include "tests/ui/scene.h"
#include "ui/window/empty_state.h"
#include "ui/window/screen_fit.h"

#include <QLabel>
#include <QScreen>

using namespace vizard;
using namespace vizard::ui;
using namespace vizard::test;

class TestSmallScreens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFreshWindowFitsItsScreen() {
        Scene scene;
        scene.asTheScreenAllows = true;
        const auto& window = scene.open();
        const QRect room = window.screen()->availableGeometry();
        QVERIFY(room.height() < 840); // else this shows nothing
        QVERIFY2(window.height() <= room.height(), qPrintable(QString::number(window.height())));
    }

    void aWindowOfALargerScreenIsBroughtBack() {
        QWidget window;
        const QRect room = window.screen()->availableGeometry();
        window.setGeometry(room.right() - 50, room.bottom() - 50, 3 * room.width(), 3 * room.height());
        keepOnScreen(&window);
        QVERIFY(room.contains(window.geometry()));
        const QRect small(room.left() + 40, room.top() + 60, 200, 150);
        window.setGeometry(small);
        keepOnScreen(&window);
        QCOMPARE(window.geometry(), small);
        resizeWithinScreen(&window, {200, 5 * room.height()});
        QCOMPARE(window.width(), 200);
        QVERIFY(window.height() <= room.height());
    }

    // A word-wrapped text is higher where it is narrower, and the page is wider than the text.
    void nothingOfTheEmptyPageIsOverAnythingElse_data() {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1312, 736), QSize(1360, 780), QSize(1200, 640), QSize(937, 600)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void nothingOfTheEmptyPageIsOverAnythingElse() {
        QFETCH(QSize, size);
        EmptyState page;
        page.resize(size);
        page.refreshIcons();
        page.show();
        const QList<QLabel*> labels = page.findChildren<QLabel*>();
        QVERIFY(labels.size() > 6);
        const auto place = [&](const QWidget* part) {
            return QRect(part->mapTo(&page, QPoint()), part->size());
        };
        for (const QLabel* one : labels) {
            QVERIFY(page.rect().contains(place(one)));
            QVERIFY2(one->height() >= one->heightForWidth(one->width()), qPrintable(one->text()));
            for (const QLabel* other : labels)
                QVERIFY2(one == other || !place(one).intersects(place(other)), qPrintable(one->text()));
        }
    }
};

QTEST_MAIN(TestSmallScreens)
#include "tst_small_screens.moc"
