// Many photos at once: counted while they are looked for, handed over in parts, bad ones named, given up by
// hand.

#include "tests/ui/scene.h"
#include "ui/window/header_bar.h"
#include "ui/window/message_strip.h"

#include <QSignalSpy>

using namespace vizard;
using namespace vizard::ui;
using vizard::test::Scene;
using vizard::test::waitMs;

namespace {

constexpr int many = 300;

// A folder of many photos in two levels; `bad` is the last of them and no picture.
struct Crowd : Scene {
    Crowd() {
        for (int i = 0; i < many; ++i)
            photo(QString("crowd/%1/%2.png").arg(i % 3).arg(i, 4, 10, QLatin1Char('0')));
        bad = file("crowd/2/zz.jpg", "no picture");
        open();
    }
    void dropFolder() const { drop({folder.filePath("crowd")}); }
    QString bad;
};

} // namespace

class TestWindowImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manyAreCountedAndComeInParts() {
        Crowd scene;
        QVERIFY(scene.waitReady());
        auto* controller = scene.window->controller();
        QStringList notes;
        connect(controller, &AlbumController::importingChanged, this,
                [&] { notes << scene.window->findChild<HeaderBar*>()->note(); });
        int largest = 0;
        connect(
            scene.model(), &QAbstractItemModel::rowsInserted, this,
            [&](const QModelIndex&, int first, int last) { largest = std::max(largest, last - first + 1); });
        scene.dropFolder();
        QVERIFY(scene.waitCount(many + 1));
        QCOMPARE(largest, int(Importer::partSize));
        QCOMPARE(notes.front(), QString("Looking for photos…"));
        QVERIFY2(notes.contains(QString("Checking photo %1 of %1").arg(many + 1)),
                 qPrintable(notes.join('\n')));
        QVERIFY(!controller->importer().isBusy());
        QVERIFY(!notes.back().contains("photo"));
        // In the folders' order, whatever part they came in; the first is chosen.
        const QStringList paths = scene.model()->paths();
        QVERIFY(std::is_sorted(paths.begin(), paths.end()));
        QCOMPARE(controller->chosen(), paths.front());
        // Nobody has scrolled to it yet.
        QCOMPARE(scene.state(scene.bad), PhotoState::Failed);
        auto* messages = scene.window->findChild<MessageStrip*>();
        QCOMPARE(messages->count(), 1);
        QVERIFY(messages->line(0).contains("zz.jpg"));
    }

    void closingAsksWhilePhotosAreLookedFor() {
        Crowd scene;
        scene.dropFolder();
        QVERIFY(scene.window->controller()->importer().isBusy());
        scene.closeAnswer = false;
        QVERIFY(!scene.window->close());
        QCOMPARE(scene.closeQuestions, 1);
        QVERIFY(scene.closedWhile == Dialogs::Busy::Importing);
        QVERIFY(scene.waitCount(many + 1)); // it went on
    }

    void duplicatesAreNamedOnce() {
        Crowd scene;
        for (int i = 0; i < 200; ++i)
            QVERIFY(QFile::copy(
                scene.folder.filePath(QString("crowd/0/%1.png").arg(3 * (i % 100), 4, 10, QLatin1Char('0'))),
                scene.folder.filePath(QString("crowd/2/twin%1.png").arg(i))));
        scene.dropFolder();
        QVERIFY(scene.waitCount(many + 1));
        auto* messages = scene.window->findChild<MessageStrip*>();
        QTRY_COMPARE_WITH_TIMEOUT(messages->count(), 201, waitMs);
        QTRY_VERIFY_WITH_TIMEOUT(!scene.window->controller()->importer().isBusy(), waitMs);
        scene.dropFolder();
        QTRY_COMPARE_WITH_TIMEOUT(messages->count(), 202, waitMs); // and that the rest is there already
        QCOMPARE(scene.model()->rowCount(), many + 1);
    }

    void whatIsLeftOutIsSaidOnce() {
        Crowd scene;
        for (const char* name : {"crowd/0/a.gif", "crowd/2/b.gif"}) {
            QFile file(scene.folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        scene.dropFolder();
        QVERIFY(scene.waitCount(many + 1)); // several parts
        QTRY_VERIFY_WITH_TIMEOUT(!scene.window->controller()->importer().isBusy(), waitMs);
        auto* messages = scene.window->findChild<MessageStrip*>();
        QStringList about;
        for (int line = 0; line < messages->count(); ++line)
            if (messages->line(line).contains(QLatin1String("GIF")))
                about << messages->line(line);
        QCOMPARE(about.size(), 1);
        QVERIFY(about[0].contains(u'2'));
    }

    void cancelStopsAtWhatHasCome() {
        Crowd scene;
        QVERIFY(scene.waitReady());
        auto* controller = scene.window->controller();
        connect(scene.model(), &QAbstractItemModel::rowsInserted, this,
                [&] { scene.window->actions().cancel->trigger(); });
        scene.dropFolder();
        QVERIFY(scene.waitCount(int(Importer::partSize)));
        QVERIFY(!controller->importer().isBusy());
        QVERIFY(!scene.window->actions().cancel->isEnabled());
        QCoreApplication::processEvents();
        QCOMPARE(scene.model()->rowCount(), int(Importer::partSize));
        disconnect(scene.model(), &QAbstractItemModel::rowsInserted, this, nullptr);
        scene.dropFolder();
        QVERIFY(scene.waitCount(many + 1));
    }
};

QTEST_MAIN(TestWindowImport)
#include "tst_window_import.moc"
