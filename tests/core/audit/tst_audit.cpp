// The whole audit on drawn heads and a recogniser that the test writes; and what happens to photos on their
// way.
#include "core/audit/audit.h"
#include "core/audit/observer.h"
#include "core/audit/people.h"
#include "core/audit/transforms.h"
#include "core/photo/recompress.h"
#include "tests/support/fake_recogniser.h"
#include "tests/support/head.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cmath>

using namespace vizard;
using namespace vizard::audit;

namespace {

QImage head(quint64 person, int photo) {
    test::HeadOptions options;
    options.size = {220, 220};
    options.seed = person;
    options.roll = 3 * photo;
    options.yaw = 4 * photo;
    return test::renderHead(options).image.convertToFormat(QImage::Format_RGB888);
}

bool put(const QString& path, const QImage& image) {
    return QDir().mkpath(QFileInfo(path).path()) && image.save(path);
}

const TransformFigures* find(const JudgeFigures& judge, const char* name) {
    for (const TransformFigures& figures : judge.transforms) {
        if (figures.name == QLatin1String(name))
            return &figures;
    }
    return nullptr;
}

} // namespace

class TestAudit : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::vector<Judge> judges_;

    QString at(const QString& name) const { return folder_.filePath(name); }
    AuditRequest request(std::set<Protocol> protocols = {Protocol::P1}) const {
        return {at(QStringLiteral("clean")),   at(QStringLiteral("cloaked")),
                at(QStringLiteral("gallery")), judges_,
                std::move(protocols),          2,
                at(QStringLiteral("cache"))};
    }
    static Result<Report> run(const AuditRequest& request, const AuditHooks& hooks = {}) {
        return runAudit(request, nets::Models::open(), hooks);
    }

