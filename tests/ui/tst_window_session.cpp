// The album is there again: after closing, after kill -9, and from the list of recent ones. Pause, the
// question before closing, and what browsers drop.

#include "tests/ui/scene.h"
#include "ui/window/album_filter.h"
#include "ui/window/album_view.h"
#include "ui/window/compare_view.h"
#include "ui/window/drop.h"
#include "ui/window/message_strip.h"
#include "ui/window/progress_strip.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

#include <iostream>

using namespace vizard;
using namespace vizard::ui;
using vizard::test::Scene;
using vizard::test::waitMs;

namespace {

QByteArray pngBytes(QColor colour) {
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

// A program to be killed: protects the photos of a folder, one of them with another strength, and says so.
int beKilled(const QString& folder) {
    Scene scene;
    scene.dataFolder = folder + "/data";
    auto& window = scene.open();
    if (!scene.waitReady())
        return 1;
    scene.drop({folder + "/in"});
    if (!scene.waitCount(4))
        return 1;
    auto* controller = window.controller();
    window.findChild<AlbumView*>()->choose(folder + "/in/b.png");
    controller->setStrength(77);
    if (!scene.waitState(folder + "/in/b.png", PhotoState::Protected))
        return 1;
    scene.engine->shut(); // the rest is never finished
    controller->protectAll();
    controller->keeper()->touch();
    controller->keeper()->flush();
    std::cout << "ready" << std::endl;
    return QApplication::exec();
}

} // namespace

class TestWindowSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void albumComesBackAfterClosing() {
        Scene scene;
        scene.open();
        const QString a = scene.photo("a.jpg"), b = scene.photo("b.jpg");
        scene.drop({a, b});
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        scene.window->findChild<AlbumView*>()->choose(b);
        QVERIFY(scene.waitState(b, PhotoState::Protected));
        scene.window->controller()->setFaceProtected(0, false);
        QVERIFY(scene.waitState(b, PhotoState::Protected));
        QVERIFY(scene.close());
        QCOMPARE(scene.closeQuestions, 0);
        scene.open();
        QVERIFY(scene.waitCount(2));
        QCOMPARE(scene.window->controller()->chosen(), b);
        QCOMPARE(scene.state(a), PhotoState::Protected);
        QVERIFY(!scene.model()->find(b)->settings.faces->front().protect);
    }

    void photosGivenAtTheStartBeginANewAlbum() {
        Scene scene;
        scene.open();
        scene.drop({scene.photo("a.jpg")});
        QVERIFY(scene.waitCount(1));
        QVERIFY(scene.close());
        const QString b = scene.photo("b.jpg");
        scene.open(false, {b});
        QVERIFY(scene.waitCount(1));
        QCOMPARE(scene.model()->paths(), QStringList{b});
        QCOMPARE(scene.window->controller()->keeper()->recent().size(), 1u);
    }

    void albumComesBackAfterKill() {
        Scene scene;
        for (const char* name : {"a.png", "b.png", "c.png", "d.png"})
            scene.photo(QString("in/") + name);
        QProcess killed;
        killed.start(QCoreApplication::applicationFilePath(), {"--be-killed", scene.folder.path()});
        QVERIFY(killed.waitForStarted());
        QByteArray said;
        while (!said.contains("ready") && killed.waitForReadyRead(waitMs))
            said += killed.readAllStandardOutput();
        QVERIFY(said.contains("ready"));
        killed.kill();
        QVERIFY(killed.waitForFinished());
        scene.open();
        QVERIFY(scene.waitCount(4));
        const QString b = scene.folder.filePath("in/b.png");
        QCOMPARE(scene.window->controller()->chosen(), b);
        QCOMPARE(scene.model()->find(b)->settings.strength, 77);
        QCOMPARE(scene.state(b), PhotoState::Protected);
        QCOMPARE(scene.model()->count(PhotoState::Working), 0);
        // It goes on where it was, when the user says so.
        auto* messages = scene.window->findChild<MessageStrip*>();
        QVERIFY(messages->isVisible());
        const int left = scene.model()->count(PhotoState::Waiting);
        QVERIFY(left >= 2);
        QVERIFY2(messages->summary().contains(QString::number(left)), qPrintable(messages->summary()));
        messages->findChild<QPushButton*>("action")->click();
        QTRY_COMPARE_WITH_TIMEOUT(scene.model()->count(PhotoState::Protected), 4, waitMs);
    }

