#include "ui/window/session_keeper.h"

#include "core/base/private_files.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace vizard::ui {

album::SessionPhoto toSession(const AlbumPhoto& photo) {
    album::SessionPhoto kept;
    kept.file = photo.file;
    kept.stamp = photo.stamp;
    kept.settings = photo.settings;
    kept.faces = photo.faces;
    kept.shade = photo.shade;
    kept.shape = photo.shape;
    kept.exportedTo = photo.exportedTo;
    if (photo.state == PhotoState::Protected)
        kept.outcome = album::Outcome::Protected;
    else if (photo.state == PhotoState::NoFace)
        kept.outcome = album::Outcome::NoFace;
    return kept;
}

AlbumPhoto fromSession(const album::SessionPhoto& kept) {
    AlbumPhoto photo;
    photo.file = kept.file;
    photo.settings = kept.settings;
    photo.stamp = album::FileStamp::of(kept.file.path);
    if (!(photo.stamp == kept.stamp)) { // another picture under the same name: its faces are elsewhere
        photo.settings.faces.reset();
        return photo;
    }
    photo.faces = kept.faces;
    photo.shade = kept.shade;
    photo.shape = kept.shape;
    photo.exportedTo = QFile::exists(kept.exportedTo) ? kept.exportedTo : QString();
    if (kept.outcome == album::Outcome::Protected)
        photo.state = PhotoState::Protected;
    else if (kept.outcome == album::Outcome::NoFace)
        photo.state = PhotoState::NoFace;
    return photo;
}

namespace {

// That of a window which was killed counts for nothing.
std::unique_ptr<QLockFile> lockOf(const QString& album) {
    auto lock = std::make_unique<QLockFile>(album + ".lock");
    lock->setStaleLockTime(std::chrono::milliseconds(0));
    return lock;
}

// A folder in which nothing can be written has no locks either, and its albums can still be looked at.
bool lockedByAnother(QLockFile& lock) {
    return !lock.tryLock(std::chrono::milliseconds(0)) && lock.error() == QLockFile::LockFailedError;
}

void removeIfFree(const QString& album) {
    const auto lock = lockOf(album);
    if (!lockedByAnother(*lock))
        QFile::remove(album);
}

} // namespace

SessionKeeper::SessionKeeper(const AlbumModel* model, const QString& folder, QObject* parent)
    : QObject(parent)
    , model_(model)
    , folder_(folder.isEmpty() ? QString() : folder + "/albums")
    , pasted_(folder.isEmpty() ? QString() : folder + "/pasted") {
    settle_.setSingleShot(true);
    connect(&settle_, &QTimer::timeout, this, &SessionKeeper::write);
    beginNew();
}

SessionKeeper::~SessionKeeper() {
    flush();
}

void SessionKeeper::touch() {
    if (folder_.isEmpty())
        return;
    hold();
    // Not started anew by each change: an album that never rests is written all the same.
    if (!settle_.isActive())
        settle_.start(settleFor(working_ && working_(), lastWriteMs_));
}

int SessionKeeper::settleFor(bool working, qint64 lastWriteMs) {
    return working ? int(std::clamp<qint64>(20 * lastWriteMs, settleMs, settleMostMs)) : settleMs;
}

void SessionKeeper::hold() {
    if (lock_)
        return;
    makePrivateFolder(folder_);
    lock_ = lockOf(file_);
    lock_->tryLock(std::chrono::milliseconds(0));
}

void SessionKeeper::flush() {
    const bool isDue = settle_.isActive();
    settle_.stop();
    if (isDue)
        background_.clear();
    background_.wait(); // nothing is written any more once another album is kept
    if (isDue && !album::saveSession(session(), file_).ok())
        qWarning("The album could not be kept.");
}

void SessionKeeper::beginNew() {
    flush();
    lock_.reset();
    file_ = folder_ + "/" + QUuid::createUuid().toString(QUuid::WithoutBraces) + ".album";
}

Result<album::Session> SessionKeeper::open(const QString& file, const std::function<void()>& leave) {
    auto lock = lockOf(file);
    if (lockedByAnother(*lock))
        return Error{ErrorCode::NotWritable, file, {}};
    Result<album::Session> session = album::loadSession(file);
    if (session) {
        leave();
        flush();
        file_ = file;
        lock_ = std::move(lock);
    }
    return session;
}

std::vector<album::SessionInfo> SessionKeeper::others() const {
    if (folder_.isEmpty())
        return {};
    auto sessions = album::sessionsIn(folder_);
    std::erase_if(sessions, [this](const auto& one) { return one.file == file_ || one.count == 0; });
    return sessions;
}

bool SessionKeeper::isOpenElsewhere(const QString& file) const {
    const auto lock = lockOf(file);
    return file != file_ && QFile::exists(lock->fileName()) && lockedByAnother(*lock);
}

std::vector<album::SessionInfo> SessionKeeper::recent() const {
    auto sessions = others();
    std::erase_if(sessions, [this](const auto& one) { return isOpenElsewhere(one.file); });
    return sessions;
}

QString SessionKeeper::newest() const {
    const auto sessions = others();
    return sessions.empty() ? QString() : sessions.front().file;
}

void SessionKeeper::forgetAll() {
    for (const album::SessionInfo& one : recent())
        removeIfFree(one.file);
    if (!pasted_.isEmpty() && others().empty())
        forgetPasted();
}

// Those of this run stay: what was removed from the album may come back by undo.
void SessionKeeper::forgetPasted() const {
    QSet<QString> used;
    for (const QString& path : model_->paths())
        used += QFileInfo(path).canonicalFilePath();
    for (const QFileInfo& file : QDir(pasted_).entryInfoList(QDir::Files))
        if (!used.contains(file.canonicalFilePath()) && file.lastModified() < began_)
            QFile::remove(file.filePath());
}

album::Session SessionKeeper::session() const {
    album::Session session;
    for (int row = 0; row < model_->rowCount(); ++row)
        session.photos.push_back(toSession(model_->photo(row)));
    const Rest rest = rest_ ? rest_() : Rest();
    session.chosen = rest.chosen;
    session.working = rest.working;
    session.people = rest.people;
    return session;
}

void SessionKeeper::write() {
    QElapsedTimer clock;
    clock.start();
    album::Session whole = session();
    struct Written {
        bool saved;
        qint64 ms;
    };
    background_.run(
        [session = std::move(whole), file = file_, gathered = clock.elapsed()] {
            QElapsedTimer writing;
            writing.start();
            const bool saved = album::saveSession(session, file).ok();
            return Written{saved, gathered + writing.elapsed()};
        },
        [this](const Written& written) {
            lastWriteMs_ = written.ms;
            if (!written.saved)
                qWarning("The album could not be kept.");
            sweep();
        });
}

void SessionKeeper::sweep() {
    std::size_t kept = 0;
    for (const album::SessionInfo& one : album::sessionsIn(folder_)) {
        if (one.file != file_ && (one.count == 0 || ++kept > keptAlbums))
            removeIfFree(one.file);
    }
}

} // namespace vizard::ui
