// What a person does while something else is under way, or after it: no face is forgotten, nothing is shown
// as done that is not, and nothing waits for ever.

#include "tests/ui/gathering.h"
#include "ui/window/album_view.h"
#include "ui/window/compare_view.h"
#include "ui/window/drop.h"
#include "ui/window/face_row.h"
#include "ui/window/message_strip.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace vizard;
using namespace vizard::ui;
using namespace vizard::test;

namespace {

// The box of the only face that the engine finds in a photo of this size.
QRectF middleOf(QSize photo) {
    return {photo.width() / 4.0, photo.height() / 4.0, photo.width() / 2.0, photo.height() / 2.0};
}

} // namespace

class TestWindowMeanwhile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFaceDrawnEarlyLeavesTheOthersIn() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        scene.engine->shut();
        const QString a = scene.photo("a.png", QColor(100, 100, 90), {200, 100});
        scene.drop({a});
        auto* view = window.findChild<CompareView*>();
        QTRY_VERIFY_WITH_TIMEOUT(view->hasOriginal(), waitMs);
        QVERIFY(scene.waitState(a, PhotoState::Working)); // nobody knows yet who is on it
        Q_EMIT view->faceDrawn(QRectF(150, 10, 30, 30));
        QTRY_VERIFY_WITH_TIMEOUT(scene.model()->find(a)->settings.faces, waitMs);
        const auto faces = *scene.model()->find(a)->settings.faces;
        QCOMPARE(faces.size(), 2u);
        QCOMPARE(faces[0].face.box, middleOf({200, 100}));
        QVERIFY(faces[0].protect && !faces[0].drawn && faces[1].drawn);
        scene.engine->open();
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        QCOMPARE(scene.model()->find(a)->faces, 2);
    }

    void facesAreKnownWhileTheyAreWorkedOn() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        scene.engine->shut();
        const QString a = scene.photo("a.png", QColor(100, 100, 90), {200, 100});
        scene.drop({a});
        QTRY_COMPARE_WITH_TIMEOUT(window.findChildren<FaceRow*>().size(), 1, waitMs);
        QCOMPARE(scene.state(a), PhotoState::Working);
        window.controller()->setFaceProtected(0, false);
        QVERIFY(scene.waitState(a, PhotoState::Protected)); // without the engine, which is still shut
        QVERIFY(scene.model()->find(a)->isLeftAsItIs());
    }

    void aSmallerCopyLeavesFacesWhereTheyAre() {
        Gathering scene;
        const QString a = scene.photo("large.png", red, {1600, 800});
        scene.hers = {a};
        scene.window->setJudge([]() -> Result<Judging> { return colourJudge(); });
        scene.drop({a});
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        QTRY_COMPARE_WITH_TIMEOUT(scene.known(), 1, waitMs);
        scene.window->controller()->setViewingSide(1080);
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        QVERIFY(scene.exportAll(scene.folder.filePath("out")));
        QCOMPARE(QImage(scene.folder.filePath("out/large.png")).size(), QSize(1080, 540));
        QCOMPARE(scene.model()->find(a)->found.size(), 1u);
        QCOMPARE(scene.model()->find(a)->found[0].box, middleOf({1600, 800}));
        QCOMPARE(scene.people().faces().size(), 1u);
    }

    void aStrengthChangedDuringTheBatchIsMade() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        scene.engine->shut();
        const QString a = scene.photo("a.png"), b = scene.photo("b.png", Qt::blue);
        scene.drop({a, b});
        QVERIFY(scene.waitCount(2));
        window.actions().protectAll->trigger();
        QVERIFY(scene.waitState(b, PhotoState::Working));
        window.controller()->setStrength(80);
        window.controller()->useForAll();
        QSignalSpy ended(window.controller(), &AlbumController::batchEnded);
        scene.engine->open();
        QVERIFY(ended.count() == 1 || ended.wait(waitMs));
        QCOMPARE(scene.state(b), PhotoState::Protected);
        QCOMPARE(scene.model()->find(b)->shade, 80 / 25.0);
        auto* messages = window.findChild<MessageStrip*>();
        QVERIFY2(messages->summary().contains("2 photo(s) protected"), qPrintable(messages->summary()));
        QVERIFY(scene.waitState(a, PhotoState::Protected));
    }

    void aPhotoThatIsLeftDuringAnExportWaits() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        const QString a = scene.photo("a.png"), b = scene.photo("b.png", Qt::blue),
                      c = scene.photo("c.png", Qt::red);
        scene.drop({a, b, c});
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        scene.engine->shut();
        ExportRequest request = window.controller()->exportRequest({b});
        request.settings.folder = scene.folder.filePath("out");
        window.controller()->exportPhotos(planNow(request));
        QVERIFY(scene.waitState(b, PhotoState::Working));
        window.findChild<AlbumView*>()->choose(c);
        QVERIFY(scene.waitState(c, PhotoState::Working));
        window.findChild<AlbumView*>()->choose(a);
        QCOMPARE(scene.state(c), PhotoState::Waiting);
        QCOMPARE(scene.state(b), PhotoState::Working); // is being exported
        scene.engine->open();
        QVERIFY(scene.waitState(b, PhotoState::Protected));
    }

    // What is written is what was asked for; what is wanted since is not called written.
    void aChangeBehindTheExportDialogIsNotExported() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        const QString a = scene.photo("in/a.png", QColor(100, 100, 90));
        scene.drop({a});
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        scene.changeExport = [&](ExportRequest&) { window.controller()->setStrength(20); };
        QVERIFY(scene.exportAll(scene.folder.filePath("out")));
        QCOMPARE(QImage(scene.folder.filePath("out/a.png")).pixelColor(0, 0), QColor(150, 150, 140));
        QCOMPARE(scene.model()->find(a)->exportedTo, QString());
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        QCOMPARE(scene.model()->find(a)->shade, 20 / 25.0);
    }

    // Who is found out behind the dialog has the profile as soon as the export is given up.
    void peopleAreFollowedAfterTheExportDialog() {
        Gathering scene;
        QVERIFY(scene.begin());
        auto* controller = scene.window->controller();
        controller->setProfile(scene.personOn(scene.hers[0]), {true, 90});
        scene.window->actions().protectAll->trigger();
        for (const QString& path : scene.hers)
            QVERIFY(scene.waitState(path, PhotoState::Protected));
        (void)controller->exportRequest({});
        const QString more = scene.photo("more.png", red, {200, 100});
        scene.drop({more});
        QVERIFY(scene.waitCount(5));
        scene.window->findChild<AlbumView*>()->choose(more);
        QTRY_VERIFY_WITH_TIMEOUT(scene.personOn(more) > 0, waitMs);
        QVERIFY(!scene.model()->find(more)->settings.faces);
        controller->giveExportUp();
        QCOMPARE(scene.wishOn(more).strength, std::optional(90));
    }

    void anOfferTakenUpLateDoesNotFail() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        QVERIFY(scene.judgeFindsAllBut(QColor(150, 150, 150)));
        const QString a = scene.photo("in/a.png", QColor(100, 100, 100));
        scene.drop({a});
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        QVERIFY(scene.exportAll(scene.folder.filePath("out")));
        auto* offer = window.findChild<MessageStrip*>()->findChild<QPushButton*>("action");
        QVERIFY(offer && offer->isVisible());
        window.controller()->remove({a});
        offer->click(); // there is nothing to export any more
        QCOMPARE(scene.model()->rowCount(), 0);
    }

    // What only Vizard has of a pasted picture goes with the albums that it was in.
    void forgottenAlbumsLeaveNoPastedPictures() {
        Scene scene;
        scene.open();
        QVERIFY(scene.waitReady());
        const auto paste = [&](const QString& photo) {
            Incoming incoming;
            incoming.picture = Scene::bytes(photo);
            incoming.suffix = "png";
            scene.window->controller()->take(incoming);
        };
        paste(scene.photo("a.png"));
        QVERIFY(scene.waitCount(1));
        const QString gone = scene.model()->paths().front();
        QVERIFY(scene.close());
        scene.open(false, {scene.photo("b.png")}); // a new album
        QVERIFY(scene.waitCount(1));
        paste(scene.photo("c.png", Qt::blue));
        QVERIFY(scene.waitCount(2));
        const QString kept = scene.model()->paths().back();
        scene.window->controller()->keeper()->forgetAll();
        QVERIFY(!QFile::exists(gone));
        QVERIFY(QFile::exists(kept));
    }

    // Its people's faces are those of the picture that was there before.
    void aReplacedPhotoIsLookedAtAnew() {
        Gathering scene;
        QVERIFY(scene.begin());
        scene.window->controller()->setProfile(scene.personOn(scene.his), {true, 90});
        QVERIFY(scene.close());
        scene.photo("d.png", blue, {800, 400});
        scene.open();
        QVERIFY(scene.waitReady());
        QVERIFY(scene.waitCount(4));
        for (const album::PersonFace& one : scene.people().faces())
            QVERIFY(one.photo != scene.his);
        scene.window->findChild<AlbumView*>()->choose(scene.his);
        QVERIFY(scene.waitState(scene.his, PhotoState::Protected));
        QCOMPARE(scene.model()->find(scene.his)->found[0].box, middleOf({800, 400}));
    }
};

QTEST_MAIN(TestWindowMeanwhile)
#include "tst_window_meanwhile.moc"
