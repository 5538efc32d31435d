// write() as a transaction: whole under its name or not there, and never an original's end.
#include "core/photo/detail/transaction.h"
#include "core/photo/read.h"
#include "core/photo/write.h"
#include "samples.h"

#include <QCryptographicHash>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <thread>

using namespace vizard;
using namespace vizard::photo;
using samples::Folder;

namespace {

const QString kTarget = QStringLiteral("out.png");

Photo samplePhoto() {
    return samples::photo(samples::pattern(QImage::Format_RGB888), Format::Png);
}

QByteArray native(const QString& path) {
    return QFile::encodeName(path);
}

ErrorCode codeOf(const Result<QString>& result) {
    return result ? ErrorCode::Cancelled : result.error().code;
}

// While it lives, files cannot grow over `bytes`: the nearest thing to a full disk that a test can have.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
        : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small = {bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

private:
    rlimit before_ = {};
    void (*handler_)(int);
};

} // namespace

class PhotoWrite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheTargetAppears();
    void missingFoldersAreMade();
    void existingFilesAreLeftAlone();
    void existingFilesAreReplacedOnRequest();
    void aFolderOfThatNameIsNotReplaced();
    void originalsByPath();
    void originalsBySymbolicLink();
    void originalsByHardLink();
    void originalsThroughALinkedFolder();
    void originalsThatVanished();
    void aLinkInTheWayIsReplacedItself();
    void fullDiskLeavesNothing();
    void folderThatCannotBeWritten();
    void folderBelowAFile();
    void sweepingTakesOnlyLeftovers();
    void sweepingLeavesWorkInProgress();
    void abandonedTransactionsLeaveNothing();
    void commitDoesNotReplaceALatecomer();
    void onlyOneOfManyWritersWins();
    void tooLargeForTheFormat();
    void nothingToWrite();
    void extensions();
};

void PhotoWrite::onlyTheTargetAppears() {
    const Folder folder;
    const QString target = folder.path(kTarget);
    const auto written = write(samplePhoto(), target, {});
    QVERIFY(written.ok());
    QCOMPARE(*written, target);
    QCOMPARE(folder.names(), QStringList{kTarget});
    struct stat facts = {};
    QCOMPARE(stat(native(target).constData(), &facts), 0);
    const mode_t mask = umask(0);
    umask(mask);
    QCOMPARE(facts.st_mode & 0777, 0666 & ~mask);
    QCOMPARE(int(facts.st_nlink), 1);
}

void PhotoWrite::missingFoldersAreMade() {
    const Folder folder;
    const QString target = folder.path(QStringLiteral("a/b/c/out.png"));
    QVERIFY(write(samplePhoto(), target, {}).ok());
    QVERIFY(read(target).ok());
}

void PhotoWrite::existingFilesAreLeftAlone() {
    const Folder folder;
    const QString target = folder.save(kTarget, "somebody's file");
    const auto written = write(samplePhoto(), target, {});
    QCOMPARE(codeOf(written), ErrorCode::AlreadyExists);
    QCOMPARE(written.error().text, target);
    QCOMPARE(samples::bytesOf(target), QByteArray("somebody's file"));
    QCOMPARE(folder.names(), QStringList{kTarget});
}

void PhotoWrite::existingFilesAreReplacedOnRequest() {
    const Folder folder;
    const QString target = folder.save(kTarget, "an earlier export");
    WriteOptions options;
    options.replaceExisting = true;
    QVERIFY(write(samplePhoto(), target, options).ok());
    QVERIFY(read(target).ok());
    QCOMPARE(folder.names(), QStringList{kTarget});
}

void PhotoWrite::aFolderOfThatNameIsNotReplaced() {
    const Folder folder;
    QVERIFY(QDir(folder.path()).mkdir(kTarget));
    WriteOptions options;
    QCOMPARE(codeOf(write(samplePhoto(), folder.path(kTarget), options)), ErrorCode::AlreadyExists);
    options.replaceExisting = true;
    QCOMPARE(codeOf(write(samplePhoto(), folder.path(kTarget), options)), ErrorCode::NotWritable);
    QCOMPARE(folder.names(), QStringList{kTarget});
}

