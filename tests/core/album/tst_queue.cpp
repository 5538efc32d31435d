#include "tests/core/album/fake_engine.h"

#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <ctime>

using namespace vizard;
using namespace vizard::test;
using album::JobRequest;
using album::JobResult;
using album::Outcome;
using album::ProtectionQueue;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

JobRequest request(const QString& source, const QString& target = {}) {
    JobRequest request;
    request.source = source;
    request.target = target;
    return request;
}

void spinThisThread(double seconds) {
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) + 1e-9 * double(time.tv_nsec);
    };
    for (const double end = now() + seconds; now() < end;) {
    }
}

} // namespace

class QueueTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    QDir folder_;

    // Runs one job to its end.
    JobResult run(std::shared_ptr<FakeEngine> engine, const JobRequest& job, int workers = 2) {
        ProtectionQueue queue(std::move(engine), workers);
        Listener listener(queue);
        queue.add(job);
        if (!listener.waitForIdle() || listener.finished.size() != 1)
            return {};
        return listener.finished.front();
    }

private Q_SLOTS:
    void init() {
        const QString path = temporary_.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        QVERIFY(QDir().mkpath(path));
        folder_ = QDir(path);
    }

    void aPhotoIsProtectedAndWritten() {
        const QString source = savePhoto(folder_, QStringLiteral("a.png"));
        const QByteArray before = bytesOf(source);
        const JobResult result = run(std::make_shared<FakeEngine>(2),
                                     request(source, folder_.filePath(QStringLiteral("out/deep/a.png"))));
        QCOMPARE(result.outcome, Outcome::Protected);
        QVERIFY(!result.error);
        QCOMPARE(result.written, folder_.filePath(QStringLiteral("out/deep/a.png")));
        QCOMPARE(result.faces.size(), 2u);
        QCOMPARE(result.costs.size(), 2u);
        QCOMPARE(result.costs[1].butteraugli, 1.5); // by face, not by who was first
        QCOMPARE(result.steps, 3);
        QVERIFY(result.original && !result.original->contentHash.isEmpty());
        QVERIFY(!result.result && result.original->pixels.isNull()); // nobody asked for the pixels
        QCOMPARE(QImage(result.written).pixelColor(1, 0).green(), 1);
        QCOMPARE(QImage(result.written).pixelColor(5, 5), QImage(source).pixelColor(5, 5));
        QCOMPARE(bytesOf(source), before);
    }

    void pixelsAreKeptWhenAskedFor() {
        JobRequest job = request(savePhoto(folder_, QStringLiteral("a.png")));
        job.keepPixels = true;
        const JobResult result = run(std::make_shared<FakeEngine>(), job);
        QCOMPARE(result.outcome, Outcome::Protected);
        QVERIFY(result.written.isEmpty());
        QVERIFY(result.result && result.original);
        QCOMPARE(result.result->pixels.pixelColor(0, 0).blue(), 7);
        QCOMPARE(result.original->pixels.pixelColor(0, 0).blue(), 0);
    }

    void noFaceIsANormalResult() {
        const QString target = folder_.filePath(QStringLiteral("out/a.png"));
        const JobResult result = run(std::make_shared<FakeEngine>(0),
                                     request(savePhoto(folder_, QStringLiteral("a.png")), target));
        QCOMPARE(result.outcome, Outcome::NoFace);
        QVERIFY(!result.error);
        QVERIFY(!QFile::exists(target));
        QVERIFY(!folder_.exists(QStringLiteral("out")));
    }

    void theExtensionFollowsTheContent() {
        const QString png = savePhoto(folder_, QStringLiteral("a.png"));
        QVERIFY(QFile::rename(png, folder_.filePath(QStringLiteral("a.jpg"))));
        const JobResult result =
            run(std::make_shared<FakeEngine>(), request(folder_.filePath(QStringLiteral("a.jpg")),
                                                        folder_.filePath(QStringLiteral("b.jpg"))));
        QCOMPARE(result.written, folder_.filePath(QStringLiteral("b.png")));
    }

    void aFailedPhotoDoesNotStopTheOthers() {
        ProtectionQueue queue(std::make_shared<FakeEngine>(), 2);
        Listener listener(queue);
        const int missing = queue.add(request(folder_.filePath(QStringLiteral("missing.png"))));
        QFile empty(folder_.filePath(QStringLiteral("empty.png")));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        const int nothing = queue.add(request(empty.fileName()));
        const int good = queue.add(request(savePhoto(folder_, QStringLiteral("good.png"))));
        QVERIFY(!queue.isIdle());
        QVERIFY(listener.waitForIdle());
        QVERIFY(queue.isIdle());
        QCOMPARE(listener.finished.size(), 3u);
        QCOMPARE(listener.resultOf(missing)->outcome, Outcome::Failed);
        QCOMPARE(listener.resultOf(missing)->error->code, ErrorCode::NotFound);
        QCOMPARE(listener.resultOf(nothing)->error->code, ErrorCode::Empty);
        QCOMPARE(listener.resultOf(good)->outcome, Outcome::Protected);
    }

    void errorsAndExceptionsEndTheJobOnce_data() {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("code");
        for (const char* where : {"detect", "cloak", "apply"}) {
            const auto row = [where](const char* what, ErrorCode code) {
                QTest::addRow("%s %s", where, what)
                    << QString::fromLatin1(where) << QString::fromLatin1(what) << static_cast<int>(code);
            };
            row("bad_alloc", ErrorCode::OutOfMemory);
            row("exception", ErrorCode::Internal);
            row("number", ErrorCode::Internal);
            if (qstrcmp(where, "apply") != 0)
                row("error", ErrorCode::ModelDamaged);
        }
        QTest::addRow("apply null") << QStringLiteral("apply") << QStringLiteral("null")
                                    << static_cast<int>(ErrorCode::OutOfMemory);
    }
    void errorsAndExceptionsEndTheJobOnce() {
        QFETCH(QString, where);
        QFETCH(QString, what);
        const auto fail = [what] {
            if (what == QLatin1String("bad_alloc"))
                throw std::bad_alloc();
            if (what == QLatin1String("exception"))
                throw std::runtime_error("from deep below");
            if (what == QLatin1String("number"))
                throw 42;
            return Error{ErrorCode::ModelDamaged, QStringLiteral("cloak"), {}};
        };
        auto engine = std::make_shared<FakeEngine>(3);
        if (where == QLatin1String("detect"))
            engine->onDetect = [fail](const QImage&) { return fail(); };
        else if (where == QLatin1String("cloak"))
            engine->onCloak = [fail](const auto&, auto, const auto&) { return fail(); };
        else
            engine->onApply = [fail, what](const auto&, const auto&) {
                return what == QLatin1String("null") ? QImage() : (void(fail()), QImage());
            };
        const QString target = folder_.filePath(QStringLiteral("out.png"));
        const JobResult result = run(engine, request(savePhoto(folder_, QStringLiteral("a.png")), target));
        QCOMPARE(result.outcome, Outcome::Failed);
        QVERIFY(result.error);
        QTEST(static_cast<int>(result.error->code), "code");
        QVERIFY(result.original); // it could be read
        QVERIFY(!QFile::exists(target));
    }

    // Face 2 fails first; face 1 fails too, but later.
    void theReportedErrorDoesNotDependOnWhoWasFirst() {
        Latch secondFailed;
        auto engine = std::make_shared<FakeEngine>(6);
        engine->onCloak = [&](const face::Face& face, quint64 seed,
                              const cloak::Hooks& hooks) -> Result<cloak::FaceCloak> {
            if (indexOf(face) == 2) {
                secondFailed.open();
                return Error{ErrorCode::Internal, QStringLiteral("face 2"), {}};
            }
            if (indexOf(face) == 1) {
                secondFailed.wait();
                return Error{ErrorCode::Internal, QStringLiteral("face 1"), {}};
            }
            return FakeEngine::plainCloak(face, seed, hooks);
        };
        const JobResult result = run(engine, request(savePhoto(folder_, QStringLiteral("a.png"))));
        QCOMPARE(result.outcome, Outcome::Failed);
        QCOMPARE(result.error->text, QStringLiteral("face 1"));
    }

    void afterAFailedFaceTheRestIsLeftAlone() {
        std::atomic<int> asked{0};
        Latch failureSeen;
        auto engine = std::make_shared<FakeEngine>(9);
        engine->onCloak = [&](const face::Face& face, quint64 seed,
                              const cloak::Hooks& hooks) -> Result<cloak::FaceCloak> {
            ++asked;
            if (indexOf(face) == 0)
                return Error{ErrorCode::Internal, {}, {}};
            // Comes after the news of the failure, which the same worker sent before.
            QMetaObject::invokeMethod(
                this, [&] { failureSeen.open(); }, Qt::QueuedConnection);
            failureSeen.wait();
            return FakeEngine::plainCloak(face, seed, hooks);
        };
        QCOMPARE(run(engine, request(savePhoto(folder_, QStringLiteral("a.png"))), 1).outcome,
                 Outcome::Failed);
        // One more may have begun before the news came; never the other seven.
        QVERIFY2(asked.load() <= 2, qPrintable(QString::number(asked.load())));
    }

    void facesOfOnePhotoFillTheWorkers() {
        MeetingPoint meeting(3);
        std::atomic<int> met{0};
        auto engine = std::make_shared<FakeEngine>(3);
        engine->onCloak = [&](const face::Face& face, quint64 seed, const cloak::Hooks& hooks) {
            met += meeting.meet() ? 1 : 0;
            return FakeEngine::plainCloak(face, seed, hooks);
        };
        QCOMPARE(run(engine, request(savePhoto(folder_, QStringLiteral("a.png"))), 3).outcome,
                 Outcome::Protected);
        QCOMPARE(met.load(), 3);
    }

    void fewPhotosAreInMemoryAtOnce() {
        constexpr int workers = 2;
        std::atomic<int> opened{0};
        auto engine = std::make_shared<FakeEngine>(2);
        engine->onDetect = [&](const QImage&) {
            ++opened;
            return facesInARow(2);
        };
        ProtectionQueue queue(engine, workers);
        Listener listener(queue);
        int most = 0;
        int finished = 0;
        connect(&queue, &ProtectionQueue::jobStarted, this,
                [&] { most = std::max(most, opened - finished); });
        connect(&queue, &ProtectionQueue::jobFinished, this,
                [&] { most = std::max(most, opened - finished++); });
        for (int n = 0; n < 40; ++n)
            queue.add(request(savePhoto(folder_, QStringLiteral("%1.png").arg(n), n)));
        QVERIFY(listener.waitForIdle());
        QCOMPARE(finished, 40);
        QVERIFY2(most <= workers + 1, qPrintable(QString::number(most)));
    }

    void theSameBytesWithAnyNumberOfWorkers() {
        std::vector<QString> sources;
        for (int n = 0; n < 6; ++n)
            sources.push_back(savePhoto(folder_, QStringLiteral("%1.png").arg(n), n));
        QList<QByteArrayList> runs;
        for (const int workers : {1, 2, 4}) {
            ProtectionQueue queue(std::make_shared<FakeEngine>(5), workers);
            Listener listener(queue);
            const QString out = QStringLiteral("out%1/").arg(workers);
            for (const QString& source : sources)
                queue.add(request(source, folder_.filePath(out + QFileInfo(source).fileName())));
            QVERIFY(listener.waitForIdle());
            QByteArrayList files;
            for (const QString& source : sources)
                files += bytesOf(folder_.filePath(out + QFileInfo(source).fileName()));
            QVERIFY(!files.contains(QByteArray()));
            runs += files;
        }
        QCOMPARE(runs[1], runs[0]);
        QCOMPARE(runs[2], runs[0]);
    }

    void theSeedIsThatOfThePictureNotOfTheFile() {
        std::vector<quint64> seeds;
        auto engine = std::make_shared<FakeEngine>();
        engine->onCloak = [&](const face::Face& face, quint64 seed, const cloak::Hooks& hooks) {
            seeds.push_back(seed);
            return FakeEngine::plainCloak(face, seed, hooks);
        };
        JobRequest other = request(savePhoto(folder_, QStringLiteral("a.bmp")));
        run(engine, request(savePhoto(folder_, QStringLiteral("a.png"))), 1);
        run(engine, other, 1);
        other.settings.seed = 1;
        run(engine, other, 1);
        run(engine, request(savePhoto(folder_, QStringLiteral("b.png"), 1)), 1);
        QCOMPARE(seeds.size(), 4u);
        QCOMPARE(seeds[0], seeds[1]);
        QVERIFY(seeds[2] != seeds[1]);
        QVERIFY(seeds[3] != seeds[0]);
    }

    void progressGrowsToOneAndTheTimeLeftBecomesKnown() {
        Latch heard; // no face goes on before the first report
        auto engine = std::make_shared<FakeEngine>(3);
        engine->onCloak = [&heard](const face::Face& face, quint64 seed, const cloak::Hooks& hooks) {
            heard.wait();
            return FakeEngine::plainCloak(face, seed, hooks);
        };
        ProtectionQueue queue(engine, 2);
        Listener listener(queue);
        connect(&queue, &ProtectionQueue::progressed, this, [&heard] { heard.open(); });
        std::map<int, std::vector<double>> perJob;
        connect(&queue, &ProtectionQueue::jobProgressed, this,
                [&](int id, double fraction) { perJob[id].push_back(fraction); });
        for (int n = 0; n < 8; ++n)
            queue.add(request(savePhoto(folder_, QStringLiteral("%1.png").arg(n), n)));
        QVERIFY(listener.waitForIdle());
        QVERIFY(std::ranges::is_sorted(listener.fractions));
        QCOMPARE(listener.fractions.back(), 1.0);
        QVERIFY(listener.fractions.front() < 0.5);
        QCOMPARE(listener.secondsLeft.front(), -1.0); // nobody can know before the first face
        QCOMPARE(listener.secondsLeft.back(), 0.0);
        QVERIFY(std::ranges::count_if(listener.secondsLeft, [](double left) { return left > 0; }) > 8);
        QCOMPARE(perJob.size(), 8u);
        for (const auto& [id, fractions] : perJob) {
            QVERIFY(std::ranges::is_sorted(fractions));
            QCOMPARE(fractions.back(), 1.0);
        }
    }

    void signalsComeInTheQueuesThread() {
        QThread* const here = QThread::currentThread();
        ProtectionQueue queue(std::make_shared<FakeEngine>(3), 2);
        Listener listener(queue);
        int elsewhere = 0;
        const auto check = [&] { elsewhere += QThread::currentThread() == here ? 0 : 1; };
        connect(&queue, &ProtectionQueue::jobStarted, check);
        connect(&queue, &ProtectionQueue::jobProgressed, check);
        connect(&queue, &ProtectionQueue::jobFinished, check);
        connect(&queue, &ProtectionQueue::progressed, check);
        queue.add(request(savePhoto(folder_, QStringLiteral("a.png"))));
        QCOMPARE(listener.finished.size(), 0u); // never from inside add()
        QVERIFY(listener.waitForIdle());
        QCOMPARE(elsewhere, 0);
    }

    void aResultTravelsThroughAQueuedConnection() {
        QVERIFY(QMetaType::fromName("vizard::album::JobResult").isValid());
        ProtectionQueue queue(std::make_shared<FakeEngine>(), 1);
        QSignalSpy spy(&queue, &ProtectionQueue::jobFinished);
        queue.add(request(savePhoto(folder_, QStringLiteral("a.png"))));
        QVERIFY(spy.wait());
        QCOMPARE(spy.first().first().value<JobResult>().outcome, Outcome::Protected);
    }

    void processorTimeIsSummedOverWorkers() {
        constexpr double each = 0.05;
        auto engine = std::make_shared<FakeEngine>(4);
        engine->onCloak = [](const face::Face& face, quint64 seed, const cloak::Hooks& hooks) {
            spinThisThread(each);
            return FakeEngine::plainCloak(face, seed, hooks);
        };
        const JobResult result = run(engine, request(savePhoto(folder_, QStringLiteral("a.png"))), 2);
        QVERIFY(result.coreSeconds >= 4 * each);
        QVERIFY(result.coreSeconds < 4 * each + 1);
        QVERIFY(result.seconds >= 2 * each);
    }

    void itBecomesIdleAgainAfterMoreWork() {
        ProtectionQueue queue(std::make_shared<FakeEngine>(), 1);
        QSignalSpy idle(&queue, &ProtectionQueue::idle);
        const QString source = savePhoto(folder_, QStringLiteral("a.png"));
        const int first = queue.add(request(source));
        QVERIFY(idle.wait());
        QVERIFY(queue.add(request(source)) != first);
        QVERIFY(!queue.isIdle());
        QVERIFY(idle.wait());
        QCOMPARE(idle.count(), 2);
    }

    void moreCanBeAddedFromASlot() {
        ProtectionQueue queue(std::make_shared<FakeEngine>(), 2);
        Listener listener(queue);
        const QString source = savePhoto(folder_, QStringLiteral("a.png"));
        connect(&queue, &ProtectionQueue::jobFinished, this, [&] {
            if (listener.finished.size() < 5)
                queue.add(request(source));
        });
        queue.add(request(source));
        QVERIFY(listener.waitForIdle());
        QCOMPARE(listener.finished.size(), 5u);
        QCOMPARE(listener.idle.count(), 1);
    }
};

QTEST_GUILESS_MAIN(QueueTest)
#include "tst_queue.moc"
