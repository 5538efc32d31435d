#include "app/cli/progress_line.h"
#include "app/cli/report.h"
#include "ui/report/report_file.h"
#include "ui/text/page.h"

#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace vizard;
using album::JobResult;
using album::Outcome;

namespace {

JobResult protectedResult() {
    JobResult result;
    result.source = QStringLiteral("/in/a.jpg");
    result.written = QStringLiteral("/out/a.jpg");
    result.outcome = Outcome::Protected;
    result.faces.resize(2);
    result.costs.resize(2);
    result.costs[0].butteraugli = 1.25;
    result.costs[0].psnr = 40;
    result.costs[1].butteraugli = 0.5;
    result.costs[1].psnr = 35;
    result.costs[1].warpRms = 0.75;
    result.costs[1].dssim = 0.01;
    result.reached = {{true, 0.1, 0.12, 0.15, true}, {true, 0.2, 0.25, 0.31, false}, {}};
    result.steps = 12;
    result.seconds = 1.5;
    result.coreSeconds = 2.5;
    return result;
}

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProtectedPhotoHasEveryField() {
        const QJsonObject object = cli::toJson(protectedResult());
        QCOMPARE(object[u"file"].toString(), QStringLiteral("/in/a.jpg"));
        QCOMPARE(object[u"result"].toString(), QStringLiteral("/out/a.jpg"));
        QCOMPARE(object[u"outcome"].toString(), QStringLiteral("protected"));
        QCOMPARE(object[u"faces"].toInt(), 2);
        QCOMPARE(object[u"steps"].toInt(), 12);
        QCOMPARE(object[u"seconds"].toDouble(), 1.5);
        QCOMPARE(object[u"core_seconds"].toDouble(), 2.5);
        QVERIFY(!object.contains(u"error"));
    }

    void figuresAreThoseOfTheWorstFace() {
        const QJsonObject object = cli::toJson(protectedResult());
        QCOMPARE(object[u"butteraugli"].toDouble(), 1.25);
        QCOMPARE(object[u"warp"].toDouble(), 0.75);
        QCOMPARE(object[u"dssim"].toDouble(), 0.01);
        QCOMPARE(object[u"psnr"].toDouble(), 35.0);
        const QJsonObject reached = object[u"own_surrogates"].toObject();
        QCOMPARE(reached[u"uploaded"].toDouble(), 0.31);
        QCOMPARE(reached[u"finished"].toDouble(), 0.2);
        QCOMPARE(reached[u"below_threshold"].toBool(true), false);
    }

    // A face that is left alone costs nothing, and is not among those that the surrogates looked at.
    void aFaceThatIsLeftAloneSpoilsNoFigure() {
        JobResult result = protectedResult();
        result.faces.resize(3);
        result.costs.resize(3);
        result.reached[0].below = false;
        result.reached[1].below = true; // which is the one that was led away least
        const QJsonObject object = cli::toJson(result);
        QCOMPARE(object[u"psnr"].toDouble(), 35.0);
        QCOMPARE(object[u"changed_faces"].toInt(), 2);
        QCOMPARE(object[u"each_face"].toArray().size(), 3);
        QCOMPARE(object[u"each_face"][0][u"psnr"].toDouble(), 40.0);
        QVERIFY(object[u"each_face"][2][u"psnr"].isNull());
        QCOMPARE(object[u"own_surrogates"][u"uploaded"].toDouble(), 0.31);
        QCOMPARE(object[u"own_surrogates"][u"below_threshold"].toBool(true), false);
    }

    void anUnchangedPhotoHasNoPsnr() {
        JobResult result = protectedResult();
        for (cloak::Cost& cost : result.costs)
            cost.psnr = std::numeric_limits<double>::infinity();
        QVERIFY(cli::toJson(result)[u"psnr"].isNull());
    }

    void aFailureHasACodeAndASentence() {
        JobResult result;
        result.source = QStringLiteral("/in/a.jpg");
        result.error = Error{ErrorCode::Truncated, result.source, QStringLiteral("line 7")};
        const QJsonObject object = cli::toJson(result);
        QCOMPARE(object[u"outcome"].toString(), QStringLiteral("failed"));
        QCOMPARE(object[u"error"][u"code"].toString(), QStringLiteral("truncated"));
        QVERIFY(object[u"error"][u"text"].toString().contains(QStringLiteral("a.jpg")));
        QVERIFY(!object.contains(u"result"));
        QVERIFY(cli::line(result).startsWith(QStringLiteral("/in/a.jpg: ")));
    }

    void noFaceIsNoError() {
        JobResult result;
        result.outcome = Outcome::NoFace;
        const QJsonObject object = cli::toJson(result);
        QCOMPARE(object[u"outcome"].toString(), QStringLiteral("no_face"));
        QCOMPARE(object[u"faces"].toInt(-1), 0);
        QVERIFY(!object.contains(u"error") && !object.contains(u"result"));
    }

