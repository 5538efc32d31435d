// What the controller does with many photos at once, and what becomes of each.
#include "ui/text/sentences.h"
#include "ui/window/album_controller.h"

#include <algorithm>

namespace vizard::ui {

namespace {

bool isUpToDate(const AlbumPhoto& photo) {
    return photo.state == PhotoState::Protected || photo.state == PhotoState::NoFace;
}

} // namespace

void AlbumController::protectAll() {
    QStringList paths;
    for (int row = 0; row < model_.rowCount(); ++row)
        if (!isUpToDate(model_.photo(row)))
            paths << model_.photo(row).file.path;
    if (paths.isEmpty())
        return say(Message::Kind::Note, tr("All photos are done already."));
    startBatch(paths);
}

void AlbumController::protectAgain(const QStringList& paths) {
    if (isBusy())
        return;
    for (const QString& path : paths)
        if (const AlbumPhoto* photo = model_.find(path))
            markWaiting(*photo);
    if (paths.contains(chosen()))
        preview_.again();
    startBatch(paths);
}

BatchItem AlbumController::itemOf(const AlbumPhoto& photo) {
    album::JobRequest request;
    request.source = photo.file.path;
    request.settings = photo.settings.cloakSettings();
    request.faces = photo.settings.faces;
    request.others = othersOf(photo.file.path);
    return {photo.settings, request};
}

void AlbumController::startBatch(const QStringList& paths) {
    std::vector<BatchItem> items;
    for (const QString& path : paths) {
        const AlbumPhoto* photo = model_.find(path);
        if (!photo)
            continue;
        items.push_back(itemOf(*photo));
        if (photo->state == PhotoState::Failed)
            markWaiting(*photo); // its file may have been mended
    }
    if (batch_.isRunning())
        batch_.add(items);
    else
        batch_.start(Batch::Kind::Protect, items);
    keeper_.touch();
}

// What was given for a result that is there stays: it is exported as it was seen.
album::OthersOfFace AlbumController::othersOf(const QString& path) {
    const AlbumPhoto* photo = model_.find(path);
    if (!photo || !isUpToDate(*photo) || !others_.contains(path))
        others_.insert(path, people_.othersOf(path));
    return others_.value(path);
}

void AlbumController::setPaused(bool paused) {
    batch_.setPaused(paused);
    Q_EMIT pausedChanged(isPaused());
}

void AlbumController::cancel() {
    importer_.cancel();
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
    if (photo && photo->state == PhotoState::Working && !batch_.holds(path))
        markWaiting(*photo);
}

// Of the chosen photo: they can be chosen among while they are worked on.
void AlbumController::adoptFaces(const std::vector<face::Face>& faces, const album::PhotoSettings& settings) {
    const AlbumPhoto* photo = chosenPhoto();
    if (!photo || !(photo->settings == settings) || photo->isLookedAt())
        return;
    AlbumPhoto changed = *photo;
    changed.found = faces;
    changed.faces = int(faces.size());
    model_.update(changed);
    Q_EMIT facesChanged();
}

void AlbumController::adoptResult(const album::JobResult& result, const album::PhotoSettings& settings) {
    const AlbumPhoto* photo = model_.find(result.source);
    if (!photo || !(photo->settings == settings)) // removed, or wanted otherwise meanwhile
        return leaveUnfinished(result, photo);
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
            markWaiting(changed);
        return;
    }
    if (!settings.faces)
        changed.found = result.faces;
    model_.update(changed);
    // The faces lie where they are in the file: a photo that was made smaller is read again.
    people_.see(result.source, result.faces, result.scale < 1 ? nullptr : result.original);
    if (result.source == chosen())
        Q_EMIT facesChanged();
}

// What became of it is not what is wanted of the photo now; a file that could not be written is said all the
// same.
void AlbumController::leaveUnfinished(const album::JobResult& result, const AlbumPhoto* photo) {
    if (result.error && text::isAboutWriting(result.error->code))
        sayOf(result.source, text::sentence(*result.error));
    if (!photo || photo->state != PhotoState::Working)
        return;
    markWaiting(*photo);
    if (result.outcome != album::Outcome::Cancelled && result.source != chosen() &&
        batch_.kind() == Batch::Kind::Protect)
        batch_.addInstead(result.outcome, itemOf(*model_.find(result.source)));
}

void AlbumController::adoptFailure(AlbumPhoto photo, const Error& error) {
    const QString sentence = text::sentence(error);
    sayOf(photo.file.path, sentence);
    if (text::isAboutWriting(error.code)) {
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
    if (record_)
        return reportExport(count.cancelled);
    QStringList parts{tr("%n photo(s) protected.", nullptr, count.done - count.unchanged)};
    if (count.unchanged > 0)
        parts << tr("No face was changed in %n photo(s).", nullptr, count.unchanged);
    if (count.noFace > 0)
        parts << tr("No face was found in %n photo(s).", nullptr, count.noFace);
    if (count.cancelled > 0)
        parts << tr("Cancelled: %n photo(s) not done.", nullptr, count.cancelled);
    say(Message::Kind::Note, parts.join(" "));
    keeper_.touch();
    Q_EMIT batchEnded();
}

} // namespace vizard::ui
