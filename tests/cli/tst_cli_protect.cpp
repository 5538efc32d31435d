// vizard-cli protect from end to end, on drawn heads.
#include "tests/cli/cli_run.h"
#include "tests/support/head.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <csignal>

#include <sys/stat.h>
#include <unistd.h>

using namespace vizard;
using namespace vizard::test;

namespace {

QImage headPicture(quint64 seed) {
    HeadOptions options;
    options.size = {300, 280};
    options.seed = seed;
    return renderHead(options).image;
}

quint32 crc(const QByteArray& bytes) { // of PNG, ISO 3309
    quint32 sum = 0xffffffffU;
    for (const char byte : bytes) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) ? 0xedb88320U : 0U);
    }
    return ~sum;
}

// A PNG whose header asks for far more pixels than the file could have.
QByteArray hugePng(quint32 side) {
    const auto number = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    const QByteArray header =
        QByteArray("IHDR") + number(side) + number(side) + QByteArray("\x08\x02\0\0\0", 5);
    const QByteArray end("IEND");
    return QByteArray("\x89PNG\r\n\x1a\n") + number(13) + header + number(crc(header)) + number(0) + end +
           number(crc(end));
}

QString code(const QJsonObject& object) {
    return object[u"error"][u"code"].toString();
}

} // namespace

class CliProtectTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    QDir in_;
    QString out_;

    CliRun protect(const QStringList& more) {
        return runCli(QStringList{QStringLiteral("protect"), in_.path(), QStringLiteral("--out"), out_} +
                      more);
    }

