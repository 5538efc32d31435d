// What Vizard remembers of its own copies, as hashes and nothing else: no names, no places, no dates.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace vizard::album {

// One line a copy: the hash of the job (photo, settings, target) and of the bytes that it gave. Written
// before the copy gets its name, so that no copy is there that is not known; a line whose copy never came
// does no harm. Several programs may add lines at once. May be used from several threads.
class Ledger {
public:
    // Reads `path`; a damaged line counts as none. An empty path: nothing is kept.
    explicit Ledger(const QString& path = defaultPath());
    ~Ledger();

    // In the user's data folder ($XDG_DATA_HOME/vizard/ledger).
    static QString defaultPath();

    // Whether a file with these bytes was made by Vizard.
    bool knows(const QByteArray& sha256) const;
    // The bytes that the job gave the last time; noFace() where it found none; empty where it is not known.
    QByteArray outcomeOf(const QByteArray& job) const;
    static QByteArray noFace();

    // `job` and `sha256`: 32 bytes. Errors: NotWritable, DiskFull.
    Status note(const QByteArray& job, const QByteArray& sha256);

    qsizetype count() const; // lines
    // Forgets all of it. Errors: NotWritable.
    Status clear();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace vizard::album
