#include "tests/core/album/fake_engine.h"

#include <QFile>
#include <QTemporaryDir>

#include <ctime>
#include <set>
#include <thread>

using namespace vizard;
using namespace vizard::test;
using album::JobRequest;
using album::Outcome;
using album::ProtectionQueue;

namespace {

constexpr int patienceMs =
    20000; // for what happens at once, but on a machine that may be busy with other things

// Half a second is promised. It is counted in this process's own time, so that a busy machine is not taken
// for a fault.
class Answer {
public:
    bool inTime() const { return std::clock() - started_ < CLOCKS_PER_SEC / 2; }

private:
    std::clock_t started_ = std::clock();
};

// Its cloaks take until they are cancelled, and count who noticed.
struct PatientEngine : FakeEngine {
    explicit PatientEngine(int faces)
        : FakeEngine(faces) {
        onCloak = [this](const face::Face&, quint64, const cloak::Hooks& hooks) -> Result<cloak::FaceCloak> {
            ++started;
            while (!hooks.cancelled())
                std::this_thread::yield();
            ++noticed;
            return Error{ErrorCode::Cancelled, {}, {}};
        };
    }
    std::atomic<int> started{0};
    std::atomic<int> noticed{0};
};

} // namespace

class QueueCancelTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    QDir folder_;

    JobRequest request(int n, const QString& target = {}) {
        JobRequest job;
        job.source = savePhoto(folder_, QStringLiteral("%1.png").arg(n), n);
        job.target = target;
        return job;
    }