    void everyCodeHasItsName() {
        QSet<QString> names;
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
            names += report::codeName(static_cast<ErrorCode>(code));
        QCOMPARE(names.size(), static_cast<int>(ErrorCode::Internal) + 1);
        QCOMPARE(report::codeName(ErrorCode::NotWritable), QStringLiteral("not_writable"));
        QCOMPARE(report::codeName(ErrorCode::AlreadyExists), QStringLiteral("already_exists"));
        QCOMPARE(report::codeName(ErrorCode::Internal), QStringLiteral("internal"));
        QCOMPARE(report::outcomeName(Outcome::Cancelled), QStringLiteral("cancelled"));
    }

    void facesHaveBoxLandmarksAndScore() {
        face::Face face;
        face.box = QRectF(1.5, 2, 30, 40);
        face.landmarks[4] = QPointF(9, 8.25);
        face.score = 0.75f;
        const QJsonObject object = cli::toJson(QStringLiteral("a.jpg"), {face});
        const QJsonObject first = object[u"faces"].toArray()[0].toObject();
        QCOMPARE(first[u"box"].toArray(), (QJsonArray{1.5, 2, 30, 40}));
        QCOMPARE(first[u"landmarks"].toArray().size(), 5);
        QCOMPARE(first[u"landmarks"].toArray()[4].toArray(), (QJsonArray{9, 8.25}));
        QCOMPARE(first[u"score"].toDouble(), 0.75);
    }

    void linesForPeople() {
        JobResult result = protectedResult();
        QCOMPARE(cli::line(result), QStringLiteral("/in/a.jpg → /out/a.jpg (2 faces, 1.5 s)"));
        result.faces.resize(1);
        QVERIFY(cli::line(result).contains(QStringLiteral("1 face,")));
        QCOMPARE(cli::line(QStringLiteral("a.jpg"), {}), QStringLiteral("a.jpg: 0 faces"));
        QCOMPARE(cli::line(QStringLiteral("a.jpg"), std::vector<face::Face>(2)).count(u'\n'), 2);
    }

    void theProgressLine() {
        QCOMPARE(cli::progressText(3, 12, 0.256, -1), QStringLiteral("3 of 12 photos · 25 %"));
        QCOMPARE(cli::progressText(3, 12, 0.256, 150),
                 QStringLiteral("3 of 12 photos · 25 % · about 3 minutes left"));
        QCOMPARE(cli::progressText(0.999, -1), QStringLiteral("99 %"));
    }

    // 500 photos were remembered and went by in a second; the others take one each.
    void timeLeftIsThatOfTheLastHalfMinute() {
        cli::RecentRate rate;
        QVERIFY(rate.secondsLeft(0, 0, 1000) < 0);
        QVERIFY(rate.secondsLeft(1, 500, 1000) < 0);
        double left = -1;
        for (int second = 2; second <= 60; ++second)
            left = rate.secondsLeft(second, 499 + second, 1000);
        QCOMPARE(left, 1000.0 - 559);
        QVERIFY(rate.secondsLeft(200, 559, 1000) < 0); // nothing was done since: not known
    }

    // Somebody's photo that a report was named like by mistake is still there afterwards.
    void reportsAreWrittenOverReportsOnly() {
        const QTemporaryDir folder;
        const auto at = [&](const char* name) { return folder.filePath(QString::fromLatin1(name)); };
        const auto put = [&](const char* name, const QByteArray& bytes) {
            QFile file(at(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        put("photo.html", "\xff\xd8\xff\xe0 a photo");
        put("notes.html", "<!DOCTYPE html>\n<html><head><title>mine</title></head></html>");
        put("notes.json", "{\"mine\": 1}");
        put("page.html", text::page(QStringLiteral("t"), {}, {}).toUtf8());
        put("facts.json", "{\"date\": \"x\", \"vizard\": \"0.1\"}");
        put("empty.html", "");
        QVERIFY(QFile::link(at("page.html"), at("link.html")));
        QVERIFY(QFile::link(at("nowhere"), at("dangling.html")));
        for (const char* name : {"photo.html", "notes.html", "notes.json", "link.html", "dangling.html"}) {
            const Status saved = report::save(at(name), "{}");
            QVERIFY2(!saved.ok() && saved.error().code == ErrorCode::AlreadyExists, name);
        }
        for (const char* name : {"page.html", "facts.json", "empty.html", "new.html"}) {
            QVERIFY2(report::save(at(name), "{}").ok(), name);
            QCOMPARE(QFileInfo(at(name)).size(), 2);
        }
        QCOMPARE(report::mayWrite(at("none/new.html")).error().code, ErrorCode::NotWritable);
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
