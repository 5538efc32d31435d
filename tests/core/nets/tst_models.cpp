// The manifest's SHA-256 is compiled in: another byte anywhere in a model's file is refused.
#include "core/nets/models.h"
#include "core/nets/thresholds.h"

#include <dlfcn.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vizard;

namespace {

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

ErrorCode errorOf(const nets::Models& models, const QString& name) {
    const Result<QByteArray> bytes = models.bytes(name);
    return bytes ? ErrorCode::Internal : bytes.error().code;
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyModelHasItsFile();
    void aFlippedByteIsRefused();
    void aShorterFileIsRefused();
    void aMissingFileIsSaid();
    void anUnknownNameIsMissing();
    void thresholdsAreAllOrNone();
    void aWorkerHasOneThread();
};

void TestModels::everyModelHasItsFile() {
    const nets::Models models = nets::Models::open();
    for (const nets::ModelInfo& info : models.list()) {
        const Result<QByteArray> bytes = models.bytes(info.name);
        QVERIFY2(bytes.ok(), qPrintable(info.name));
        QVERIFY(!bytes->isEmpty());
        QVERIFY(QFile::exists(models.folder() + QLatin1Char('/') + info.file));
    }
}

void TestModels::aFlippedByteIsRefused() {
    const nets::Models models = nets::Models::open();
    for (const nets::ModelInfo& info : models.list()) {
        const QByteArray good = models.bytes(info.name).value();
        QTemporaryDir folder;
        const nets::Models copies = nets::Models::open(folder.path());
        QVERIFY(write(folder.filePath(info.file), good));
        QVERIFY(copies.bytes(info.name).ok());
        for (const qsizetype at : {qsizetype(0), qsizetype(20), good.size() / 2, good.size() - 1}) {
            QByteArray damaged = good;
            damaged[at] = static_cast<char>(damaged[at] ^ 1);
            QVERIFY(write(folder.filePath(info.file), damaged));
            QCOMPARE(errorOf(copies, info.name), ErrorCode::ModelDamaged);
        }
    }
}

void TestModels::aShorterFileIsRefused() {
    const nets::Models models = nets::Models::open();
    for (const nets::ModelInfo& info : models.list()) {
        QTemporaryDir folder;
        QByteArray bytes = models.bytes(info.name).value();
        bytes.chop(1);
        QVERIFY(write(folder.filePath(info.file), bytes));
        QCOMPARE(errorOf(nets::Models::open(folder.path()), info.name), ErrorCode::ModelDamaged);
    }
}

void TestModels::aMissingFileIsSaid() {
    QTemporaryDir folder;
    const nets::Models models = nets::Models::open(folder.path());
    for (const nets::ModelInfo& info : models.list())
        QCOMPARE(errorOf(models, info.name), ErrorCode::ModelMissing);
}

void TestModels::anUnknownNameIsMissing() {
    QCOMPARE(errorOf(nets::Models::open(), QStringLiteral("no such model")), ErrorCode::ModelMissing);
}

void TestModels::thresholdsAreAllOrNone() {
    const auto read = [](const char* thresholds) {
        const QByteArray manifest =
            QByteArray("{\"models\": [{\"name\": \"judge\", \"thresholds\": ") + thresholds + "}]}";
        return nets::parseThresholds(manifest, QStringLiteral("judge"));
    };
    QCOMPARE(read("[0.21, 0.34, 0.45]"), (std::vector<double>{0.21, 0.34, 0.45}));
    for (const char* wrong :
         {"null", "[]", "[0.21, 0.34]", "[0.45, 0.34, 0.21]", "[0.2, 0.3, 1.5]", "[0.2, 0.3, \"x\"]"})
        QVERIFY2(read(wrong).empty(), wrong);
    QVERIFY(nets::thresholds(QStringLiteral("detector")).empty());
}

// The BLAS, too: its threads would take the cores of the other workers.
void TestModels::aWorkerHasOneThread() {
    using Threads = int (*)();
    const auto threads = reinterpret_cast<Threads>(dlsym(RTLD_DEFAULT, "openblas_get_num_threads"));
    if (!threads)
        QSKIP("another BLAS");
    nets::prepareWorkerThread();
    QCOMPARE(threads(), 1);
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