private Q_SLOTS:
    void init() { folder_ = QDir(temporary_.path()); }

    void insideAPhoto() {
        auto engine = std::make_shared<PatientEngine>(4);
        ProtectionQueue queue(engine, 2);
        Listener listener(queue);
        const QString target = folder_.filePath(QStringLiteral("out.png"));
        const int id = queue.add(request(0, target));
        QTRY_COMPARE_WITH_TIMEOUT(engine->started.load(), 2, patienceMs);
        const Answer answer;
        queue.cancel(id);
        QVERIFY(listener.finished.empty()); // said from the event loop
        QVERIFY(listener.waitForIdle());
        QVERIFY(answer.inTime());
        QCOMPARE(listener.finished.size(), 1u);
        QCOMPARE(listener.finished[0].outcome, Outcome::Cancelled);
        QVERIFY(!listener.finished[0].error);
        QVERIFY(listener.finished[0].original);
        QCOMPARE(engine->noticed.load(), 2);
        QCOMPARE(engine->started.load(), 2); // the faces that had not begun never did
        QVERIFY(!QFile::exists(target));
    }

    // What cannot be interrupted does not hold back the answer.
    void duringDetection() {
        Latch release;
        Latch inside;
        auto engine = std::make_shared<FakeEngine>();
        engine->onDetect = [&](const QImage&) {
            inside.open();
            release.wait();
            return facesInARow(1);
        };
        ProtectionQueue queue(engine, 1);
        Listener listener(queue);
        const int id = queue.add(request(0));
        QVERIFY(inside.wait());
        queue.cancel(id);
        QTRY_COMPARE_WITH_TIMEOUT(listener.finished.size(), 1u, patienceMs);
        QVERIFY(!queue.isIdle()); // a worker is still in there
        QCOMPARE(listener.idle.count(), 0);
        release.open();
        QVERIFY(listener.waitForIdle());
        QCOMPARE(listener.finished.size(), 1u);
        QCOMPARE(listener.finished[0].outcome, Outcome::Cancelled);
    }

    void aPhotoThatWaits() {
        auto engine = std::make_shared<PatientEngine>(1);
        ProtectionQueue queue(engine, 1);
        Listener listener(queue);
        const int first = queue.add(request(0));
        for (int n = 1; n < 5; ++n)
            queue.add(request(n));
        const int last = queue.add(request(5));
        QTRY_VERIFY_WITH_TIMEOUT(engine->started > 0, patienceMs);
        queue.cancel(last);
        QTRY_COMPARE_WITH_TIMEOUT(listener.finished.size(), 1u, patienceMs);
        QCOMPARE(listener.finished[0].id, last);
        queue.cancel(last); // no such job any more
        queue.cancelAll();
        queue.cancelAll();
        queue.cancel(first);
        QVERIFY(listener.waitForIdle());
        QCOMPARE(listener.finished.size(), 6u);
    }

    void all() {
        auto engine = std::make_shared<PatientEngine>(3);
        ProtectionQueue queue(engine, 2);
        Listener listener(queue);
        for (int n = 0; n < 30; ++n)
            queue.add(request(n));
        QTRY_VERIFY_WITH_TIMEOUT(engine->started > 0, patienceMs);
        const Answer answer;
        queue.cancelAll();
        QVERIFY(listener.waitForIdle());
        QVERIFY(answer.inTime());
        QCOMPARE(listener.idle.count(), 1);
        std::set<int> ids;
        for (const auto& result : listener.finished) {
            QCOMPARE(result.outcome, Outcome::Cancelled);
            ids.insert(result.id);
        }
        QCOMPARE(listener.finished.size(), 30u);
        QCOMPARE(ids.size(), 30u);
    }

    void oneOfSeveralLeavesTheOthersAlone() {
        std::atomic<bool> inside{false};
        auto engine = std::make_shared<FakeEngine>(1);
        std::atomic<bool> first{true};
        engine->onCloak = [&](const face::Face& face, quint64 seed,
                              const cloak::Hooks& hooks) -> Result<cloak::FaceCloak> {
            if (!first.exchange(false))
                return FakeEngine::plainCloak(face, seed, hooks);
            inside = true;
            while (!hooks.cancelled())
                std::this_thread::yield();
            return Error{ErrorCode::Cancelled, {}, {}};
        };
        ProtectionQueue queue(engine, 1);
        Listener listener(queue);
        const int id = queue.add(request(0));
        const int other = queue.add(request(1));
        QTRY_VERIFY_WITH_TIMEOUT(inside, patienceMs);
        queue.cancel(id);
        QVERIFY(listener.waitForIdle());
        QCOMPARE(listener.resultOf(id)->outcome, Outcome::Cancelled);
        QCOMPARE(listener.resultOf(other)->outcome, Outcome::Protected);
    }

    // Cancelled between the last face and the write: no file appears after the job was reported.
    void beforeTheWrite() {
        std::atomic<bool> inside{false};
        Latch release;
        auto engine = std::make_shared<FakeEngine>(1);
        engine->onApply = [&](const QImage& photo, const auto& cloaks) {
            inside = true;
            release.wait();
            return FakeEngine::paint(photo, cloaks);
        };
        ProtectionQueue queue(engine, 1);
        Listener listener(queue);
        const QString target = folder_.filePath(QStringLiteral("late.png"));
        const int id = queue.add(request(0, target));
        QTRY_VERIFY_WITH_TIMEOUT(inside, patienceMs);
        queue.cancel(id);
        release.open();
        QVERIFY(listener.waitForIdle());
        QCOMPARE(listener.finished.size(), 1u);
        QCOMPARE(listener.finished[0].outcome, Outcome::Cancelled);
        QVERIFY(!QFile::exists(target));
    }

    void fromASlot() {
        ProtectionQueue queue(std::make_shared<FakeEngine>(2), 2);
        Listener listener(queue);
        connect(&queue, &ProtectionQueue::jobFinished, &queue, &ProtectionQueue::cancelAll);
        for (int n = 0; n < 10; ++n)
            queue.add(request(n));
        QVERIFY(listener.waitForIdle());
        QCOMPARE(listener.finished.size(), 10u);
    }

    void cancelledWorkLeavesTheQueueUsable() {
        auto engine = std::make_shared<PatientEngine>(2);
        ProtectionQueue queue(engine, 2);
        Listener listener(queue);
        queue.add(request(0));
        QTRY_COMPARE_WITH_TIMEOUT(engine->started.load(), 2, patienceMs);
        queue.cancelAll();
        QVERIFY(listener.waitForIdle());
        engine->onCloak = FakeEngine::plainCloak;
        queue.add(request(1));
        QTRY_COMPARE_WITH_TIMEOUT(listener.finished.size(), 2u, patienceMs);
        QCOMPARE(listener.finished[1].outcome, Outcome::Protected);
    }

    // The destructor cancels what runs and waits for it; nothing is signalled any more.
    void byDestruction() {
        auto engine = std::make_shared<PatientEngine>(3);
        auto queue = std::make_unique<ProtectionQueue>(engine, 2);
        int finished = 0;
        connect(queue.get(), &ProtectionQueue::jobFinished, this, [&] { ++finished; });
        for (int n = 0; n < 5; ++n)
            queue->add(request(n));
        QTRY_VERIFY_WITH_TIMEOUT(engine->started >= 2, patienceMs);
        const Answer answer;
        queue.reset();
        QVERIFY(answer.inTime());
        QCOMPARE(engine->noticed.load(), engine->started.load());
        QCOMPARE(finished, 0);
    }

    void seededChaos() {
        std::srand(7);
        for (int round = 0; round < 40; ++round) {
            auto engine = std::make_shared<FakeEngine>(3);
            engine->onCloak = [](const face::Face& face, quint64 seed,
                                 const cloak::Hooks& hooks) -> Result<cloak::FaceCloak> {
                if (seed % 7 == 0)
                    throw std::bad_alloc();
                return FakeEngine::plainCloak(face, seed, hooks);
            };
            ProtectionQueue queue(engine, 1 + round % 4);
            Listener listener(queue);
            std::vector<int> ids;
            for (int n = 0; n < 12; ++n)
                ids.push_back(queue.add(request(n)));
            for (int n = 0; n < 4; ++n) {
                queue.cancel(ids[static_cast<size_t>(std::rand()) % ids.size()]);
                QCoreApplication::processEvents();
            }
            QVERIFY(listener.waitForIdle());
            std::set<int> seen;
            for (const auto& result : listener.finished)
                seen.insert(result.id);
            QCOMPARE(listener.finished.size(), ids.size());
            QCOMPARE(seen.size(), ids.size());
        }
    }
};

QTEST_GUILESS_MAIN(QueueCancelTest)
#include "tst_queue_cancel.moc"
