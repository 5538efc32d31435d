// The album's file: everything comes back, damage is seen, and a killed program leaves a whole one.
#include "core/album/duplicates.h"
#include "core/album/session.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace vizard;
using namespace vizard::album;

namespace {

Session example(int photos) {
    Session session;
    for (int i = 0; i < photos; ++i) {
        SessionPhoto photo;
        photo.file = {QString("/photos/ü %1.jpg").arg(i), QString("ü %1.jpg").arg(i), "/photos", true};
        photo.stamp = {1'000'000'000'000 + i, 1'700'000'000'123};
        photo.settings.strength = i % 101;
        photo.settings.method = "fawkes";
        photo.settings.person = 0xfedcba9876543210; // more than a double holds
        photo.settings.viewingSide = 1080;
        FaceWish wish;
        wish.face.box = QRectF(1.25, 2.5, 30, 40);
        wish.face.landmarks[4] = QPointF(7.125, i);
        wish.protect = i % 2 == 0;
        wish.strength = 33;
        wish.drawn = true;
        photo.settings.faces = std::vector<FaceWish>{wish};
        photo.outcome = Outcome::Protected;
        photo.faces = 1;
        photo.shade = 1.75;
        photo.exportedTo = "/out/a.jpg";
        session.photos.push_back(photo);
    }
    session.chosen = "/photos/ü 0.jpg";
    session.working = true;
    return session;
}

// Saves albums of changing size until it is killed.
int saveForEver(const QString& file) {
    for (int n = 1;; n = n % 40 + 1)
        if (!saveSession(example(n), file).ok())
            return 1;
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isForItsOwnerAlone() { // it holds people's names, and where they are on which photos
        QTemporaryDir folder;
        const QString file = folder.filePath("made/a.album");
        const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        for (int i = 0; i < 2; ++i) { // new, and written over one that was open to all
            QVERIFY(saveSession(example(1), file).ok());
            QCOMPARE(QFile::permissions(file), mine);
            QVERIFY(QFile::setPermissions(file, mine | QFile::ReadGroup | QFile::ReadOther));
        }
        QVERIFY(!(QFile::permissions(folder.filePath("made")) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void comesBackWhole() {
        QTemporaryDir folder;
        const QString file = folder.filePath("deep/a.album");
        const Session saved = example(3);
        QVERIFY(saveSession(saved, file).ok());
        const auto loaded = loadSession(file);
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->photos.size(), saved.photos.size());
        QCOMPARE(loaded->chosen, saved.chosen);
        QVERIFY(loaded->working);
        for (std::size_t i = 0; i < saved.photos.size(); ++i) {
            const SessionPhoto &a = saved.photos[i], &b = loaded->photos[i];
            QCOMPARE(b.file.path, a.file.path);
            QCOMPARE(b.file.folder, a.file.folder);
            QCOMPARE(b.file.givenDirectly, true);
            QVERIFY(b.stamp == a.stamp);
            QVERIFY(b.settings == a.settings);
            QCOMPARE(b.outcome, a.outcome);
            QCOMPARE(b.faces, 1);
            QCOMPARE(b.shade, 1.75);
            QCOMPARE(b.exportedTo, a.exportedTo);
        }
    }

    void nothingSaidStaysNothing() {
        QTemporaryDir folder;
        Session session;
        session.photos.emplace_back().file.path = "/a.jpg";
        QVERIFY(saveSession(session, folder.filePath("a.album")).ok());
        const auto loaded = loadSession(folder.filePath("a.album"));
        QVERIFY(loaded.ok());
        QVERIFY(!loaded->photos[0].outcome);
        QVERIFY(!loaded->photos[0].settings.faces);
    }

    void everyFlippedByteOfTheAlbumIsSeen() {
        QTemporaryDir folder;
        const QString file = folder.filePath("a.album");
        QVERIFY(saveSession(example(1), file).ok());
        QFile in(file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        const QByteArray whole = in.readAll();
        const auto body = whole.indexOf('\n') + 1;
        for (auto at = body; at < whole.size(); at += 7) {
            QByteArray bad = whole;
            bad[at] = char(bad[at] ^ 1);
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(bad);
            out.close();
            const auto loaded = loadSession(file);
            QVERIFY(!loaded.ok());
            QCOMPARE(loaded.error().code, ErrorCode::Corrupt);
        }
        QCOMPARE(loadSession(folder.filePath("none")).error().code, ErrorCode::NotFound);
        QCOMPARE(saveSession({}, "/proc/none/a.album").error().code, ErrorCode::NotWritable);
    }

    void killedWhileSavingLeavesAWholeAlbum() {
        QTemporaryDir folder;
        const QString file = folder.filePath("a.album");
        std::mt19937 random(7);
        for (int turn = 0; turn < 12; ++turn) {
            QProcess saver;
            saver.start(QCoreApplication::applicationFilePath(), {"--save-for-ever", file});
            QVERIFY(saver.waitForStarted());
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20'000);
            saver.waitForFinished(int(random() % 20)); // it does not finish: a moment to be killed at
            saver.kill();
            QVERIFY(saver.waitForFinished());
            const auto loaded = loadSession(file);
            QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().detail));
            QVERIFY(!loaded->photos.empty());
        }
    }

    void albumsAreListedNewestFirst() {
        QTemporaryDir folder;
        for (const int n : {1, 2}) {
            const QString file = folder.filePath(QString("%1.album").arg(n));
            QVERIFY(saveSession(example(n), file).ok());
            QFile touched(file);
            QVERIFY(touched.open(QIODevice::ReadWrite));
            QVERIFY(touched.setFileTime(QDateTime::currentDateTime().addSecs(n * 60),
                                        QFileDevice::FileModificationTime));
        }
        const auto sessions = sessionsIn(folder.path());
        QCOMPARE(sessions.size(), 2u);
        QCOMPARE(sessions[0].count, 2);
        QCOMPARE(sessions[0].title, QString("photos"));
        QVERIFY(sessions[0].usedLast > sessions[1].usedLast);
    }

    void sameBytesAreFoundUnderOtherNames() {
        QTemporaryDir folder;
        const auto file = [&](const char* name, const QByteArray& bytes) {
            QFile out(folder.filePath(name));
            if (out.open(QIODevice::WriteOnly))
                out.write(bytes);
            return out.fileName();
        };
        const QString a = file("a", "one"), b = file("b", "two"), c = file("c", "one"), d = file("d", "four"),
                      e = file("e", ""), f = file("f", ""), g = file("g", "two");
        const auto found = duplicatesAmong({b, c, d, e, f, g, folder.filePath("none")}, {a});
        QCOMPARE(found.size(), 2u);
        QCOMPARE(found[0].path, c);
        QCOMPARE(found[0].original, a);
        QCOMPARE(found[1].path, g);
        QCOMPARE(found[1].original, b);
    }
};

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--save-for-ever")
        return saveForEver(app.arguments().value(2));
    SessionTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_session.moc"
