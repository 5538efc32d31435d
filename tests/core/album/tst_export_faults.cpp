// An export that is killed, runs out of disk, or finds its photos changed: originals stay, copies are whole
// or not there, and what is left over can be finished.
#include "export_kitchen.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <random>

#include <sys/mount.h>
#include <unistd.h>

using namespace vizard;
using namespace vizard::album;
using namespace vizard::test;

namespace {

constexpr int kPhotos = 20;

Kitchen* kitchen = nullptr;

QMap<QString, QByteArray> filesBelow(const QString& folder) {
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        QFile file(path);
        files[QDir(folder).relativeFilePath(path)] =
            file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    return files;
}

bool isLeftover(const QString& name) {
    return name.section(QLatin1Char('/'), -1).startsWith(photo::temporaryPrefix());
}

} // namespace

class ExportFaultsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> temporary_;
    QMap<QString, QByteArray> originals_;
    Order order_;

    QString path(const QString& name) const { return temporary_->filePath(name); }

    // A new output folder and an empty ledger.
    void fresh() {
        QDir(order_.out).removeRecursively();
        QDir().mkpath(order_.out);
        QFile::remove(order_.ledger);
    }
    bool originalsAreUntouched() const { return filesBelow(order_.in) == originals_; }

    // True where every name that is no leftover holds what it must.
    static bool onlyWholeCopies(const QMap<QString, QByteArray>& files,
                                const QMap<QString, QByteArray>& whole) {
        for (auto each = files.begin(); each != files.end(); ++each)
            if (!isLeftover(each.key()) && each.value() != whole.value(each.key()))
                return false;
        return true;
    }

