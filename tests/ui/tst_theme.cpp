// The colours can be read, in light and in dark, and follow the system's palette.

#include "ui/window/icons.h"
#include "ui/window/theme.h"

#include <QDir>
#include <QMainWindow>
#include <QTest>

using namespace vizard::ui;

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsComputedAsDefined() {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QCOMPARE(over(QColor(0, 0, 0, 128), Qt::white), QColor(127, 127, 127));
    }

    void allTextCanBeRead_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void allTextCanBeRead() {
        QFETCH(bool, dark);
        const Theme theme = dark ? Theme::night() : Theme::day();
        for (const auto& pair : theme.textPairs()) {
            const double ratio = contrast(pair.text, pair.ground);
            QVERIFY2(ratio >= 4.5, qPrintable(QString("%1: %2").arg(pair.name).arg(ratio)));
        }
    }

    void shapesCanBeSeen_data() { allTextCanBeRead_data(); }
    void shapesCanBeSeen() {
        QFETCH(bool, dark);
        const Theme theme = dark ? Theme::night() : Theme::day();
        QVERIFY(contrast(theme.link, theme.window) >= 3);
        QVERIFY(contrast(theme.accent, theme.surface) >= 3);
    }

    void followsThePalette() {
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::black);
        palette.setColor(QPalette::WindowText, Qt::white);
        QVERIFY(Theme::fromPalette(palette).dark);
        palette.setColor(QPalette::Window, Qt::white);
        palette.setColor(QPalette::WindowText, Qt::black);
        QVERIFY(!Theme::fromPalette(palette).dark);
    }

    void widgetsKnowTheirTheme() {
        QMainWindow window;
        auto* child = new QWidget(&window);
        applyTheme(&window, Theme::night());
        QVERIFY(themeOf(child).dark);
        applyTheme(&window, Theme::day());
        QVERIFY(!themeOf(child).dark);
    }

    void styleSheetHasNoColourLeftOut() {
        QVERIFY(!Theme::day().styleSheet().contains('@'));
        QVERIFY(!Theme::night().styleSheet().contains('@'));
    }

    void everyDrawingIsThere() {
        QVERIFY(!appIcon().isNull());
        const QStringList drawings = QDir(":/vizard/icons").entryList();
        QVERIFY(drawings.size() >= 15);
        for (const QString& file : drawings) {
            const QImage image = icon(file.chopped(4), Qt::red).pixmap(32, 32).toImage();
            bool painted = false;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    painted = painted || image.pixelColor(x, y).red() > 200;
            QVERIFY2(painted, qPrintable(file));
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