    void changedFileIsDoneAgain() {
        Scene scene;
        scene.open();
        const QString a = scene.photo("a.jpg"), b = scene.photo("b.jpg");
        scene.drop({a, b});
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        scene.window->findChild<AlbumView*>()->choose(b);
        QVERIFY(scene.waitState(b, PhotoState::Protected));
        QVERIFY(scene.close());
        scene.photo("a.jpg", Qt::blue, {300, 200});
        scene.open(true); // no engine: states stay as they were kept
        QVERIFY(scene.waitCount(2));
        QCOMPARE(scene.state(a), PhotoState::Waiting);
        QCOMPARE(scene.state(b), PhotoState::Protected);
    }

    void damagedAlbumIsSaidAndNothingIsLost() {
        Scene scene;
        scene.open();
        scene.drop({scene.photo("a.jpg")});
        QVERIFY(scene.waitCount(1));
        QVERIFY(scene.close());
        const QDir albums(scene.dataFolder + "/albums");
        const QString file = albums.filePath(albums.entryList(QDir::Files).value(0));
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadWrite));
        QVERIFY(out.seek(out.size() - 3));
        out.write("x");
        out.close();
        scene.open();
        QTRY_COMPARE(scene.window->findChild<MessageStrip*>()->count(), 1);
        QCOMPARE(scene.model()->rowCount(), 0);
        QVERIFY(QFile::exists(file));
    }

    void recentAlbumsAreOpenedAndForgotten() {
        Scene scene;
        auto& window = scene.open();
        const QString a = scene.photo("first/a.jpg");
        scene.drop({scene.folder.filePath("first")});
        QVERIFY(scene.waitCount(1));
        window.actions().newAlbum->trigger();
        QCOMPARE(scene.model()->rowCount(), 0);
        scene.drop({scene.photo("second/b.jpg")});
        QVERIFY(scene.waitCount(1));
        QMenu* menu = window.findChild<HeaderBar*>()->recentAlbums();
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->actions().front()->text().startsWith("first"));
        menu->actions().front()->trigger();
        QCOMPARE(scene.model()->paths(), QStringList{a});
        QCOMPARE(window.controller()->keeper()->recent().size(), 1u);
        window.actions().forgetAlbums->trigger();
        QCOMPARE(window.controller()->keeper()->recent().size(), 0u);
    }

    void aDamagedAlbumLeavesThePresentOne() {
        Scene scene;
        auto& window = scene.open();
        scene.photo("first/a.jpg");
        scene.drop({scene.folder.filePath("first")});
        QVERIFY(scene.waitCount(1));
        window.actions().newAlbum->trigger();
        const QString damaged = window.controller()->keeper()->recent().front().file;
        QFile out(damaged);
        QVERIFY(out.open(QIODevice::ReadWrite) && out.seek(out.size() - 3));
        out.write("x");
        out.close();
        const QString b = scene.photo("second/b.jpg");
        scene.drop({b});
        QVERIFY(scene.waitState(b, PhotoState::Protected));
        QVERIFY(!window.controller()->restore(damaged));
        QCOMPARE(scene.model()->paths(), QStringList{b});
        QCOMPARE(window.controller()->chosen(), b);
        const QString said = window.findChild<MessageStrip*>()->summary();
        QVERIFY2(said.startsWith("This album"), qPrintable(said)); // not "the last one"
        QVERIFY(QFile::exists(damaged));
    }

    void whatIsKeptIsForItsOwnerAlone() {
        Scene scene;
        auto& window = scene.open();
        QMimeData mime;
        mime.setData("image/png", pngBytes(Qt::red));
        window.controller()->take(incomingFrom(&mime));
        QVERIFY(scene.waitCount(1));
        window.controller()->keeper()->touch();
        window.controller()->keeper()->flush();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        for (const char* folder : {"albums", "pasted"}) {
            const QDir dir(scene.dataFolder + '/' + folder);
            QCOMPARE(QFile::permissions(dir.path()) & others, QFile::Permissions());
            const auto files = dir.entryInfoList({"*.album", "*.png"}, QDir::Files);
            QVERIFY(!files.isEmpty());
            for (const QFileInfo& file : files)
                QCOMPARE(file.permissions() & others, QFile::Permissions());
        }
    }

    void closingAsksWhileBusy() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        scene.engine->shut();
        scene.drop({scene.photo("a.jpg"), scene.photo("b.jpg")});
        QVERIFY(scene.waitCount(2));
        window.actions().protectAll->trigger();
        scene.closeAnswer = false;
        QVERIFY(!scene.window->close());
        QVERIFY(window.controller()->isBusy());
        scene.closeAnswer = true;
        QVERIFY(scene.close());
        QCOMPARE(scene.closeQuestions, 2);
        scene.engine->open();
        scene.open();
        QVERIFY(scene.window->findChild<MessageStrip*>()->summary().contains('2'));
    }

    void whatItCannotDoIsSaidAtTheFirstStart() {
        Scene scene;
        scene.open();
        QCOMPARE(scene.helpShown, 1);
        QVERIFY(scene.close());
        scene.open();
        QCOMPARE(scene.helpShown, 1);
        scene.window->actions().help->trigger();
        QCOMPARE(scene.helpShown, 2);
    }

    void pauseAndResume() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        QStringList photos;
        for (int i = 0; i < 8; ++i)
            photos << scene.photo(QString("p%1.jpg").arg(i));
        scene.drop(photos);
        QVERIFY(scene.waitState(photos[0], PhotoState::Protected));
        scene.engine->shut();
        window.actions().protectAll->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(scene.engine->begun() >= 2, waitMs);
        auto* pause = window.findChild<ProgressStrip*>()->findChild<QPushButton*>("pause");
        pause->click();
        QVERIFY(window.controller()->isPaused());
        QCOMPARE(pause->text(), QString("Resume"));
        const int begun = scene.engine->begun();
        scene.engine->open();
        const int before = scene.model()->count(PhotoState::Protected);
        QTRY_VERIFY_WITH_TIMEOUT(scene.engine->strengths().size() >= std::size_t(begun), waitMs);
        QCoreApplication::processEvents();
        QVERIFY(scene.engine->begun() <= begun + 1); // one that was on its way
        QVERIFY(scene.model()->count(PhotoState::Protected) >= before);
        QVERIFY(window.controller()->isBusy());
        pause->click();
        QTRY_COMPARE_WITH_TIMEOUT(scene.model()->count(PhotoState::Protected), 8, waitMs);
        QVERIFY(!window.controller()->isPaused());
    }

    void browsersBytesAreTaken() {
        Scene scene;
        auto& window = scene.open();
        QMimeData mime;
        mime.setUrls({QUrl("https://example.org/a.png")});
        mime.setData("image/png", pngBytes(Qt::red));
        window.controller()->take(incomingFrom(&mime));
        QVERIFY(scene.waitCount(1));
        QVERIFY(scene.model()->paths()[0].startsWith(scene.dataFolder + "/pasted/"));
        QCOMPARE(Scene::bytes(scene.model()->paths()[0]), pngBytes(Qt::red));
        // A picture without a file, as screenshot programs give it.
        QMimeData shot;
        shot.setImageData(QImage::fromData(pngBytes(Qt::blue)));
        QVERIFY(hasIncoming(&shot));
        window.controller()->take(incomingFrom(&shot));
        QVERIFY(scene.waitCount(2));
        // A small picture that stands in its address.
        QMimeData inPage;
        inPage.setUrls(
            {QUrl("data:image/png;base64," + QString::fromLatin1(pngBytes(Qt::green).toBase64()))});
        QVERIFY(hasIncoming(&inPage));
        QCOMPARE(incomingFrom(&inPage).picture, pngBytes(Qt::green));
        QCOMPARE(incomingFrom(&inPage).suffix, QString("png"));
        for (const QString kind : {"avif", "heic", "heif"}) {
            QMimeData phone;
            phone.setData("image/" + kind, "bytes");
            QVERIFY(hasIncoming(&phone));
            QCOMPARE(incomingFrom(&phone).picture, QByteArray("bytes"));
            QCOMPARE(incomingFrom(&phone).suffix, kind);
        }
        QMimeData nonsense;
        nonsense.setUrls({QUrl("data:text/html,hello")});
        QVERIFY(!hasIncoming(&nonsense));
    }

    void linksAloneAreExplained() {
        Scene scene;
        auto& window = scene.open();
        QMimeData mime;
        mime.setUrls({QUrl("https://example.org/a.png")});
        QVERIFY(hasIncoming(&mime));
        window.controller()->take(incomingFrom(&mime));
        QVERIFY(window.findChild<MessageStrip*>()->summary().contains("network"));
        QCOMPARE(scene.model()->rowCount(), 0);
    }

    void samePictureUnderTwoNamesIsTakenOnce() {
        Scene scene;
        auto& window = scene.open();
        const QString a = scene.photo("a.png");
        const QString copy = scene.folder.filePath("copy.png");
        QVERIFY(QFile::copy(a, copy));
        scene.drop({a, copy, scene.photo("b.png")});
        QVERIFY(scene.waitCount(2));
        const QString said = window.findChild<MessageStrip*>()->summary();
        QVERIFY2(said.contains("copy.png") && said.contains("a.png"), qPrintable(said));
    }

    void albumIsFilteredAndSorted() {
        Scene scene;
        auto& window = scene.open();
        const QString b = scene.photo("b.jpg"), a = scene.photo("a.jpg"),
                      sea = scene.photo("sea.png", QColor(128, 128, 128));
        scene.drop({b, a, sea});
        QVERIFY(scene.waitCount(3));
        auto* seen = window.findChild<AlbumFilter*>();
        QAbstractItemModelTester tester(seen, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto names = [&] {
            QStringList all;
            for (int row = 0; row < seen->rowCount(); ++row)
                all << seen->index(row, 0).data().toString();
            return all;
        };
        QCOMPARE(names(), (QStringList{"b.jpg", "a.jpg", "sea.png"}));
        seen->setOrder(Order::Name);
        QCOMPARE(names(), (QStringList{"a.jpg", "b.jpg", "sea.png"}));
        window.actions().protectAll->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(
            scene.model()->count(PhotoState::Waiting) + scene.model()->count(PhotoState::Working), 0, waitMs);
        seen->setShown(Shown::NoFace);
        window.findChild<AlbumView*>()->choose(sea);
        QTRY_COMPARE(names(), QStringList{"sea.png"});
        seen->setShown(Shown::All);
        seen->setOrder(Order::AsAdded);
        QCOMPARE(names(), (QStringList{"b.jpg", "a.jpg", "sea.png"}));
    }

    void chosenPhotoStaysInSightWhenItsStateChanges() {
        Scene scene;
        auto& window = scene.open();
        QVERIFY(scene.waitReady());
        scene.engine->shut();
        const QString a = scene.photo("a.jpg"), b = scene.photo("b.jpg");
        scene.drop({a, b});
        QVERIFY(scene.waitCount(2));
        window.findChild<AlbumFilter*>()->setShown(Shown::Waiting);
        QTest::qWait(0);
        scene.engine->open();
        QVERIFY(scene.waitState(a, PhotoState::Protected));
        QCOMPARE(window.controller()->chosen(), a);
        QCOMPARE(scene.state(b), PhotoState::Waiting);
    }
};

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    if (app.arguments().value(1) == "--be-killed")
        return beKilled(app.arguments().value(2));
    TestWindowSession test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_session.moc"