void PhotoWrite::originalsByPath() {
    const Folder folder;
    const QByteArray bytes = samples::encoded(samplePhoto());
    const QString original = folder.save(QStringLiteral("me.png"), bytes);
    Photo photo = samplePhoto();
    WriteOptions options;
    options.replaceExisting = true;
    options.originals = QStringList{folder.path(QStringLiteral("other.png")), original};
    const QStringList disguises = {original, folder.path(QStringLiteral("./me.png")),
                                   folder.path(QStringLiteral("x/../me.png"))};
    for (const QString& target : disguises) {
        QCOMPARE(codeOf(write(photo, target, options)), ErrorCode::WouldOverwriteOriginal);
    }
    options.originals = {};
    photo.path = original; // the photo's own file, listed or not
    QCOMPARE(codeOf(write(photo, original, options)), ErrorCode::WouldOverwriteOriginal);
    QCOMPARE(samples::bytesOf(original), bytes);
    QVERIFY(!folder.names().join(QString()).contains(temporaryPrefix()));
}

void PhotoWrite::originalsBySymbolicLink() {
    const Folder folder;
    const QString original = folder.save(QStringLiteral("me.png"), "original");
    const QString link = folder.path(kTarget);
    QCOMPARE(symlink(native(original).constData(), native(link).constData()), 0);
    WriteOptions options;
    options.replaceExisting = true;
    options.originals = QStringList{original};
    QCOMPARE(codeOf(write(samplePhoto(), link, options)), ErrorCode::WouldOverwriteOriginal);
    options.originals = QStringList{link}; // the photo was opened through the link
    QCOMPARE(codeOf(write(samplePhoto(), original, options)), ErrorCode::WouldOverwriteOriginal);
    QCOMPARE(samples::bytesOf(original), QByteArray("original"));
}

void PhotoWrite::originalsByHardLink() {
    const Folder folder;
    const QString original = folder.save(QStringLiteral("me.png"), "original");
    const QString other = folder.path(kTarget);
    QCOMPARE(link(native(original).constData(), native(other).constData()), 0);
    WriteOptions options;
    options.replaceExisting = true;
    options.originals = QStringList{original};
    QCOMPARE(codeOf(write(samplePhoto(), other, options)), ErrorCode::WouldOverwriteOriginal);
    QCOMPARE(samples::bytesOf(other), QByteArray("original"));
}

void PhotoWrite::originalsThroughALinkedFolder() {
    const Folder folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("real")));
    const QString original = folder.save(QStringLiteral("real/me.png"), "original");
    QCOMPARE(symlink("real", native(folder.path(QStringLiteral("alias"))).constData()), 0);
    WriteOptions options;
    options.replaceExisting = true;
    options.originals = QStringList{original};
    QCOMPARE(codeOf(write(samplePhoto(), folder.path(QStringLiteral("alias/me.png")), options)),
             ErrorCode::WouldOverwriteOriginal);
}

void PhotoWrite::originalsThatVanished() {
    // Gone for the moment (another program saves it anew): its name is still not ours to take.
    const Folder folder;
    WriteOptions options;
    options.originals = QStringList{folder.path(QStringLiteral("me.png"))};
    QCOMPARE(codeOf(write(samplePhoto(), folder.path(QStringLiteral("me.png")), options)),
             ErrorCode::WouldOverwriteOriginal);
}

