#include "ui/window/thumbnail_store.h"

#include "core/photo/read.h"

namespace vizard::ui {

ThumbnailStore::ThumbnailStore(int side, qint64 budgetBytes, QObject* parent)
    : QObject(parent)
    , side_(side) {
    pictures_.setMaxCost(int(budgetBytes / 1024));
}

QImage ThumbnailStore::get(const QString& path) {
    if (const QImage* known = pictures_.object(path))
        return *known;
    if (underway_.contains(path) || unreadable_.contains(path))
        return {};
    underway_.insert(path);
    // What was asked for last is what the user looks at now: it comes first.
    background_.run([path, side = side_] { return photo::readThumbnail(path, side); },
                    [this, path](Result<QImage> picture) { made(path, std::move(picture)); }, ++asked_);
    return {};
}

void ThumbnailStore::forget(const QString& path) {
    pictures_.remove(path);
    unreadable_.remove(path);
}

void ThumbnailStore::made(const QString& path, Result<QImage> picture) {
    underway_.remove(path);
    if (!picture) {
        unreadable_.insert(path);
        Q_EMIT failed(path, picture.error());
        return;
    }
    const auto cost = qMax<qint64>(1, picture->sizeInBytes() / 1024);
    pictures_.insert(path, new QImage(*picture), int(cost));
    Q_EMIT ready(path);
}

} // namespace vizard::ui
