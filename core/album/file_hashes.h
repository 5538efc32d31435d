// SHA-256 of files that are there already, each read once as long as it stays as it is.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <atomic>
#include <mutex>

namespace vizard::album {

// Of a file's bytes; empty where it cannot be read.
QByteArray fileHash(const QString& path);

// Remembers what it read: a plan that is made again with every letter of a name must not read again. A file
// with another size or time of change is another one. May be used from several threads.
class FileHashes {
public:
    QByteArray of(const QString& path);
    // Whoever is reading gives up, and nobody reads any more: what is not known is empty from now on.
    void stop() { stopped_ = true; }
    int filesRead() const;

private:
    struct Known {
        qint64 size = 0, modifiedNs = 0;
        QByteArray hash;
    };
    mutable std::mutex mutex_;
    QHash<QString, Known> known_;
    int filesRead_ = 0;
    std::atomic<bool> stopped_{false};
};

} // namespace vizard::album
