// SHA-256 against the standard's own examples, and against Qt's of everything else.
#include "core/base/sha256.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTest>

using namespace vizard;

class TestSha256 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // FIPS 180-2, appendix B, and of nothing at all.
    void theStandardsExamples() {
        QCOMPARE(sha256({}).toHex(),
                 QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(sha256("abc").toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256(QByteArray(1'000'000, 'a')).toHex(),
                 QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    }

    void partsAreTheWhole() {
        QByteArray bytes(3'000'000, Qt::Uninitialized);
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = char(i * 7 + i / 251);
        const QByteArray whole = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        QCOMPARE(sha256(bytes), whole);
        Sha256 sum;
        qsizetype at = 0;
        for (qsizetype part = 0; at < bytes.size(); part = part * 2 + 1) { // 0, 1, 3, 7, …
            sum.add(QByteArrayView(bytes).sliced(at, qMin(part, bytes.size() - at)));
            at += qMin(part, bytes.size() - at);
            (void)sum.result(); // ends nothing
        }
        QCOMPARE(sum.result(), whole);
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        Sha256 ofDevice;
        QVERIFY(ofDevice.add(device));
        QCOMPARE(ofDevice.result(), whole);
    }

    void aDeviceThatCannotBeReadIsSaid() {
        QBuffer closed;
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::read (QBuffer): device not open");
        Sha256 sum;
        QVERIFY(!sum.add(closed));
    }
};

QTEST_APPLESS_MAIN(TestSha256)
#include "tst_sha256.moc"
