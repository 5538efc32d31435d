#include "ui/window/album_controller.h"

#include "ui/text/sentences.h"
#include "ui/window/export_plan.h"
#include "ui/window/remembering_engine.h"

#include <QDir>

#include <algorithm>

namespace vizard::ui {

namespace {

bool isUpToDate(const AlbumPhoto& photo) {
    return photo.state == PhotoState::Protected || photo.state == PhotoState::NoFace;
}

// Says nothing against the photo: only its file could not be written.
bool isAboutWriting(ErrorCode code) {
    return code == ErrorCode::NotWritable || code == ErrorCode::DiskFull ||
           code == ErrorCode::WouldOverwriteOriginal || code == ErrorCode::AlreadyExists;
}

} // namespace

AlbumController::AlbumController(EngineFactory factory, int strength, int thumbnailSide, QObject* parent)
    : QObject(parent)
    , factory_(std::move(factory))
    , strength_(strength)
    , thumbnails_(thumbnailSide) {
    connect(&thumbnails_, &ThumbnailStore::failed, this, &AlbumController::unreadable);
    connect(&preview_, &Preview::progressed, this,
            [this](double fraction) { markWorking(preview_.path(), fraction); });
    connect(&preview_, &Preview::finished, this, &AlbumController::adoptResult);
    connect(&batch_, &Batch::itemStarted, this, [this](const QString& path) { markWorking(path, 0); });
    connect(&batch_, &Batch::itemProgressed, this, &AlbumController::markWorking);
    connect(&batch_, &Batch::itemFinished, this, &AlbumController::adoptResult);
    connect(&batch_, &Batch::progressed, this, &AlbumController::progressed);
    connect(&batch_, &Batch::ended, this, &AlbumController::reportEnd);
}

void AlbumController::loadEngine() {
    background_.run(factory_, [this](auto engine) { adoptEngine(std::move(engine)); });
}

void AlbumController::adoptEngine(Result<std::shared_ptr<const cloak::Engine>> engine) {
    if (engine) {
        const auto remembering = std::make_shared<const RememberingEngine>(*engine);
        preview_.setEngine(remembering);
        batch_.setEngine(remembering);
        readiness_ = Readiness::Ready;
    } else {
        readiness_ = Readiness::Unavailable;
        Q_EMIT message({Message::Kind::Problem, text::sentence(engine.error())});
    }
    Q_EMIT readinessChanged();
}

void AlbumController::add(const QStringList& inputs) {
    if (inputs.isEmpty())
        return;
    background_.run([inputs] { return album::scan(inputs); },
                    [this](const album::ScanResult& found) { adoptFound(found); });
}

void AlbumController::adoptFound(const album::ScanResult& found) {
    for (const QString& folder : found.unreadableFolders)
        Q_EMIT message({Message::Kind::Problem, text::sentence({ErrorCode::NotReadable, folder, {}})});
    if (found.photos.empty() && found.unreadableFolders.isEmpty())
        Q_EMIT message({Message::Kind::Note, tr("There are no photos in this folder.")});
    const int before = model_.rowCount();
    model_.add(found.photos, strength_);
    QStringList fresh;
    for (int row = before; row < model_.rowCount(); ++row)
        fresh << model_.photo(row).file.path;
    const int known = int(found.photos.size()) - int(fresh.size());
    if (known > 0)
        Q_EMIT message({Message::Kind::Note, tr("Already in the list: %n photo(s).", nullptr, known)});
    Q_EMIT added(fresh);
    Q_EMIT strengthsChanged();
}

void AlbumController::remove(const QStringList& paths) {
    if (paths.contains(chosen()))
        choose({});
    for (const QString& path : paths) {
        batch_.cancel(path);
        thumbnails_.forget(path);
    }
    model_.remove(paths);
    Q_EMIT strengthsChanged();
}

void AlbumController::choose(const QString& path) {
    if (path == chosen())
        return;
    dropUnfinished(chosen());
    const AlbumPhoto* photo = model_.find(path);
    if (photo)
        strength_ = photo->strength;
    preview_.show(photo ? path : QString(), strength_);
    Q_EMIT strengthsChanged();
}

void AlbumController::setStrength(int strength) {
    strength_ = strength;
    if (const AlbumPhoto* photo = model_.find(chosen())) {
        AlbumPhoto changed = *photo;
        changed.strength = strength;
        markWaiting(changed);
        preview_.setStrength(strength);
    }
    Q_EMIT strengthsChanged();
}

void AlbumController::useStrengthForAll() {
    for (int row = 0; row < model_.rowCount(); ++row) {
        AlbumPhoto photo = model_.photo(row);
        if (photo.strength == strength_)
            continue;
        photo.strength = strength_;
        markWaiting(photo);
    }
    Q_EMIT strengthsChanged();
}

bool AlbumController::othersDiffer() const {
    for (int row = 0; row < model_.rowCount(); ++row)
        if (model_.photo(row).strength != strength_)
            return true;
    return false;
}

void AlbumController::protectAll() {
    std::vector<BatchItem> items;
    for (int row = 0; row < model_.rowCount(); ++row) {
        const AlbumPhoto& photo = model_.photo(row);
        if (isUpToDate(photo))
            continue;
        items.push_back({photo.file.path, photo.strength, {}, false});
        if (photo.state == PhotoState::Failed)
            markWaiting(photo); // its file may have been mended
    }
    if (items.empty())
        Q_EMIT message({Message::Kind::Note, tr("All photos are done already.")});
    batch_.start(Batch::Kind::Protect, items, model_.paths());
}

void AlbumController::exportTo(const QString& folder, const QStringList& paths) {
    exportFolder_ = folder;
    leftOut_ = 0;
    std::vector<album::FoundPhoto> files;
    for (const QString& path : paths.isEmpty() ? model_.paths() : paths) {
        const AlbumPhoto* photo = model_.find(path);
        if (photo && photo->state == PhotoState::NoFace)
            ++leftOut_;
        else if (photo)
            files.push_back(photo->file);
    }
    const auto targets = exportTargets(files, folder, written_);
    std::vector<BatchItem> items;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const int strength = model_.find(files[i].path)->strength;
        items.push_back({files[i].path, strength, targets[i].path, targets[i].replace});
    }
    if (items.empty())
        Q_EMIT message({Message::Kind::Note, tr("There is nothing to export: no face was found.")});
    batch_.start(Batch::Kind::Export, items, model_.paths());
}