private Q_SLOTS:
    // anna: her copies are the photos themselves. ben: his copies show somebody else; the third shows nobody.
    // carl has no copies; dora is in the gallery as well as anna, who must not count as a stranger there.
    void initTestCase() {
        for (int i = 0; i < 3; ++i) {
            const QString name = QStringLiteral("/p%1.png").arg(i);
            QVERIFY(put(at(QStringLiteral("clean/anna") + name), head(1, i)));
            QVERIFY(put(at(QStringLiteral("cloaked/anna") + name), head(1, i)));
            QVERIFY(put(at(QStringLiteral("clean/ben") + name), head(2, i)));
            const QImage hidden = i < 2 ? head(40, i) : test::drawScene({220, 220}, 5);
            QVERIFY(put(at(QStringLiteral("cloaked/ben") + name), hidden));
            QVERIFY(put(at(QStringLiteral("clean/carl") + name), head(3, i)));
            QVERIFY(put(at(QStringLiteral("gallery/anna") + name), head(1, i)));
        }
        for (int person = 10; person < 14; ++person)
            QVERIFY(put(at(QStringLiteral("gallery/p%1/a.png").arg(person)), head(quint64(person), 0)));
        QVERIFY(put(at(QStringLiteral("gallery/loose.png")), head(20, 0)));
        QVERIFY(put(at(QStringLiteral("gallery/copy/of_anna.png")), head(1, 0)));
        const auto judge = Judge::load(test::writeFakeRecogniser(folder_.path(), QStringLiteral("fake")),
                                       nets::Models::open());
        QVERIFY(judge.ok());
        judges_ = {*judge};
    }

    void copiesAreMatchedByName() {
        const auto people = matchedPeople(at(QStringLiteral("clean")), at(QStringLiteral("cloaked")));
        QVERIFY(people.ok());
        QCOMPARE(people->size(), std::size_t(2));
        QCOMPARE(people->front().name, QStringLiteral("anna"));
        QVERIFY(people->front().photos[1].cloaked.endsWith(QStringLiteral("cloaked/anna/p1.png")));
        const auto none = matchedPeople(at(QStringLiteral("clean")), at(QStringLiteral("gallery/p10")));
        QCOMPARE(none.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(peopleIn(at(QStringLiteral("nowhere")), Loose::LeftOut).error().code, ErrorCode::NotFound);
        QCOMPARE(peopleIn(at(QStringLiteral("gallery")), Loose::LeftOut)->size(), std::size_t(6));
        QCOMPARE(peopleIn(at(QStringLiteral("gallery")), Loose::AsPeople)->size(), std::size_t(7));
    }

    void figuresAreThoseOfThePhotos() {
        const auto report = run(request());
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->people, 2);
        QCOMPARE(report->cleanPhotos, 6);
        QCOMPARE(report->cleanWithoutFace, 0);
        QCOMPARE(report->cloakedPhotos, 6);
        QCOMPARE(report->cloakedWithoutFace, 1);
        QCOMPARE(report->galleryPhotos, 5);  // four people and a loose photo
        QCOMPARE(report->galleryLeftOut, 4); // anna by name, and her photo under another
        QVERIFY(report->unreadable.empty());
        QCOMPARE(report->unmatched, QStringList{QStringLiteral("carl")});
        QCOMPARE(report->judges.size(), std::size_t(1));
        const JudgeFigures& judge = report->judges.front();
        QCOMPARE(judge.verification->miss[0].before.of, 12.0);
        QCOMPARE(judge.verification->miss[0].after.of, 10.0);
        QVERIFY(std::abs(judge.verification->miss[0].lost.value - 1.0 / 6) < 1e-9);
        QVERIFY(!judge.identification && judge.transforms.empty());
        // anna's copies are what they were; ben's are not.
        QCOMPARE(report->photos.size(), std::size_t(6));
        for (const PhotoFigures& photo : report->photos) {
            const bool anna = photo.name.startsWith(QStringLiteral("anna/"));
            QCOMPARE(photo.faceFound, photo.name != QStringLiteral("ben/p2.png"));
            if (anna)
                QVERIFY(std::abs(photo.before[0] - photo.after[0]) < 1e-6);
            else if (photo.faceFound)
                QVERIFY(photo.after[0] < photo.before[0] - 0.02);
            QVERIFY(anna ? photo.quality.butteraugli < 1e-3 && std::isinf(photo.quality.facePsnr)
                         : photo.quality.butteraugli > 1);
        }
    }

    void allProtocolsGiveTheirFigures() {
        const auto report = run(request(allProtocols()));
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().detail));
        const JudgeFigures& judge = report->judges.front();
        QVERIFY(judge.identification && judge.poison && judge.bothSides);
        QVERIFY(judge.identification->distractors >= 5);
        QCOMPARE(judge.leaks.size(), std::size_t(4));
        QCOMPARE(judge.transforms.size(), transforms().size() + 1);
        // Of each person's first photo, as it is: anna's and ben's, against two others each.
        QCOMPARE(judge.transforms.front().name, QStringLiteral("none"));
        QCOMPARE(judge.transforms.front().miss.before.of, 4.0);
        QCOMPARE(judge.transforms.front().miss.lost.of, 2.0);
        QVERIFY(find(*report->judges.begin(), "jpeg50")->miss.after.of > 0);
        QVERIFY(find(judge, "side1080")->miss.after.value >= 0); // smaller than that: as it was
        const QJsonObject json = toJson(*report);
        const QJsonObject first = json[QStringLiteral("judges")].toArray()[0].toObject();
        for (const char* key :
             {"p1_verification", "p2_identification", "p3_poisoned_gallery", "p4_both_sides", "p5_leaks",
              "p7_transforms", "p8_attacks", "thresholds", "sha256"})
            QVERIFY2(first.contains(QLatin1String(key)), key);
        QVERIFY(!first[QStringLiteral("thresholds")][QStringLiteral("far_0.01_sure")].toBool());
        QCOMPARE(json[QStringLiteral("photos")].toArray().size(), 6);
        QVERIFY(json.contains(QStringLiteral("p6_trained_from_scratch")));
        QVERIFY(judge.attacks->purifier && std::isnan(judge.attacks->purifier->after.value));
        // Two people are too few for an attacker who learns from the other half.
        QVERIFY(first[QStringLiteral("p8_attacks")][QStringLiteral("adaptive_head")][QStringLiteral("after")]
                     [QStringLiteral("value")]
                         .isNull());
    }

    void aCancelledAuditGoesOnWhereItWas() {
        AuditRequest again = request();
        again.cacheFolder = at(QStringLiteral("cache2"));
        again.workers = 1;
        std::atomic<int> looked = 0;
        AuditHooks stop;
        stop.progress = [&](int done, int) { looked = done; };
        stop.cancelled = [&] { return looked >= 5; };
        const auto cancelled = run(again, stop);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QCOMPARE(looked.load(), 5);
        QVERIFY(!QDir(again.cacheFolder).entryList({QStringLiteral("judge-*")}, QDir::Files).isEmpty());
        int last = 0, all = 0;
        AuditHooks watch;
        watch.progress = [&](int done, int of) {
            last = done;
            all = of;
        };
        const auto resumed = run(again, watch), fresh = run(request());
        QVERIFY(resumed.ok() && fresh.ok());
        QCOMPARE(last, all);
        QCOMPARE(resumed->judges[0].verification->miss[0].after.value,
                 fresh->judges[0].verification->miss[0].after.value);
        QCOMPARE(resumed->judges[0].thresholds.at, fresh->judges[0].thresholds.at);
    }

    // Trainings count as well: at the end, and not before, everything is done.
    void progressEndsWithTheLastTraining() {
        int before = 0, last = 0, all = 0;
        AuditHooks watch;
        watch.progress = [&](int done, int of) {
            before = last;
            last = done;
            all = of;
        };
        QVERIFY(run(request({Protocol::P1, Protocol::P8}), watch).ok());
        QVERIFY2(all > 200 && last == all, qPrintable(QString::number(all)));
        QVERIFY(before < all);
    }

    void howVisibleIsRemembered() {
        const auto models = nets::Models::open();
        const auto detector = face::Detector::load(models);
        QVERIFY(detector.ok());
        const QString clean = at(QStringLiteral("clean/ben/p0.png")),
                      copy = at(QStringLiteral("cloaked/ben/p0.png"));
        const QString cache = at(QStringLiteral("cache3"));
        Quality fresh;
        Look cleanLook, copyLook;
        {
            Observer observer(*detector, "d", judges_, cache);
            cleanLook = observer.look(clean).value();
            copyLook = observer.look(copy).value();
            fresh = observer.quality(clean, cleanLook, copy, copyLook).value();
            QVERIFY(fresh.butteraugli > 1 && observer.save().ok());
        }
        const QString nowhere = at(QStringLiteral("nowhere.png"));
        Observer again(*detector, "d", judges_, cache);
        const auto known = again.quality(nowhere, cleanLook, nowhere, copyLook);
        QVERIFY(known.ok());
        QCOMPARE(known->butteraugli, fresh.butteraugli);
        QCOMPARE(known->photoColour, fresh.photoColour);
        QVERIFY(!again.quality(nowhere, copyLook, nowhere, cleanLook).ok()); // the other way round: not known
    }

    void whatCannotBeReadIsListed() {
        const QString bad = at(QStringLiteral("gallery/p10/b.png"));
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
        file.close();
        const auto report = run(request());
        QVERIFY(file.remove());
        QVERIFY(report.ok());
        QCOMPARE(report->unreadable.size(), std::size_t(1));
        QCOMPARE(report->unreadable.front().text, bad);
        QCOMPARE(report->unreadable.front().code, ErrorCode::NotAnImage);
        QCOMPARE(report->galleryPhotos, 5);
    }

    void withoutAJudgeThereIsNoAudit() {
        AuditRequest nobody = request();
        nobody.judges.clear();
        QCOMPARE(run(nobody).error().code, ErrorCode::InvalidArgument);
        nobody = request();
        nobody.gallery = at(QStringLiteral("nowhere"));
        QCOMPARE(run(nobody).error().code, ErrorCode::NotFound);
    }

    // One person and nobody else: any threshold would be made up.
    void withoutStrangersThereIsNoAudit() {
        AuditRequest alone = request();
        for (const char* part : {"clean", "cloaked"}) {
            const QString folder = at(QStringLiteral("alone/") + QLatin1String(part));
            QVERIFY(put(folder + QStringLiteral("/anna/p0.png"), head(1, 0)));
            QVERIFY(put(folder + QStringLiteral("/anna/p1.png"), head(1, 1)));
        }
        QVERIFY(put(at(QStringLiteral("alone/cloaked/anna/other.png")), head(1, 2)));
        alone.clean = at(QStringLiteral("alone/clean"));
        alone.cloaked = at(QStringLiteral("alone/cloaked"));
        alone.gallery = at(QStringLiteral("alone/nobody"));
        QVERIFY(QDir().mkpath(alone.gallery));
        QCOMPARE(unmatched(alone.clean, alone.cloaked), QStringList{QStringLiteral("anna/other.png")});
        const auto report = run(alone);
        QCOMPARE(report.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(report.error().text, alone.gallery);
        alone.clean = alone.gallery;
        QCOMPARE(run(alone).error().text, alone.clean);
        alone.clean = at(QStringLiteral("faceless/clean"));
        alone.cloaked = at(QStringLiteral("faceless/cloaked"));
        for (const QString& folder : {alone.clean, alone.cloaked})
            QVERIFY(put(folder + QStringLiteral("/tree/p0.png"), test::drawScene({220, 220}, 5)));
        QCOMPARE(run(alone).error().code, ErrorCode::NoFace);
    }

    void transformsDoWhatTheySay_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSize>("size");
        QTest::newRow("jpeg") << QStringLiteral("jpeg75") << QSize(1600, 1200);
        QTest::newRow("resize") << QStringLiteral("resize25") << QSize(400, 300);
        QTest::newRow("side") << QStringLiteral("side1080") << QSize(1080, 810);
        QTest::newRow("upload") << QStringLiteral("upload") << QSize(1080, 810);
        QTest::newRow("half") << QStringLiteral("half_jpeg75") << QSize(800, 600);
        QTest::newRow("blur") << QStringLiteral("blur2") << QSize(1600, 1200);
        QTest::newRow("crop") << QStringLiteral("crop_left_top") << QSize(1440, 1080);
        QTest::newRow("screenshot") << QStringLiteral("screenshot") << QSize(1080, 810);
    }
    void transformsDoWhatTheySay() {
        QFETCH(QString, name);
        QFETCH(QSize, size);
        const QImage photo = test::drawScene({1600, 1200}, 3).convertToFormat(QImage::Format_RGB888);
        for (const Transform& transform : transforms()) {
            if (transform.name != name)
                continue;
            const auto after = transform.apply(photo);
            QVERIFY(after.ok());
            QVERIFY2(std::abs(after->width() - size.width()) <= 1 &&
                         std::abs(after->height() - size.height()) <= 1,
                     qPrintable(QStringLiteral("%1x%2").arg(after->width()).arg(after->height())));
            QVERIFY(*after != photo);
            return;
        }
        QFAIL("no such transform");
    }

    void placesFollowACrop() {
        const auto crop = std::find_if(transforms().begin(), transforms().end(), [](const Transform& t) {
            return t.name == QLatin1String("crop_left_top");
        });
        QVERIFY(crop != transforms().end());
        const QPointF moved = crop->map({0.55, 0.1});
        QVERIFY(std::abs(moved.x() - 0.5) < 1e-9 && std::abs(moved.y()) < 1e-9);
    }

    void jpegHalvesColourAndKeepsGrey() {
        QImage colour(64, 64, QImage::Format_RGB888);
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x)
                colour.setPixelColor(x, y, x % 2 == 0 ? Qt::red : Qt::blue);
        const QImage after = photo::throughJpeg(colour, 95).value();
        // Columns of red and blue one pixel wide share their colour in 4:2:0.
        QVERIFY(std::abs(after.pixelColor(30, 30).blue() - after.pixelColor(31, 30).blue()) < 90);
        const QImage grey(33, 20, QImage::Format_Grayscale8);
        QCOMPARE(photo::throughJpeg(grey, 75)->format(), QImage::Format_Grayscale8);
        QCOMPARE(photo::scaledTo(colour, 64), colour);
        QCOMPARE(photo::scaledTo(colour, 32).size(), QSize(32, 32));
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
