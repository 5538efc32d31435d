// The detector's second pass, in tiles at full size: what it is for, how far it says it is, and its end.
#include "core/face/detector.h"
#include "tests/support/crowd.h"

#include <QLineF>
#include <QTest>

using namespace vizard;
using face::Detector;
using test::Crowd;

class TestSmallFaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        nets::prepareWorkerThread();
        const auto loaded = Detector::load(nets::Models::open());
        QVERIFY2(loaded.ok(), "no detector");
        detector_ = *loaded;
    }

    void needTheSecondPass() {
        const Crowd crowd;
        QVERIFY(detector_->detect(crowd.photo)->empty());
        face::DetectOptions options;
        options.smallFaces = face::SmallFaces::Always;
        std::vector<double> told;
        options.progressed = [&](double fraction) { told.push_back(fraction); };
        const auto faces = detector_->detect(crowd.photo, options);
        QVERIFY(faces && faces->size() == 1);
        double sum = 0;
        for (std::size_t i = 0; i < 5; ++i)
            sum += QLineF((*faces)[0].landmarks[i], crowd.landmarks[i]).length();
        QVERIFY(sum / 5 / QLineF(crowd.landmarks[0], crowd.landmarks[1]).length() < 0.25);
        QVERIFY((*faces)[0].box.intersects(crowd.box));
        // 8 x 3 tiles.
        QCOMPARE(told.size(), 24u);
        QVERIFY(std::is_sorted(told.begin(), told.end()) && told.front() > 0);
        QCOMPARE(told.back(), 1.0);
    }

    // 24 tiles are many for one face, and few for two, which take longer to protect.
    void groupsAreLookedAtCloselyUnasked() {
        face::DetectOptions options;
        options.smallFaces = face::SmallFaces::InGroups;
        for (const int large : {0, 1, 2, 3}) {
            const Crowd crowd(large);
            const bool isGroup = large >= 2;
            const auto faces = detector_->detect(crowd.photo, options);
            QVERIFY(faces.ok());
            QCOMPARE(faces->size(), std::size_t(large + isGroup));
            QCOMPARE(crowd.holdsSmall(*faces), isGroup);
        }
        QCOMPARE(detector_->detect(Crowd(3).photo)->size(), 3u); // unless that is wanted, one look
    }

    // A head on its side, which only the turned looks know, is found whatever the tiles find.
    void turnedFacesAreFoundBesideSmallOnes() {
        Crowd crowd;
        crowd.put(test::scaledTo(1300, test::portrait(2, 70)), {400, 50});
        QCOMPARE(detector_->detect(crowd.photo)->size(), 1u);
        face::DetectOptions options;
        options.smallFaces = face::SmallFaces::Always;
        const auto faces = detector_->detect(crowd.photo, options);
        QVERIFY(faces && faces->size() == 2);
        QVERIFY(crowd.holdsSmall(*faces));
        QVERIFY((*faces)[0].box.center().x() < 1700);
    }

    void theSecondPassCanBeGivenUp() {
        const Crowd crowd;
        face::DetectOptions options;
        options.smallFaces = face::SmallFaces::Always;
        int done = 0;
        options.progressed = [&](double) { ++done; };
        options.cancelled = [&] { return done == 2; };
        const auto faces = detector_->detect(crowd.photo, options);
        QVERIFY(!faces && faces.error().code == ErrorCode::Cancelled);
        QCOMPARE(done, 2);
    }

    // Where the first pass sees nearly every pixel, there is nothing more to see.
    void aSmallPhotoIsLookedAtOnce() {
        QVERIFY(!Detector::mayMissSmallFaces({800, 600}));
        QVERIFY(Detector::mayMissSmallFaces({900, 600}));
        QVERIFY(!Detector::mayMissSmallFaces({}));
        QImage photo(800, 600, QImage::Format_RGB888);
        photo.fill(Qt::gray);
        face::DetectOptions options;
        options.smallFaces = face::SmallFaces::Always;
        options.cancelled = [] { return true; };
        QVERIFY(detector_->detect(photo, options).ok());
    }

private:
    std::shared_ptr<const Detector> detector_;
};

QTEST_GUILESS_MAIN(TestSmallFaces)
#include "tst_small_faces.moc"
