// An album as it was left: which photos, what was chosen for them, what became of them. Kept in one file, so
// that it is there again after the program was closed, crashed or was killed.
#pragma once

#include "core/album/outcome.h"
#include "core/album/people.h"
#include "core/album/photo_settings.h"
#include "core/album/scan.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace vizard::album {

// Size and time of a photo's file: another stamp, another photo.
struct FileStamp {
    qint64 size = -1;
    qint64 modifiedMs = 0; // since 1970, UTC

    static FileStamp of(const QString& path);
    bool operator==(const FileStamp& other) const = default;
};

struct SessionPhoto {
    FoundPhoto file;
    FileStamp stamp;
    PhotoSettings settings;
    std::optional<Outcome> outcome; // nothing: still to do
    int faces = -1;
    double shade = 0, shape = 0; // as in the window's album
    QString exportedTo;
};

struct Session {
    std::vector<SessionPhoto> photos;
    QString chosen;
    bool working = false; // all photos were being protected
    People::State people; // of photos that are here; no embedding is ever written
};

// One line with the SHA-256 of what follows it, as JSON. The file is complete or as it was before. Errors:
// NotWritable, DiskFull.
Status saveSession(const Session& session, const QString& file);

// Errors: NotFound, NotReadable, Corrupt (also where the hash is another).
Result<Session> loadSession(const QString& file);

// The album files in a folder, the one used last first. `title` and `count` are read from the file without
// checking all of it.
struct SessionInfo {
    QString file;
    QString title; // the name of the folder that most photos lie in
    int count = 0;
    QDateTime usedLast;
};
std::vector<SessionInfo> sessionsIn(const QString& folder);

} // namespace vizard::album
