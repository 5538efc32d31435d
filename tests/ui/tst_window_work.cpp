// Protecting: the chosen photo while the slider moves, and all of them.

#include "tests/ui/scene.h"
#include "ui/window/album_view.h"
#include "ui/window/compare_view.h"
#include "ui/window/message_strip.h"
#include "ui/window/method_card.h"
#include "ui/window/progress_strip.h"
#include "ui/window/strength_bar.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>

using namespace vizard;
using namespace vizard::ui;
using vizard::test::Scene;
using vizard::test::waitMs;

class TestWindowWork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chosenPhotoIsShownAndProtected() {
        Scene scene;
        auto& window = scene.open();
        const QString photo = scene.photo("a.png", QColor(100, 100, 90), {200, 100});
        const QByteArray before = Scene::bytes(photo);
        scene.drop({photo});
        auto* view = window.findChild<CompareView*>();
        view->setMode(CompareMode::SideBySide);
        QTRY_VERIFY_WITH_TIMEOUT(view->hasOriginal() && view->hasProtected(), waitMs);
        QCOMPARE(scene.state(photo), PhotoState::Protected);
        QCOMPARE(scene.model()->find(photo)->faces, 1);
        QCOMPARE(scene.model()->find(photo)->shade, 2.0);
        QCOMPARE(scene.model()->find(photo)->shape, 0.1);
        QCOMPARE(view->note(), QString());
        // Both halves show the same part of the photo; the right one is the changed one.
        const QImage seen = view->grab().toImage();
        const int y = seen.height() / 2, x = seen.width() / 4;
        QCOMPARE(seen.pixelColor(x, y), QColor(100, 100, 90));
        QCOMPARE(seen.pixelColor(x + (seen.width() + 4) / 2, y), QColor(150, 150, 140));
        QCOMPARE(Scene::bytes(photo), before);
    }

    void photoWithoutFaceIsNotAnError() {
        Scene scene;
        auto& window = scene.open();
        const QString photo = scene.photo("sea.png", QColor(128, 128, 128));
        scene.drop({photo});
        QVERIFY(scene.waitState(photo, PhotoState::NoFace));
        QVERIFY(window.findChild<CompareView*>()->note().contains("No face"));
        QCOMPARE(window.findChild<MessageStrip*>()->count(), 0);
    }

    void newestStrengthWins() {
        Scene scene;
        auto& window = scene.open();
        const QString photo = scene.photo("a.jpg");
        scene.drop({photo});
        QVERIFY(scene.waitState(photo, PhotoState::Protected));
        scene.engine->shut();
        auto* slider = window.findChild<StrengthBar*>()->findChild<QSlider*>();
        slider->setValue(60);
        // The work on 60 has begun when a newer value comes: it is given up.
        QTRY_COMPARE_WITH_TIMEOUT(scene.engine->begun(), 2, waitMs);
        slider->setValue(70);
        slider->setValue(80);
        slider->setValue(90);
        QTRY_COMPARE_WITH_TIMEOUT(scene.engine->cancelled(), 1, waitMs);
        QTRY_COMPARE_WITH_TIMEOUT(scene.engine->begun(), 3, waitMs);
        scene.engine->open();
        QVERIFY(scene.waitState(photo, PhotoState::Protected));
        QCOMPARE(scene.engine->strengths(), (std::vector<int>{50, 90}));
        QCOMPARE(scene.model()->find(photo)->settings.strength, 90);
    }

    void earlierStrengthIsNotWorkedOutAgain() {
        Scene scene;
        auto& window = scene.open();
        const QString photo = scene.photo("a.jpg");
        scene.drop({photo});
        QVERIFY(scene.waitState(photo, PhotoState::Protected));
        auto* slider = window.findChild<StrengthBar*>()->findChild<QSlider*>();
        slider->setValue(20);
        QVERIFY(scene.waitState(photo, PhotoState::Protected));
        slider->setValue(50);
        QCOMPARE(scene.state(photo), PhotoState::Waiting);
        QVERIFY(scene.waitState(photo, PhotoState::Protected));
        QCOMPARE(scene.engine->begun(), 2);
    }

    void choosingAnotherPhotoDropsTheFirst() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        scene.engine->shut();
        const QString a = scene.photo("a.jpg"), b = scene.photo("b.jpg", Qt::blue);
        scene.drop({a, b});
        QVERIFY(scene.waitState(a, PhotoState::Working));
        QTRY_COMPARE_WITH_TIMEOUT(scene.engine->begun(), 1, waitMs);
        window.findChild<AlbumView*>()->choose(b);
        QCOMPARE(scene.state(a), PhotoState::Waiting);
        QTRY_COMPARE_WITH_TIMEOUT(scene.engine->cancelled(), 1, waitMs);
        scene.engine->open();
        QVERIFY(scene.waitState(b, PhotoState::Protected));
        QCOMPARE(scene.state(a), PhotoState::Waiting);
    }

    void methodForAlbumsIsForAllPhotos() {
        Scene scene;
        auto* controller = scene.open().controller();
        const QString a = scene.photo("a.png"), b = scene.photo("b.png"), c = scene.photo("c.png");
        scene.drop({a, b});
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        const auto settings = [&](const QString& photo) { return scene.model()->find(photo)->settings; };
        const auto choose = [&](const QString& method, cloak::MethodScope scope) {
            Q_EMIT scene.window->findChild<MethodCard*>()->methodWanted(method, scope);
        };
        choose("for albums", cloak::MethodScope::Album);
        QVERIFY(settings(a).method.isEmpty()); // two photos are no album
        QVERIFY(scene.window->findChild<MessageStrip*>()->count() > 0);

        scene.drop({c});
        QTRY_VERIFY_WITH_TIMEOUT(scene.model()->find(c), waitMs);
        choose("for albums", cloak::MethodScope::Album);
        const quint64 person = settings(a).person;
        QCOMPARE(person, album::personKey({a}));
        for (const QString& photo : {a, b, c}) {
            QCOMPARE(settings(photo).method, QString("for albums"));
            QCOMPARE(settings(photo).cloakSettings().person, person);
        }
        QVERIFY(person != album::personKey({b}));
        const QString d = scene.photo("d.png"); // joins
        scene.drop({d});
        QTRY_VERIFY_WITH_TIMEOUT(scene.model()->find(d), waitMs);
        QCOMPARE(settings(d).person, person);

        choose("for a face", cloak::MethodScope::Face); // all of them leave it
        QCOMPARE(settings(b).method, QString("for a face"));
        QCOMPARE(settings(d).person, quint64(0));
        scene.window->actions().undo->trigger();
        QCOMPARE(settings(d).person, person);
        controller->choose(b);
        QCOMPARE(settings(b).method, QString("for albums"));
    }

    void strengthBelongsToThePhotoUntilUsedForAll() {
        Scene scene;
        auto& window = scene.open();
        const QString a = scene.photo("a.jpg"), b = scene.photo("b.jpg", Qt::blue);
        scene.drop({a, b});
        QVERIFY(scene.waitCount(2));
        auto* bar = window.findChild<StrengthBar*>();
        auto* forAll = bar->findChild<QPushButton*>();
        QVERIFY(!forAll->isEnabled());
        bar->findChild<QSlider*>()->setValue(30);
        QCOMPARE(scene.model()->find(a)->settings.strength, 30);
        QCOMPARE(scene.model()->find(b)->settings.strength, 50);
        window.findChild<AlbumView*>()->choose(b);
        QCOMPARE(bar->strength(), 50);
        window.findChild<AlbumView*>()->choose(a);
        QCOMPARE(bar->strength(), 30);
        QVERIFY(forAll->isEnabled());
        forAll->click();
        QCOMPARE(scene.model()->find(b)->settings.strength, 30);
        QVERIFY(!forAll->isEnabled());
    }

    void protectsAllWithProgress() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        QStringList photos;
        for (int i = 0; i < 5; ++i)
            photos << scene.photo(QString("p%1.jpg").arg(i), QColor(40 * i, 90, 60));
        photos << scene.photo("sea.png", QColor(128, 128, 128));
        const QString bad = scene.file("bad.jpg", "no picture");
        scene.drop(photos + QStringList{bad});
        QVERIFY(scene.waitCount(7));
        auto* strip = window.findChild<ProgressStrip*>();
        QVERIFY(!strip->isVisible());
        QSignalSpy progress(window.controller(), &AlbumController::batchProgressed);
        QSignalSpy ended(window.controller(), &AlbumController::batchEnded);
        scene.engine->shut();
        window.actions().protectAll->trigger();
        QVERIFY(strip->isVisible());
        QVERIFY(!window.actions().protectAll->isEnabled());
        QVERIFY(!window.actions().exportAll->isEnabled());
        scene.engine->open();
        QVERIFY(ended.count() == 1 || ended.wait(waitMs));
        QVERIFY(!strip->isVisible());
        QCOMPARE(scene.model()->count(PhotoState::Protected), 5);
        QCOMPARE(scene.model()->count(PhotoState::NoFace), 1);
        QCOMPARE(scene.state(bad), PhotoState::Failed);
        double last = 0;
        for (const auto& step : progress) {
            QVERIFY(step[1].toDouble() >= last - 1e-9);
            last = step[1].toDouble();
        }
        QVERIFY(progress.count() >= 3);
        QVERIFY(window.findChild<MessageStrip*>()->summary().contains("problem"));
    }

    void cancelStopsAndKeepsWhatIsDone() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        QStringList photos;
        for (int i = 0; i < 6; ++i)
            photos << scene.photo(QString("p%1.jpg").arg(i), QColor(40 * i, 90, 60));
        scene.drop(photos);
        QVERIFY(scene.waitState(photos[0], PhotoState::Protected));
        scene.engine->shut();
        QSignalSpy ended(window.controller(), &AlbumController::batchEnded);
        window.actions().protectAll->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(scene.engine->begun() >= 2, waitMs);
        window.findChild<ProgressStrip*>()->findChild<QPushButton*>("cancel")->click();
        QVERIFY(ended.count() == 1 || ended.wait(500));
        QCOMPARE(scene.model()->count(PhotoState::Working), 0);
        QCOMPARE(scene.model()->count(PhotoState::Protected), 1);
        QVERIFY(!window.findChild<ProgressStrip*>()->isVisible());
        // And it can be begun again.
        scene.engine->open();
        window.actions().protectAll->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(scene.model()->count(PhotoState::Protected), 6, waitMs);
    }

    void protectAllLeavesOutWhatIsDone() {
        Scene scene;
        auto& window = scene.open();
        const QString a = scene.photo("a.jpg"), b = scene.photo("b.jpg", Qt::blue);
        scene.drop({a, b});
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        window.actions().protectAll->trigger();
        QVERIFY(scene.waitState(b, PhotoState::Protected));
        QCOMPARE(scene.engine->begun(), 2);
    }

    void windowCanBeClosedInTheMiddle() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        scene.engine->shut();
        scene.drop({scene.photo("a.jpg"), scene.photo("b.jpg")});
        QVERIFY(scene.waitCount(2));
        window.actions().protectAll->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(scene.engine->begun() >= 1, waitMs);
        QElapsedTimer timer;
        timer.start();
        scene.window.reset();
        QVERIFY(timer.elapsed() < 3000);
    }
};

QTEST_MAIN(TestWindowWork)
#include "tst_window_work.moc"
