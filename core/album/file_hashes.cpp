#include "core/album/file_hashes.h"

#include "core/base/sha256.h"

#include <QFile>

#include <sys/stat.h>

namespace vizard::album {

namespace {

QByteArray readHash(const QString& path, const std::atomic<bool>& stopped) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Sha256 hash;
    QByteArray part(1 << 20, Qt::Uninitialized);
    for (;;) {
        const qint64 size = stopped ? -1 : file.read(part.data(), part.size());
        if (size < 0)
            return {};
        if (size == 0)
            return hash.result();
        hash.add(QByteArrayView(part.constData(), size));
    }
}

} // namespace

QByteArray fileHash(const QString& path) {
    return readHash(path, false);
}

QByteArray FileHashes::of(const QString& path) {
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    const qint64 modifiedNs = qint64(facts.st_mtim.tv_sec) * 1'000'000'000 + facts.st_mtim.tv_nsec;
    {
        const std::lock_guard lock(mutex_);
        const auto known = known_.constFind(path);
        if (known != known_.constEnd() && known->size == facts.st_size && known->modifiedNs == modifiedNs)
            return known->hash;
    }
    const QByteArray hash = readHash(path, stopped_);
    if (hash.isEmpty())
        return {};
    const std::lock_guard lock(mutex_);
    ++filesRead_;
    known_.insert(path, {facts.st_size, modifiedNs, hash});
    return hash;
}

int FileHashes::filesRead() const {
    const std::lock_guard lock(mutex_);
    return filesRead_;
}

} // namespace vizard::album