void PhotoWrite::aLinkInTheWayIsReplacedItself() {
    const Folder folder;
    const QString elsewhere = folder.save(QStringLiteral("elsewhere"), "not ours");
    const QString target = folder.path(kTarget);
    QCOMPARE(symlink(native(elsewhere).constData(), native(target).constData()), 0);
    WriteOptions options;
    QCOMPARE(codeOf(write(samplePhoto(), target, options)), ErrorCode::AlreadyExists);
    options.replaceExisting = true;
    QVERIFY(write(samplePhoto(), target, options).ok());
    QVERIFY(!QFileInfo(target).isSymLink());
    QCOMPARE(samples::bytesOf(elsewhere), QByteArray("not ours"));
}

void PhotoWrite::fullDiskLeavesNothing() {
    const Folder folder;
    const Photo photo = samples::photo(samples::noise(QImage::Format_RGB888, {200, 200}, 1), Format::Png);
    for (const rlim_t room : {0, 1, 4096, 100'000}) {
        const SmallDisk disk(room);
        QCOMPARE(codeOf(write(photo, folder.path(kTarget), {})), ErrorCode::DiskFull);
        QCOMPARE(folder.names(), QStringList());
    }
    const QString earlier = folder.save(kTarget, "an earlier export");
    WriteOptions options;
    options.replaceExisting = true;
    {
        const SmallDisk disk(4096);
        QCOMPARE(codeOf(write(photo, earlier, options)), ErrorCode::DiskFull);
    }
    QCOMPARE(samples::bytesOf(earlier), QByteArray("an earlier export"));
    QCOMPARE(folder.names(), QStringList{kTarget});
    QVERIFY(write(photo, earlier, options).ok()); // room again
}

void PhotoWrite::folderThatCannotBeWritten() {
    const Folder folder;
    QCOMPARE(chmod(native(folder.path()).constData(), 0555), 0);
    const bool root = geteuid() == 0;
    QVERIFY(!root || seteuid(65534) == 0);
    const ErrorCode here = codeOf(write(samplePhoto(), folder.path(kTarget), {}));
    const ErrorCode below = codeOf(write(samplePhoto(), folder.path(QStringLiteral("new/out.png")), {}));
    QVERIFY(!root || seteuid(0) == 0);
    QCOMPARE(chmod(native(folder.path()).constData(), 0755), 0);
    QCOMPARE(here, ErrorCode::NotWritable);
    QCOMPARE(below, ErrorCode::NotWritable);
    QCOMPARE(folder.names(), QStringList());
}

void PhotoWrite::folderBelowAFile() {
    const Folder folder;
    folder.save(QStringLiteral("file"), "a file, not a folder");
    const auto written = write(samplePhoto(), folder.path(QStringLiteral("file/out.png")), {});
    QCOMPARE(codeOf(written), ErrorCode::NotWritable);
    QCOMPARE(codeOf(write(samplePhoto(), folder.path(QString(300, QLatin1Char('n'))), {})),
             ErrorCode::NotWritable);
    QCOMPARE(folder.names(), QStringList{QStringLiteral("file")});
}

void PhotoWrite::sweepingTakesOnlyLeftovers() {
    const Folder folder;
    const QString leftover = temporaryPrefix() + QStringLiteral("0123456789abcdef");
    folder.save(leftover, "half a picture");
    folder.save(temporaryPrefix() + QStringLiteral("00000000000000ff"), "");
    const QStringList kept = {temporaryPrefix() + QStringLiteral("notes.txt"), QStringLiteral("me.png"),
                              leftover + QStringLiteral(".bak")};
    for (const QString& name : kept) {
        folder.save(name, "kept");
    }
    const QString link = temporaryPrefix() + QStringLiteral("fedcba9876543210");
    QCOMPARE(symlink("me.png", native(folder.path(link)).constData()), 0);
    QCOMPARE(sweepLeftovers(folder.path()), 2);
    QStringList expected = kept;
    expected << link;
    expected.sort();
    QCOMPARE(folder.names(), expected);
    QCOMPARE(sweepLeftovers(folder.path()), 0);
    QCOMPARE(sweepLeftovers(folder.path(QStringLiteral("missing"))), 0);
}

void PhotoWrite::sweepingLeavesWorkInProgress() {
    const Folder folder;
    auto transaction = detail::Transaction::begin(folder.path());
    QVERIFY(transaction.ok());
    QVERIFY(transaction->write("picture").ok());
    QCOMPARE(sweepLeftovers(folder.path()), 0);
    QVERIFY(transaction->commit(folder.path(kTarget), detail::IfThere::Refuse).ok());
    QCOMPARE(folder.names(), QStringList{kTarget});
    QCOMPARE(samples::bytesOf(folder.path(kTarget)), QByteArray("picture"));
}

void PhotoWrite::abandonedTransactionsLeaveNothing() {
    const Folder folder;
    {
        auto transaction = detail::Transaction::begin(folder.path());
        QVERIFY(transaction.ok());
        QVERIFY(transaction->write("half").ok());
        QCOMPARE(folder.names().size(), 1);
        QVERIFY(folder.names().first().startsWith(temporaryPrefix()));
    }
    QCOMPARE(folder.names(), QStringList());
}

void PhotoWrite::commitDoesNotReplaceALatecomer() {
    const Folder folder;
    {
        auto transaction = detail::Transaction::begin(folder.path());
        QVERIFY(transaction.ok());
        QVERIFY(transaction->write("ours").ok());
        folder.save(kTarget, "came first");
        const Status status = transaction->commit(folder.path(kTarget), detail::IfThere::Refuse);
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::AlreadyExists);
    }
    QCOMPARE(samples::bytesOf(folder.path(kTarget)), QByteArray("came first"));
    QCOMPARE(folder.names(), QStringList{kTarget});
}

