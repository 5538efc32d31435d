// Exporting: every photo once, under a new name, never over an original.

#include "tests/ui/scene.h"
#include "ui/window/export_plan.h"
#include "ui/window/message_strip.h"

#include <QSignalSpy>

using namespace vizard;
using namespace vizard::ui;
using vizard::test::Scene;
using vizard::test::waitMs;

namespace {

bool exportAndWait(Scene& scene, const QString& folder) {
    QSignalSpy ended(scene.window->controller(), &AlbumController::batchEnded);
    scene.folderAnswer = folder;
    scene.window->actions().exportAll->trigger();
    return ended.count() == 1 || ended.wait(waitMs);
}

QStringList filesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class TestWindowExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesEveryPhotoAndProtectsFirst() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        const QString a = scene.photo("in/a.png", QColor(100, 100, 90)),
                      b = scene.photo("in/b.png", QColor(10, 20, 30));
        const QString sea = scene.photo("in/sea.png", QColor(128, 128, 128));
        const QByteArray before = Scene::bytes(a);
        scene.drop({a, b, sea});
        QVERIFY(scene.waitState(a, PhotoState::Protected)); // b is not yet
        const QString out = scene.folder.filePath("out");
        QDir().mkdir(out);
        QVERIFY(exportAndWait(scene, out));
        QCOMPARE(filesIn(out), (QStringList{"a.png", "b.png"}));
        QCOMPARE(QImage(out + "/a.png").pixelColor(0, 0), QColor(150, 150, 140));
        QCOMPARE(QImage(out + "/b.png").pixelColor(0, 0), QColor(60, 70, 80));
        QCOMPARE(Scene::bytes(a), before);
        QCOMPARE(scene.model()->find(a)->exportedTo, out + "/a.png");
        QCOMPARE(scene.settings.exportFolder(), out);
        // What was protected for the screen was not worked out again.
        QCOMPARE(scene.engine->begun(), 2);
        auto* messages = window.findChild<MessageStrip*>();
        QVERIFY(messages->isVisible());
        QVERIFY(messages->summary().contains(QDir::toNativeSeparators(out)));
        QVERIFY(messages->summary().contains("No face"));
    }

    void photoForASmallerSizeIsWrittenSmaller() {
        Scene scene;
        scene.open();
        QVERIFY(scene.waitReady());
        const QString a = scene.photo("in/a.png", QColor(100, 100, 90), {1600, 800});
        scene.drop({a});
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        scene.window->controller()->setViewingSide(1080);
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        const QString out = scene.folder.filePath("out");
        QDir().mkdir(out);
        QVERIFY(exportAndWait(scene, out));
        QCOMPARE(QImage(out + "/a.png").size(), QSize(1080, 540));
    }

    void intoTheFolderOfTheOriginalsGetsNewNames() {
        Scene scene;
        scene.open();
        QVERIFY(scene.waitReady());
        const QString a = scene.photo("in/a.png");
        const QByteArray before = Scene::bytes(a);
        scene.drop({a});
        QVERIFY(scene.waitCount(1));
        QVERIFY(exportAndWait(scene, scene.folder.filePath("in")));
        QCOMPARE(Scene::bytes(a), before);
        QCOMPARE(filesIn(scene.folder.filePath("in")).size(), 2);
        QVERIFY(scene.model()->find(a)->exportedTo != a);
    }

    void foreignFilesStayAndOwnOnesAreReplaced() {
        Scene scene;
        scene.open();
        QVERIFY(scene.waitReady());
        const QString a = scene.photo("in/a.png", QColor(100, 100, 90));
        const QString foreign = scene.photo("out/a.png", Qt::black);
        const QByteArray before = Scene::bytes(foreign);
        scene.drop({a});
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        const QString out = scene.folder.filePath("out");
        QVERIFY(exportAndWait(scene, out));
        QCOMPARE(filesIn(out), (QStringList{"a-2.png", "a.png"}));
        QCOMPARE(Scene::bytes(foreign), before);
        scene.window->controller()->setStrength(20);
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        QCOMPARE(scene.model()->find(a)->exportedTo, QString());
        QVERIFY(exportAndWait(scene, out));
        QCOMPARE(filesIn(out), (QStringList{"a-2.png", "a.png"}));
        QCOMPARE(QImage(out + "/a-2.png").pixelColor(0, 0), QColor(120, 120, 110));
    }

    void folderThatCannotBeWrittenIsSaid() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        const QString a = scene.photo("in/a.png");
        scene.drop({a});
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        // A file where the folder should be: refused for root as well.
        QVERIFY(exportAndWait(scene, scene.file("blocked", "x")));
        QVERIFY(window.findChild<MessageStrip*>()->count() >= 1);
        QCOMPARE(scene.state(a), PhotoState::Protected);
        QCOMPARE(scene.model()->find(a)->exportedTo, QString());
    }

    void onlyTheNamedPhotos() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        const QString a = scene.photo("in/a.png"), b = scene.photo("in/b.png", Qt::blue);
        scene.drop({a, b});
        QVERIFY(scene.waitCount(2));
        const QString out = scene.folder.filePath("out");
        QDir().mkdir(out);
        QSignalSpy ended(window.controller(), &AlbumController::batchEnded);
        window.controller()->exportTo(out, {b});
        QVERIFY(ended.wait(waitMs));
        QCOMPARE(filesIn(out), QStringList{"b.png"});
    }

    void sameSettingsGiveTheSameBytes() {
        QByteArray results[2];
        for (QByteArray& result : results) {
            Scene scene;
            scene.open();
            QVERIFY(scene.waitReady());
            const QString a = scene.photo("in/a.jpg");
            scene.drop({a});
            QVERIFY(scene.waitCount(1));
            const QString out = scene.folder.filePath("out");
            QDir().mkdir(out);
            QVERIFY(exportAndWait(scene, out));
            result = Scene::bytes(out + "/a.jpg");
        }
        QVERIFY(!results[0].isEmpty());
        QCOMPARE(results[0], results[1]);
    }

    void planNumbersWhatIsTaken() {
        QTemporaryDir folder;
        const QString root = QFileInfo(folder.path()).canonicalFilePath();
        for (const char* name : {"a.jpg", "a-2.jpg"})
            QVERIFY(QFile(root + "/" + name).open(QIODevice::WriteOnly));
        const std::vector<album::FoundPhoto> photos = {{"/x/a.jpg", "a.jpg", "/x", true},
                                                       {"/x/b.jpg", "b.jpg", "/x", true}};
        auto targets = exportTargets(photos, root, {});
        QCOMPARE(targets[0].path, root + "/a-3.jpg");
        QVERIFY(!targets[0].replace);
        QCOMPARE(targets[1].path, root + "/b.jpg");
        targets = exportTargets(photos, root, {{root + "/a.jpg", "/x/a.jpg"}});
        QCOMPARE(targets[0].path, root + "/a.jpg");
        QVERIFY(targets[0].replace);
        targets = exportTargets(photos, root, {{root + "/a.jpg", "/y/a.jpg"}});
        QCOMPARE(targets[0].path, root + "/a-3.jpg");
    }
};

QTEST_MAIN(TestWindowExport)
#include "tst_window_export.moc"
