// vizard-cli audit: the real program, its page and its refusals.
#include "tests/cli/cli_run.h"
#include "tests/support/fake_recogniser.h"
#include "tests/support/head.h"
#include "ui/text/audit_page.h"
#include "ui/text/plot.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <limits>

using namespace vizard;
using namespace vizard::test;

namespace {

QImage head(quint64 person, int photo) {
    HeadOptions options;
    options.size = {200, 200};
    options.seed = person;
    options.yaw = 5 * photo;
    return renderHead(options).image;
}

// Figures as an audit gives them, with something in every table.
audit::Report fullReport() {
    const audit::Figure figure{0.25, {0.125, 0.5}, 40, 10};
    const audit::BeforeAfter both{figure, {0.75, {0.5, 1}, 40, 10}, {0, {0, 0}, 40, 10}};
    audit::JudgeFigures judge;
    judge.name = QStringLiteral("<judge> & co");
    judge.sha256 = QByteArray(64, 'a');
    judge.thresholds.at = {0.3, 0.4, 0.5};
    judge.thresholds.pairs = 5000;
    judge.verification = audit::Verification{{both, both, both}, {}, {}, {}};
    judge.verification->after.add(0.1);
    judge.verification->before.add(0.6);
    judge.identification = audit::Identification{{both, both, both}, 10000};
    judge.poison = audit::PoisonFigures{both, both, both, both};
    judge.bothSides = audit::BothSides{{both, both, both}, both};
    judge.leaks = {{0.1, both, both}};
    judge.transforms = {{QStringLiteral("jpeg75"), both}, {QStringLiteral("blur1"), both}};
    judge.attacks = audit::AttackFigures{both, {}};
    audit::Report report;
    report.people = 10;
    report.judges = {judge};
    audit::PhotoFigures photo;
    photo.faceFound = true;
    photo.quality.butteraugli = 2;
    photo.quality.facePsnr = std::numeric_limits<double>::infinity();
    photo.before = {0.6};
    photo.after = {0.1};
    report.photos = {photo};
    return report;
}

} // namespace

class CliAuditTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString judge_;

    QString at(const QString& name) const { return folder_.filePath(name); }
    void put(const QString& name, const QImage& image) const {
        QVERIFY(QDir().mkpath(QFileInfo(at(name)).path()) && image.save(at(name)));
    }
    CliRun audit(const QStringList& more) const {
        return runCli(QStringList{QStringLiteral("audit"), at(QStringLiteral("clean")),
                                  at(QStringLiteral("cloaked")), QStringLiteral("--gallery"),
                                  at(QStringLiteral("gallery")), QStringLiteral("--cache"),
                                  at(QStringLiteral("cache"))} +
                      more);
    }