void PhotoWrite::onlyOneOfManyWritersWins() {
    const Folder folder;
    std::atomic<int> done = 0;
    std::atomic<int> refused = 0;
    std::vector<std::thread> writers;
    for (int i = 0; i < 8; ++i) {
        writers.emplace_back([&] {
            const ErrorCode code = codeOf(write(samplePhoto(), folder.path(kTarget), {}));
            done += code == ErrorCode::Cancelled ? 1 : 0;
            refused += code == ErrorCode::AlreadyExists ? 1 : 0;
            sweepLeftovers(folder.path()); // and sweeping in between disturbs nobody
        });
    }
    for (std::thread& writer : writers) {
        writer.join();
    }
    QCOMPARE(done.load(), 1);
    QCOMPARE(refused.load(), 7);
    QCOMPARE(folder.names(), QStringList{kTarget});
    QVERIFY(read(folder.path(kTarget)).ok());
}

void PhotoWrite::tooLargeForTheFormat() {
    const Folder folder;
    QImage wide(17000, 2, QImage::Format_RGB888);
    wide.fill(Qt::gray);
    WriteOptions options;
    options.format = Format::WebP;
    const auto written = write(samples::photo(wide, Format::Png), folder.path(kTarget), options);
    QCOMPARE(codeOf(written), ErrorCode::TooLargeForFormat);
    QVERIFY(written.error().text.endsWith(QLatin1String("/out.png")));
    QCOMPARE(folder.names(), QStringList());
}

void PhotoWrite::nothingToWrite() {
    const Folder folder;
    QCOMPARE(codeOf(write(Photo(), folder.path(kTarget), {})), ErrorCode::InvalidArgument);
    QCOMPARE(codeOf(write(samplePhoto(), folder.path() + QLatin1Char('/'), {})), ErrorCode::InvalidArgument);
    QCOMPARE(folder.names(), QStringList());
}

void PhotoWrite::extensions() {
    QCOMPARE(extension(Format::Jpeg), QStringLiteral("jpg"));
    QCOMPARE(extension(Format::Png), QStringLiteral("png"));
    QCOMPARE(extension(Format::WebP), QStringLiteral("webp"));
    QCOMPARE(extension(Format::Tiff), QStringLiteral("tif"));
}

QTEST_GUILESS_MAIN(PhotoWrite)
#include "tst_photo_write.moc"
