// vizard-cli audit: the real program, its page and its refusals.
#include "tests/cli/cli_run.h"
#include "tests/support/fake_recogniser.h"
#include "tests/support/head.h"
#include "ui/language/language.h"
#include "ui/text/audit_page.h"
#include "ui/text/export_page.h"
#include "ui/text/page.h"
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
    judge.transforms = {{QStringLiteral("none"), both},
                        {QStringLiteral("jpeg75"), both},
                        {QStringLiteral("upload"), both},
                        {QStringLiteral("blur1"), both}};
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
                   at(QStringLiteral("r.html")), QStringLiteral("--language"), QStringLiteral("ar")});
        QVERIFY2(run.status == 0, qPrintable(run.error));
        QVERIFY(run.out.contains(QStringLiteral("“mine” missed ")));
        QVERIFY(run.out.contains(QStringLiteral("Measured on this recogniser only")));
        const QJsonObject json = QJsonDocument::fromJson(bytesOf(at(QStringLiteral("r.json")))).object();
        QCOMPARE(json[u"people"].toInt(), 1);
        const QJsonObject judge = json[u"judges"][0].toObject();
        QCOMPARE(judge[u"name"].toString(), QStringLiteral("mine"));
        QVERIFY(judge.contains(u"p1_verification") && judge.contains(u"p4_both_sides"));
        QVERIFY(!judge.contains(u"p2_identification"));
        const QString html = QString::fromUtf8(bytesOf(at(QStringLiteral("r.html"))));
        QVERIFY(html.contains(QStringLiteral("mine")) && html.contains(QStringLiteral("<svg")));
        QVERIFY(html.contains(QStringLiteral("dir=\"rtl\"")));
        QVERIFY(html.contains(QStringLiteral("audit"))); // the command that made it
    }

    void saysThatNoJudgeIsInstalled() {
        const QByteArray original = qgetenv("VIZARD_MODELS");
        QVERIFY(QDir().mkpath(at(QStringLiteral("without"))));
        for (const QFileInfo& file : QDir(QFile::decodeName(original)).entryInfoList(QDir::Files))
            if (!file.fileName().startsWith(QLatin1String("judge")))
                QVERIFY(
                    QFile::link(file.absoluteFilePath(), at(QStringLiteral("without/") + file.fileName())));
        qputenv("VIZARD_MODELS", QFile::encodeName(at(QStringLiteral("without"))));
        const CliRun run = audit({});
        qputenv("VIZARD_MODELS", original);
        QCOMPARE(run.status, 1);
        QVERIFY2(run.error.contains(QStringLiteral("No judge is installed")), qPrintable(run.error));
        QVERIFY(run.error.contains(QStringLiteral("--judge FILE")));
    }

    void saysWhichLanguagesThereAre() {
        const CliRun run = audit({QStringLiteral("--language"), QStringLiteral("xx")});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.error.contains(QStringLiteral("en, ar, de, es, fr, zh")), qPrintable(run.error));
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

    void saysWhatIsWrongWithTheFolders() {
        const QString nobody = at(QStringLiteral("nobody"));
        QVERIFY(QDir().mkpath(nobody));
        const CliRun empty = runCli({QStringLiteral("audit"), nobody, at(QStringLiteral("cloaked")),
                                     QStringLiteral("--gallery"), nobody, QStringLiteral("--judge"), judge_});
        QCOMPARE(empty.status, 1);
        QVERIFY2(empty.error.contains(QStringLiteral("no people in “%1”").arg(nobody)),
                 qPrintable(empty.error));
        const CliRun alone =
            runCli({QStringLiteral("audit"), at(QStringLiteral("clean")), at(QStringLiteral("cloaked")),
                    QStringLiteral("--gallery"), nobody, QStringLiteral("--judge"), judge_});
        QCOMPARE(alone.status, 1);
        QVERIFY2(alone.error.contains(QStringLiteral("without strangers")), qPrintable(alone.error));
    }

    // Before the work, not after it.
    void saysAtOnceThatItCannotWrite() {
        const CliRun run = audit({QStringLiteral("--judge"), judge_, QStringLiteral("--html"),
                                  at(QStringLiteral("no/such/folder/r.html"))});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.error.contains(QStringLiteral("could not be written")), qPrintable(run.error));
        QVERIFY(run.out.isEmpty());
    }

    void aDamagedPhotoIsNamedAndStopsNothing() {
        const QString bad = at(QStringLiteral("gallery/bad.jpg"));
        QVERIFY(writeBytes(bad, "no picture"));
        const CliRun run =
            audit({QStringLiteral("--judge"), judge_, QStringLiteral("--protocol"), QStringLiteral("p1")});
        QVERIFY(QFile::remove(bad));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.error.contains(QStringLiteral("“bad.jpg” is not a picture")), qPrintable(run.error));
        QVERIFY(run.out.contains(QStringLiteral("“mine” missed ")));
        QVERIFY(run.error.contains(QStringLiteral("People audited: 1.")));
        QVERIFY(run.error.contains(QStringLiteral("pairs of strangers")));
    }

    void pageHoldsEverythingAndLoadsNothing() {
        const QString html = text::auditPage(fullReport(), QStringLiteral("vizard-cli audit <x>"), {});
        for (const char* part :
             {"P1", "P2", "P3", "P4", "P5", "P7", "P8", "0.750", "[0.500, 1.000]", "JPEG, quality 75",
              "Butteraugli", "10000 photos", "too few strangers", "vizard-cli audit &lt;x&gt;",
              "&lt;judge&gt; &amp; co", "missed 75 in 100", "(of the clean photos: 25)"})
            QVERIFY2(html.contains(QLatin1String(part)), part);
        QCOMPARE(html.count(QStringLiteral("role=\"img\"")), 3);
        QVERIFY(html.contains(QStringLiteral("<html lang=\"en\" dir=\"ltr\">")));
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

    // The recogniser that sees best leads, not the mean.
    void theBestRecogniserLeads() {
        audit::Report report = fullReport();
        report.judges.push_back(report.judges.front());
        report.judges[1].name = QStringLiteral("eagle");
        report.judges[1].verification->miss[0].after.value = 0.41;
        const QString html = text::auditPage(report, {}, {});
        const auto lead = html.indexOf(QStringLiteral("class=\"lead\""));
        QVERIFY(lead > 0 && html.indexOf(QStringLiteral("“eagle” missed 41 in 100")) > lead);
        QVERIFY(html.contains(QStringLiteral("Of the 2 recognisers")));
        QCOMPARE(text::auditSummary(report).size(), 2);
    }

    void aKnownJudgeGetsItsReliability() {
        audit::Calibration calibration;
        audit::JudgeCalibration known;
        known.sha256 = fullReport().judges.front().sha256;
        known.panel = QStringList{QStringLiteral("p1"), QStringLiteral("p2")};
        known.people = 37;
        known.reliability = {{0.2, 0.25, 40}, {0.8, 0.75, 10}};
        calibration.judges = {known};
        const QString html = text::auditPage(fullReport(), {}, calibration);
        QCOMPARE(html.count(QStringLiteral("role=\"img\"")), 4);
        QVERIFY(html.contains(QStringLiteral("on 37 people with p1, p2")));
        QVERIFY(html.contains(QStringLiteral("r=\"10\"")) && html.contains(QStringLiteral("r=\"6.5\"")));
    }

    void pagesSpeakTheLanguage_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("direction");
        for (const QString& language : ui::catalogues())
            QTest::newRow(qPrintable(language))
                << language
                << (language == QLatin1String("ar") ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    }
    void pagesSpeakTheLanguage() {
        QFETCH(QString, language);
        QFETCH(QString, direction);
        const QString english = text::auditPage(fullReport(), {}, {});
        const QString tag = QStringLiteral("<html lang=\"%1\" dir=\"%2\">").arg(language, direction);
        {
            const ui::Interpreter interpreter{QLocale(language)};
            QCOMPARE(text::spokenLanguage(), language);
            const QString html = text::auditPage(fullReport(), {}, {});
            QVERIFY(html.contains(tag) && html.contains(QStringLiteral("0.750")));
            QVERIFY(text::exportPage({}).contains(tag));
            // A date is not turned round with the sentence.
            const QString date = QStringLiteral("2026-11-24");
            QCOMPARE(text::isolatedOnPage(date) == date, direction == QLatin1String("ltr"));
            for (const char* plain : {"missed", "similarity", "threshold", "people"})
                QVERIFY2(
                    !html.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(QLatin1String(plain)))),
                    plain);
        }
        QCOMPARE(text::auditPage(fullReport(), {}, {}), english);
    }

    void plotsAreWellFormedAndToScale() {
        text::Plot plot(QStringLiteral("<title>"), QStringLiteral("why"),
                        {QStringLiteral("x"), 0, 10, {0, 5, 10}, {}},
                        {QStringLiteral("y"), 0, 1, {0, 1}, {QStringLiteral("none"), QStringLiteral("all")}});
        plot.addDots(QStringLiteral("clean"), QStringLiteral("a & b"), {{5, 0.5}, {20, 2}});
        plot.addLine(QStringLiteral("cloaked"), QStringLiteral("l"),
                     {{0, 0}, {5, std::numeric_limits<double>::quiet_NaN()}, {10, 1}});
        plot.addBand(QStringLiteral("cloaked"), {{0, 0}, {10, 0.5}}, {{0, 0.5}, {10, 1}});
        plot.addVertical(QStringLiteral("here"), 5);
        const QString html = plot.html();
        QXmlStreamReader reader(html);
        QStringList circles, bands;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto value = [&](const char* name) {
                return reader.attributes().value(QLatin1String(name)).toString();
            };
            if (reader.name() == QLatin1String("circle"))
                circles += value("cx") + u' ' + value("cy");
            if (reader.name() == QLatin1String("polygon"))
                bands += value("points");
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        // The frame goes from 44 to 468 and from 232 up to 10.
        QCOMPARE(circles, (QStringList{QStringLiteral("256 121"), QStringLiteral("468 10"),
                                       QStringLiteral("44 232"), QStringLiteral("468 10"),
                                       QStringLiteral("12 6")})); // the last: the dots' legend
        QCOMPARE(bands, QStringList{QStringLiteral("44,232 468,121 468,10 44,121")});
        QCOMPARE(html.count(QStringLiteral("<li>")), 3); // a band has no name of its own
        QVERIFY(html.contains(QStringLiteral("a &amp; b")) && !html.contains(QStringLiteral("nan")));
    }
};

QTEST_GUILESS_MAIN(CliAuditTest)
#include "tst_cli_audit.moc"
