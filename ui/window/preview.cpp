#include "ui/window/preview.h"

#include "core/photo/read.h"

namespace vizard::ui {

Preview::Preview(QObject* parent)
    : QObject(parent) {
    settle_.setSingleShot(true);
    settle_.setInterval(settleMs);
    connect(&settle_, &QTimer::timeout, this, &Preview::begin);
}

void Preview::setEngine(std::shared_ptr<const cloak::Engine> engine) {
    queue_ = std::make_unique<album::ProtectionQueue>(std::move(engine));
    connect(queue_.get(), &album::ProtectionQueue::jobProgressed, this, [this](int id, double fraction) {
        if (id == job_)
            Q_EMIT progressed(fraction);
    });
    connect(queue_.get(), &album::ProtectionQueue::jobFinished, this, &Preview::onFinished);
    if (!settle_.isActive())
        begin();
}

void Preview::show(const QString& path, int strength) {
    stop();
    ++photo_;
    path_ = path;
    strength_ = strength;
    background_.clear();
    Q_EMIT cleared();
    if (path_.isEmpty())
        return;
    readOriginal();
    settle_.start();
}

void Preview::setStrength(int strength) {
    if (path_.isEmpty())
        return;
    stop();
    strength_ = strength;
    settle_.start();
}

void Preview::again() {
    setStrength(strength_);
}

void Preview::stop() {
    ++turn_;
    settle_.stop();
    if (const int job = std::exchange(job_, 0))
        queue_->cancel(job);
}

void Preview::readOriginal() {
    using Read = Result<Picture>;
    background_.run(
        [path = path_]() -> Read {
            const Result<photo::Photo> read = photo::read(path);
            if (!read)
                return read.error();
            return Picture(std::make_shared<const ScreenImage>(*read));
        },
        [this, photo = photo_](const Read& read) {
            if (photo != photo_)
                return;
            if (read)
                Q_EMIT originalReady(*read);
            else
                Q_EMIT originalFailed(read.error());
        });
}

void Preview::begin() {
    if (!queue_ || path_.isEmpty() || job_)
        return;
    album::JobRequest request;
    request.source = path_;
    request.settings.strength = strength_;
    request.keepPixels = true;
    job_ = queue_->add(request);
    Q_EMIT progressed(0);
}

void Preview::onFinished(const album::JobResult& result) {
    if (result.id != job_)
        return;
    job_ = 0;
    Q_EMIT finished(result, strength_);
    if (!result.result)
        return;
    background_.run(
        [photo = result.result]() -> Picture { return std::make_shared<const ScreenImage>(*photo); },
        [this, turn = turn_](const Picture& picture) {
            if (turn == turn_)
                Q_EMIT resultReady(picture);
        });
}

} // namespace vizard::ui
