// vizard-cli protect as an exporter: plans, names, metadata, sizes, resume, the ledger and the report.
#include "tests/cli/cli_run.h"
#include "tests/support/fake_recogniser.h"
#include "tests/support/head.h"

#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace vizard;
using namespace vizard::test;

namespace {

QImage headPicture(quint64 seed, QSize size = {300, 280}) {
    HeadOptions options;
    options.size = size;
    options.seed = seed;
    return renderHead(options).image;
}

} // namespace

class CliExportTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    QDir in_;
    QString out_;

    CliRun protect(const QStringList& more) {
        return runCli(QStringList{QStringLiteral("protect"), in_.path(), QStringLiteral("--out"), out_} +
                      more);
    }
    QString saved(const QString& name, quint64 seed, QSize size = {300, 280}) {
        const QString path = in_.filePath(name);
        return headPicture(seed, size).save(path, nullptr, 95) ? path : QString();
    }
    static QStringList args(std::initializer_list<const char*> words) {
        QStringList list;
        for (const char* word : words)
            list += QString::fromUtf8(word);
        return list;
    }

private Q_SLOTS:
    void init() {
        const QString root = temporary_.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        QVERIFY(QDir().mkpath(root + QStringLiteral("/in/trip")));
        in_ = QDir(root + QStringLiteral("/in"));
        out_ = root + QStringLiteral("/out");
    }

    void aDryRunWritesNothing() {
        QVERIFY(!saved(QStringLiteral("a.jpg"), 4).isEmpty() &&
                !saved(QStringLiteral("trip/a.jpg"), 5).isEmpty());
        const CliRun run = protect(args({"--dry-run", "--json", "--flatten", "--name",
                                         "{n}_{name}_{strength}", "--long-edge", "200", "--format", "png"}));
        QVERIFY2(run.status == 0, qPrintable(run.error));
        QVERIFY(!QFile::exists(out_));
        QCOMPARE(run.objects().size(), 2u);
        const QJsonObject first = run.objects()[0];
        QCOMPARE(first[u"target"].toString(), out_ + QStringLiteral("/1_a_50.png"));
        QCOMPARE(first[u"action"].toString(), QStringLiteral("write"));
        QCOMPARE(first[u"width"].toInt(), 200);
        QVERIFY(first[u"estimated_bytes"].toInt() > 0);
        QVERIFY(first.contains(u"metadata"));
        QCOMPARE(run.objects()[1][u"target"].toString(), out_ + QStringLiteral("/2_a_50.png"));
        QVERIFY(!protect(args({"--dry-run"})).out.isEmpty());
    }

    // What is listed before is what is there after.
    void theDryRunTellsTheTruth() {
        QVERIFY(!saved(QStringLiteral("a.jpg"), 4).isEmpty() &&
                !saved(QStringLiteral("trip/a.jpg"), 5).isEmpty());
        const QStringList how = args({"--json", "--flatten", "--quality", "80"});
        QStringList planned, written;
        for (const QJsonObject& object : protect(how + args({"--dry-run"})).objects())
            planned += object[u"target"].toString();
        for (const QJsonObject& object : protect(how).objects())
            written += object[u"result"].toString();
        planned.sort();
        written.sort();
        QCOMPARE(written, planned);
        QCOMPARE(hashesBelow(out_).size(), 2);
    }

    void smallerCopiesAreCloakedAtTheirSize() {
        QVERIFY(!saved(QStringLiteral("a.png"), 4, {900, 840}).isEmpty());
        const CliRun run = protect(args({"--json", "--long-edge", "300"}));
        QVERIFY2(run.status == 0, qPrintable(run.error));
        const QJsonObject object = run.about(QStringLiteral("a.png"));
        QCOMPARE(object[u"outcome"].toString(), QStringLiteral("protected"));
        QCOMPARE(object[u"width"].toInt(), 300);
        QCOMPARE(QImage(out_ + QStringLiteral("/a.png")).size(), QSize(300, 280));
        QVERIFY(object[u"butteraugli"].toDouble() > 0);
    }

    void collisions() {
        QVERIFY(!saved(QStringLiteral("a.png"), 4).isEmpty());
        QVERIFY(QDir().mkpath(out_));
        QVERIFY(writeBytes(out_ + QStringLiteral("/a.png"), "a letter to mother"));
        const auto left = [&] { return bytesOf(out_ + QStringLiteral("/a.png")) == "a letter to mother"; };
        QCOMPARE(protect({}).status, 1);
        QCOMPARE(protect(args({"--replace"})).status, 1); // not a copy of ours
        QVERIFY(left());
        const CliRun skipped = protect(args({"--on-collision", "skip", "--json"}));
        QCOMPARE(skipped.status, 0);
        QCOMPARE(skipped.about(QStringLiteral("a.png"))[u"outcome"].toString(), QStringLiteral("skipped"));
        QCOMPARE(protect(args({"--on-collision", "number"})).status, 0);
        QVERIFY(left() && QFile::exists(out_ + QStringLiteral("/a-2.png")));
        QCOMPARE(protect(args({"--on-collision", "number", "--replace"})).status, 2);
    }

    void resumeAfterKill() {
        constexpr int photos = 12;
        for (int n = 0; n < photos; ++n)
            QVERIFY(!saved(QStringLiteral("%1.png").arg(n), 4 + static_cast<quint64>(n % 3)).isEmpty());
        const auto before = hashesBelow(in_.path());
        QProcess process;
        process.start(QStringLiteral(VIZARD_CLI), {QStringLiteral("protect"), in_.path(),
                                                   QStringLiteral("--json"), QStringLiteral("--out"), out_});
        QVERIFY(process.waitForReadyRead(120'000)); // the first photo is done
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(hashesBelow(in_.path()), before);
        const CliRun run =
            protect(args({"--resume", "--json", "--report"}) + QStringList{out_ + QStringLiteral(".html")});
        QVERIFY2(run.status == 0, qPrintable(run.error));
        QCOMPARE(run.objects().size(), size_t{photos});
        int old = 0;
        for (const QJsonObject& object : run.objects())
            old += object[u"outcome"].toString() == QLatin1String("done_before");
        QVERIFY(old > 0 && old < photos);
        QCOMPARE(hashesBelow(out_).size(), photos); // and no leftovers
        const CliRun again = protect(args({"--resume", "--json"}));
        for (const QJsonObject& object : again.objects())
            QCOMPARE(object[u"outcome"].toString(), QStringLiteral("done_before"));
        const QJsonObject report = QJsonDocument::fromJson(bytesOf(out_ + QStringLiteral(".json"))).object();
        QCOMPARE(report[u"files"].toArray().size(), photos);
        QCOMPARE(report[u"counts"][u"done_before"].toInt(), old);
        const QByteArray page = bytesOf(out_ + QStringLiteral(".html"));
        QVERIFY(page.contains("<!DOCTYPE html>") && page.contains("11.png") && !page.contains("<script"));
    }

    void theLedgerKnowsItsOwn() {
        QVERIFY(!saved(QStringLiteral("a.png"), 4).isEmpty());
        QCOMPARE(protect({}).status, 0);
        QVERIFY(QFile::copy(out_ + QStringLiteral("/a.png"), in_.filePath(QStringLiteral("again.png"))));
        const CliRun run = protect(args({"--json", "--on-collision", "skip"}));
        QCOMPARE(run.status, 0);
        QVERIFY(run.about(QStringLiteral("again.png"))[u"made_by_vizard"].toBool());
        QVERIFY(run.error.contains(QLatin1String("again.png")));
        const CliRun shown = runCli(args({"ledger", "--json"}));
        QVERIFY(shown.objects()[0][u"entries"].toInt() >= 2);
        QCOMPARE(runCli(args({"ledger", "--clear", "--json"})).objects()[0][u"entries"].toInt(), 0);
        QFile::remove(out_ + QStringLiteral("/again.png"));
        QVERIFY(!protect(args({"--json", "--on-collision", "skip"}))
                     .about(QStringLiteral("again.png"))
                     .contains(u"made_by_vizard"));
    }

    void metadataByPreset() {
        QImage image = headPicture(4);
        image.setText(QStringLiteral("Comment"), QStringLiteral("S3CR3T"));
        const QString path = in_.filePath(QStringLiteral("a.png"));
        QVERIFY(image.save(path));
        QVERIFY(bytesOf(path).contains("S3CR3T"));
        for (const char* preset : {"private", "credit", "most"}) {
            const CliRun run = protect(args({"--json", "--replace", "--metadata", preset}));
            QVERIFY2(run.status == 0, qPrintable(run.error));
            QVERIFY(!bytesOf(out_ + QStringLiteral("/a.png")).contains("S3CR3T"));
            bool told = false;
            for (const QJsonValue& item : run.about(QStringLiteral("a.png"))[u"metadata"].toArray())
                told = told || (item[u"what"].toString() == QLatin1String("text") &&
                                item[u"becomes"].toString() == QLatin1String("removed"));
            QVERIFY(told);
        }
    }

    // A user's own recogniser looks at what was written; where it calls two faces a match is not known.
    void aJudgeLooksAtTheWrittenFiles() {
        QVERIFY(!saved(QStringLiteral("a.jpg"), 4).isEmpty());
        const QString judge = writeFakeRecogniser(temporary_.path(), QStringLiteral("mine"));
        const QStringList how{QStringLiteral("--judge"), judge, QStringLiteral("--json"),
                              QStringLiteral("--report"), out_ + QStringLiteral("/report")};
        const CliRun run = protect(how);
        QVERIFY2(run.status == 0, qPrintable(run.error));
        const QJsonObject looks = run.about(QStringLiteral("a.jpg"))[u"after_encoding"].toObject();
        QCOMPARE(looks[u"judge"].toString(), QStringLiteral("mine"));
        const QJsonObject face = looks[u"faces"][0].toObject();
        QCOMPARE(face[u"survival"].toString(), QStringLiteral("not_said"));
        QVERIFY(face[u"similarity"].toDouble() > 0 && face[u"similarity"].toDouble() < 1);
        const QByteArray page = bytesOf(out_ + QStringLiteral("/report.html"));
        QVERIFY(page.contains("mine") && !page.contains("No judge"));
        const CliRun told = protect(QStringList{QStringLiteral("--replace")} + how.mid(0, 2));
        QVERIFY2(told.out.contains(QLatin1String("mine")), qPrintable(told.out));
        const CliRun wrong = protect({QStringLiteral("--judge"), in_.filePath(QStringLiteral("a.jpg"))});
        QVERIFY(wrong.status != 0 && wrong.error.contains(QLatin1String("a.jpg")));
    }

    void wrongUse_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("token") << args({"--name", "{nam}"});
        QTest::newRow("path") << args({"--name", "x/{name}"});
        QTest::newRow("policy") << args({"--on-collision", "overwrite"});
        QTest::newRow("preset") << args({"--metadata", "all"});
        QTest::newRow("quality") << args({"--quality", "101"});
        QTest::newRow("edge") << args({"--long-edge", "0"});
    }
    void wrongUse() {
        QFETCH(QStringList, arguments);
        const CliRun run = protect(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY(run.error.contains(arguments[0]));
    }
};

QTEST_GUILESS_MAIN(CliExportTest)
#include "tst_cli_export.moc"
