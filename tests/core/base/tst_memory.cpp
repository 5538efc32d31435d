// What keepLargeBlocks() and giveBackMemory() promise, where the library is glibc.
#include "core/base/memory.h"

#include <QFile>
#include <QtTest>

#include <unistd.h>

#include <memory>

namespace {

constexpr std::size_t kBlock = 24 << 20, kPage = 4096;

// Bytes of this process in memory.
qint64 resident() {
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly)
               ? file.readAll().split(' ').at(1).toLongLong() * sysconf(_SC_PAGESIZE)
               : 0;
}

void useABlock() {
    const auto block = std::make_unique_for_overwrite<volatile char[]>(kBlock);
    for (std::size_t at = 0; at < kBlock; at += kPage)
        block[at] = 1;
}

} // namespace

class TestMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
#if !defined(__GLIBC__) || defined(__SANITIZE_ADDRESS__)
        QSKIP("another allocator");
#endif
        vizard::keepLargeBlocks();
    }

    void aBlockIsKeptUntilItIsGivenBack() {
        constexpr qint64 kMost = kBlock / 10 * 9;
        const qint64 before = resident();
        QVERIFY(before > 0);
        useABlock();
        const qint64 kept = resident();
        QVERIFY2(kept > before + kMost, qPrintable(QStringLiteral("%1, %2").arg(before).arg(kept)));
        vizard::giveBackMemory();
        const qint64 after = resident();
        QVERIFY2(after < kept - kMost, qPrintable(QStringLiteral("%1, %2").arg(kept).arg(after)));
    }
};

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
