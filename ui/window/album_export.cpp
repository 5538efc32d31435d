// What the controller does to write copies: asks for a plan, carries it out, says what came of it.
#include "ui/text/second_look.h"
#include "ui/window/album_controller.h"

namespace vizard::ui {

namespace {

album::PhotoToExport toExport(const AlbumPhoto& photo) {
    album::PhotoToExport what;
    what.photo = photo.file;
    what.strength = photo.settings.strength;
    if (!photo.settings.method.isEmpty())
        what.method = photo.settings.method;
    if (photo.settings.viewingSide <
        album::PhotoSettings().viewingSide) // chosen for a smaller picture: so large it is written
        what.longEdge = photo.settings.viewingSide;
    return what;
}

} // namespace

void AlbumController::setLedger(std::shared_ptr<album::Ledger> ledger, const QByteArray& engineKey) {
    ledger_ = std::move(ledger);
    engineKey_ = engineKey;
}

bool AlbumController::isExporting() const {
    return planning_ || (batch_.isRunning() && batch_.kind() == Batch::Kind::Export);
}

ExportRequest AlbumController::exportRequest(const QStringList& paths) {
    smallFaces_.stop(); // what it finds later would not be on the copies
    ExportRequest request;
    QHash<QString, album::PhotoSettings> chosen;
    leftOut_ = 0;
    for (const QString& path : paths.isEmpty() ? model_.paths() : paths) {
        const AlbumPhoto* photo = model_.find(path);
        if (photo && photo->state == PhotoState::NoFace)
            ++leftOut_;
        if (!photo || photo->state == PhotoState::NoFace)
            continue;
        request.photos.push_back(toExport(*photo));
        chosen.insert(path, photo->settings);
    }
    request.tools.ledger = ledger_;
    request.tools.engineKey = engineKey_;
    request.tools.hashes = std::make_shared<album::FileHashes>();
    request.tools.originals = model_.paths();
    request.tools.resume = true; // what is there already and verified is not made again
    request.tools.chosen = [chosen](const QString& path) { return chosen.value(path); };
    planning_ = true;
    return request;
}

void AlbumController::giveExportUp() {
    planning_ = false;
    followPeopleLater();
}

void AlbumController::exportPhotos(const ExportOrder& order) {
    planning_ = false;
    if (isBusy())
        return;
    record_ = std::make_unique<ExportRecord>(order, leftOut_);
    leftOut_ = 0;
    album::sweepFolders(order.plan);
    std::vector<BatchItem> items;
    for (const album::PlannedFile& file : order.plan.files) {
        const AlbumPhoto* photo = model_.find(file.photo.path);
        if (!photo)
            continue;
        if (file.action == album::PlannedAction::Write || file.action == album::PlannedAction::Replace) {
            items.push_back(
                {order.tools.chosen(file.photo.path), album::jobFor(file, order.plan.settings, order.tools)});
            items.back().request.others = othersOf(file.photo.path);
        } else if (file.action == album::PlannedAction::Done)
            markExported(*photo, file.target);
    }
    batch_.start(Batch::Kind::Export, items);
    if (!batch_.isRunning())
        reportExport(0);
}

void AlbumController::markExported(AlbumPhoto photo, const QString& file) {
    photo.exportedTo = file;
    model_.update(photo);
}

void AlbumController::reportExport(int cancelled) {
    const std::unique_ptr<ExportRecord> record = std::move(record_);
    for (const Message& each : record->finish(cancelled))
        Q_EMIT message(each);
    const QStringList lost = record->takenAway();
    if (!lost.isEmpty())
        offerMoreStrength(lost);
    keeper_.touch();
    Q_EMIT batchEnded();
}

SettingsByPath AlbumController::atNextStrength(const QStringList& paths) const {
    SettingsByPath stronger;
    for (const QString& path : paths) {
        const AlbumPhoto* photo = model_.find(path);
        const int next = photo ? album::nextStrength(photo->settings.strength) : 0;
        if (next == 0)
            continue;
        album::PhotoSettings settings = photo->settings;
        settings.strength = next;
        stronger.insert(path, settings);
    }
    return stronger;
}

void AlbumController::offerMoreStrength(const QStringList& paths) {
    const QString lost = tr("Encoding took the protection of %n photo(s) away.", nullptr, int(paths.size()));
    if (atNextStrength(paths).isEmpty())
        return say(Message::Kind::Problem, lost + QLatin1Char(' ') + text::nextStrengthSentence(0));
    // The offer may be taken up late: photos may have gone, or been given another strength.
    Q_EMIT message({Message::Kind::Problem, lost, tr("Export again at the next strength…"), [this, paths] {
                        const SettingsByPath stronger = atNextStrength(paths);
                        if (stronger.isEmpty())
                            return;
                        change(tr("next strength"), stronger);
                        Q_EMIT exportWanted(stronger.keys());
                    }});
}

} // namespace vizard::ui
