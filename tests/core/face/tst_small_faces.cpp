// The detector's second pass, in tiles at full size: what it is for, how far it says it is, and its end.
#include "core/face/detector.h"
#include "tests/support/head.h"

#include <QLineF>
#include <QTest>

using namespace vizard;
using face::Detector;
using face::Face;

namespace {

QImage headOf(quint64 seed, int side, test::RenderedHead& head) {
    test::HeadOptions options = test::randomHead(seed, 0.25);
    options.size = {360, 360};
    options.headScale = 0.55;
    options.backgroundTop = QColor(120, 140, 150);
    options.backgroundBottom = QColor(90, 95, 90);
    head = test::renderHead(options);
    return head.image.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB888);
}

// A head of 30 pixels in a photo of 3600, 5 pixels high in the first pass, and as many large ones as wanted.
struct Crowd {
    QImage photo{3600, 1400, QImage::Format_RGB888};
    QRectF box;
    std::array<QPointF, 5> landmarks;

    explicit Crowd(int large = 0) {
        photo.fill(QColor(110, 120, 115));
        test::RenderedHead head;
        const QImage small = headOf(5, 56, head);
        const double factor = 56 / 360.0;
        const QPoint at(2111, 593);
        put(small, at);
        for (int i = 0; i < large; ++i) {
            test::RenderedHead ignored;
            put(headOf(1 + quint64(i), 500, ignored), {100 + 520 * i, 700});
        }
        box = QRectF(head.box.topLeft() * factor + at, head.box.size() * factor);
        for (std::size_t i = 0; i < landmarks.size(); ++i)
            landmarks[i] = head.landmarks[i] * factor + at;
    }
    bool holdsSmall(const std::vector<Face>& faces) const {
        return std::any_of(faces.begin(), faces.end(),
                           [this](const Face& face) { return face.box.intersects(box); });
    }

private:
    void put(const QImage& picture, QPoint at) {
        for (int y = 0; y < picture.height(); ++y)
            std::copy_n(picture.constScanLine(y), picture.width() * 3,
                        photo.scanLine(at.y() + y) + at.x() * 3);
    }
};

} // namespace

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
        QVERIFY(detector_->detect(crowd.photo)->empty()); // nobody, so no group
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
        for (const int large : {1, 2, 3}) {
            const Crowd crowd(large);
            const bool isGroup = large >= 2;
            const auto faces = detector_->detect(crowd.photo);
            QVERIFY(faces.ok());
            QCOMPARE(faces->size(), std::size_t(large + isGroup));
            QCOMPARE(crowd.holdsSmall(*faces), isGroup);
        }
        face::DetectOptions options;
        options.smallFaces = face::SmallFaces::Never;
        QCOMPARE(detector_->detect(Crowd(3).photo, options)->size(), 3u);
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
        QVERIFY(!Detector::mayMissSmallFaces({800, 600}, 0));
        QVERIFY(Detector::mayMissSmallFaces({900, 600}, 1));
        QVERIFY(!Detector::mayMissSmallFaces({900, 600}, 2)); // looked at closely as a group
        QVERIFY(Detector::mayMissSmallFaces({6000, 4000}, 2));
        QVERIFY(!Detector::mayMissSmallFaces({}, 0));
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
