// What is wanted of a person: on all their photos, with whoever comes later, kept, undone; and what is known
// of them given to the making of cloaks.

#include "tests/ui/gathering.h"
#include "ui/window/album_view.h"
#include "ui/window/person_bar.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QSlider>

using namespace vizard;
using namespace vizard::ui;
using namespace vizard::test;

class TestWindowProfiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aProfileHoldsForAllPhotosAndIsUndone() {
        Gathering scene;
        QVERIFY(scene.begin());
        auto* controller = scene.window->controller();
        auto* bar = scene.strip()->findChild<PersonBar*>();
        const int her = scene.personOn(scene.hers[0]);
        QVERIFY(bar->isHidden());
        scene.select({her, scene.personOn(scene.his)});
        QVERIFY(bar->isHidden());
        scene.select({her});
        QVERIFY(!bar->isHidden());
        const auto boxes = bar->findChildren<QCheckBox*>();
        boxes[1]->click(); // her own strength
        bar->findChild<QSlider*>()->setValue(90);
        for (const QString& path : scene.hers) {
            QCOMPARE(scene.wishOn(path).strength, std::optional(90));
            QVERIFY(scene.state(path) != PhotoState::Protected);
        }
        QVERIFY(!scene.model()->find(scene.his)->settings.faces);
        QCOMPARE(scene.state(scene.his), PhotoState::Protected);
        boxes[0]->click(); // not to be protected
        QVERIFY(!scene.wishOn(scene.hers[2]).protect);
        auto* list = scene.strip()->list();
        QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains("left as"));
        controller->undoStack()->undo();
        QVERIFY(scene.wishOn(scene.hers[2]).protect);
        QVERIFY(boxes[0]->isChecked());
        controller->undoStack()->undo();
        controller->undoStack()->undo();
        for (const QString& path : scene.hers)
            QVERIFY(!scene.model()->find(path)->settings.faces);
        QCOMPARE(scene.people().profile(her), album::Profile());
        QVERIFY(!boxes[1]->isChecked());
    }

    // Who comes later, by recognition or by hand, is treated as the person is.
    void aProfileComesWithThePerson() {
        Gathering scene;
        QVERIFY(scene.begin());
        auto* controller = scene.window->controller();
        const int her = scene.personOn(scene.hers[0]), him = scene.personOn(scene.his);
        controller->setProfile(her, {true, 90});
        const QString more = scene.photo("more.png", red, {200, 100});
        scene.drop({more});
        QVERIFY(scene.waitCount(5));
        scene.window->actions().protectAll->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(scene.personOn(more), her, waitMs);
        QCOMPARE(scene.wishOn(more).strength, std::optional(90));
        // It was protected before anybody knew whose it is; it is done again without being asked for.
        QVERIFY(scene.waitState(more, PhotoState::Protected));
        QCOMPARE(scene.model()->find(more)->shade, 90 / 25.0);

        // Said of one face itself: that stays, whosever it is.
        scene.window->findChild<AlbumView*>()->choose(scene.hers[1]);
        QVERIFY(scene.waitState(scene.hers[1], PhotoState::Protected));
        controller->setFaceStrength(0, 30);
        controller->mergePeople({him, her});
        QCOMPARE(scene.people().profile(him), (album::Profile{true, 90})); // his is hers now
        QCOMPARE(scene.wishOn(scene.his).strength, std::optional(90));
        QCOMPARE(scene.wishOn(scene.hers[1]).strength, std::optional(30));
        controller->undoStack()->undo();
        QVERIFY(!scene.model()->find(scene.his)->settings.faces);
        QCOMPARE(scene.wishOn(scene.hers[1]).strength, std::optional(30));
        // Taken back what was said of the face: the person's holds again.
        controller->undoStack()->undo();
        QCOMPARE(scene.wishOn(scene.hers[1]).strength, std::optional(90));
        // A face that turns out to be somebody else's is treated as anybody's.
        controller->setPersonOfFace(0, 0);
        QVERIFY(!scene.wishOn(scene.hers[1]).strength);
    }

    // A step from before anybody knew whose the face is does not take the person's wish away.
    void undoingAnOldStepKeepsTheProfile() {
        Gathering scene;
        QVERIFY(scene.begin());
        auto* controller = scene.window->controller();
        const int her = scene.personOn(scene.hers[0]);
        controller->setProfile(her, {false, {}});
        QVERIFY(scene.waitState(scene.hers[0], PhotoState::Protected));
        scene.engine->shut();
        const QString more = scene.photo("more.png", red, {200, 100});
        scene.drop({more});
        QVERIFY(scene.waitCount(5));
        scene.window->findChild<AlbumView*>()->choose(more);
        controller->setStrength(20);
        scene.engine->open();
        QTRY_COMPARE_WITH_TIMEOUT(scene.personOn(more), her, waitMs);
        QVERIFY(!scene.wishOn(more).protect);
        controller->undoStack()->undo();
        QCOMPARE(scene.model()->find(more)->settings.strength, 50);
        QVERIFY(!scene.wishOn(more).protect);
    }

    void aProfileIsThereAgain() {
        Gathering scene;
        QVERIFY(scene.begin());
        const int her = scene.personOn(scene.hers[0]);
        scene.window->controller()->setProfile(her, {false, {}});
        QVERIFY(scene.close());
        scene.open();
        QVERIFY(scene.waitCount(4));
        QCOMPARE(scene.people().profile(her), (album::Profile{false, {}}));
        QVERIFY(!scene.wishOn(scene.hers[1]).protect);
        // Taken back in an album whose faces were not looked for again.
        scene.window->controller()->setProfile(her, {});
        QVERIFY(scene.wishOn(scene.hers[1]).protect);
        scene.window->controller()->setProfile(scene.personOn(scene.his), {true, 20});
        QCOMPARE(scene.wishOn(scene.his).strength, std::optional(20));
    }

    // What is known of a person on other photos is given to the cloak's making, and stays with its result.
    void cloaksAreMadeAgainstThePersonsOtherFaces() {
        Gathering scene;
        QVERIFY(scene.begin());
        auto* controller = scene.window->controller();
        QCOMPARE(scene.engine->othersGiven().front(), 0); // nobody was known yet
        controller->protectAgain({scene.hers[2], scene.his});
        QVERIFY(scene.waitState(scene.hers[2], PhotoState::Protected));
        QVERIFY(scene.waitState(scene.his, PhotoState::Protected));
        auto given = scene.engine->othersGiven();
        QVERIFY(std::find(given.begin(), given.end(), 2) != given.end());
        // Exported as it was seen, though more of her is known now.
        const QString more = scene.photo("more.png", red, {200, 100});
        scene.drop({more});
        QVERIFY(scene.waitCount(5));
        scene.window->actions().protectAll->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(scene.personOn(more) > 0, waitMs);
        QTRY_VERIFY_WITH_TIMEOUT(!controller->isBusy(), waitMs);
        const int begun = scene.engine->begun();
        QDir().mkpath(scene.folder.filePath("out"));
        scene.folderAnswer = scene.folder.filePath("out");
        QSignalSpy ended(controller, &AlbumController::batchEnded);
        scene.window->actions().exportAll->trigger();
        QVERIFY(ended.count() == 1 || ended.wait(waitMs));
        QCOMPARE(scene.engine->begun(), begun);
    }
};

QTEST_MAIN(TestWindowProfiles)
#include "tst_window_profiles.moc"
