// An engine without networks for the queue's tests: each step is a function that a test may replace.
#pragma once

#include "core/album/queue.h"

#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace vizard::test {

// Lets threads wait for one another without sleeping. Waiting gives up after a while, so that a broken test
// ends.
class Latch {
public:
    void open() {
        const std::lock_guard lock(mutex_);
        open_ = true;
        changed_.notify_all();
    }
    bool wait(std::chrono::milliseconds longest = std::chrono::seconds(20)) {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, longest, [this] { return open_; });
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool open_ = false;
};

// Opens when `expected` threads are there at once.
class MeetingPoint {
public:
    explicit MeetingPoint(int expected)
        : expected_(expected) {}
    bool meet(std::chrono::milliseconds longest = std::chrono::seconds(20)) {
        std::unique_lock lock(mutex_);
        ++there_;
        changed_.notify_all();
        return changed_.wait_for(lock, longest, [this] { return there_ >= expected_; });
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    const int expected_;
    int there_ = 0;
};

inline std::vector<face::Face> facesInARow(int count) {
    std::vector<face::Face> faces(static_cast<size_t>(count));
    for (int index = 0; index < count; ++index) {
        faces[static_cast<size_t>(index)].box = QRectF(index, 0, 1, 1);
        faces[static_cast<size_t>(index)].score = 0.9f;
    }
    return faces;
}

inline int indexOf(const face::Face& face) {
    return static_cast<int>(face.box.x());
}

class FakeEngine : public cloak::Engine {
public:
    using Detect = std::function<Result<std::vector<face::Face>>(const QImage&)>;
    using CloserLook = std::function<Result<std::vector<face::Face>>(const QImage&, const cloak::Hooks&)>;
    using Cloak =
        std::function<Result<cloak::FaceCloak>(const face::Face&, quint64 photoSeed, const cloak::Hooks&)>;
    using Apply = std::function<QImage(const QImage&, const std::vector<cloak::FaceCloak>&)>;

    explicit FakeEngine(int faces = 1) {
        onDetect = [faces](const QImage&) { return facesInARow(faces); };
    }

    Detect onDetect;
    CloserLook onDetectSmallToo = [](const QImage&, const cloak::Hooks&) { return facesInARow(3); };
    Cloak onCloak = plainCloak;
    Apply onApply = paint;

    // A cloak that depends on the face, the photo and the seed; steps = face + 1, and so on for the cost.
    static Result<cloak::FaceCloak> plainCloak(const face::Face& face, quint64 photoSeed,
                                               const cloak::Hooks& hooks) {
        hooks.progress(0.5);
        cloak::FaceCloak cloak;
        cloak.shadeSide = 1;
        cloak.shade = {static_cast<float>(photoSeed % 251), static_cast<float>(indexOf(face)), 0};
        cloak.steps = indexOf(face) + 1;
        cloak.cost.butteraugli = indexOf(face) + 0.5;
        hooks.progress(1);
        return cloak;
    }

    // One pixel a face, in the order in which the cloaks come.
    static QImage paint(const QImage& photo, const std::vector<cloak::FaceCloak>& cloaks) {
        QImage changed = photo;
        int x = 0;
        for (const cloak::FaceCloak& cloak : cloaks)
            changed.setPixelColor(x++, 0, QColor(int(cloak.shade[0]), int(cloak.shade[1]), 7));
        return changed;
    }

    Result<std::vector<face::Face>> detect(const QImage& photo, face::SmallFaces smallFaces,
                                           const cloak::Hooks& hooks) const override {
        if (smallFaces != face::SmallFaces::Always)
            return onDetect(photo);
        return hooks.cancelled() ? Error{ErrorCode::Cancelled, {}, {}} : onDetectSmallToo(photo, hooks);
    }
    Result<cloak::FaceCloak> cloakFace(const QImage&, const face::Face& face, quint64 photoSeed,
                                       const cloak::Settings&, const cloak::Hooks& hooks) const override {
        return onCloak(face, photoSeed, hooks);
    }
    QImage apply(const QImage& photo, const std::vector<cloak::FaceCloak>& cloaks) const override {
        return onApply(photo, cloaks);
    }
};

// A small picture whose pixels depend on `seed`.
inline QString savePhoto(const QDir& folder, const QString& name, int seed = 0) {
    QImage image(24, 16, QImage::Format_RGB888);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb((x * 9 + seed * 31) % 256, (y * 13 + seed) % 256, (x * y) % 256));
    const QString path = folder.filePath(name);
    return image.save(path) ? path : QString();
}

// Everything that a queue says, in order.
struct Listener {
    explicit Listener(album::ProtectionQueue& queue)
        : idle(&queue, &album::ProtectionQueue::idle) {
        using Queue = album::ProtectionQueue;
        QObject::connect(&queue, &Queue::jobStarted, &context, [this](int id) { started.push_back(id); });
        QObject::connect(&queue, &Queue::jobFinished, &context,
                         [this](const album::JobResult& result) { finished.push_back(result); });
        QObject::connect(&queue, &Queue::progressed, &context, [this](double fraction, double left) {
            fractions.push_back(fraction);
            secondsLeft.push_back(left);
        });
    }
    bool waitForIdle(int milliseconds = 20000) { return idle.count() > 0 || idle.wait(milliseconds); }
    const album::JobResult* resultOf(int id) const {
        const auto found = std::ranges::find(finished, id, &album::JobResult::id);
        return found == finished.end() ? nullptr : &*found;
    }

    QSignalSpy idle;
    std::vector<int> started;
    std::vector<album::JobResult> finished;
    std::vector<double> fractions, secondsLeft;
    QObject context;
};

} // namespace vizard::test
