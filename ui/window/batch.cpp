#include "ui/window/batch.h"

#include <algorithm>

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

void Batch::addInstead(album::Outcome ended, const BatchItem& item) {
    --count_.ended;
    --countOf(ended);
    underway_.insert(queue_->add(item.request), item);
}

bool Batch::holds(const QString& path) const {
    return std::any_of(underway_.begin(), underway_.end(),
                       [&](const BatchItem& item) { return item.request.source == path; });
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

int& Batch::countOf(album::Outcome outcome) {
    switch (outcome) {
    case album::Outcome::Protected:
        return count_.done;
    case album::Outcome::NoFace:
        return count_.noFace;
    case album::Outcome::Failed:
        return count_.failed;
    case album::Outcome::Cancelled:
        break;
    }
    return count_.cancelled;
}

void Batch::onFinished(const album::JobResult& result) {
    if (!underway_.contains(result.id))
        return;
    const BatchItem item = underway_.take(result.id);
    ++count_.ended;
    ++countOf(result.outcome);
    count_.unchanged += result.outcome == album::Outcome::Protected && result.changedFaces() == 0;
    Q_EMIT itemFinished(result, item.settings);
    if (!isRunning())
        Q_EMIT ended();
}

} // namespace vizard::ui
