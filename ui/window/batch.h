// Many photos at once: protected, or protected and written.
#pragma once

#include "core/album/queue.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace vizard::ui {

struct BatchItem {
    album::PhotoSettings settings; // that the request was made from
    album::JobRequest request;
};

struct BatchCount {
    int all = 0, ended = 0;
    int done = 0, noFace = 0, failed = 0, cancelled = 0;
    int unchanged = 0; // of the done: no face was to be changed, or all are too small
};

class Batch : public QObject {
    Q_OBJECT
public:
    enum class Kind { Protect, Export };

    using QObject::QObject;

    void setEngine(std::shared_ptr<const cloak::Engine> engine);

    // One at a time: only when !isRunning().
    void start(Kind kind, const std::vector<BatchItem>& items);
    void add(const std::vector<BatchItem>& items); // to what runs
    // While itemFinished() says that a photo ended otherwise than is wanted now: it counts as not ended.
    void addInstead(album::Outcome ended, const BatchItem& item);
    bool holds(const QString& path) const; // and has not ended it
    void cancel();
    void cancel(const QString& path); // where it is part of the batch
    bool isRunning() const { return !underway_.isEmpty(); }
    void setPaused(bool paused); // running faces end first
    bool isPaused() const { return queue_ && queue_->isPaused(); }
    Kind kind() const { return kind_; }
    const BatchCount& count() const { return count_; }

Q_SIGNALS:
    void itemStarted(const QString& path);
    void itemProgressed(const QString& path, double fraction);
    void itemFinished(const vizard::album::JobResult& result, const vizard::album::PhotoSettings& settings);
    void progressed(double fraction, double secondsLeft);
    void ended();

private:
    void onFinished(const album::JobResult& result);
    int& countOf(album::Outcome outcome);

    Kind kind_ = Kind::Protect;
    BatchCount count_;
    QHash<int, BatchItem> underway_; // by job id
    std::unique_ptr<album::ProtectionQueue> queue_;
};

} // namespace vizard::ui
