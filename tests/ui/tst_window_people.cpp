// People in the window: found as photos are protected, named, merged, split, filtered by, kept, undone.

#include "tests/ui/gathering.h"
#include "ui/window/album_view.h"
#include "ui/window/face_row.h"
#include "ui/window/verdict_card.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>

using namespace vizard;
using namespace vizard::ui;
using namespace vizard::test;

class TestWindowPeople : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void peopleAreFoundAndFilterTheAlbum() {
        Gathering scene;
        QVERIFY(scene.begin());
        QCOMPARE(scene.strip()->list()->model()->rowCount(), 2);
        const int her = scene.personOn(scene.hers[0]), him = scene.personOn(scene.his);
        QVERIFY(her != him);
        QCOMPARE(scene.personOn(scene.hers[2]), her);
        scene.select({her});
        QCOMPARE(scene.filter()->rowCount(), 3);
        scene.select({him});
        // A photo of hers was chosen: now his is, and only his is seen.
        QTRY_COMPARE_WITH_TIMEOUT(scene.window->controller()->chosen(), scene.his, waitMs);
        QTRY_COMPARE_WITH_TIMEOUT(scene.filter()->rowCount(), 1, waitMs);
        scene.button("Show all")->click();
        QTRY_COMPARE_WITH_TIMEOUT(scene.filter()->rowCount(), 4, waitMs);
        QVERIFY(scene.button("Show all")->isHidden());
    }

    void everybodyHasAPicture() {
        Gathering scene;
        QVERIFY(scene.begin());
        const QImage face = scene.window->controller()->people()->cover(scene.personOn(scene.his));
        QVERIFY(!face.isNull());
        QVERIFY(face.pixelColor(40, 40).blue() > face.pixelColor(40, 40).red());
    }

    void theModelIsSound() {
        Gathering scene;
        const QAbstractItemModelTester tester(scene.strip()->list()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(scene.begin());
        auto* controller = scene.window->controller();
        const int her = scene.personOn(scene.hers[0]), him = scene.personOn(scene.his);
        controller->mergePeople({him, her});
        controller->undoStack()->undo();
        controller->remove({scene.hers[0], scene.hers[1]});
        controller->undoStack()->undo();
        QCOMPARE(scene.strip()->list()->model()->rowCount(), 2);
    }

    void withoutAJudgeItIsSaidPlainly() {
        Gathering scene;
        scene.window->setJudge([]() -> Result<Judging> { return Error{ErrorCode::ModelMissing, "", {}}; });
        QVERIFY(scene.begin(false));
        QTRY_VERIFY_WITH_TIMEOUT(scene.sentence().contains("needs a judge"), waitMs);
        QVERIFY(scene.strip()->list()->isHidden());
        QCOMPARE(scene.known(), 0);
        scene.strip()->setOpen(false);
        QVERIFY(scene.sentence().isEmpty());
        QVERIFY(!scene.settings.peopleShown());
    }

    // Photos that were protected while the judge was loaded are looked at when it is there.
    void aJudgeThatComesLateCatchesUp() {
        Gathering scene;
        QVERIFY(scene.begin(false));
        QCOMPARE(scene.known(), 0);
        scene.window->setJudge([]() -> Result<Judging> { return colourJudge(); });
        QTRY_COMPARE_WITH_TIMEOUT(scene.known(), 4, waitMs);
    }

    void namesAreTypedAndUndone() {
        Gathering scene;
        QVERIFY(scene.begin());
        const int her = scene.personOn(scene.hers[0]), him = scene.personOn(scene.his);
        auto* list = scene.strip()->list();
        list->setCurrentIndex(list->model()->index(0, 0));
        list->edit(list->currentIndex());
        auto* editor = list->findChild<QLineEdit*>();
        QVERIFY(editor);
        QTest::keyClicks(editor, "Ada");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(scene.people().name(her), QString("Ada"), waitMs);
        QCOMPARE(list->model()->index(0, 0).data().toString(), QString("Ada"));
        scene.window->actions().undo->trigger();
        QCOMPARE(scene.people().name(her), QString());
        scene.window->actions().redo->trigger();
        // The same name makes one person of two.
        scene.window->controller()->namePerson(him, "Ada");
        QCOMPARE(scene.personOn(scene.his), her);
        scene.window->actions().undo->trigger();
        QCOMPARE(scene.personOn(scene.his), him);
    }

    void mergedAndSplitByHand() {
        Gathering scene;
        QVERIFY(scene.begin());
        const int her = scene.personOn(scene.hers[0]), him = scene.personOn(scene.his);
        scene.select({her});
        QVERIFY(scene.button("Same person")->isHidden());
        scene.select({her, him});
        scene.button("Same person")->click();
        QCOMPARE(scene.personOn(scene.his), her);
        QCOMPARE(scene.filter()->rowCount(), 4);
        scene.window->actions().undo->trigger();
        QCOMPARE(scene.personOn(scene.his), him);

        // By the face's own choice: somebody else.
        scene.button("Show all")->click();
        scene.window->findChild<AlbumView*>()->choose(scene.hers[1]);
        auto* row = scene.window->findChild<FaceRow*>();
        QTRY_VERIFY_WITH_TIMEOUT((row = scene.window->findChild<FaceRow*>()), waitMs);
        auto* box = row->findChild<QComboBox*>();
        QTRY_VERIFY_WITH_TIMEOUT(!box->isHidden() && box->currentData().toInt() == her, waitMs);
        box->setCurrentIndex(box->count() - 1);
        Q_EMIT box->activated(box->currentIndex());
        const int other = scene.personOn(scene.hers[1]);
        QVERIFY(other != her && other != him);
        QCOMPARE(box->currentData().toInt(), other);
        // It stays so when more photos of her come.
        const QString more = scene.photo("more.png", red, {200, 100});
        scene.drop({more});
        QVERIFY(scene.waitCount(5));
        scene.window->actions().protectAll->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(scene.personOn(more) > 0, waitMs);
        QCOMPARE(scene.personOn(scene.hers[1]), other);
        QCOMPARE(scene.personOn(scene.hers[0]), her);
    }

    void removedPhotosLeaveAndComeBack() {
        Gathering scene;
        QVERIFY(scene.begin());
        const int her = scene.personOn(scene.hers[0]), him = scene.personOn(scene.his);
        scene.window->controller()->remove({scene.his});
        QCOMPARE(scene.people().everybody(), std::vector<int>{her});
        scene.window->actions().undo->trigger();
        QCOMPARE(scene.personOn(scene.his), him);
    }

    void verdictKnowsThePersonsOtherPhotos() {
        Gathering scene;
        QVERIFY(scene.begin());
        auto* card = scene.window->findChild<VerdictCard*>();
        scene.window->findChild<AlbumView*>()->choose(scene.hers[1]);
        QTRY_VERIFY_WITH_TIMEOUT(card->accessibleDescription().contains("(2)"), waitMs);
        // One of them turns out to be somebody else's.
        scene.window->controller()->mergePeople({scene.personOn(scene.his), scene.personOn(scene.hers[1])});
        QTRY_VERIFY_WITH_TIMEOUT(card->accessibleDescription().contains("(3)"), waitMs);
        scene.window->findChild<AlbumView*>()->choose(scene.his);
        QTRY_VERIFY_WITH_TIMEOUT(card->accessibleDescription().contains("(3)"), waitMs);
    }

    void albumRemembersWhoIsWho() {
        Gathering scene;
        QVERIFY(scene.begin());
        const int her = scene.personOn(scene.hers[0]);
        scene.window->controller()->namePerson(her, "Ada");
        QVERIFY(scene.close());
        for (const QString& name : QDir(scene.dataFolder + "/albums").entryList(QDir::Files))
            QVERIFY(!Scene::bytes(scene.dataFolder + "/albums/" + name).contains("embedding"));
        scene.open();
        QVERIFY(scene.waitCount(4));
        QCOMPARE(scene.personOn(scene.hers[2]), her);
        QCOMPARE(scene.people().name(her), QString("Ada"));
        // With a judge, her photos are looked at again, and a new one finds her.
        scene.window->setJudge([]() -> Result<Judging> { return colourJudge(); });
        const QString more = scene.photo("more.png", red, {200, 100});
        scene.drop({more});
        QVERIFY(scene.waitCount(5));
        scene.window->actions().protectAll->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(scene.personOn(more), her, waitMs);
        scene.window->controller()->beginNewAlbum();
        QVERIFY(scene.people().everybody().empty());
    }
};

QTEST_MAIN(TestWindowPeople)
#include "tst_window_people.moc"
