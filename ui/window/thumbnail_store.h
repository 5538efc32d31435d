// Small pictures of photos, made in the background when they are first looked at.
#pragma once

#include "core/base/result.h"
#include "ui/window/background.h"

#include <QCache>
#include <QImage>
#include <QSet>

namespace vizard::ui {

class ThumbnailStore : public QObject {
    Q_OBJECT
public:
    // `side`: the pictures' long side in pixels. Keeps the pictures looked at last, up to `budgetBytes`.
    explicit ThumbnailStore(int side, qint64 budgetBytes = 96 << 20, QObject* parent = nullptr);

    // The picture, or a null one while it is being made; ready() or failed() follows then. A photo that could
    // not be read is not tried again until forget().
    QImage get(const QString& path);
    void forget(const QString& path);

Q_SIGNALS:
    void ready(const QString& path);
    void failed(const QString& path, const vizard::Error& error);

private:
    void made(const QString& path, Result<QImage> picture);

    int side_;
    int asked_ = 0;
    QCache<QString, QImage> pictures_; // cost in KiB
    QSet<QString> underway_, unreadable_;
    Background background_{1}; // last: no answer comes to what is gone
};

} // namespace vizard::ui
