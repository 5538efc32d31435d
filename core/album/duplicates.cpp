#include "core/album/duplicates.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace vizard::album {

namespace {

QByteArray hashOf(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

// The files of one size, by their content.
class Family {
public:
    // The first file with the same bytes as `path`, which is remembered; empty: it is the first itself.
    QString add(const QString& path) {
        if (first_.isEmpty()) {
            first_ = path; // hashed when there is something to compare it with
            return {};
        }
        if (byHash_.isEmpty())
            byHash_.insert(hashOf(first_), first_);
        const QByteArray hash = hashOf(path);
        if (hash.isEmpty())
            return {};
        const QString earlier = byHash_.value(hash);
        if (earlier.isEmpty())
            byHash_.insert(hash, path);
        return earlier;
    }

private:
    QString first_;
    QHash<QByteArray, QString> byHash_;
};

} // namespace

std::vector<Duplicate> duplicatesAmong(const QStringList& fresh, const QStringList& known) {
    std::vector<Duplicate> found;
    QHash<qint64, Family> families;
    const auto take = [&families](const QString& path) {
        const QFileInfo info(path);
        return info.isFile() && info.size() > 0 ? families[info.size()].add(path) : QString();
    };
    for (const QString& path : known)
        take(path);
    for (const QString& path : fresh)
        if (const QString earlier = take(path); !earlier.isEmpty())
            found.push_back({path, earlier});
    return found;
}

} // namespace vizard::album
