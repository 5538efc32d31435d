// Two windows at once, as after two clicks on the icon: neither takes the other's album.
#include "tests/ui/scene.h"
#include "ui/window/drop.h"
#include "ui/window/message_strip.h"

using namespace vizard;
using namespace vizard::ui;
using vizard::test::Scene;

namespace {

SessionKeeper& keeperOf(const Scene& scene) {
    return *scene.window->controller()->keeper();
}

// The file of an album that `scene` keeps, other than `known`.
QString albumOf(const Scene& scene, const QString& known = {}) {
    keeperOf(scene).flush();
    const QDir albums(scene.dataFolder + "/albums");
    QStringList files = albums.entryList({"*.album"}, QDir::Files);
    files.removeOne(QFileInfo(known).fileName());
    return albums.filePath(files.value(0));
}

} // namespace

class TestTwoWindows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void secondBeginsAnAlbumOfItsOwn() {
        Scene first, second;
        first.open();
        first.drop({first.photo("older/b.jpg")});
        QVERIFY(first.waitCount(1));
        const QString older = albumOf(first);
        first.window->actions().newAlbum->trigger();
        first.drop({first.photo("a.jpg")});
        QVERIFY(first.waitCount(1));
        const QString open = albumOf(first, older);

        second.dataFolder = first.dataFolder;
        second.open();
        QCOMPARE(second.model()->rowCount(), 0); // not the older one either
        const auto* messages = second.window->findChild<MessageStrip*>();
        QVERIFY2(messages->summary().contains("begins a new one"), qPrintable(messages->summary()));
        QCOMPARE(keeperOf(second).recent().size(), 1u);
        second.drop({second.photo("c.jpg")});
        QVERIFY(second.waitCount(1));
        QVERIFY(!second.window->controller()->restore(open));
        QVERIFY2(messages->summary().contains("This album is open"), qPrintable(messages->summary()));
        QCOMPARE(second.model()->rowCount(), 1); // its own stays
        second.window->actions().forgetAlbums->trigger();
        QVERIFY(QFile::exists(open) && !QFile::exists(older));

        QVERIFY(first.close());
        QCOMPARE(keeperOf(second).recent().size(), 1u);
        QVERIFY(second.window->controller()->restore(open));
        QCOMPARE(QFileInfo(second.model()->paths().front()).fileName(), QString("a.jpg"));
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
