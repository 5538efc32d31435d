#include "core/album/scan.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace vizard;

namespace {

QStringList relatives(const album::ScanResult& result) {
    QStringList list;
    for (const album::FoundPhoto& photo : result.photos)
        list += photo.relative;
    return list;
}

} // namespace

class ScanTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    QString root_;

    QString touch(const QString& relative, const QByteArray& content = {}) {
        const QString path = root_ + u'/' + relative;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }

private Q_SLOTS:
    void init() {
        root_ = temporary_.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        QVERIFY(QDir().mkpath(root_));
    }

    void aTreeIsSortedAndRelative() {
        for (const char* name : {"b.jpg", "a.png", "z/c.webp", "m/n/d.tif", "notes.txt"})
            touch(QString::fromLatin1(name));
        const auto result = album::scan({root_});
        QCOMPARE(relatives(result).join(u' '), QStringLiteral("a.png b.jpg m/n/d.tif z/c.webp"));
        QCOMPARE(result.photos[2].path, root_ + QStringLiteral("/m/n/d.tif"));
        QCOMPARE(result.photos[2].folder, QFileInfo(root_ + QStringLiteral("/m/n")).canonicalFilePath());
        QVERIFY(!result.photos[2].givenDirectly);
    }

    void filesGivenDirectlyAreTakenWhateverTheyAre() {
        const QString notes = touch(QStringLiteral("sub/notes.txt"));
        const QString missing = root_ + QStringLiteral("/gone.jpg");
        const auto result = album::scan({missing, notes});
        QCOMPARE(relatives(result).join(u' '), QStringLiteral("gone.jpg notes.txt"));
        QVERIFY(result.photos[0].givenDirectly);
    }

    void relativeInputsBecomeAbsolute() {
        touch(QStringLiteral("a.jpg"));
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(root_));
        const auto result = album::scan({QStringLiteral("./a.jpg"), QStringLiteral(".")});
        QVERIFY(QDir::setCurrent(before));
        QCOMPARE(result.photos.size(), 1u); // the same one twice
        QCOMPARE(QFileInfo(result.photos[0].path).canonicalFilePath(),
                 QFileInfo(root_ + QStringLiteral("/a.jpg")).canonicalFilePath());
    }

    void linksThatGoRoundEnd() {
        touch(QStringLiteral("a/one.jpg"));
        QVERIFY(QFile::link(root_, root_ + QStringLiteral("/a/up")));
        QVERIFY(QFile::link(root_ + QStringLiteral("/a"), root_ + QStringLiteral("/b")));
        QVERIFY(QFile::link(root_ + QStringLiteral("/loop"), root_ + QStringLiteral("/loop")));
        QCOMPARE(relatives(album::scan({root_})).join(u' '), QStringLiteral("a/one.jpg"));
    }

    void hiddenOnesAreLeftOut() {
        touch(QStringLiteral(".hidden.jpg"));
        touch(QStringLiteral(".cache/x.jpg"));
        touch(QStringLiteral("seen.jpg"));
        QCOMPARE(relatives(album::scan({root_})).join(u' '), QStringLiteral("seen.jpg"));
    }

    void aPhotoWithoutAnExtensionIsKnownByItsContent() {
        touch(QStringLiteral("IMG_0001"), "\xFF\xD8\xFF\xE0 and so on");
        touch(QStringLiteral("README"), "words");
        touch(QStringLiteral("nothing"));
        touch(QStringLiteral("moving"), "GIF89a and so on");
        const auto result = album::scan({root_});
        QCOMPARE(relatives(result).join(u' '), QStringLiteral("IMG_0001"));
        QCOMPARE(result.leftOut.otherKinds, 1);
    }

    void picturesOfOtherKindsAreCounted() {
        for (const char* name : {"a.gif", "b.GIF", "sub/c.NEF", "d.txt", "e.mp4", ".f.gif", "g.jpg"})
            touch(QString::fromLatin1(name));
        const auto result = album::scan({root_});
        QCOMPARE(relatives(result).join(u' '), QStringLiteral("g.jpg"));
        QCOMPARE(result.leftOut.otherKinds, 3);
        QCOMPARE(result.leftOut.kinds, (QStringList{QStringLiteral("GIF"), QStringLiteral("NEF")}));
        const auto direct = album::scan({root_ + QStringLiteral("/g.jpg")}).leftOut;
        QVERIFY(direct.otherKinds == 0 && direct.oddNames == 0);
    }

    // Qt leaves them out without a word.
    void namesThatAreNoTextAreCounted() {
        const QByteArray folder = QFile::encodeName(root_);
        const QByteArrayList odd = {folder + "/caf\xE9.jpg", folder + "/caf\xE9.txt"};
        for (const QByteArray& path : odd) {
            const int file = ::open(path.constData(), O_CREAT | O_WRONLY, 0600);
            QVERIFY(file >= 0);
            ::close(file);
        }
        touch(QString::fromUtf8("caf\u00e9.jpg"));
        const auto result = album::scan({root_});
        for (const QByteArray& path : odd)
            ::unlink(path.constData()); // nor can Qt remove them
        QCOMPARE(result.photos.size(), 1u);
        QCOMPARE(result.leftOut.oddNames, 1);
    }

    void theOutputFolderBelowIsNotEntered() {
        touch(QStringLiteral("a.jpg"));
        touch(QStringLiteral("out/a.jpg"));
        QCOMPARE(relatives(album::scan({root_}, {root_ + QStringLiteral("/out"), {}})).join(u' '),
                 QStringLiteral("a.jpg"));
    }

    void ourFilesBesideTheirOriginalsAreLeftOut() {
        for (const char* name : {"a.jpg", "a-vizard.jpg", "sub/b.jpg", "sub/b-vizard-2.jpg"})
            touch(QString::fromLatin1(name));
        QCOMPARE(relatives(album::scan({root_}, {root_, {}})).join(u' '), QStringLiteral("a.jpg sub/b.jpg"));
        QCOMPARE(album::scan({root_}).photos.size(), 4u);
    }

    void twoInputsThatOverlapAreTakenOnce() {
        touch(QStringLiteral("a.jpg"));
        touch(QStringLiteral("sub/b.jpg"));
        const auto result = album::scan({root_ + QStringLiteral("/sub"), root_});
        QCOMPARE(relatives(result).join(u' '), QStringLiteral("b.jpg a.jpg"));
    }

    void whatIsFoundIsCounted() {
        touch(QStringLiteral("a.jpg"));
        touch(QStringLiteral("sub/b.jpg"));
        touch(QStringLiteral("sub/notes.txt"));
        std::vector<int> counts;
        album::ScanOptions options;
        options.found = [&counts](int photos) { counts.push_back(photos); };
        album::scan({root_}, options);
        QCOMPARE(counts, (std::vector<int>{1, 2}));
    }

    void itCanBeCancelled() {
        for (int n = 0; n < 20; ++n)
            touch(QStringLiteral("%1.jpg").arg(n));
        int asked = 0;
        const auto result = album::scan({root_}, {{}, [&asked] { return ++asked > 5; }});
        QVERIFY(result.cancelled);
        QVERIFY(result.photos.size() < 6);
    }

    void aLockedFolderIsReported() {
        touch(QStringLiteral("locked/a.jpg"));
        touch(QStringLiteral("open/b.jpg"));
        const QString locked = root_ + QStringLiteral("/locked");
        QVERIFY(QFile::setPermissions(locked, {}));
        // For the superuser no folder is locked: the scan is somebody else's.
        constexpr uid_t nobody = 65534;
        const bool superuser = geteuid() == 0;
        QVERIFY(!superuser ||
                (chmod(QFile::encodeName(temporary_.path()).constData(), 0755) == 0 && seteuid(nobody) == 0));
        const auto result = album::scan({root_});
        QVERIFY(!superuser || seteuid(0) == 0);
        QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(result.unreadableFolders, QStringList{locked});
        QCOMPARE(relatives(result).join(u' '), QStringLiteral("open/b.jpg"));
    }
};

QTEST_GUILESS_MAIN(ScanTest)
#include "tst_scan.moc"
