// What a person said about faces, and pausing.
#include "core/album/drawn_face.h"
#include "core/album/more_faces.h"
#include "core/photo/read.h"
#include "tests/core/album/fake_engine.h"

#include <QTemporaryDir>

#include <cmath>
#include <map>

using namespace vizard;
using namespace vizard::test;
using namespace vizard::album;

class QueueWishesTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    QString photo_;

    JobRequest request(std::optional<std::vector<FaceWish>> faces) {
        JobRequest job;
        job.source = photo_;
        job.faces = std::move(faces);
        job.keepPixels = true;
        return job;
    }

    // The strengths that the faces got, by index; -1: not asked for.
    struct StrengthEngine : FakeEngine {
        using FakeEngine::FakeEngine;
        Result<cloak::FaceCloak> cloakFace(const QImage& photo, const face::Face& face, quint64 seed,
                                           const cloak::Settings& settings,
                                           const cloak::Hooks& hooks) const override {
            const std::lock_guard lock(mutex);
            strengths[std::size_t(indexOf(face))] = settings.strength;
            return FakeEngine::cloakFace(photo, face, seed, settings, hooks);
        }
        mutable std::mutex mutex;
        mutable std::array<int, 4> strengths{-1, -1, -1, -1};
    };

    static std::vector<FaceWish> wishes(int count) {
        std::vector<FaceWish> all;
        for (const face::Face& face : facesInARow(count))
            all.push_back({face, true, {}, false});
        return all;
    }

