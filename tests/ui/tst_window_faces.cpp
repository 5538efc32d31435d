// Choosing faces: protect or leave, an own strength, draw a missed one; undo and redo of all of it.

#include "tests/ui/compared.h"
#include "tests/ui/scene.h"
#include "ui/window/album_view.h"
#include "ui/window/compare_view.h"
#include "ui/window/face_row.h"
#include "ui/window/strength_bar.h"
#include "ui/window/verdict_card.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QUndoStack>

using namespace vizard;
using namespace vizard::ui;
using vizard::test::Scene;
using vizard::test::waitMs;

namespace {

// One photo, protected.
struct Chosen : Scene {
    Chosen() {
        open();
        photoPath = photo("a.png", QColor(100, 100, 90), {200, 100});
        drop({photoPath});
    }
    bool ready() const { return test::waitCompared(*this, photoPath); }
    const album::PhotoSettings& settingsNow() const { return model()->find(photoPath)->settings; }
    std::vector<FaceRow*> rows() const {
        std::vector<FaceRow*> all;
        for (auto* row : window->findChildren<FaceRow*>())
            if (row->isVisible())
                all.push_back(row);
        return all;
    }
    QCheckBox* box(const char* name) const {
        for (auto* box : window->findChildren<QCheckBox*>())
            if (box->accessibleName() == QLatin1String(name))
                return box;
        return nullptr;
    }
    QString photoPath;
};

} // namespace

class TestWindowFaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void faceIsLeftAndProtectedAgain() {
        Chosen scene;
        QVERIFY(scene.ready());
        QTRY_COMPARE(scene.rows().size(), 1u);
        scene.box("Protect face 1")->click();
        QVERIFY(scene.settingsNow().faces.has_value());
        QVERIFY(!scene.settingsNow().faces->front().protect);
        QVERIFY(scene.ready());
        QCOMPARE(scene.model()->find(scene.photoPath)->shade, 0.0);
        scene.box("Protect face 1")->click();
        QVERIFY(scene.ready());
        QCOMPARE(scene.model()->find(scene.photoPath)->shade, 2.0);
        QCOMPARE(scene.engine->begun(), 1); // the first cloak was remembered
    }

    void boxOnThePhotoSwitchesItsFace() {
        Chosen scene;
        QVERIFY(scene.ready());
        auto* view = scene.window->findChild<CompareView*>();
        Q_EMIT view->faceSwitched(0);
        QVERIFY(!scene.settingsNow().faces->front().protect);
        view->stepFace(1);
        scene.window->actions().switchFace->trigger();
        QVERIFY(scene.settingsNow().faces->front().protect);
    }

    void faceGetsItsOwnStrength() {
        Chosen scene;
        QVERIFY(scene.ready());
        QTRY_COMPARE(scene.rows().size(), 1u);
        scene.box("Own strength for face 1")->click();
        QCOMPARE(scene.settingsNow().faces->front().strength, std::optional<int>(50));
        scene.rows()[0]->findChild<QSlider*>()->setValue(90);
        QCOMPARE(scene.settingsNow().faces->front().strength, std::optional<int>(90));
        QVERIFY(scene.ready());
        QCOMPARE(scene.engine->strengths().back(), 90);
        // The photo's slider leaves it alone.
        scene.window->controller()->setStrength(10);
        QVERIFY(scene.ready());
        QCOMPARE(scene.engine->strengths().back(), 90);
        scene.box("Own strength for face 1")->click();
        QVERIFY(!scene.settingsNow().faces->front().strength);
        QVERIFY(scene.ready());
        QCOMPARE(scene.engine->strengths().back(), 10);
    }

    void missedFaceIsDrawnAndRemoved() {
        Chosen scene;
        QVERIFY(scene.ready());
        auto* view = scene.window->findChild<CompareView*>();
        scene.window->actions().drawFace->trigger();
        QVERIFY(view->isDrawing());
        Q_EMIT view->faceDrawn(QRectF(150, 10, 30, 30));
        QTRY_COMPARE_WITH_TIMEOUT(scene.settingsNow().faces ? scene.settingsNow().faces->size() : 0, 2u,
                                  waitMs);
        QVERIFY(scene.settingsNow().faces->back().drawn);
        QVERIFY(scene.ready());
        QCOMPARE(scene.model()->find(scene.photoPath)->faces, 2);
        QCOMPARE(scene.rows().size(), 2u);
        scene.window->controller()->removeFace(1);
        QVERIFY(scene.ready());
        QCOMPARE(scene.rows().size(), 1u);
    }

    void drawnFaceHelpsAPhotoWithoutFaces() {
        Scene scene;
        auto& window = scene.open();
        const QString sea = scene.photo("sea.png", QColor(128, 128, 128), {200, 100});
        scene.drop({sea});
        QVERIFY(scene.waitState(sea, PhotoState::NoFace));
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<CompareView*>()->hasOriginal(), waitMs);
        Q_EMIT window.findChild<CompareView*>()->faceDrawn(QRectF(50, 10, 60, 80));
        QVERIFY(scene.waitState(sea, PhotoState::Protected));
    }

    void everyChangeIsUndoneAndRedone() {
        Chosen scene;
        QVERIFY(scene.ready());
        auto* controller = scene.window->controller();
        std::vector<album::PhotoSettings> states = {scene.settingsNow()};
        const auto after = [&](const std::function<void()>& change) {
            change();
            states.push_back(scene.settingsNow());
            QVERIFY(!(states.back() == states[states.size() - 2]));
        };
        after([&] { controller->setStrength(70); });
        after([&] { controller->setFaceProtected(0, false); });
        after([&] { controller->setFaceProtected(0, true); });
        after([&] { controller->setFaceStrength(0, 30); });
        after([&] { controller->setViewingSide(1080); });
        after([&] { controller->setMethod("other"); });
        const QAction* undo = scene.window->actions().undo;
        for (std::size_t i = states.size() - 1; i-- > 0;) {
            QVERIFY(undo->isEnabled());
            scene.window->actions().undo->trigger();
            QVERIFY2(scene.settingsNow() == states[i], qPrintable(QString::number(i)));
        }
        QVERIFY(!undo->isEnabled());
        QCOMPARE(controller->strength(), 50);
        QCOMPARE(scene.window->findChild<StrengthBar*>()->strength(), 50);
        for (std::size_t i = 1; i < states.size(); ++i) {
            scene.window->actions().redo->trigger();
            QVERIFY(scene.settingsNow() == states[i]);
        }
        QVERIFY(!scene.window->actions().redo->isEnabled());
    }

    void aDragOfTheSliderIsOneStep() {
        Chosen scene;
        QVERIFY(scene.ready());
        auto* slider = scene.window->findChild<StrengthBar*>()->findChild<QSlider*>();
        const auto drag = [&](int from, int to) {
            Q_EMIT slider->sliderPressed();
            for (int at = from; at <= to; ++at)
                slider->setValue(at);
            Q_EMIT slider->sliderReleased();
        };
        drag(51, 80);
        QCOMPARE(scene.window->controller()->undoStack()->count(), 1);
        drag(81, 90);
        QCOMPARE(scene.window->controller()->undoStack()->count(), 2);
        scene.window->actions().undo->trigger();
        QCOMPARE(scene.settingsNow().strength, 80);
        scene.window->actions().undo->trigger();
        QCOMPARE(scene.settingsNow().strength, 50);
    }

    void settingsForAllAreOneStep() {
        Scene scene;
        auto& window = scene.open();
        const QString a = scene.photo("a.jpg"), b = scene.photo("b.jpg"), c = scene.photo("c.jpg");
        scene.drop({a, b, c});
        QVERIFY(scene.waitCount(3));
        window.controller()->setStrength(20);
        window.controller()->setMethod("fawkes");
        window.controller()->setViewingSide(1080);
        QVERIFY(window.controller()->othersDiffer());
        window.controller()->useForAll();
        QVERIFY(!window.controller()->othersDiffer());
        QCOMPARE(scene.model()->find(c)->settings, scene.model()->find(a)->settings);
        QCOMPARE(scene.model()->find(c)->settings.method, QString("fawkes"));
        QCOMPARE(scene.model()->find(c)->settings.viewingSide, 1080);
        const QString later = scene.photo("later.jpg");
        scene.drop({later});
        QVERIFY(scene.waitCount(4));
        QCOMPARE(scene.model()->find(later)->settings.method, QString("fawkes"));
        window.actions().undo->trigger();
        QCOMPARE(scene.model()->find(a)->settings.strength, 20);
        QCOMPARE(scene.model()->find(c)->settings.strength, 50);
        QVERIFY(scene.model()->find(c)->settings.method.isEmpty());
    }

    void removalIsUndone() {
        Scene scene;
        auto& window = scene.open();
        QStringList all;
        for (const char* name : {"a.jpg", "b.jpg", "c.jpg", "d.jpg", "e.jpg"})
            all << scene.photo(name);
        scene.drop(all);
        QVERIFY(scene.waitCount(5));
        window.controller()->setStrength(20); // of a.jpg, which is chosen
        QVERIFY(scene.waitState(all[0], PhotoState::Protected));
        window.controller()->remove({all[3], all[0], all[1]});
        QCOMPARE(scene.model()->paths(), (QStringList{all[2], all[4]}));
        QVERIFY(window.actions().undo->text().contains("3"));
        window.actions().undo->trigger();
        QCOMPARE(scene.model()->paths(), all);
        QCOMPARE(scene.model()->find(all[0])->settings.strength, 20);
        QCOMPARE(scene.state(all[0]), PhotoState::Protected);
        window.actions().redo->trigger();
        QCOMPARE(scene.model()->rowCount(), 2);
        window.actions().undo->trigger();
        window.actions().undo->trigger(); // the strength, of a photo that came back
        QCOMPARE(scene.model()->find(all[0])->settings.strength, 50);
    }

    // A photo that was removed while it was worked on waits when it is back.
    void removedWorkIsGivenUp() {
        Scene scene;
        auto& window = scene.open();
        scene.engine->shut();
        const QString a = scene.photo("a.jpg");
        scene.drop({a});
        QVERIFY(scene.waitState(a, PhotoState::Working));
        window.controller()->remove({a});
        scene.engine->open();
        window.actions().undo->trigger();
        QVERIFY(scene.waitState(a, PhotoState::Protected)); // it is chosen again, and made
        QCOMPARE(window.controller()->chosen(), a);
    }

    void verdictIsOfTheChosenFace() {
        Chosen scene;
        QVERIFY(scene.ready());
        auto* card = scene.window->findChild<VerdictCard*>();
        QVERIFY(!card->isVisible()); // nobody measures
        std::atomic<int> measured{0};
        scene.window->setJudge([&]() -> Result<Judging> {
            Judging judging;
            judging.measure = [&](const FaceToMeasure& what) -> Result<audit::Verdict> {
                ++measured;
                audit::Verdict verdict;
                verdict.judge = "tester";
                verdict.toOriginal = {1, what.face.box.width() / 1000};
                return verdict;
            };
            return judging;
        });
        QTRY_VERIFY_WITH_TIMEOUT(card->hasVerdict(), waitMs);
        QVERIFY(card->isVisible());
        QVERIFY(card->accessibleDescription().contains("0.10")); // a box of 100
        scene.window->controller()->setFaceProtected(0, false);
        QVERIFY(scene.ready());
        QTRY_VERIFY_WITH_TIMEOUT(!card->hasVerdict() && card->isVisible(), waitMs);
        QCOMPARE(measured.load(), 1);
    }

    // While the result of another strength is being made, the old one's figures are nobody's.
    void aVerdictOfOtherSettingsIsNotShown() {
        Chosen scene;
        QVERIFY(scene.ready());
        scene.window->setJudge([]() -> Result<Judging> {
            Judging judging;
            judging.measure = [](const FaceToMeasure&) -> Result<audit::Verdict> {
                audit::Verdict verdict;
                verdict.judge = "tester";
                return verdict;
            };
            return judging;
        });
        auto* card = scene.window->findChild<VerdictCard*>();
        QTRY_VERIFY_WITH_TIMEOUT(card->hasVerdict(), waitMs);
        scene.engine->shut();
        scene.window->controller()->setStrength(90);
        QTRY_VERIFY_WITH_TIMEOUT(!card->hasVerdict(), waitMs);
        QVERIFY(card->isVisible());
        scene.engine->open();
        QTRY_VERIFY_WITH_TIMEOUT(card->hasVerdict(), waitMs);
    }

    void withoutAJudgeThereIsNoVerdict() {
        Chosen scene;
        QVERIFY(scene.ready());
        scene.window->setJudge([]() -> Result<Judging> {
            return Error{ErrorCode::ModelMissing, "judge", {}};
        });
        auto* card = scene.window->findChild<VerdictCard*>();
        // It may still be looked for at first.
        QTRY_VERIFY_WITH_TIMEOUT(card->accessibleDescription().contains("judge"), waitMs);
        QVERIFY(card->isVisible());
        QVERIFY(!card->hasVerdict());
    }

    void coarseAnswerComesBeforeTheWorkIsDone() {
        Chosen scene;
        QVERIFY(scene.ready());
        auto* preview = scene.window->controller()->preview();
        QSignalSpy coarse(preview, &Preview::coarseReady);
        QSignalSpy whole(preview, &Preview::resultReady);
        scene.engine->shut(); // the real one cannot come
        scene.window->controller()->setStrength(100);
        QTRY_COMPARE_WITH_TIMEOUT(coarse.count(), 1, waitMs);
        QCOMPARE(whole.count(), 0);
        auto* view = scene.window->findChild<CompareView*>();
        QTRY_COMPARE_WITH_TIMEOUT(view->note(), QStringLiteral("Refining…"), waitMs);
        view->setMode(CompareMode::SideBySide);
        // Twice the strength: twice the change of the fake engine.
        const QImage seen = view->grab().toImage();
        const QPoint right(seen.width() / 4 + (seen.width() + 4) / 2, seen.height() / 2);
        QCOMPARE(seen.pixelColor(right), QColor(200, 200, 190));
        scene.engine->open();
        QTRY_COMPARE_WITH_TIMEOUT(whole.count(), 1, waitMs);
    }

    // Of a photo that was never protected: what the method has long before its end.
    void theFirstAnswerIsASketch() {
        Scene scene;
        scene.engine->sketch();
        scene.engine->shut();
        scene.open();
        auto* preview = scene.window->controller()->preview();
        QSignalSpy coarse(preview, &Preview::coarseReady);
        QSignalSpy whole(preview, &Preview::resultReady);
        scene.drop({scene.photo("a.png", QColor(100, 100, 90), {200, 100})});
        auto* view = scene.window->findChild<CompareView*>();
        view->setMode(CompareMode::SideBySide);
        QTRY_VERIFY_WITH_TIMEOUT(coarse.count() > 0, waitMs);
        QCOMPARE(whole.count(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(view->note(), QStringLiteral("Refining…"), waitMs);
        const auto right = [view] {
            const QImage seen = view->grab().toImage();
            return seen.pixelColor(seen.width() / 4 + (seen.width() + 4) / 2, seen.height() / 2);
        };
        QTRY_COMPARE_WITH_TIMEOUT(right(), QColor(125, 125, 115), waitMs);
        // Looked at from nearer, it is made anew; and scaled to another strength, where it is one for that
        // face still.
        auto before = coarse.count();
        view->setScale(4);
        QTRY_VERIFY_WITH_TIMEOUT(coarse.count() > before, waitMs);
        before = coarse.count();
        scene.window->controller()->setStrength(100);
        QTRY_VERIFY_WITH_TIMEOUT(coarse.count() > before, waitMs);
        QTRY_COMPARE_WITH_TIMEOUT(right(), QColor(150, 150, 140), waitMs);
        scene.engine->open();
        QTRY_COMPARE_WITH_TIMEOUT(whole.count(), 1, waitMs);
        QTRY_COMPARE_WITH_TIMEOUT(right(), QColor(200, 200, 190), waitMs);
        QCOMPARE(view->note(), QString());
        before = coarse.count();
        view->setScale(2); // the result needs no more
        QTest::qWait(100);
        QCOMPARE(coarse.count(), before);
    }

    void newestCoarseAnswerWins() {
        Chosen scene;
        QVERIFY(scene.ready());
        QSignalSpy coarse(scene.window->controller()->preview(), &Preview::coarseReady);
        scene.engine->shut();
        for (int strength = 60; strength <= 100; strength += 5)
            scene.window->controller()->setStrength(strength);
        QTRY_VERIFY_WITH_TIMEOUT(coarse.count() >= 1, waitMs);
        QCOMPARE(coarse.count(), 1); // the older ones were not waited for
        scene.engine->open();
    }
};

QTEST_MAIN(TestWindowFaces)
#include "tst_window_faces.moc"
