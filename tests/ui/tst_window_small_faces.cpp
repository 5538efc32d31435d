// A closer look for small faces: asked for, followed, given up, and what becomes of what it finds.

#include "tests/ui/compared.h"
#include "tests/ui/scene.h"
#include "ui/window/compare_view.h"
#include "ui/window/face_row.h"
#include "ui/window/faces_panel.h"
#include "ui/window/message_strip.h"
#include "ui/window/photo_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace vizard;
using namespace vizard::ui;
using vizard::test::Scene;
using vizard::test::waitMs;

namespace {

// A photo with one large face, protected.
struct Large : Scene {
    explicit Large(QSize size = {1200, 800}) {
        open();
        path = photo("large.png", QColor(100, 100, 90), size);
        drop({path});
    }
    bool ready() const { return test::waitCompared(*this, path); }
    AlbumController* controller() const { return window->controller(); }
    bool isSearching() const { return window->controller()->smallFaces()->isRunning(); }
    int faces() const { return int(model()->find(path)->wishes().size()); }
    QPushButton* button(const QString& words) const {
        for (auto* button : window->findChild<FacesPanel*>()->findChildren<QPushButton*>())
            if (button->text() == words)
                return button;
        return nullptr;
    }
    bool isSaid(const QString& words) const {
        for (const auto* label : window->findChild<FacesPanel*>()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    QString path;
};

const QString kLook = QStringLiteral("Look for small faces"), kStop = QStringLiteral("Stop looking");

} // namespace

class TestWindowSmallFaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsFoundIsProtectedToo() {
        Large scene;
        QVERIFY(scene.ready());
        QSignalSpy said(scene.controller(), &AlbumController::message);
        QVERIFY(scene.button(kLook) && scene.button(kLook)->isVisible());
        scene.button(kLook)->click();
        QTRY_COMPARE_WITH_TIMEOUT(scene.faces(), 2, waitMs);
        QVERIFY(!scene.isSearching());
        QCOMPARE(said.count(), 1);
        QVERIFY(said[0][0].value<Message>().sentence.contains("1 more face"));
        QVERIFY(scene.ready());
        QCOMPARE(scene.model()->find(scene.path)->faces, 2);
        QCOMPARE(scene.model()->find(scene.path)->wishes()[1].face.box, QRectF(5, 5, 20, 20));
    }

    // The large face is found again; what was said of it stays.
    void knownFacesKeepWhatWasSaid() {
        Large scene;
        QVERIFY(scene.ready());
        scene.controller()->setFaceProtected(0, false);
        QVERIFY(scene.ready());
        scene.button(kLook)->click();
        QTRY_COMPARE_WITH_TIMEOUT(scene.faces(), 2, waitMs);
        const auto wishes = scene.model()->find(scene.path)->wishes();
        QVERIFY(!wishes[0].protect);
        QVERIFY(wishes[1].protect);
    }

    void theFindIsUndoneAndASecondLookFindsNothingMore() {
        Large scene;
        QVERIFY(scene.ready());
        scene.button(kLook)->click();
        QTRY_COMPARE_WITH_TIMEOUT(scene.faces(), 2, waitMs);
        QVERIFY(scene.ready());
        QSignalSpy said(scene.controller(), &AlbumController::message);
        scene.button(kLook)->click();
        QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, waitMs);
        QVERIFY(said[0][0].value<Message>().sentence.contains("no further face"));
        QCOMPARE(scene.faces(), 2);
        scene.window->actions().undo->trigger();
        QCOMPARE(scene.faces(), 1);
    }

    void itSaysHowFarItIsAndCanBeStopped() {
        Large scene;
        QVERIFY(scene.ready());
        scene.engine->shut();
        scene.button(kLook)->click();
        QVERIFY(scene.isSearching());
        QTRY_VERIFY_WITH_TIMEOUT(scene.isSaid("50"), waitMs);
        QVERIFY(!scene.button(kLook));
        scene.button(kStop)->click();
        QVERIFY(!scene.isSearching());
        QTRY_COMPARE_WITH_TIMEOUT(scene.engine->cancelled(), 1, waitMs);
        QVERIFY(scene.button(kLook));
        QVERIFY(!scene.isSaid("50"));
        QCOMPARE(scene.faces(), 1);
    }

    void anotherPhotoEndsIt() {
        Large scene;
        QVERIFY(scene.ready());
        scene.engine->shut();
        scene.button(kLook)->click();
        QVERIFY(scene.isSearching());
        const QString other = scene.photo("other.png", QColor(60, 90, 120), {1000, 900});
        scene.drop({other});
        QVERIFY(scene.waitCount(2));
        scene.controller()->choose(other);
        QVERIFY(!scene.isSearching());
        scene.engine->open();
        QVERIFY(scene.waitState(other, PhotoState::Protected));
        QCOMPARE(scene.faces(), 1);
        QCOMPARE(scene.model()->find(other)->wishes().size(), 1u);
    }

    // What is found while somebody decides about an export would not be on the copies.
    void anExportEndsItAndRefusesANewOne() {
        Large scene;
        QVERIFY(scene.ready());
        scene.engine->shut();
        scene.button(kLook)->click();
        QVERIFY(scene.isSearching());
        (void)scene.controller()->exportRequest();
        QVERIFY(!scene.isSearching());
        QSignalSpy said(scene.controller(), &AlbumController::message);
        scene.button(kLook)->click();
        QVERIFY(!scene.isSearching());
        QCOMPARE(said.count(), 1);
        QVERIFY(!scene.button(kLook)->isChecked());
        scene.controller()->giveExportUp();
        scene.button(kLook)->click();
        QVERIFY(scene.isSearching());
        scene.engine->open();
        QTRY_COMPARE_WITH_TIMEOUT(scene.faces(), 2, waitMs);
    }

    // Of which the first look sees every pixel: there is nothing to offer.
    void smallPhotosAreNotAskedAbout() {
        Large scene({400, 300});
        QVERIFY(scene.ready());
        QVERIFY(scene.button(kLook) && !scene.button(kLook)->isVisible());
        scene.controller()->lookForSmallFaces(true);
        QVERIFY(!scene.isSearching());
    }

    void closingTheWindowEndsIt() {
        Large scene;
        QVERIFY(scene.ready());
        scene.engine->shut();
        scene.button(kLook)->click();
        QVERIFY(scene.isSearching());
        QVERIFY(scene.close());
        QCOMPARE(scene.engine->cancelled(), 1);
    }
};

QTEST_MAIN(TestWindowSmallFaces)
#include "tst_window_small_faces.moc"