private Q_SLOTS:
    void initTestCase() { photo_ = savePhoto(QDir(temporary_.path()), "a.png"); }

    void facesGetTheirOwnStrengthOrNothing() {
        auto engine = std::make_shared<StrengthEngine>(0); // finds none: the wishes say where they are
        ProtectionQueue queue(engine, 2);
        Listener listener(queue);
        auto faces = wishes(3);
        faces[1].protect = false;
        faces[2].strength = 80;
        auto job = request(faces);
        job.settings.strength = 20;
        queue.add(job);
        QVERIFY(listener.waitForIdle());
        QCOMPARE(engine->strengths, (std::array<int, 4>{20, -1, 80, -1}));
        const JobResult& result = listener.finished.at(0);
        QCOMPARE(result.outcome, Outcome::Protected);
        QCOMPARE(result.faces.size(), 3u);
        QCOMPARE(result.costs.size(), 3u);
        QCOMPARE(result.costs[1].butteraugli, 0.0);
        QCOMPARE(result.costs[2].butteraugli, 2.5);
        QCOMPARE(result.cloaks.size(), 2u);
        QCOMPARE(result.result->pixels.pixelColor(1, 0).green(), 2); // the second cloak is the third face's
    }

    // Asked by where the face is in the file, also where a smaller picture is made.
    void aFaceGetsThePersonsOtherFaces() {
        struct OthersEngine : FakeEngine {
            using FakeEngine::FakeEngine;
            Result<cloak::FaceCloak> cloakFace(const QImage& photo, const face::Face& face, quint64 seed,
                                               const cloak::Settings& settings,
                                               const cloak::Hooks& hooks) const override {
                const std::lock_guard lock(mutex);
                given[std::size_t(std::lround(face.box.width()))] = int(settings.others.size());
                return FakeEngine::cloakFace(photo, face, seed, settings, hooks);
            }
            mutable std::mutex mutex;
            mutable std::map<std::size_t, int> given; // by the face's width as it is worked on
        };
        const QString path = temporary_.filePath("large.png");
        QImage(400, 200, QImage::Format_RGB888).save(path);
        face::Face known, stranger;
        known.box = QRectF(0, 0, 100, 100);
        stranger.box = QRectF(200, 50, 60, 60);
        auto engine = std::make_shared<OthersEngine>(0);
        ProtectionQueue queue(engine, 2);
        Listener listener(queue);
        auto job = request(std::vector<FaceWish>{{known, true, {}, false}, {stranger, true, {}, false}});
        job.source = path;
        job.longEdge = 200;
        job.others = [&](const face::Face& face) {
            return std::vector<QImage>(face.box == known.box ? 3 : 0,
                                       QImage(112, 112, QImage::Format_RGB888));
        };
        queue.add(job);
        QVERIFY(listener.waitForIdle());
        QCOMPARE(engine->given, (std::map<std::size_t, int>{{50, 3}, {30, 0}}));
    }

    // The judge sees the pixels that the file gives, of the faces that were protected, and no others.
    void theJudgeLooksAtTheWrittenFile() {
        ProtectionQueue queue(std::make_shared<FakeEngine>(0), 2);
        Listener listener(queue);
        auto faces = wishes(3);
        faces[1].protect = false;
        auto job = request(faces);
        job.target = temporary_.filePath("judged.jpg");
        job.write.format = photo::Format::Jpeg;
        job.write.quality = 20;
        std::mutex mutex;
        std::vector<audit::FaceToMeasure> seen;
        job.judge = [&](const audit::FaceToMeasure& what) -> Result<audit::Verdict> {
            const std::lock_guard lock(mutex);
            seen.push_back(what);
            audit::Verdict verdict;
            verdict.threshold = 0.4;
            verdict.toOriginal = {1, indexOf(what.face) == 0 ? 0.2 : seen.size() == 3 ? 0.3 : 0.5};
            return verdict;
        };
        queue.add(job);
        QVERIFY(listener.waitForIdle());
        const JobResult& result = listener.finished.at(0);
        QCOMPARE(result.outcome, Outcome::Protected);
        QCOMPARE(result.looks.size(), 2u);
        QCOMPARE(result.looks[0].face, 0);
        QCOMPARE(result.looks[1].face, 2);
        QCOMPARE(result.looks[0].look.survival, audit::Survival::Hidden);
        QCOMPARE(result.looks[1].look.survival, audit::Survival::TakenAway);
        const QImage inFile = photo::read(result.written)->pixels;
        QCOMPARE(seen.size(), 3u);
        QVERIFY(seen[0].cloaked == inFile && seen[1].cloaked == inFile);
        QVERIFY(inFile != result.result->pixels && seen[2].cloaked == result.result->pixels);
        QVERIFY(seen[0].original == result.original->pixels);
        QCOMPARE(seen[1].butteraugli, 2.5); // the cost of its own cloak
    }

    // Which the queue does not keep until then, and of 16 bits the judge sees 8.
    void theJudgeSeesTheOriginal() {
        const QImage eight(photo_);
        const QString deep = temporary_.filePath(QStringLiteral("deep.png"));
        QVERIFY(eight.convertToFormat(QImage::Format_RGBX64).save(deep));
        for (const QString& source : {photo_, deep}) {
            ProtectionQueue queue(std::make_shared<FakeEngine>(1), 1);
            Listener listener(queue);
            auto job = request({});
            job.source = source;
            job.target = temporary_.filePath(QStringLiteral("out/x.png"));
            job.write.replaceExisting = true;
            job.keepPixels = false;
            std::atomic<int> right = 0;
            job.judge = [&](const audit::FaceToMeasure& what) -> Result<audit::Verdict> {
                const QImage seen = what.original;
                right += seen.depth() <= 32 && seen.convertToFormat(QImage::Format_RGB888) ==
                                                   eight.convertToFormat(QImage::Format_RGB888);
                return audit::Verdict{};
            };
            queue.add(job);
            QVERIFY(listener.waitForIdle());
            QVERIFY(listener.finished.back().original->pixels.isNull());
            QCOMPARE(int(right), 1);
        }
    }

    void nobodyLooksWhereNothingIsWritten() {
        ProtectionQueue queue(std::make_shared<FakeEngine>(1), 1);
        Listener listener(queue);
        auto job = request({});
        job.judge = [](const audit::FaceToMeasure&) -> Result<audit::Verdict> {
            qFatal("asked");
            return audit::Verdict();
        };
        queue.add(job);
        QVERIFY(listener.waitForIdle());
        QVERIFY(listener.finished.at(0).looks.empty());
    }

    void noFaceWantedLeavesThePixels() {
        auto engine = std::make_shared<FakeEngine>(2);
        ProtectionQueue queue(engine, 2);
        Listener listener(queue);
        auto faces = wishes(2);
        faces[0].protect = faces[1].protect = false;
        queue.add(request(faces));
        QVERIFY(listener.waitForIdle());
        const JobResult& result = listener.finished.at(0);
        QCOMPARE(result.outcome, Outcome::Protected);
        QCOMPARE(result.result->pixels, result.original->pixels);
        QCOMPARE(result.steps, 0);
    }

    void emptyWishesAreNoFace() {
        ProtectionQueue queue(std::make_shared<FakeEngine>(2), 1);
        Listener listener(queue);
        queue.add(request(std::vector<FaceWish>{}));
        QVERIFY(listener.waitForIdle());
        QCOMPARE(listener.finished.at(0).outcome, Outcome::NoFace);
    }

    void pauseLetsNothingBeginAndResumeGoesOn() {
        auto engine = std::make_shared<FakeEngine>(3);
        Latch first;
        Latch go;
        std::atomic<int> begun{0};
        engine->onCloak = [&](const face::Face& face, quint64 seed, const cloak::Hooks& hooks) {
            if (++begun == 1) {
                first.open();
                go.wait();
            }
            return FakeEngine::plainCloak(face, seed, hooks);
        };
        ProtectionQueue queue(engine, 1);
        Listener listener(queue);
        queue.add(request({}));
        queue.add(request({}));
        QTRY_VERIFY_WITH_TIMEOUT(begun.load() == 1, 20'000);
        QVERIFY(first.wait());
        queue.pause();
        QVERIFY(queue.isPaused());
        go.open();
        // The face that ran ends; its answer is the last event while paused.
        QTRY_VERIFY_WITH_TIMEOUT(listener.fractions.size() >= 2, 20'000);
        QCoreApplication::processEvents();
        QCOMPARE(begun.load(), 1);
        QVERIFY(listener.finished.empty());
        queue.resume();
        QVERIFY(listener.waitForIdle());
        QCOMPARE(listener.finished.size(), 2u);
        QCOMPARE(begun.load(), 6);
    }

    void cancelWorksWhilePaused() {
        ProtectionQueue queue(std::make_shared<FakeEngine>(2), 2);
        Listener listener(queue);
        queue.pause();
        queue.add(request({}));
        queue.cancelAll();
        QVERIFY(listener.waitForIdle());
        QCOMPARE(listener.finished.at(0).outcome, Outcome::Cancelled);
        queue.resume();
        queue.add(request({}));
        QTRY_COMPARE_WITH_TIMEOUT(listener.finished.size(), 2u, 20'000);
        QCOMPARE(listener.finished[1].outcome, Outcome::Protected);
    }

    // However small the copy is to be.
    void facesAreLookedForInThePhotoAsItIs() {
        const QString path = temporary_.filePath("large.png");
        QImage(400, 200, QImage::Format_RGB888).save(path);
        auto engine = std::make_shared<FakeEngine>(0);
        std::atomic<int> width{0};
        const QRectF box(100, 20, 80, 90);
        engine->onDetect = [&](const QImage& photo) {
            width = photo.width();
            face::Face found;
            found.box = box;
            return std::vector<face::Face>{found};
        };
        std::atomic<double> worked{0};
        engine->onCloak = [&](const face::Face& face, quint64 seed, const cloak::Hooks& hooks) {
            worked = face.box.width();
            return FakeEngine::plainCloak(face, seed, hooks);
        };
        ProtectionQueue queue(engine, 1);
        Listener listener(queue);
        auto job = request({});
        job.source = path;
        job.longEdge = 200;
        queue.add(job);
        QVERIFY(listener.waitForIdle());
        QCOMPARE(width.load(), 400);
        QCOMPARE(worked.load(), 40.0);
        QCOMPARE(listener.finished.at(0).faces.at(0).box, box);
        QCOMPARE(listener.finished.at(0).result->pixels.width(), 200);
    }

    void smallFacesAreLookedForWhereAskedFor() {
        ProtectionQueue queue(std::make_shared<FakeEngine>(1), 2);
        Listener listener(queue);
        queue.add(request({}));
        JobRequest closer = request({});
        closer.smallFaces = true;
        queue.add(closer);
        JobRequest known = request(wishes(2));
        known.smallFaces = true; // whose faces are known already
        queue.add(known);
        QVERIFY(listener.waitForIdle());
        std::map<int, std::size_t> faces;
        for (const JobResult& result : listener.finished)
            faces[result.id] = result.faces.size();
        QCOMPARE(faces, (std::map<int, std::size_t>{{1, 1}, {2, 3}, {3, 2}}));
    }

    // It may take seconds, in which nothing else is known of the photo.
    void aCloserLookSaysHowFarItIs() {
        auto engine = std::make_shared<FakeEngine>(1);
        Latch go;
        engine->onDetectSmallToo = [&](const QImage&, const cloak::Hooks& hooks) {
            hooks.progress(0.5);
            go.wait();
            return facesInARow(3);
        };
        ProtectionQueue queue(engine, 1);
        Listener listener(queue);
        double ofPhoto = 0;
        connect(&queue, &ProtectionQueue::jobProgressed, this,
                [&](int, double fraction) { ofPhoto = fraction; });
        JobRequest closer = request({});
        closer.smallFaces = true;
        queue.add(closer);
        QTRY_VERIFY_WITH_TIMEOUT(!listener.fractions.empty(), 20'000);
        QVERIFY(listener.fractions.back() > 0 && listener.fractions.back() < 0.5);
        QVERIFY(ofPhoto > 0 && ofPhoto < 0.5);
        go.open();
        QVERIFY(listener.waitForIdle());
        QCOMPARE(listener.finished.at(0).faces.size(), 3u);
        QVERIFY(std::ranges::is_sorted(listener.fractions));
    }

    void knownFacesAreNotFoundAnew() {
        const auto at = [](QRectF box) {
            face::Face face;
            face.box = box;
            return face;
        };
        const std::vector<FaceWish> known = {{at({0, 0, 100, 100}), true, {}, false},
                                             {at({300, 0, 60, 60}), false, {}, true}};
        const auto more = facesBesides({at({10, 10, 95, 90}),  // the first, boxed otherwise
                                        at({310, 10, 35, 35}), // the second, which was drawn wide
                                        at({80, 80, 60, 60}),  // touches the first
                                        at({60, 10, 30, 30}),  // behind it, within its box
                                        at({305, 5, 20, 20})}, // much smaller than what was drawn
                                       known);
        QCOMPARE(more.size(), 3u);
        QCOMPARE(more[0].box, QRectF(80, 80, 60, 60));
        QCOMPARE(more[1].box, QRectF(60, 10, 30, 30));
        QCOMPARE(more[2].box, QRectF(305, 5, 20, 20));
        QCOMPARE(facesBesides({at({0, 0, 9, 9})}, {}).size(), 1u);
    }

    void drawnFaceIsLookedAtAgain() {
        FakeEngine engine;
        QRect seen;
        engine.onDetect = [&](const QImage& part) {
            seen = part.rect();
            face::Face found;
            found.box = QRectF(40, 40, 40, 40);
            found.landmarks[0] = QPointF(50, 50);
            found.score = 0.7f;
            return std::vector<face::Face>{found};
        };
        const QImage photo(400, 300, QImage::Format_RGB888);
        const face::Face face = faceInBox(engine, photo, QRectF(100, 100, 40, 40));
        QCOMPARE(seen.size(), QSize(120, 120));
        QCOMPARE(face.box, QRectF(100, 100, 40, 40));
        QCOMPARE(face.landmarks[0], QPointF(110, 110));
    }

    void drawnFaceThatNobodyFindsGetsTheTemplate() {
        FakeEngine engine(0);
        const QImage photo(400, 300, QImage::Format_RGB888);
        const QRectF box(100, 80, 60, 80);
        const face::Face face = faceInBox(engine, photo, box);
        QCOMPARE(face.box, box);
        QCOMPARE(face.score, 0.0f);
        for (const QPointF& landmark : face.landmarks)
            QVERIFY(box.contains(landmark));
        QCOMPARE(face.landmarks[0].x() + face.landmarks[1].x(), 2 * box.center().x());
        QVERIFY(face.landmarks[0].x() < face.landmarks[1].x());
        QVERIFY(face.landmarks[3].y() > face.landmarks[2].y());
    }
};

QTEST_GUILESS_MAIN(QueueWishesTest)
#include "tst_queue_wishes.moc"
