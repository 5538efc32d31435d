// What the window does: the album, the chosen photo and the work on them. No widget.
#pragma once

#include "ui/window/album_model.h"
#include "ui/window/background.h"
#include "ui/window/batch.h"
#include "ui/window/message_strip.h"
#include "ui/window/preview.h"
#include "ui/window/thumbnail_store.h"

#include <functional>

namespace vizard::ui {

// Called on a thread in the background; may take seconds.
using EngineFactory = std::function<Result<std::shared_ptr<const cloak::Engine>>()>;

class AlbumController : public QObject {
    Q_OBJECT
public:
    enum class Readiness { GettingReady, Ready, Unavailable };

    // `strength`: what new photos get. `thumbnailSide`: long side in pixels of the screen.
    AlbumController(EngineFactory factory, int strength, int thumbnailSide, QObject* parent = nullptr);

    AlbumModel* model() { return &model_; }
    ThumbnailStore* thumbnails() { return &thumbnails_; }
    Preview* preview() { return &preview_; }
    Readiness readiness() const { return readiness_; }
    bool isBusy() const { return batch_.isRunning(); }
    QString chosen() const { return preview_.path(); }
    int strength() const { return strength_; } // of the chosen photo and of new ones
    bool othersDiffer() const;

    void loadEngine();
    // Files and folders, scanned in the background; added() follows.
    void add(const QStringList& inputs);
    void remove(const QStringList& paths);
    void choose(const QString& path); // empty: none
    void setStrength(int strength);
    void useStrengthForAll();
    void protectAll();
    // The photos named, or all where none is; protects first what is not protected.
    void exportTo(const QString& folder, const QStringList& paths = {});
    void cancel();

Q_SIGNALS:
    void readinessChanged();
    // `paths`: what the album did not have before, in order.
    void added(const QStringList& paths);
    void strengthsChanged();
    void message(const vizard::ui::Message& message);
    void batchProgressed(const QString& what, double fraction, double secondsLeft);
    void batchEnded();

private:
    void adoptEngine(Result<std::shared_ptr<const cloak::Engine>> engine);
    void adoptFound(const album::ScanResult& found);
    void unreadable(const QString& path, const Error& error);
    void markWorking(const QString& path, double progress);
    void markWaiting(AlbumPhoto photo);
    void adoptResult(const album::JobResult& result, int strength);
    void adoptFailure(AlbumPhoto photo, const Error& error);
    void dropUnfinished(const QString& path);
    void progressed(double fraction, double secondsLeft);
    void reportEnd();

    EngineFactory factory_;
    int strength_;
    Readiness readiness_ = Readiness::GettingReady;
    AlbumModel model_;
    ThumbnailStore thumbnails_;
    Preview preview_;
    Batch batch_;
    QString exportFolder_;
    int leftOut_ = 0;                 // known to have no face when the export began
    QHash<QString, QString> written_; // exported file -> its photo
    Background background_{2};        // last: no answer comes to what is gone
};

} // namespace vizard::ui
