// The real program: what it says about itself, models and faces, and how it takes what is wrong.
#include "tests/cli/cli_run.h"
#include "tests/support/crowd.h"
#include "tests/support/head.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace vizard;
using namespace vizard::test;

class CliTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    RenderedHead head_;
    QString photo_;

private Q_SLOTS:
    void initTestCase() {
        HeadOptions options;
        options.size = {360, 320};
        options.seed = 4;
        head_ = renderHead(options);
        photo_ = temporary_.filePath(QStringLiteral("head.png"));
        QVERIFY(head_.image.save(photo_));
    }

    void helpAndVersion() {
        for (const char* topic : {"--help", "protect --help", "faces --help", "models --help"}) {
            const CliRun run = runCli(QString::fromLatin1(topic).split(u' '));
            QCOMPARE(run.status, 0);
            QVERIFY(run.out.contains(QStringLiteral("vizard-cli")));
            QVERIFY(run.error.isEmpty());
        }
        const CliRun version = runCli({QStringLiteral("--version")});
        QCOMPARE(version.status, 0);
        QVERIFY(version.out.startsWith(QStringLiteral("vizard-cli 0.")));
    }

    void wrongUse_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown") << QStringList{QStringLiteral("destroy")};
        QTest::newRow("no out") << QStringList{QStringLiteral("protect"), photo_};
        QTest::newRow("strength") << QStringList{QStringLiteral("protect"), photo_, QStringLiteral("--out=o"),
                                                 QStringLiteral("--strength=900")};
    }
    void wrongUse() {
        QFETCH(QStringList, arguments);
        const CliRun run = runCli(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.error.contains(u'.'));
        QCOMPARE(run.error.count(u'\n'), 1);
    }

    void modelsAreIntact() {
        const CliRun run = runCli({QStringLiteral("models"), QStringLiteral("--json")});
        QVERIFY2(run.status == 0, qPrintable(run.error));
        QStringList kinds;
        for (const QJsonObject& model : run.objects()) {
            kinds += model[u"kind"].toString();
            QVERIFY(model[u"intact"].toBool());
            QCOMPARE(model[u"sha256"].toString().size(), 64);
            QVERIFY(!model[u"name"].toString().isEmpty() && !model[u"date"].toString().isEmpty());
        }
        QVERIFY(kinds.contains(QStringLiteral("detector")) && kinds.contains(QStringLiteral("cloak")));
    }

    void aFolderWithoutPhotosIsSaidSo() {
        const QString empty = temporary_.filePath(QStringLiteral("empty"));
        QVERIFY(QDir().mkpath(empty));
        const CliRun run = runCli({QStringLiteral("faces"), empty});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.error.contains(QStringLiteral("no photos")), qPrintable(run.error));
    }

    void aDamagedModelIsToldAndNotUsed() {
        const QString original = qEnvironmentVariable("VIZARD_MODELS");
        const QString copy = temporary_.filePath(QStringLiteral("models"));
        QVERIFY(QDir().mkpath(copy));
        for (const QString& name : QDir(original).entryList(QDir::Files))
            QVERIFY(QFile::copy(original + u'/' + name, copy + u'/' + name));
        const QStringList weights = QDir(copy).entryList({QStringLiteral("detector*.safetensors")});
        QVERIFY(!weights.isEmpty());
        for (const QString& name : weights) {
            QByteArray bytes = bytesOf(copy + u'/' + name);
            bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
            QVERIFY(QFile::remove(copy + u'/' + name) && writeBytes(copy + u'/' + name, bytes));
        }
        qputenv("VIZARD_MODELS", copy.toUtf8());
        const CliRun models = runCli({QStringLiteral("models"), QStringLiteral("--json")});
        const CliRun protect =
            runCli({QStringLiteral("protect"), photo_, QStringLiteral("--json"), QStringLiteral("--out"),
                    temporary_.filePath(QStringLiteral("damaged"))});
        qputenv("VIZARD_MODELS", original.toUtf8());
        QCOMPARE(models.status, 1);
        QVERIFY(models.out.contains(QStringLiteral("\"intact\":false")));
        QCOMPARE(protect.status, 1);
        QCOMPARE(protect.about(QStringLiteral("head.png"))[u"error"][u"code"].toString(),
                 QStringLiteral("model_damaged"));
    }

    void aFaceIsFoundWhereItIs() {
        const CliRun run = runCli({QStringLiteral("faces"), photo_, QStringLiteral("--json")});
        QVERIFY2(run.status == 0, qPrintable(run.error));
        const QJsonArray faces = run.about(QStringLiteral("head.png"))[u"faces"].toArray();
        QCOMPARE(faces.size(), 1);
        const QJsonArray box = faces[0][u"box"].toArray();
        const QRectF found(box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble());
        QVERIFY(found.contains(head_.landmarks[2]));
        const QRectF both = found.intersected(head_.box);
        const QRectF either = found.united(head_.box);
        QVERIFY(both.width() * both.height() > 0.3 * either.width() * either.height());
        QCOMPARE(faces[0][u"landmarks"].toArray().size(), 5);
        QVERIFY(faces[0][u"score"].toDouble() > 0.5);
    }

    void smallFacesAreFoundWhereAskedFor() {
        const QString crowd = temporary_.filePath(QStringLiteral("crowd.png"));
        QVERIFY(test::Crowd().photo.save(crowd));
        const QString closely = QStringLiteral("--small-faces"), json = QStringLiteral("--json");
        const auto facesOf = [&](const QStringList& arguments) {
            return runCli(arguments).about(QStringLiteral("crowd.png"))[u"faces"].toArray().size();
        };
        QCOMPARE(facesOf({QStringLiteral("faces"), crowd, json}), 0);
        QCOMPARE(facesOf({QStringLiteral("faces"), crowd, json, closely}), 1);
        const QStringList protect{QStringLiteral("protect"), crowd, json, QStringLiteral("--out"),
                                  temporary_.filePath(QStringLiteral("crowds"))};
        const auto outcomeOf = [&](const QStringList& arguments) {
            return runCli(arguments).about(QStringLiteral("crowd.png"))[u"outcome"].toString();
        };
        QCOMPARE(outcomeOf(protect), QStringLiteral("no_face"));
        QCOMPARE(outcomeOf(protect + QStringList{closely}), QStringLiteral("protected"));
    }

    void facesGoesOnAfterABadFile() {
        const QString bad = temporary_.filePath(QStringLiteral("bad.jpg"));
        QVERIFY(writeBytes(bad, "no picture at all"));
        const CliRun run = runCli({QStringLiteral("faces"), bad, photo_, QStringLiteral("--json")});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.objects().size(), 2u);
        QCOMPARE(run.about(QStringLiteral("bad.jpg"))[u"error"][u"code"].toString(),
                 QStringLiteral("not_an_image"));
        QCOMPARE(run.about(QStringLiteral("head.png"))[u"faces"].toArray().size(), 1);
        QVERIFY(run.error.contains(QStringLiteral("bad.jpg")));
    }

    void facesWithoutJsonIsForPeople() {
        const CliRun run = runCli({QStringLiteral("faces"), photo_});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.contains(QStringLiteral("1 face")));
        QVERIFY(run.out.contains(QStringLiteral("landmarks")));
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
