// Exporting: every photo once, under a new name, never over an original.

#include "tests/ui/scene.h"
#include "ui/window/album_view.h"
#include "ui/window/message_strip.h"
#include "ui/window/photo_panel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSignalSpy>

using namespace vizard;
using namespace vizard::ui;
using vizard::test::Scene;
using vizard::test::waitMs;

namespace {

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
        QVERIFY(scene.exportAll(out));
        QCOMPARE(filesIn(out), (QStringList{"a.png", "b.png"}));
        QCOMPARE(QImage(out + "/a.png").pixelColor(0, 0), QColor(150, 150, 140));
        QCOMPARE(QImage(out + "/b.png").pixelColor(0, 0), QColor(60, 70, 80));
        QCOMPARE(Scene::bytes(a), before);
        QCOMPARE(scene.model()->find(a)->exportedTo, out + "/a.png");
        QCOMPARE(scene.settings.exporting().folder, out);
        // What was protected for the screen was not worked out again.
        QCOMPARE(scene.engine->begun(), 2);
        auto* messages = window.findChild<MessageStrip*>();
        QVERIFY(messages->isVisible());
        QVERIFY(messages->summary().contains(QDir::toNativeSeparators(out)));
        QVERIFY(messages->summary().contains("No face"));
    }

    // The badge says protected, and the only file that there is holds the original.
    void noOriginalIsDraggedOut() {
        Scene scene;
        auto& window = scene.open();
        const QString a = scene.photo("in/a.png");
        scene.drop({a});
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        auto* view = window.findChild<AlbumView*>();
        const QPoint at = view->visualRect(view->currentIndex()).center();
        const auto drag = [&] {
            QTest::mousePress(view->viewport(), Qt::LeftButton, {}, at);
            for (const int step : {1, 2, 3}) // the first only begins it
                QTest::mouseMove(view->viewport(), at + QPoint(step * QApplication::startDragDistance(), 0));
            QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, at);
        };
        auto* messages = window.findChild<MessageStrip*>();
        drag();
        drag();
        QCOMPARE(messages->count(), 1);
        QVERIFY(messages->summary().startsWith("Export first"));
        QVERIFY(scene.exportAll(scene.folder.filePath("out")));
        const std::unique_ptr<QMimeData> mime(scene.model()->mimeData({scene.model()->index(0)}));
        QVERIFY(mime);
        QCOMPARE(mime->urls(), QList<QUrl>{QUrl::fromLocalFile(scene.folder.filePath("out/a.png"))});
        window.controller()->setStrength(20); // the copy is that of another strength now
        QVERIFY(!scene.model()->mimeData({scene.model()->index(0)}));
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
        QVERIFY(scene.exportAll(out));
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
        QVERIFY(scene.exportAll(scene.folder.filePath("in")));
        QCOMPARE(Scene::bytes(a), before);
        QCOMPARE(filesIn(scene.folder.filePath("in")).size(), 2);
        QVERIFY(scene.model()->find(a)->exportedTo != a);
    }

    void foreignFilesStayAndOwnOnesAreReplacedOnRequest() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        const QString a = scene.photo("in/a.png", QColor(100, 100, 90)),
                      b = scene.photo("in/b.png", Qt::blue);
        const QString foreign = scene.photo("out/a.png", Qt::black);
        const QByteArray before = Scene::bytes(foreign);
        scene.drop({a, b});
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        const QString out = scene.folder.filePath("out");
        QVERIFY(scene.exportAll(out)); // "ask" leaves what is there
        QCOMPARE(filesIn(out), (QStringList{"a.png", "b.png"}));
        QCOMPARE(scene.model()->find(a)->exportedTo, QString());
        QVERIFY(window.findChild<MessageStrip*>()->summary().contains("1 not written"));
        const QByteArray copy = Scene::bytes(out + "/b.png");
        scene.changeExport = [](ExportRequest& request) {
            request.settings.onCollision = album::OnCollision::Replace;
        };
        window.controller()->setStrength(20);
        window.controller()->useForAll();
        QVERIFY(scene.exportAll(out));
        QCOMPARE(filesIn(out), (QStringList{"a.png", "b.png"}));
        QCOMPARE(Scene::bytes(foreign), before);
        QVERIFY(Scene::bytes(out + "/b.png") != copy);
        QCOMPARE(QImage(out + "/b.png").pixelColor(0, 0), QColor(20, 20, 255));
        scene.changeExport = [](ExportRequest& request) {
            request.settings.onCollision = album::OnCollision::Number;
        };
        QVERIFY(scene.exportAll(out));
        QCOMPARE(filesIn(out), (QStringList{"a-2.png", "a.png", "b.png"})); // b was there and verified
        QCOMPARE(QImage(out + "/a-2.png").pixelColor(0, 0), QColor(120, 120, 110));
    }

    void whatIsThereIsVerifiedAndNotMadeAgain() {
        Scene scene;
        scene.open();
        QVERIFY(scene.waitReady());
        const QString a = scene.photo("in/a.png"), b = scene.photo("in/b.png", Qt::blue);
        scene.drop({a, b});
        QVERIFY(scene.waitCount(2));
        const QString out = scene.folder.filePath("out");
        QVERIFY(scene.exportAll(out));
        const QDateTime written = QFileInfo(out + "/a.png").lastModified();
        QVERIFY(QFile::remove(out + "/b.png"));
        QVERIFY(scene.close());
        scene.open(); // another day: the album is as it was
        QVERIFY(scene.waitReady());
        QVERIFY(scene.waitCount(2));
        QVERIFY(scene.exportAll(out));
        QCOMPARE(filesIn(out), (QStringList{"a.png", "b.png"}));
        QCOMPARE(QFileInfo(out + "/a.png").lastModified(), written);
        QVERIFY(scene.window->findChild<MessageStrip*>()->summary().contains("1 were there already"));
        // Another choice for one face is another copy.
        scene.window->controller()->choose(a);
        QTRY_COMPARE_WITH_TIMEOUT(scene.model()->find(a)->found.size(), size_t(1), waitMs);
        scene.window->controller()->setFaceStrength(0, 10);
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        scene.changeExport = [](ExportRequest& request) {
            request.settings.onCollision = album::OnCollision::Replace;
        };
        QVERIFY(scene.exportAll(out));
        QVERIFY(QFileInfo(out + "/a.png").lastModified() != written);
    }

    void theReportNamesEachPhoto() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        scene.drop({scene.photo("in/a.png"), scene.photo("in/b.png", Qt::blue)});
        QVERIFY(scene.waitCount(2));
        const QString out = scene.folder.filePath("out");
        scene.changeExport = [](ExportRequest& request) { request.report = true; };
        QVERIFY(scene.exportAll(out));
        const QStringList pages = QDir(out).entryList({"vizard-report-*.html"});
        QCOMPARE(pages.size(), 1);
        QCOMPARE(QDir(out).entryList({"vizard-report-*.json"}).size(), 1);
        const QString page = QString::fromUtf8(Scene::bytes(out + "/" + pages[0]));
        QVERIFY(page.contains("in/a.png") && page.contains("out/b.png") && page.contains("No judge"));
        QVERIFY(scene.settings.exportReport());
        const auto* messages = window.findChild<MessageStrip*>();
        QCOMPARE(messages->count(), 2);
        QVERIFY(messages->line(0).contains(pages[0]));
    }

    // Each photo may have its own.
    void theReportSaysTheMethod() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        const QString a = scene.photo("in/a.png"), b = scene.photo("in/b.png", Qt::blue);
        scene.drop({a, b});
        QVERIFY(scene.waitCount(2));
        scene.changeExport = [](ExportRequest& request) { request.report = true; };
        const auto report = [&](const QString& out) {
            const bool written = scene.exportAll(out);
            const QStringList names = QDir(out).entryList({"vizard-report-*.json"});
            return QJsonDocument::fromJson(Scene::bytes(out + '/' + (written ? names.value(0) : QString())))
                .object();
        };
        QCOMPARE(report(scene.folder.filePath("one"))[u"settings"][u"method"].toString(), QString("vizard"));
        window.controller()->setMethod("fawkes");
        const QJsonObject both = report(scene.folder.filePath("both"));
        QVERIFY(!both[u"settings"].toObject().contains(u"method"));
        for (const QJsonValue& file : both[u"files"].toArray())
            QCOMPARE(file[u"method"].toString(),
                     QString(file[u"file"].toString() == a ? "fawkes" : "vizard"));
        QCOMPARE(both[u"files"].toArray().size(), 2);
    }

    // The judge finds the face again in what JPEG made of it, and not in what was to be written.
    void encodingThatTakesTheProtectionAwayIsSaid() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        QVERIFY(scene.judgeFindsAllBut(QColor(150, 150, 150)));
        const QString a = scene.photo("in/a.png", QColor(100, 100, 100));
        scene.drop({a});
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        const QString out = scene.folder.filePath("out");
        QVERIFY(scene.exportAll(out));
        auto* messages = window.findChild<MessageStrip*>();
        QStringList said;
        for (int row = 0; row < messages->count(); ++row)
            said << messages->line(row);
        QVERIFY2(said.join(' ').contains("took the protection"), qPrintable(said.join('\n')));
        // What is offered: the next strength, and the same export again.
        int asked = 0;
        scene.changeExport = [&](ExportRequest& request) {
            ++asked;
            QCOMPARE(request.photos.size(), std::size_t(1));
            QCOMPARE(request.photos[0].strength, 75);
            request.settings.onCollision = album::OnCollision::Replace;
        };
        QSignalSpy ended(window.controller(), &AlbumController::batchEnded);
        auto* offer = messages->findChild<QPushButton*>("action");
        QVERIFY(offer && offer->isVisible());
        offer->click();
        QCOMPARE(asked, 1);
        QVERIFY(ended.count() == 1 || ended.wait(waitMs));
        QCOMPARE(scene.model()->find(a)->settings.strength, 75);
        window.actions().undo->trigger();
        QCOMPARE(scene.model()->find(a)->settings.strength, 50);
    }

    void folderThatCannotBeWrittenIsSaid() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        const QString a = scene.photo("in/a.png");
        scene.drop({a});
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        // A file where the folder should be: refused for root as well.
        QVERIFY(scene.exportAll(scene.file("blocked", "x")));
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
        ExportRequest request = window.controller()->exportRequest({b});
        request.settings.folder = out;
        window.controller()->exportPhotos(planNow(request));
        QVERIFY(ended.count() == 1 || ended.wait(waitMs));
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
            QVERIFY(scene.exportAll(out));
            result = Scene::bytes(out + "/a.jpg");
        }
        QVERIFY(!results[0].isEmpty());
        QCOMPARE(results[0], results[1]);
    }
};

QTEST_MAIN(TestWindowExport)
#include "tst_window_export.moc"