private Q_SLOTS:
    void init() {
        const QString memory = QStringLiteral("/dev/shm"); // no disk: syncing costs nothing
        temporary_ = std::make_unique<QTemporaryDir>(
            (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/vizard-XXXXXX"));
        QVERIFY(temporary_->isValid());
        order_ = {path(QStringLiteral("in")), path(QStringLiteral("out")), path(QStringLiteral("ledger"))};
        QVERIFY(QDir().mkpath(order_.in + QStringLiteral("/trip")) && QDir().mkpath(order_.out));
        for (int n = 0; n < kPhotos; ++n) {
            const QDir folder(n % 2 ? order_.in : order_.in + QStringLiteral("/trip"));
            QVERIFY(
                !savePhoto(folder, QStringLiteral("%1.png").arg(n, 2, 10, QLatin1Char('0')), n).isEmpty());
        }
        originals_ = filesBelow(order_.in);
    }

    void killedAtTwoHundredPoints() {
        const int calls = kitchen->run(order_);
        const int points = 2 * calls; // before each call (or half way through it), and after it
        QVERIFY(points >= 200);
        const auto whole = filesBelow(order_.out);
        QCOMPARE(whole.size(), kPhotos);
        std::mt19937 random(20261123);
        int cut = 0;
        for (int point = 0; point < 200; ++point) {
            fresh();
            order_.faults.killAt = 1 + static_cast<int>(random() % static_cast<unsigned>(points));
            order_.resume = false;
            QCOMPARE(kitchen->run(order_), -1);
            const auto left = filesBelow(order_.out);
            QVERIFY(onlyWholeCopies(left, whole));
            cut += left.size() < kPhotos;
            QVERIFY(originalsAreUntouched());
            order_.faults.killAt = 0;
            order_.resume = true;
            const int more = kitchen->run(order_);
            QVERIFY(more >= 0);
            const auto finals =
                std::ranges::count_if(left.keys(), [](const QString& n) { return !isLeftover(n); });
            QVERIFY(finals == 0 || more < calls); // what was done was not done again
            QVERIFY(filesBelow(order_.out) == whole);
        }
        QVERIFY(cut > 100);
        QVERIFY(originalsAreUntouched());
    }

    void resumingVerifiesWhatIsThere() {
        const auto engine = std::make_shared<FakeEngine>();
        QCOMPARE(exportAll(order_).done(), kPhotos);
        const auto whole = filesBelow(order_.out);
        order_.resume = true;
        QCOMPARE(exportAll(order_).plan.count(PlannedAction::Done), kPhotos);
        QFile changed(order_.out + QStringLiteral("/01.png"));
        QVERIFY(changed.open(QIODevice::Append) && changed.write("x") == 1);
        changed.close();
        QVERIFY(QFile::remove(order_.out + QStringLiteral("/03.png")));
        const Exported again = exportAll(order_);
        QCOMPARE(again.plan.count(PlannedAction::Done), kPhotos - 2);
        QCOMPARE(again.plan.count(PlannedAction::Write), 1);
        QCOMPARE(again.plan.count(PlannedAction::Refuse), 1); // somebody's file now
        QCOMPARE(filesBelow(order_.out).value(QStringLiteral("03.png")),
                 whole.value(QStringLiteral("03.png")));
    }

    void failingCalls_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("code");
        QTest::newRow("write: full") << int(fault::Call::Write) << ENOSPC << int(ErrorCode::DiskFull);
        QTest::newRow("write: quota") << int(fault::Call::Write) << EDQUOT << int(ErrorCode::DiskFull);
        QTest::newRow("write: I/O") << int(fault::Call::Write) << EIO << int(ErrorCode::NotWritable);
        QTest::newRow("sync: I/O") << int(fault::Call::Sync) << EIO << int(ErrorCode::NotWritable);
        QTest::newRow("create: read-only")
            << int(fault::Call::Create) << EROFS << int(ErrorCode::NotWritable);
        QTest::newRow("rename: denied") << int(fault::Call::Rename) << EACCES << int(ErrorCode::NotWritable);
    }
    void failingCalls() {
        QFETCH(int, kind);
        QFETCH(int, error);
        QFETCH(int, code);
        exportAll(order_);
        const auto whole = filesBelow(order_.out);
        for (const int count : {1, 5, 100'000}) {
            fresh();
            order_.faults = {0, 8, count, error, static_cast<fault::Call>(kind)};
            const Exported outcome = exportAll(order_);
            QVERIFY(outcome.done() < kPhotos || kind == int(fault::Call::Sync));
            QCOMPARE(outcome.done() + outcome.count(static_cast<ErrorCode>(code)), kPhotos);
            const auto files = filesBelow(order_.out);
            QCOMPARE(files.size(), outcome.done()); // no leftovers either
            QVERIFY(onlyWholeCopies(files, whole));
            order_.faults = {};
            order_.resume = true;
            exportAll(order_);
            QVERIFY(filesBelow(order_.out) == whole);
            order_.resume = false;
        }
        QVERIFY(originalsAreUntouched());
    }

    void aSmallDisk() {
        if (::mount("tmpfs", QFile::encodeName(order_.out).constData(), "tmpfs", 0, "size=16k") != 0)
            QSKIP(qPrintable(QStringLiteral("no disk of our own here: %1").arg(qt_error_string(errno))));
        const Exported outcome = exportAll(order_);
        const auto files = filesBelow(order_.out);
        ::umount(QFile::encodeName(order_.out).constData());
        QVERIFY(outcome.done() > 0 && outcome.done() < kPhotos);
        QCOMPARE(outcome.done() + outcome.count(ErrorCode::DiskFull), kPhotos);
        QCOMPARE(files.size(), outcome.done());
        QVERIFY(originalsAreUntouched());
    }

    void photosThatVanishOrChange() {
        const QString gone = order_.in + QStringLiteral("/01.png");
        const QString changed = order_.in + QStringLiteral("/03.png");
        const Exported outcome = exportAll(order_, std::make_shared<FakeEngine>(), [&] {
            QVERIFY(QFile::remove(gone));
            QVERIFY(!savePhoto(QDir(order_.in), QStringLiteral("03.png"), 99).isEmpty());
        });
        QCOMPARE(outcome.done(), kPhotos - 1);
        QCOMPARE(outcome.count(ErrorCode::NotFound), 1);
        order_.resume = true; // what is there now is what was copied
        QCOMPARE(exportAll(order_).plan.count(PlannedAction::Done), kPhotos - 1);
        QVERIFY(!savePhoto(QDir(order_.in), QStringLiteral("03.png"), 100).isEmpty());
        const Exported again = exportAll(order_); // a changed photo is another one
        QCOMPARE(again.plan.count(PlannedAction::Done), kPhotos - 2);
        QCOMPARE(again.plan.count(PlannedAction::Refuse), 1);
        order_.onCollision = OnCollision::Replace;
        QCOMPARE(exportAll(order_).plan.count(PlannedAction::Replace), 1);
    }

    void oneNameFromTwoFolders() {
        QVERIFY(
            QFile::copy(order_.in + QStringLiteral("/01.png"), order_.in + QStringLiteral("/trip/01.png")));
        originals_ = filesBelow(order_.in);
        order_.tree = Tree::Flatten;
        QCOMPARE(exportAll(order_).done(), kPhotos + 1);
        const auto files = filesBelow(order_.out);
        QCOMPARE(files.size(), kPhotos + 1);
        QVERIFY(files.contains(QStringLiteral("01.png")) && files.contains(QStringLiteral("01-2.png")));
        QVERIFY(originalsAreUntouched());
    }

    void linksToOriginals() {
        const QByteArray original = QFile::encodeName(order_.in + QStringLiteral("/01.png"));
        const QByteArray other = QFile::encodeName(order_.in + QStringLiteral("/03.png"));
        QCOMPARE(::symlink(original.constData(),
                           QFile::encodeName(order_.out + QStringLiteral("/01.png")).constData()),
                 0);
        QCOMPARE(
            ::link(other.constData(), QFile::encodeName(order_.out + QStringLiteral("/03.png")).constData()),
            0);
        for (const auto policy :
             {OnCollision::Ask, OnCollision::Skip, OnCollision::Replace, OnCollision::Number}) {
            order_.onCollision = policy;
            const Exported outcome = exportAll(order_);
            QCOMPARE(outcome.plan.files[0].collision, Collision::WithOriginal);
            QVERIFY(originalsAreUntouched());
            QVERIFY(QFileInfo(order_.out + QStringLiteral("/01.png")).isSymLink());
        }
        QVERIFY(QFile::exists(order_.out + QStringLiteral("/01-2.png")));
    }

    void tenThousandPhotosArePlanned() {
        const QByteArray bytes = originals_.first();
        QDir().mkpath(order_.in + QStringLiteral("/many"));
        for (int n = 0; n < 10'000; ++n) {
            QFile file(order_.in + QStringLiteral("/many/%1.png").arg(n));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        QElapsedTimer clock;
        clock.start();
        const ScanResult found = scan({order_.in}, {order_.out, {}});
        QCOMPARE(found.photos.size(), size_t{10'000 + kPhotos});
        QStringList originals;
        std::vector<std::optional<photo::PhotoFacts>> facts;
        for (const FoundPhoto& photo : found.photos) {
            originals += photo.path;
            facts.emplace_back(*photo::probe(photo.path));
        }
        ExportTools tools;
        tools.ledger = std::make_shared<Ledger>(order_.ledger);
        tools.originals = originals;
        tools.resume = true;
        ExportSettings settings;
        settings.folder = order_.out;
        const ExportPlan plan = planExport(found.photos, facts, settings, onDisk(tools, settings));
        QCOMPARE(plan.count(PlannedAction::Write), 10'000 + kPhotos);
        qInfo("10,020 photos found, looked into and planned in %lld ms", clock.elapsed());
    }
};

int main(int argc, char** argv) {
    Kitchen theKitchen; // before there is any thread
    kitchen = &theKitchen;
    QCoreApplication app(argc, argv);
    ExportFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_export_faults.moc"
