// An engine for the window's tests: no network, and it works only when the test lets it.
#pragma once

#include "core/cloak/engine.h"

#include <QMutex>
#include <QWaitCondition>

#include <atomic>
#include <chrono>
#include <vector>

namespace vizard::test {

// One face in the middle of every photo that is not plain grey (QColor(128, 128, 128) at the top left). A
// cloak moves all values of the photo by the strength.
class FakeEngine : public cloak::Engine {
public:
    // While shut, cloakFace and a search for small faces wait (until they are cancelled).
    void shut() {
        const QMutexLocker lock(&mutex_);
        open_ = false;
    }
    void open() {
        const QMutexLocker lock(&mutex_);
        open_ = true;
        changed_.wakeAll();
    }

    // Half as strong as the answer, before anything else.
    void sketch() {
        const QMutexLocker lock(&mutex_);
        sketches_ = true;
    }

    int begun() const { return begun_; }         // cloaks asked for
    int cancelled() const { return cancelled_; } // cloaks and searches given up
    std::vector<int> othersGiven() const { // how many of the person's other faces each cloak got, in order
        const QMutexLocker lock(&mutex_);
        return others_;
    }
    std::vector<int> strengths() const { // of the cloaks that were finished, in order
        const QMutexLocker lock(&mutex_);
        return strengths_;
    }

    Result<std::vector<face::Face>> detect(const QImage& photo, face::SmallFaces smallFaces,
                                           const cloak::Hooks& hooks) const override {
        if (smallFaces == face::SmallFaces::Always)
            return detectAll(photo, hooks);
        if (photo.pixelColor(0, 0) == QColor(128, 128, 128))
            return std::vector<face::Face>{};
        face::Face found;
        found.box =
            QRectF(photo.width() / 4.0, photo.height() / 4.0, photo.width() / 2.0, photo.height() / 2.0);
        found.score = 1;
        found.landmarks = face::template112();
        for (QPointF& point : found.landmarks)
            point = found.box.topLeft() + point * (found.box.height() / 112);
        return std::vector<face::Face>{found};
    }

    Result<cloak::FaceCloak> cloakFace(const QImage&, const face::Face&, quint64,
                                       const cloak::Settings& settings,
                                       const cloak::Hooks& hooks) const override {
        ++begun_;
        QMutexLocker lock(&mutex_);
        if (sketches_ && hooks.sketched)
            hooks.sketched(made(settings.strength / 2));
        if (!waitUntilOpen(hooks))
            return Error{ErrorCode::Cancelled, {}, {}};
        if (hooks.progress)
            hooks.progress(0.5);
        strengths_.push_back(settings.strength);
        others_.push_back(int(settings.others.size()));
        return made(settings.strength);
    }

    QImage apply(const QImage& photo, const std::vector<cloak::FaceCloak>& cloaks) const override {
        QImage result = photo;
        const int change = cloaks.empty() ? 0 : int(cloaks.front().shade.front());
        for (int y = 0; y < result.height(); ++y)
            for (uchar *byte = result.scanLine(y), *end = byte + result.bytesPerLine(); byte < end; ++byte)
                *byte = uchar(qMin(255, *byte + change));
        return result;
    }

private:
    // Besides, a small face in the top left corner; half of the work is done before it waits.
    Result<std::vector<face::Face>> detectAll(const QImage& photo, const cloak::Hooks& hooks) const {
        hooks.progress(0.5);
        QMutexLocker lock(&mutex_);
        if (!waitUntilOpen(hooks))
            return Error{ErrorCode::Cancelled, {}, {}};
        auto found = detect(photo, face::SmallFaces::InGroups, hooks);
        face::Face small;
        small.box = QRectF(5, 5, 20, 20);
        small.landmarks = face::template112();
        for (QPointF& point : small.landmarks)
            point = small.box.topLeft() + point * (small.box.height() / 112);
        found->push_back(small);
        return found;
    }

    // With the mutex; false: cancelled.
    bool waitUntilOpen(const cloak::Hooks& hooks) const {
        while (!open_) {
            if (hooks.cancelled && hooks.cancelled()) {
                ++cancelled_;
                return false;
            }
            changed_.wait(&mutex_, 5); // wakes up for open(), and to look whether it is cancelled
        }
        return true;
    }

    static cloak::FaceCloak made(int strength) {
        cloak::FaceCloak cloak;
        cloak.shadeSide = 1;
        cloak.shade = {float(strength), 0, 0};
        cloak.cost.butteraugli = strength / 25.0;
        cloak.cost.warpRms = strength / 500.0;
        return cloak;
    }

    mutable QMutex mutex_;
    mutable QWaitCondition changed_;
    mutable std::atomic<int> begun_{0}, cancelled_{0};
    mutable std::vector<int> strengths_, others_;
    bool open_ = true, sketches_ = false;
};

} // namespace vizard::test
