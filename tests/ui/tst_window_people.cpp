// People in the window: found as photos are protected, named, merged, split, filtered by, kept, undone.

#include "tests/ui/scene.h"
#include "ui/window/album_filter.h"
#include "ui/window/album_side.h"
#include "ui/window/album_view.h"
#include "ui/window/face_row.h"
#include "ui/window/people_model.h"
#include "ui/window/people_strip.h"
#include "ui/window/person_bar.h"
#include "ui/window/verdict_card.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>

using namespace vizard;
using namespace vizard::ui;
using vizard::test::Scene;
using vizard::test::waitMs;

namespace {

// Tells people apart by the photo's colour: red or blue.
Judging colourJudge() {
    Judging judging;
    judging.measure = [](const FaceToMeasure& what) -> Result<audit::Verdict> {
        audit::Verdict verdict;
        verdict.judge = "tester";
        verdict.toOriginal = {1, 0.5};
        verdict.others = int(what.others.size());
        if (!what.others.empty())
            verdict.toOther = audit::SimilarityChange{0.8, 0.3};
        return verdict;
    };
    judging.embed = [](const QImage& photo, const face::Face&) -> Result<audit::Embedding> {
        const QColor colour = photo.pixelColor(0, 0);
        return colour.red() > colour.blue() ? audit::Embedding{1, 0} : audit::Embedding{0, 1};
    };
    judging.sameAbove = 0.5;
    return judging;
}

const QColor red(180, 60, 60), blue(60, 60, 180);

// Three photos of one person, one of another, all protected; a judge that tells them apart.
struct Gathering : Scene {
    Gathering() {
        open();
        for (const char* name : {"a.png", "b.png", "c.png"})
            hers << photo(name, red, {200, 100});
        his = photo("d.png", blue, {200, 100});
    }
    bool begin(bool withJudge = true) {
        if (withJudge)
            window->setJudge([]() -> Result<Judging> { return colourJudge(); });
        drop(hers + QStringList{his});
        if (!waitCount(4) || !waitReady())
            return false;
        window->actions().protectAll->trigger();
        for (const QString& path : hers + QStringList{his})
            if (!waitState(path, PhotoState::Protected))
                return false;
        return !withJudge || QTest::qWaitFor([this] { return known() == 4; }, waitMs);
    }
    const album::People& people() const { return window->controller()->people()->people(); }
    int known() const {
        const auto& faces = people().faces();
        return int(std::count_if(faces.begin(), faces.end(), [](const auto& one) { return one.person > 0; }));
    }
    int personOn(const QString& path) const {
        for (const album::PersonFace& one : people().faces())
            if (one.photo == path)
                return one.person;
        return 0;
    }
    album::FaceWish wishOn(const QString& path) const {
        const auto& faces = model()->find(path)->settings.faces;
        return faces && !faces->empty() ? faces->front() : album::FaceWish();
    }
    PeopleStrip* strip() const { return window->findChild<PeopleStrip*>(); }
    AlbumFilter* filter() const { return window->findChild<AlbumSide*>()->filter(); }
    void select(const std::vector<int>& wanted) const {
        auto* selection = strip()->list()->selectionModel();
        selection->clearSelection();
        const auto* model = strip()->list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            for (const int person : wanted)
                if (model->index(row, 0).data(PeopleModel::PersonRole).toInt() == person)
                    selection->select(model->index(row, 0), QItemSelectionModel::Select);
    }
    QPushButton* button(const char* text) const {
        for (auto* one : strip()->findChildren<QPushButton*>())
            if (one->text() == QLatin1String(text))
                return one;
        return nullptr;
    }
    QString sentence() const {
        for (auto* label : strip()->findChildren<QLabel*>())
            if (!label->isHidden())
                return label->text();
        return {};
    }
    QStringList hers;
    QString his;
};

} // namespace

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
        // Undone to where nothing was said of the photo: the person's holds again.
        controller->undoStack()->undo();
        QCOMPARE(scene.wishOn(scene.hers[1]).strength, std::optional(90));
        // A face that turns out to be somebody else's is treated as anybody's.
        controller->setPersonOfFace(0, 0);
        QVERIFY(!scene.wishOn(scene.hers[1]).strength);
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