private Q_SLOTS:
    void init() {
        const QString root = temporary_.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        QVERIFY(QDir().mkpath(root + QStringLiteral("/in/trip")));
        in_ = QDir(root + QStringLiteral("/in"));
        out_ = root + QStringLiteral("/out");
    }

    void aTreeOfPhotos() {
        QVERIFY(headPicture(4).save(in_.filePath(QStringLiteral("a.png"))));
        QVERIFY(headPicture(5).save(in_.filePath(QStringLiteral("trip/b.jpg")), "JPEG", 95));
        QVERIFY(drawScene({200, 150}, 3).save(in_.filePath(QStringLiteral("scene.png"))));
        const auto before = hashesBelow(in_.path());
        const CliRun run = protect({QStringLiteral("--json")});
        QVERIFY2(run.status == 0, qPrintable(run.error));
        QCOMPARE(run.objects().size(), 3u);
        for (const char* name : {"a.png", "b.jpg"}) {
            const QJsonObject object = run.about(QString::fromLatin1(name));
            QCOMPARE(object[u"outcome"].toString(), QStringLiteral("protected"));
            QCOMPARE(object[u"faces"].toInt(), 1);
            QVERIFY(object[u"butteraugli"].toDouble() > 0);
            QVERIFY(object[u"psnr"].toDouble() > 20);
            QVERIFY(object[u"seconds"].toDouble() > 0 && object[u"core_seconds"].toDouble() > 0);
            for (const char* field : {"steps", "warp", "dssim"})
                QVERIFY(object.contains(QLatin1String(field)));
            QVERIFY(QFile::exists(object[u"result"].toString()));
        }
        QCOMPARE(run.about(QStringLiteral("scene.png"))[u"outcome"].toString(), QStringLiteral("no_face"));
        QCOMPARE(hashesBelow(out_).keys(),
                 (QStringList{QStringLiteral("a.png"), QStringLiteral("trip/b.jpg")}));
        QCOMPARE(hashesBelow(in_.path()), before);
        const QImage result(out_ + QStringLiteral("/a.png"));
        const QImage original(in_.filePath(QStringLiteral("a.png")));
        QCOMPARE(result.size(), original.size());
        QVERIFY(result.convertToFormat(QImage::Format_RGB888) !=
                original.convertToFormat(QImage::Format_RGB888));
        QCOMPARE(result.pixel(0, 0), original.pixel(0, 0)); // away from the face nothing changes
    }

    void whereNothingIsWrittenNoFolderIsLeft() {
        QVERIFY(drawScene({200, 150}, 3).save(in_.filePath(QStringLiteral("scene.png"))));
        QVERIFY(writeBytes(in_.filePath(QStringLiteral("a.gif")), "GIF89a"));
        const QString strange = QStringLiteral("\u001b[31m.png"); // red, to a terminal
        QVERIFY(writeBytes(in_.filePath(strange), "no picture"));
        const CliRun run = protect({});
        QCOMPARE(run.status, 1);
        QVERIFY(!QFileInfo::exists(out_));
        QVERIFY2(run.error.contains(QStringLiteral("1 picture of a kind")), qPrintable(run.error));
        QVERIFY(!run.error.contains(u'\u001b') && !run.out.contains(u'\u001b'));
        QVERIFY(run.error.contains(QStringLiteral("[31m.png")));
        QVERIFY(QDir().mkpath(out_)); // the user's own stays
        QCOMPARE(protect({}).status, 1);
        QVERIFY(QFileInfo::exists(out_));
    }

    void theSameBytesWithAnyNumberOfWorkers() {
        GroupOptions group;
        group.count = 2;
        group.size = {480, 320};
        const QString both = in_.filePath(QStringLiteral("group.png"));
        QVERIFY(drawGroup(group).image.save(both));
        QVERIFY(headPicture(6).save(in_.filePath(QStringLiteral("one.png"))));
        QList<QMap<QString, QByteArray>> runs;
        for (const char* workers : {"1", "2", "4"}) {
            out_ += QString::fromLatin1(workers);
            const CliRun run = protect({QStringLiteral("--workers"), QString::fromLatin1(workers)});
            QVERIFY2(run.status == 0, qPrintable(run.error));
            runs += hashesBelow(out_);
        }
        QCOMPARE(runs[0].size(), 2);
        QCOMPARE(runs[1], runs[0]);
        QCOMPARE(runs[2], runs[0]);
        out_ += QStringLiteral("seed");
        QVERIFY(QFile::remove(both));
        QCOMPARE(protect({QStringLiteral("--seed"), QStringLiteral("1")}).status, 0);
        QVERIFY(hashesBelow(out_)[QStringLiteral("one.png")] != runs[0][QStringLiteral("one.png")]);
    }

    // All photos of an album are one person's: the first says which, or a number.
    void unlearnableTakesAnAlbum() {
        const QStringList method{QStringLiteral("--method"), QStringLiteral("unlearnable")};
        const auto head = [&](const char* name, quint64 seed) {
            return headPicture(seed).save(in_.filePath(QString::fromLatin1(name)));
        };
        const auto bytes = [&](const char* out, const QStringList& more) {
            out_ = in_.filePath(QStringLiteral("../") + QString::fromLatin1(out));
            const CliRun run = protect(method + more);
            return run.status == 0 ? hashesBelow(out_) : QMap<QString, QByteArray>();
        };
        QVERIFY(head("b.png", 4) && head("c.png", 5));
        const CliRun few = protect(method);
        QCOMPARE(few.status, 2);
        QVERIFY2(few.error.contains(QStringLiteral("three photos")), qPrintable(few.error));
        QVERIFY(!QFileInfo::exists(out_));

        QVERIFY(head("d.png", 6));
        const auto album = bytes("one", {QStringLiteral("--workers"), QStringLiteral("1")});
        QCOMPARE(album.size(), 3);
        QCOMPARE(bytes("two", {QStringLiteral("--workers"), QStringLiteral("4")}), album);
        QVERIFY(head("e.png", 7)); // joins, and changes nothing of the others
        const auto joined = bytes("joined", {});
        QCOMPARE(joined.size(), 4);
        QCOMPARE(joined[QStringLiteral("c.png")], album[QStringLiteral("c.png")]);
        QVERIFY(head("a.png", 8)); // now the first
        QVERIFY(bytes("other", {})[QStringLiteral("c.png")] != album[QStringLiteral("c.png")]);
        const QStringList number{QStringLiteral("--seed"), QStringLiteral("7")};
        const auto numbered = bytes("numbered", number);
        QVERIFY(QFile::remove(in_.filePath(QStringLiteral("a.png"))));
        QCOMPARE(bytes("again", number)[QStringLiteral("c.png")], numbered[QStringLiteral("c.png")]);
    }

    void badFilesAreNamedAndTheRestGoesOn() {
        QVERIFY(headPicture(4).save(in_.filePath(QStringLiteral("good.jpg")), "JPEG", 92));
        const QByteArray jpeg = bytesOf(in_.filePath(QStringLiteral("good.jpg")));
        QVERIFY(writeBytes(in_.filePath(QStringLiteral("text.jpg")), "This is not a picture.\n"));
        QVERIFY(writeBytes(in_.filePath(QStringLiteral("cut.jpg")), jpeg.left(jpeg.size() / 2)));
        QVERIFY(writeBytes(in_.filePath(QStringLiteral("empty.jpg")), {}));
        QVERIFY(writeBytes(in_.filePath(QStringLiteral("huge.png")), hugePng(30000)));
        QVERIFY(drawScene({160, 120}, 8).save(in_.filePath(QStringLiteral("scene.png"))));
        const QString locked = in_.filePath(QStringLiteral("locked.jpg"));
        if (geteuid() == 0) { // whom no permission stops
            QCOMPARE(mkfifo(QFile::encodeName(locked).constData(), 0600), 0);
        } else {
            QVERIFY(writeBytes(locked, jpeg));
            QVERIFY(QFile::setPermissions(locked, {}));
        }
        const auto before = hashesBelow(in_.path());
        const CliRun run =
            protect({QStringLiteral("--json"), locked, in_.filePath(QStringLiteral("gone.jpg"))});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.objects().size(), 8u);
        const QMap<QString, QString> codes{{QStringLiteral("text.jpg"), QStringLiteral("not_an_image")},
                                           {QStringLiteral("cut.jpg"), QStringLiteral("truncated")},
                                           {QStringLiteral("empty.jpg"), QStringLiteral("empty")},
                                           {QStringLiteral("huge.png"), QStringLiteral("too_large")},
                                           {QStringLiteral("locked.jpg"), QStringLiteral("not_readable")},
                                           {QStringLiteral("gone.jpg"), QStringLiteral("not_found")}};
        for (auto each = codes.begin(); each != codes.end(); ++each) {
            const QJsonObject object = run.about(each.key());
            QCOMPARE(code(object), each.value());
            QVERIFY(object[u"error"][u"text"].toString().contains(each.key()));
            QVERIFY(run.error.contains(each.key())); // and all of them at the end
        }
        QCOMPARE(run.about(QStringLiteral("good.jpg"))[u"outcome"].toString(), QStringLiteral("protected"));
        QCOMPARE(run.about(QStringLiteral("scene.png"))[u"outcome"].toString(), QStringLiteral("no_face"));
        QCOMPARE(hashesBelow(out_).keys(), QStringList{QStringLiteral("good.jpg")});
        QCOMPARE(hashesBelow(in_.path()), before);
    }

    void anOutputFolderThatCannotBe() {
        QVERIFY(headPicture(4).save(in_.filePath(QStringLiteral("a.png"))));
        QVERIFY(drawScene({160, 120}, 8).save(in_.filePath(QStringLiteral("b.png"))));
        QVERIFY(writeBytes(out_, "a file, not a folder"));
        const CliRun run = protect({QStringLiteral("--json")});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.objects().size(), 2u);
        for (const QJsonObject& object : run.objects())
            QCOMPARE(code(object), QStringLiteral("not_writable"));
        QVERIFY(run.error.contains(out_));
        QCOMPARE(bytesOf(out_), QByteArray("a file, not a folder"));
    }

    void aSecondRunNeedsReplace() {
        QVERIFY(headPicture(4).save(in_.filePath(QStringLiteral("a.png"))));
        QCOMPARE(protect({}).status, 0);
        const auto first = hashesBelow(out_);
        const CliRun again = protect({QStringLiteral("--json"), QStringLiteral("--strength=80")});
        QCOMPARE(again.status, 1);
        QCOMPARE(code(again.about(QStringLiteral("a.png"))), QStringLiteral("already_exists"));
        QCOMPARE(hashesBelow(out_), first);
        QCOMPARE(protect({QStringLiteral("--replace"), QStringLiteral("--strength=80")}).status, 0);
        QVERIFY(hashesBelow(out_) != first);
    }

    void intoTheFolderOfTheOriginals() {
        QVERIFY(headPicture(4).save(in_.filePath(QStringLiteral("a.png"))));
        const auto before = hashesBelow(in_.path());
        out_ = in_.path();
        QCOMPARE(protect({}).status, 0);
        auto after = hashesBelow(in_.path());
        QVERIFY(after.remove(QStringLiteral("a-vizard.png")) == 1);
        QCOMPARE(after, before);
        const CliRun again = protect({QStringLiteral("--replace"), QStringLiteral("--json")});
        QCOMPARE(again.status, 0);
        QCOMPARE(again.objects().size(), 1u); // what it wrote is not taken for a photo
        QCOMPARE(hashesBelow(in_.path()).size(), 2);
    }

    void linksToOriginalsAreNotWrittenThrough() {
        QVERIFY(headPicture(4).save(in_.filePath(QStringLiteral("a.png"))));
        QVERIFY(headPicture(5).save(in_.filePath(QStringLiteral("b.png"))));
        const auto before = hashesBelow(in_.path());
        QVERIFY(QDir().mkpath(out_));
        QVERIFY(QFile::link(in_.filePath(QStringLiteral("a.png")), out_ + QStringLiteral("/a.png")));
        QCOMPARE(::link(QFile::encodeName(in_.filePath(QStringLiteral("a.png"))).constData(),
                        QFile::encodeName(out_ + QStringLiteral("/b.png")).constData()),
                 0);
        const CliRun run = protect({QStringLiteral("--replace"), QStringLiteral("--json")});
        QCOMPARE(run.status, 1);
        QCOMPARE(code(run.about(QStringLiteral("a.png"))), QStringLiteral("would_overwrite_original"));
        QCOMPARE(code(run.about(QStringLiteral("b.png"))), QStringLiteral("would_overwrite_original"));
        QCOMPARE(hashesBelow(in_.path()), before);
    }

    void otherFormats_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("magic");
        QTest::newRow("jpeg") << QStringLiteral("jpeg") << QStringLiteral("a.jpg")
                              << QByteArray("\xff\xd8\xff");
        QTest::newRow("png") << QStringLiteral("png") << QStringLiteral("a.png") << QByteArray("\x89PNG");
        QTest::newRow("webp") << QStringLiteral("webp") << QStringLiteral("a.webp") << QByteArray("RIFF");
        QTest::newRow("tiff") << QStringLiteral("tiff") << QStringLiteral("a.tif") << QByteArray("II*");
    }
    void otherFormats() {
        QFETCH(QString, format);
        QFETCH(QString, name);
        QFETCH(QByteArray, magic);
        out_ += format;
        QVERIFY(headPicture(4).save(in_.filePath(QStringLiteral("a.bmp"))));
        const CliRun run = protect({QStringLiteral("--format"), format});
        QVERIFY2(run.status == 0, qPrintable(run.error));
        QVERIFY(bytesOf(out_ + u'/' + name).startsWith(magic));
    }

    void strengthZeroChangesNothing() {
        const QImage head = headPicture(4).convertToFormat(QImage::Format_RGB888);
        QVERIFY(head.save(in_.filePath(QStringLiteral("a.png"))));
        const CliRun run =
            protect({QStringLiteral("--strength"), QStringLiteral("0"), QStringLiteral("--json")});
        QVERIFY2(run.status == 0, qPrintable(run.error));
        QVERIFY(run.about(QStringLiteral("a.png"))[u"psnr"].isNull());
        QCOMPARE(run.about(QStringLiteral("a.png"))[u"changed_faces"].toInt(-1), 0);
        QCOMPARE(QImage(out_ + QStringLiteral("/a.png")).convertToFormat(QImage::Format_RGB888), head);
        const CliRun words =
            protect({QStringLiteral("--strength"), QStringLiteral("0"), QStringLiteral("--replace")});
        QVERIFY2(words.out.contains(QStringLiteral("0 protected")) &&
                     words.out.contains(QStringLiteral("1 left as")),
                 qPrintable(words.out + words.error));
        QVERIFY(!words.out.contains(QStringLiteral("(s)")));
    }

    void anEmptyFolderIsSaidSo() {
        const CliRun run = protect({});
        QCOMPARE(run.status, 0);
        QVERIFY(!run.error.isEmpty());
        QVERIFY(!QFile::exists(out_));
    }

    void aReportThatCannotBeWrittenIsSaidBeforeTheWork() {
        QVERIFY(headPicture(4).save(in_.filePath(QStringLiteral("a.png"))));
        const QString nowhere = in_.filePath(QStringLiteral("none/report"));
        const CliRun run = protect({QStringLiteral("--report"), nowhere});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.error.contains(nowhere), qPrintable(run.error));
        QVERIFY(hashesBelow(out_).isEmpty());
    }

    void ctrlCStopsADryRun() {
        // More lines than a pipe holds that nobody reads: the signal comes while there are some to say.
        constexpr int files = 1000;
        for (int n = 0; n < files; ++n)
            QVERIFY(writeBytes(in_.filePath(QStringLiteral("%1.jpg").arg(n)), "x"));
        QProcess process;
        process.start(QStringLiteral(VIZARD_CLI),
                      {QStringLiteral("protect"), in_.path(), QStringLiteral("--json"),
                       QStringLiteral("--dry-run"), QStringLiteral("--out"), out_});
        QVERIFY(process.waitForReadyRead(120'000));
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        const CliRun run = finish(process);
        QCOMPARE(run.status, 130);
        QVERIFY2(run.objects().size() < size_t{files}, qPrintable(QString::number(run.objects().size())));
    }

    void ctrlCStopsCleanly() {
        constexpr int photos = 40;
        for (int n = 0; n < photos; ++n)
            QVERIFY(headPicture(4).save(in_.filePath(QStringLiteral("%1.png").arg(n))));
        QProcess process;
        process.start(QStringLiteral(VIZARD_CLI), {QStringLiteral("protect"), in_.path(),
                                                   QStringLiteral("--json"), QStringLiteral("--out"), out_});
        QVERIFY(process.waitForReadyRead(120'000)); // the first photo is done
        QByteArray lines = process.readAllStandardOutput();
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        CliRun run = finish(process);
        run.out.prepend(QString::fromUtf8(lines));
        QCOMPARE(run.status, 130);
        QCOMPARE(run.objects().size(), size_t{photos}); // each of them once
        QStringList protectedNames;
        for (const QJsonObject& object : run.objects())
            if (object[u"outcome"].toString() == QLatin1String("protected"))
                protectedNames += QFileInfo(object[u"file"].toString()).fileName();
        QVERIFY(!protectedNames.isEmpty() && protectedNames.size() < photos);
        protectedNames.sort();
        QCOMPARE(hashesBelow(out_).keys(), protectedNames); // complete or not there, no leftovers
        for (const QString& name : protectedNames)
            QVERIFY(!QImage(out_ + u'/' + name).isNull());
    }
};

QTEST_GUILESS_MAIN(CliProtectTest)
#include "tst_cli_protect.moc"
