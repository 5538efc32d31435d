#include "ui/window/batch.h"

namespace vizard::ui {

void Batch::setEngine(std::shared_ptr<const cloak::Engine> engine) {
    queue_ = std::make_unique<album::ProtectionQueue>(std::move(engine));
    const auto* queue = queue_.get();
    connect(queue, &album::ProtectionQueue::jobStarted, this, [this](int id) {
        if (underway_.contains(id))
            Q_EMIT itemStarted(underway_.value(id).request.source);
    });
    connect(queue, &album::ProtectionQueue::jobProgressed, this, [this](int id, double fraction) {
        if (underway_.contains(id))
            Q_EMIT itemProgressed(underway_.value(id).request.source, fraction);
    });
    connect(queue, &album::ProtectionQueue::jobFinished, this, &Batch::onFinished);
    connect(queue, &album::ProtectionQueue::progressed, this, [this](double fraction, double secondsLeft) {
        if (isRunning())
            Q_EMIT progressed(fraction, secondsLeft);
    });
}

void Batch::start(Kind kind, const std::vector<BatchItem>& items) {
    if (isRunning() || !queue_ || items.empty())
        return;
    queue_->resume();
    kind_ = kind;
    count_ = {};
    add(items);
    Q_EMIT progressed(0, -1);
}

void Batch::add(const std::vector<BatchItem>& items) {
    count_.all += int(items.size());
    for (const BatchItem& item : items)
        underway_.insert(queue_->add(item.request), item);
}

void Batch::cancel() {
    if (!queue_)
        return;
    queue_->cancelAll();
    queue_->resume();
}

void Batch::setPaused(bool paused) {
    if (!isRunning())
        return;
    if (paused)
        queue_->pause();
    else
        queue_->resume();
}

void Batch::cancel(const QString& path) {
    const QHash<int, BatchItem> items = underway_;
    for (auto item = items.begin(); item != items.end(); ++item)
        if (item->request.source == path)
            queue_->cancel(item.key());
}

void Batch::onFinished(const album::JobResult& result) {
    if (!underway_.contains(result.id))
        return;
    const BatchItem item = underway_.take(result.id);
    ++count_.ended;
    switch (result.outcome) {
    case album::Outcome::Protected:
        ++count_.done;
        break;
    case album::Outcome::NoFace:
        ++count_.noFace;
        break;
    case album::Outcome::Failed:
        ++count_.failed;
        break;
    case album::Outcome::Cancelled:
        ++count_.cancelled;
        break;
    }
    Q_EMIT itemFinished(result, item.settings);
    if (!isRunning())
        Q_EMIT ended();
}

} // namespace vizard::ui