void AlbumController::cancel() {
    batch_.cancel();
}

void AlbumController::unreadable(const QString& path, const Error& error) {
    if (const AlbumPhoto* photo = model_.find(path))
        adoptFailure(*photo, error);
}

void AlbumController::markWorking(const QString& path, double progress) {
    const AlbumPhoto* photo = model_.find(path);
    // A photo that is done stays so while it is made again for the screen or for a file.
    if (!photo || isUpToDate(*photo) || photo->state == PhotoState::Failed)
        return;
    if (photo->state == PhotoState::Working)
        return model_.setProgress(path, progress);
    AlbumPhoto changed = *photo;
    changed.state = PhotoState::Working;
    changed.progress = progress;
    model_.update(changed);
}

void AlbumController::markWaiting(AlbumPhoto photo) {
    photo.state = PhotoState::Waiting;
    photo.progress = 0;
    photo.shade = photo.shape = 0;
    photo.problem.clear();
    photo.exportedTo.clear();
    model_.update(photo);
}

void AlbumController::dropUnfinished(const QString& path) {
    const AlbumPhoto* photo = model_.find(path);
    if (photo && photo->state == PhotoState::Working && !batch_.isRunning())
        markWaiting(*photo);
}

void AlbumController::adoptResult(const album::JobResult& result, int strength) {
    if (!result.written.isEmpty())
        written_.insert(result.written, result.source);
    const AlbumPhoto* photo = model_.find(result.source);
    if (!photo || photo->strength != strength)
        return; // removed, or wanted otherwise meanwhile
    AlbumPhoto changed = *photo;
    switch (result.outcome) {
    case album::Outcome::Protected:
        changed.state = PhotoState::Protected;
        changed.faces = int(result.faces.size());
        changed.shade = changed.shape = 0;
        for (const cloak::Cost& cost : result.costs) {
            changed.shade = std::max(changed.shade, cost.butteraugli);
            changed.shape = std::max(changed.shape, cost.warpRms);
        }
        if (!result.written.isEmpty())
            changed.exportedTo = result.written;
        break;
    case album::Outcome::NoFace:
        changed.state = PhotoState::NoFace;
        changed.faces = 0;
        break;
    case album::Outcome::Failed:
        return adoptFailure(changed, result.error.value_or(Error{ErrorCode::Internal, result.source, {}}));
    case album::Outcome::Cancelled:
        if (!isUpToDate(changed))
            return markWaiting(changed);
        return;
    }
    model_.update(changed);
}

void AlbumController::adoptFailure(AlbumPhoto photo, const Error& error) {
    const QString sentence = text::sentence(error);
    Q_EMIT message({Message::Kind::Problem, sentence});
    if (isAboutWriting(error.code)) {
        if (!isUpToDate(photo))
            markWaiting(photo);
        return;
    }
    photo.state = PhotoState::Failed;
    photo.problem = sentence;
    model_.update(photo);
}

void AlbumController::progressed(double fraction, double secondsLeft) {
    const BatchCount& count = batch_.count();
    const int at = std::min(count.ended + 1, count.all);
    const QString what = batch_.kind() == Batch::Kind::Protect
                             ? tr("Protecting photo %1 of %2").arg(at).arg(count.all)
                             : tr("Exporting photo %1 of %2").arg(at).arg(count.all);
    Q_EMIT batchProgressed(what, fraction, secondsLeft);
}

void AlbumController::reportEnd() {
    const BatchCount& count = batch_.count();
    const int noFace = count.noFace + leftOut_;
    QStringList parts;
    if (batch_.kind() == Batch::Kind::Export)
        parts << tr("%n photo(s) exported to %1.", nullptr, count.done)
                     .arg(QDir::toNativeSeparators(exportFolder_));
    else
        parts << tr("%n photo(s) protected.", nullptr, count.done);
    if (noFace > 0)
        parts << tr("No face was found in %n photo(s).", nullptr, noFace);
    if (count.cancelled > 0)
        parts << tr("Cancelled: %n photo(s) not done.", nullptr, count.cancelled);
    leftOut_ = 0;
    Q_EMIT message({Message::Kind::Note, parts.join(" ")});
    Q_EMIT batchEnded();
}

} // namespace vizard::ui
