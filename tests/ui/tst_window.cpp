// Getting photos into the window, and what everyone needs: names, keys, states.

#include "tests/ui/scene.h"
#include "ui/window/album_side.h"
#include "ui/window/album_view.h"
#include "ui/window/compare_view.h"
#include "ui/window/empty_state.h"
#include "ui/window/message_strip.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>

using namespace vizard;
using namespace vizard::ui;
using vizard::test::Scene;

class TestWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsBeforeTheEngineIsThere() {
        Scene scene;
        QSemaphore gate;
        MainWindow window(
            [&]() -> Result<std::shared_ptr<const cloak::Engine>> {
                gate.acquire();
                return std::shared_ptr<const cloak::Engine>(scene.engine);
            },
            &scene.settings, scene.dialogs);
        window.show();
        window.start({scene.photo("a.jpg")});
        auto* header = window.findChild<HeaderBar*>();
        QVERIFY(window.isVisible());
        QTRY_COMPARE(header->note(), QString("Getting ready…"));
        // Photos can be added meanwhile; they are protected when the engine has come.
        QTRY_COMPARE(window.controller()->model()->rowCount(), 1);
        QVERIFY(!window.actions().protectAll->isEnabled());
        gate.release();
        QTRY_VERIFY(window.actions().protectAll->isEnabled());
        QCOMPARE(header->note(), QString());
        QTRY_COMPARE(window.controller()->model()->photo(0).state, PhotoState::Protected);
    }

    void engineThatCannotBeLoadedIsSaid() {
        Scene scene;
        auto& window = scene.open(true);
        QVERIFY(scene.waitReady());
        auto* messages = window.findChild<MessageStrip*>();
        QCOMPARE(messages->count(), 1);
        QVERIFY(messages->line(0).contains("cloak"));
        scene.drop({scene.photo("a.jpg")});
        QVERIFY(scene.waitCount(1));
        QVERIFY(!window.actions().protectAll->isEnabled());
        QVERIFY(!window.actions().exportAll->isEnabled());
    }

    void dropsFilesAndFoldersTogether() {
        Scene scene;
        auto& window = scene.open();
        scene.photo("trip/one.jpg");
        scene.photo("trip/deep/two.png");
        scene.file("trip/notes.txt", "no photo");
        scene.drop({scene.photo("single.jpg"), scene.folder.filePath("trip")});
        QVERIFY(scene.waitCount(3));
        QVERIFY(window.findChild<AlbumView*>()->isVisible());
        QVERIFY(!window.findChild<EmptyState*>()->isVisible());
        // The first photo is chosen.
        QCOMPARE(window.controller()->chosen(), scene.folder.filePath("single.jpg"));
    }

    void nothingIsTakenTwice() {
        Scene scene;
        auto& window = scene.open();
        const QString photo = scene.photo("a.jpg");
        scene.drop({photo, photo});
        QVERIFY(scene.waitCount(1));
        QSignalSpy added(window.controller(), &AlbumController::added);
        scene.drop({photo, scene.photo("b.jpg")});
        QVERIFY(added.wait());
        QCOMPARE(scene.model()->rowCount(), 2);
        QVERIFY(window.findChild<MessageStrip*>()->summary().contains("lready"));
    }

    void textIsNotDropped() {
        Scene scene;
        auto& window = scene.open();
        QMimeData mime;
        mime.setText("hello");
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        enter.setAccepted(false);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(!enter.isAccepted());
    }

    void opensByDialogAndRemembersTheFolder() {
        Scene scene;
        auto& window = scene.open();
        scene.photosAnswer = {scene.photo("in/a.jpg"), scene.photo("in/b.jpg")};
        window.actions().addPhotos->trigger();
        QVERIFY(scene.waitCount(2));
        QCOMPARE(scene.settings.photoFolder(), scene.folder.filePath("in"));
        scene.photo("more/c.jpg");
        scene.folderAnswer = scene.folder.filePath("more");
        window.actions().addFolder->trigger();
        QVERIFY(scene.waitCount(3));
        scene.photosAnswer.clear(); // the dialog was left
        window.actions().addPhotos->trigger();
        QCOMPARE(scene.model()->rowCount(), 3);
    }

    void emptyFolderIsSaid() {
        Scene scene;
        auto& window = scene.open();
        QDir(scene.folder.path()).mkdir("void");
        scene.drop({scene.folder.filePath("void")});
        auto* messages = window.findChild<MessageStrip*>();
        QTRY_COMPARE(messages->count(), 1);
        QVERIFY(window.findChild<EmptyState*>()->isVisible());
    }

    void badFilesAreGatheredAndStopNothing() {
        Scene scene;
        auto& window = scene.open();
        const QByteArray whole = Scene::bytes(scene.photo("good.jpg"));
        const QString empty = scene.file("empty.jpg", {});
        const QString text = scene.file("text.jpg", "this is not a picture");
        const QString missing = scene.folder.filePath("missing.jpg");
        scene.drop({empty, text, missing, scene.folder.filePath("good.jpg")});
        QVERIFY(scene.waitCount(4));
        for (const QString& bad : {empty, text, missing})
            QVERIFY(scene.waitState(bad, PhotoState::Failed));
        auto* messages = window.findChild<MessageStrip*>();
        QTRY_COMPARE(messages->count(), 3);
        QVERIFY(messages->isVisible());
        QVERIFY(messages->summary().contains('3'));
        QVERIFY(!scene.model()->find(empty)->problem.isEmpty());
        window.findChild<AlbumView*>()->choose(scene.folder.filePath("good.jpg"));
        QVERIFY(scene.waitState(scene.folder.filePath("good.jpg"), PhotoState::Protected));
        QCOMPARE(Scene::bytes(scene.folder.filePath("good.jpg")), whole);
    }

    void thumbnailsComeForWhatIsSeen() {
        Scene scene;
        auto& window = scene.open();
        QSignalSpy ready(window.controller()->thumbnails(), &ThumbnailStore::ready);
        const QString photo = scene.photo("a.png", Qt::red, {800, 600});
        scene.drop({photo});
        QTRY_VERIFY(ready.count() >= 1);
        const QImage small = window.controller()->thumbnails()->get(photo);
        QVERIFY(!small.isNull());
        QVERIFY(qMax(small.width(), small.height()) <= 256);
        QTRY_COMPARE(window.findChild<AlbumView*>()->grab().toImage().pixelColor(60, 60).red(), 255);
    }

    void photosCanBeRemoved() {
        Scene scene;
        auto& window = scene.open();
        const QString a = scene.photo("a.jpg"), b = scene.photo("b.jpg");
        scene.drop({a, b});
        QVERIFY(scene.waitCount(2));
        auto* album = window.findChild<AlbumView*>();
        album->setFocus();
        QCOMPARE(album->selectedPaths(), QStringList{a});
        QTest::keyClick(album, Qt::Key_Delete);
        QCOMPARE(scene.model()->paths(), QStringList{b});
        album->choose(b);
        QTest::keyClick(album, Qt::Key_Delete);
        QCOMPARE(scene.model()->rowCount(), 0);
        QCOMPARE(window.controller()->chosen(), QString());
        QTRY_VERIFY(window.findChild<EmptyState*>()->isVisible());
        QVERIFY(QFile::exists(a) && QFile::exists(b));
    }

    void modelStaysSoundThroughASession() {
        Scene scene;
        auto& window = scene.open();
        QAbstractItemModelTester tester(scene.model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(scene.waitReady());
        QStringList photos;
        for (int i = 0; i < 12; ++i)
            photos << scene.photo(QString("p%1.jpg").arg(i));
        scene.drop(photos);
        QVERIFY(scene.waitCount(12));
        window.actions().protectAll->trigger();
        window.controller()->remove({photos[3], photos[11]});
        QTRY_COMPARE(scene.model()->count(PhotoState::Protected), 10);
    }

    void everyControlHasAName() {
        Scene scene;
        auto& window = scene.open();
        scene.drop({scene.photo("a.jpg")});
        QVERIFY(scene.waitCount(1));
        const auto isControl = [](QWidget* widget) {
            return qobject_cast<QAbstractButton*>(widget) || qobject_cast<QAbstractSlider*>(widget) ||
                   qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QAbstractItemView*>(widget) ||
                   qobject_cast<QProgressBar*>(widget) || qobject_cast<CompareView*>(widget);
        };
        int seen = 0;
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (!isControl(widget) || qobject_cast<QScrollBar*>(widget))
                continue;
            ++seen;
            const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
            const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
            QVERIFY2(!name.isEmpty(), qPrintable(QString("%1 in %2")
                                                     .arg(widget->metaObject()->className(),
                                                          widget->parent()->metaObject()->className())));
        }
        QVERIFY(seen >= 18);
    }

    void everyControlIsReachedByKeyboard() {
        Scene scene;
        auto& window = scene.open();
        scene.drop({scene.photo("a.jpg")});
        QVERIFY(scene.waitState(scene.folder.filePath("a.jpg"), PhotoState::Protected));
        for (QWidget* widget : window.findChildren<QWidget*>())
            if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QAbstractSlider*>(widget))
                if (!qobject_cast<QScrollBar*>(widget) && widget->isVisible() && widget->isEnabled())
                    QVERIFY2(widget->focusPolicy() & Qt::TabFocus,
                             qPrintable(widget->accessibleName() + widget->metaObject()->className()));
    }

    void saysNothingThatNobodyMeasured() {
        Scene scene;
        auto& window = scene.open();
        for (QLabel* label : window.findChildren<QLabel*>())
            for (const char* word : {"safe", "secure", "guarante", "100 % p", "invisible to", "unrecogni"})
                QVERIFY2(!label->text().contains(QLatin1String(word), Qt::CaseInsensitive),
                         qPrintable(label->text()));
    }

    void appearanceIsChosenAndRemembered() {
        Scene scene;
        auto& window = scene.open();
        window.actions().dark->trigger();
        QVERIFY(themeOf(window.centralWidget()).dark);
        QCOMPARE(scene.settings.appearance(), Appearance::Dark);
        window.actions().light->trigger();
        QVERIFY(!themeOf(window.centralWidget()).dark);
        window.actions().followSystem->trigger();
        QCOMPARE(themeOf(window.centralWidget()).dark, Theme::fromPalette(QApplication::palette()).dark);
    }

    void orderAndAmplificationAreRemembered() {
        Scene scene;
        scene.open();
        const auto box = [&scene](const char* name) {
            for (QComboBox* found : scene.window->findChildren<QComboBox*>())
                if (found->accessibleName() == QLatin1String(name))
                    return found;
            return static_cast<QComboBox*>(nullptr);
        };
        constexpr const char *order = "Order of the photos", *gain = "Amplification of the difference";
        box(order)->setCurrentIndex(2);
        box(gain)->setCurrentIndex(box(gain)->findData(16));
        QVERIFY(scene.close());
        scene.open();
        QCOMPARE(box(order)->currentIndex(), 2);
        QCOMPARE(scene.window->findChild<AlbumSide*>()->filter()->order(), Order::State);
        QCOMPARE(box(gain)->currentData().toInt(), 16);
        QCOMPARE(scene.window->findChild<CompareView*>()->gain(), 16);
    }

    void saysWhichProgramItIs() {
        Scene scene;
        int shown = 0;
        scene.dialogs.about = [&shown](QWidget*) { ++shown; };
        scene.open();
        scene.window->actions().about->trigger();
        QCOMPARE(shown, 1);
    }

    void strengthIsRemembered() {
        Scene scene;
        scene.open();
        scene.window->controller()->setStrength(72);
        scene.window->close();
        QCOMPARE(scene.settings.strength(), 72);
        QCOMPARE(scene.open().controller()->strength(), 72);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
