// What a method has long before its end reaches who shows it, and nobody once the photo is over.
#include "tests/core/album/fake_engine.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace vizard;
using namespace vizard::test;
using album::JobRequest;
using album::ProtectionQueue;

namespace {

constexpr int kPatienceMs = 20000; // for what happens at once, on a machine that may be busy

} // namespace

class QueueSketchesTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    JobRequest request(bool keepsPixels) const {
        JobRequest job;
        job.source = savePhoto(QDir(folder_.path()), QStringLiteral("a.png"));
        job.keepPixels = keepsPixels;
        return job;
    }

private Q_SLOTS:
    // Only who keeps pixels looks at them.
    void sketchesComeBeforeTheEnd() {
        auto engine = std::make_shared<FakeEngine>(2);
        std::atomic<int> asked = 0;
        engine->onCloak = [&](const face::Face& face, quint64 seed, const cloak::Hooks& hooks) {
            if (hooks.sketched) {
                ++asked;
                hooks.sketched(*FakeEngine::plainCloak(face, seed, hooks));
            }
            return FakeEngine::plainCloak(face, seed, hooks);
        };
        for (const bool keeps : {false, true}) {
            ProtectionQueue queue(engine, 2);
            Listener listener(queue);
            std::vector<int> faces;
            QObject::connect(&queue, &ProtectionQueue::faceSketched, &queue,
                             [&](int, int face, const cloak::FaceCloak& cloak) {
                                 QVERIFY(listener.finished.empty());
                                 QCOMPARE(cloak.steps, face + 1); // of that face
                                 faces.push_back(face);
                             });
            queue.add(request(keeps));
            QVERIFY(listener.waitForIdle());
            std::sort(faces.begin(), faces.end());
            QCOMPARE(faces, keeps ? std::vector<int>({0, 1}) : std::vector<int>());
            QCOMPARE(asked.load(), keeps ? 2 : 0);
        }
    }

    void noSketchComesOfACancelledPhoto() {
        Latch go, sketched;
        std::atomic<bool> inside = false;
        auto engine = std::make_shared<FakeEngine>();
        engine->onCloak = [&](const face::Face& face, quint64 seed, const cloak::Hooks& hooks) {
            inside = true;
            go.wait();
            hooks.sketched(*FakeEngine::plainCloak(face, seed, hooks));
            sketched.open();
            return FakeEngine::plainCloak(face, seed, hooks);
        };
        ProtectionQueue queue(engine, 1);
        Listener listener(queue);
        int seen = 0;
        QObject::connect(&queue, &ProtectionQueue::faceSketched, &queue, [&] { ++seen; });
        const int id = queue.add(request(true));
        QTRY_VERIFY_WITH_TIMEOUT(inside.load(), kPatienceMs);
        go.open();
        QVERIFY(sketched.wait()); // it is on its way to the event loop
        queue.cancel(id);
        QVERIFY(listener.waitForIdle());
        QCOMPARE(seen, 0);
    }
};

QTEST_GUILESS_MAIN(QueueSketchesTest)
#include "tst_queue_sketches.moc"
