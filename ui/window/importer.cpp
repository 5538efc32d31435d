#include "ui/window/importer.h"

#include "core/photo/read.h"

#include <QSet>

#include <algorithm>

namespace vizard::ui {

namespace {

constexpr int countEveryMs = 100;

template <typename T> std::vector<T> cutOff(std::vector<T>& from, std::size_t most) {
    const auto end = from.begin() + std::ptrdiff_t(std::min(most, from.size()));
    std::vector<T> part(std::make_move_iterator(from.begin()), std::make_move_iterator(end));
    from.erase(from.begin(), end);
    return part;
}

ImportedPhoto lookInto(const album::FoundPhoto& file) {
    const auto facts = photo::probe(file.path);
    return {file, album::FileStamp::of(file.path),
            facts ? std::nullopt : std::optional<Error>(facts.error())};
}

} // namespace

Importer::Importer(QObject* parent)
    : QObject(parent) {
    next_.setSingleShot(true);
    next_.setInterval(0);
    connect(&next_, &QTimer::timeout, this, &Importer::handOver);
    count_.setInterval(countEveryMs);
    connect(&count_, &QTimer::timeout, this, &Importer::counted);
}

Importer::~Importer() {
    state_->cancelled = true;
}

void Importer::add(const QStringList& inputs, const QStringList& known) {
    if (inputs.isEmpty())
        return;
    if (!isBusy())
        state_ = std::make_shared<State>();
    ++underway_;
    count_.start();
    Q_EMIT busyChanged();
    background_.run([inputs, known, state = state_] { return lookFor(inputs, known, *state); },
                    [this, state = state_](Imported whole) {
                        if (state->cancelled)
                            return;
                        Q_EMIT counted();
                        split(std::move(whole));
                        --underway_;
                    });
}

void Importer::cancel() {
    if (!isBusy())
        return;
    state_->cancelled = true;
    state_ = std::make_shared<State>();
    background_.clear();
    underway_ = 0;
    parts_.clear();
    next_.stop();
    count_.stop();
    Q_EMIT busyChanged();
}

Imported Importer::lookFor(const QStringList& inputs, const QStringList& known, State& state) {
    state.found = state.checked = 0;
    album::ScanOptions options;
    options.cancelled = [&state] { return state.cancelled.load(); };
    options.found = [&state](int photos) { state.found = photos; };
    album::ScanResult scanned = album::scan(inputs, options);
    auto& photos = scanned.photos;
    Imported whole;
    whole.unreadableFolders = scanned.unreadableFolders;
    whole.leftOut = scanned.leftOut;
    whole.nothing = photos.empty() && whole.unreadableFolders.isEmpty();
    const QStringList had = known + state.seen;
    const QSet<QString> there(had.begin(), had.end());
    whole.known = int(std::erase_if(photos, [&](const auto& photo) { return there.contains(photo.path); }));
    QStringList fresh;
    for (const album::FoundPhoto& photo : photos)
        fresh << photo.path;
    whole.duplicates = album::duplicatesAmong(fresh, had);
    QSet<QString> twice;
    for (const album::Duplicate& duplicate : whole.duplicates)
        twice.insert(duplicate.path);
    std::erase_if(photos, [&](const auto& photo) { return twice.contains(photo.path); });
    state.found = int(photos.size());
    for (const album::FoundPhoto& photo : photos)
        state.seen << photo.path;
    for (const album::FoundPhoto& photo : photos) {
        if (state.cancelled)
            break;
        whole.photos.push_back(lookInto(photo));
        ++state.checked;
    }
    return whole;
}

// What is said once goes with the first part.
void Importer::split(Imported whole) {
    do {
        Imported part;
        part.photos = cutOff(whole.photos, partSize);
        part.duplicates = cutOff(whole.duplicates, partSize);
        part.unreadableFolders.swap(whole.unreadableFolders);
        part.leftOut = std::exchange(whole.leftOut, {});
        part.known = std::exchange(whole.known, 0);
        part.nothing = std::exchange(whole.nothing, false);
        parts_.push_back(std::move(part));
    } while (!whole.photos.empty() || !whole.duplicates.empty());
    next_.start();
}

void Importer::handOver() {
    if (parts_.empty())
        return;
    const Imported part = std::move(parts_.front());
    parts_.pop_front();
    if (!parts_.empty())
        next_.start();
    else if (!isBusy())
        count_.stop();
    Q_EMIT imported(part);
    if (!isBusy())
        Q_EMIT busyChanged();
}

} // namespace vizard::ui
