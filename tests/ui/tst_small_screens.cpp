// What is shown where there is little room: within the screen, and nothing over anything else.
#include "tests/ui/scene.h"
#include "ui/window/elided_label.h"
#include "ui/window/empty_state.h"
#include "ui/window/folding_row.h"
#include "ui/window/screen_fit.h"

#include <QHelpEvent>
#include <QLabel>
#include <QScreen>
#include <QToolTip>

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

    // Where there is little room for the photo, its buttons go under its name.
    void theNameOfThePhotoStaysReadable() {
        FoldingRow row(16);
        auto* name = new ElidedLabel(Qt::ElideMiddle, 120);
        name->setText(QStringLiteral("a-photo-with-quite-a-long-name-0001.jpg"));
        auto* buttons = new QWidget;
        buttons->setFixedSize(300, 32);
        row.add(name, 1);
        row.add(buttons);
        row.resize(800, 40);
        row.show();
        QCOMPARE(row.rows(), 1);
        QCOMPARE(name->shown(), name->text());
        row.resize(440, 40); // the name needs more than the 124 that are left, and may have as little as 120
        QCOMPARE(row.rows(), 1);
        QVERIFY(name->shown().startsWith(u'a') && name->shown().endsWith(QLatin1String(".jpg")));
        QVERIFY(name->shown().size() < name->text().size());
        name->setToolTip(QStringLiteral("more"));
        QHelpEvent asked(QEvent::ToolTip, {5, 5}, name->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(name, &asked);
        QVERIFY(QToolTip::text().startsWith(name->text()) &&
                QToolTip::text().endsWith(QLatin1String("more")));
        row.resize(400, 80);
        QCOMPARE(row.rows(), 2);
        QTRY_COMPARE(name->shown(), name->text());
        buttons->hide();
        QTRY_COMPARE(row.rows(), 1);
        QVERIFY(row.minimumSizeHint().width() <= 300);
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