private Q_SLOTS:
    void initTestCase() {
        for (int i = 0; i < 2; ++i) {
            put(QStringLiteral("clean/a/%1.png").arg(i), head(1, i));
            put(QStringLiteral("cloaked/a/%1.png").arg(i), head(9, i));
        }
        for (int person = 20; person < 23; ++person)
            put(QStringLiteral("gallery/%1.png").arg(person), head(quint64(person), 0));
        judge_ = writeFakeRecogniser(folder_.path(), QStringLiteral("mine"));
        QVERIFY(!judge_.isEmpty());
    }

    void writesBothReports() {
        const CliRun run =
            audit({QStringLiteral("--judge"), judge_, QStringLiteral("--protocol"), QStringLiteral("p1,p4"),
                   QStringLiteral("--json"), at(QStringLiteral("r.json")), QStringLiteral("--html"),
                   at(QStringLiteral("r.html"))});
        QVERIFY2(run.status == 0, qPrintable(run.error));
        QVERIFY(run.out.contains(QStringLiteral("“mine” missed ")));
        QVERIFY(run.out.contains(QStringLiteral("may still match")));
        const QJsonObject json = QJsonDocument::fromJson(bytesOf(at(QStringLiteral("r.json")))).object();
        QCOMPARE(json[u"people"].toInt(), 1);
        const QJsonObject judge = json[u"judges"][0].toObject();
        QCOMPARE(judge[u"name"].toString(), QStringLiteral("mine"));
        QVERIFY(judge.contains(u"p1_verification") && judge.contains(u"p4_both_sides"));
        QVERIFY(!judge.contains(u"p2_identification"));
        const QString html = QString::fromUtf8(bytesOf(at(QStringLiteral("r.html"))));
        QVERIFY(html.contains(QStringLiteral("“mine”")) && html.contains(QStringLiteral("<svg")));
        QVERIFY(html.contains(QStringLiteral("audit"))); // the command that made it
    }

    void saysThatNoJudgeIsInstalled() {
        const CliRun models = runCli({QStringLiteral("models"), QStringLiteral("--json")});
        for (const QJsonObject& model : models.objects())
            if (model[u"kind"].toString() == QLatin1String("judge"))
                QSKIP("a judge is installed");
        const CliRun run = audit({});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.error.contains(QStringLiteral("No judge is installed")), qPrintable(run.error));
        QVERIFY(run.error.contains(QStringLiteral("--judge FILE")));
    }

    void refusesWhatIsNoRecogniser() {
        const QString text = at(QStringLiteral("text.json"));
        QVERIFY(writeBytes(text, "{}"));
        const CliRun run = audit({QStringLiteral("--judge"), text});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.error.contains(QStringLiteral("not a recogniser")), qPrintable(run.error));
        QCOMPARE(audit({QStringLiteral("--judge"), at(QStringLiteral("none.json"))}).status, 1);
    }

    void saysWhatIsMissing() {
        const CliRun run = runCli({QStringLiteral("audit"), at(QStringLiteral("clean")),
                                   at(QStringLiteral("gallery")), QStringLiteral("--gallery"),
                                   at(QStringLiteral("gallery")), QStringLiteral("--judge"), judge_});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.error.contains(QStringLiteral("no cloaked copies")), qPrintable(run.error));
    }

    void pageHoldsEverythingAndLoadsNothing() {
        const QString html = text::auditPage(fullReport(), QStringLiteral("vizard-cli audit <x>"), {});
        for (const char* part :
             {"P1", "P2", "P3", "P4", "P5", "P7", "P8", "0.750", "[0.500, 1.000]", "JPEG, quality 75",
              "Butteraugli", "10000 photos", "too few strangers", "vizard-cli audit &lt;x&gt;",
              "&lt;judge&gt; &amp; co", "missed 75 in 100", "(of the clean photos: 25)"})
            QVERIFY2(html.contains(QLatin1String(part)), part);
        QCOMPARE(html.count(QStringLiteral("<svg")), 3);
        static const QRegularExpression outside(QStringLiteral("src=|href=|url\\(|@import|https?:|<script"));
        QVERIFY(!html.contains(outside));
        for (const char* never : {"safe", "shield", "guarantee", "100 % protected"})
            QVERIFY2(!html.contains(QLatin1String(never), Qt::CaseInsensitive), never);
        QVERIFY(!html.contains(QStringLiteral("nan")) && !html.contains(QStringLiteral("inf ")));
    }

    void anEmptyReportIsAPageToo() {
        const QString html = text::auditPage({}, {}, {});
        QVERIFY(html.contains(QStringLiteral("</html>")));
        QVERIFY(text::auditSummary({}).isEmpty());
    }

    void plotsAreWellFormedAndToScale() {
        text::Plot plot(QStringLiteral("<title>"), {QStringLiteral("x"), 0, 10, {0, 5, 10}, {}},
                        {QStringLiteral("y"), 0, 1, {0, 1}, {QStringLiteral("none"), QStringLiteral("all")}});
        plot.addDots(QStringLiteral("clean"), QStringLiteral("a & b"), {{5, 0.5}, {20, 2}});
        plot.addLine(QStringLiteral("cloaked"), QStringLiteral("l"),
                     {{0, 0}, {5, std::numeric_limits<double>::quiet_NaN()}, {10, 1}});
        plot.addVertical(QStringLiteral("here"), 5);
        const QString svg = plot.svg();
        QXmlStreamReader reader(svg);
        QStringList circles;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement &&
                reader.name() == QLatin1String("circle"))
                circles += reader.attributes().value(QLatin1String("cx")).toString() + u' ' +
                           reader.attributes().value(QLatin1String("cy")).toString();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        // The frame goes from 60 to 546 and from 254 up to 34.
        QCOMPARE(circles, (QStringList{QStringLiteral("303 144"), QStringLiteral("546 34"),
                                       QStringLiteral("60 254"), QStringLiteral("546 34")}));
        QVERIFY(!svg.contains(QStringLiteral("nan")));
    }
};

QTEST_GUILESS_MAIN(CliAuditTest)
#include "tst_cli_audit.moc"
