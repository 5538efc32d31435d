// Two windows at once, as after two clicks on the icon: neither takes the other's album.
#include "tests/ui/scene.h"
#include "ui/window/drop.h"
#include "ui/window/message_strip.h"

using namespace vizard;
using namespace vizard::ui;
using vizard::test::Scene;

namespace {

const SessionKeeper& keeperOf(Scene& scene) {
    return *scene.window->controller()->keeper();
}

// The file of the one album that `scene` keeps.
QString albumOf(const Scene& scene) {
    scene.window->controller()->keeper()->flush();
    const QDir albums(scene.dataFolder + "/albums");
    return albums.filePath(albums.entryList({"*.album"}, QDir::Files).value(0));
}

} // namespace

class TestTwoWindows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void secondBeginsAnAlbumOfItsOwn() {
        Scene first, second;
        first.open();
        first.drop({first.photo("a.jpg")});
        QVERIFY(first.waitCount(1));
        const QString album = albumOf(first);
        QVERIFY(QFile::exists(album));

        second.dataFolder = first.dataFolder;
        second.open();
        QCOMPARE(second.model()->rowCount(), 0);
        QVERIFY(keeperOf(second).recent().empty());
        QVERIFY(!second.window->controller()->restore(album));
        const QString said = second.window->findChild<MessageStrip*>()->summary();
        QVERIFY2(said.contains("another window"), qPrintable(said));
        second.window->actions().forgetAlbums->trigger();
        QVERIFY(QFile::exists(album));

        QVERIFY(first.close());
        QCOMPARE(keeperOf(second).recent().size(), 1u);
        QVERIFY(second.window->controller()->restore(album));
        QCOMPARE(second.model()->rowCount(), 1);
    }

    void anAlbumThatWasLeftIsFree() {
        Scene first, second;
        first.open();
        first.drop({first.photo("a.jpg")});
        QVERIFY(first.waitCount(1));
        first.window->actions().newAlbum->trigger();
        second.dataFolder = first.dataFolder;
        second.open();
        QVERIFY(second.waitCount(1));
        QVERIFY(keeperOf(first).recent().empty());
    }

    void whatIsPastedInOneIsNotForgottenInTheOther() {
        Scene first, second;
        first.open();
        QMimeData picture;
        QImage red(40, 30, QImage::Format_RGB32);
        red.fill(Qt::red);
        picture.setImageData(red);
        first.window->controller()->take(incomingFrom(&picture));
        QVERIFY(first.waitCount(1));
        const QString pasted = first.model()->paths().front();
        albumOf(first);
        second.dataFolder = first.dataFolder;
        second.open();
        QFile file(pasted); // older than the second window
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
        file.close();
        second.window->actions().forgetAlbums->trigger();
        QVERIFY(QFile::exists(pasted));
        QVERIFY(first.close());
        second.window->actions().forgetAlbums->trigger();
        QVERIFY(!QFile::exists(pasted));
    }
};

QTEST_MAIN(TestTwoWindows)

#include "tst_two_windows.moc"
