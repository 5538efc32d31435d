#include "core/photo/originals.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <sys/stat.h>

#include <mutex>
#include <optional>
#include <set>

namespace vizard::photo {

namespace {

using FileId = std::pair<dev_t, ino_t>;

std::optional<FileId> fileId(const QString& path) {
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0
               ? std::optional(FileId{facts.st_dev, facts.st_ino})
               : std::nullopt;
}

QString cleaned(const QString& path) {
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

// Folders' real paths, each asked of the disk once.
class Places {
public:
    // The folder's links followed, the last name as it is: also for files that are not there.
    QString of(const QString& path) {
        const auto cut = path.lastIndexOf(QLatin1Char('/'));
        const QString folder = path.left(cut);
        auto real = real_.constFind(folder);
        if (real == real_.constEnd()) {
            const QString canonical =
                QFileInfo(folder.isEmpty() ? QStringLiteral("/") : folder).canonicalFilePath();
            real = real_.insert(folder, canonical.isEmpty() ? folder : canonical);
        }
        return *real + path.mid(cut);
    }

private:
    QHash<QString, QString> real_;
};

} // namespace

struct Originals::Index {
    QStringList paths;
    std::once_flag looked;
    QSet<QString> places;
    std::set<FileId> files;

    void look() {
        Places known;
        for (const QString& path : std::as_const(paths)) {
            const QString clean = cleaned(path);
            places += clean;
            places += known.of(clean);
            if (const auto id = fileId(clean)) {
                files.insert(*id);
            }
        }
    }
};

Originals::Originals(const QStringList& paths)
    : index_(std::make_shared<Index>()) {
    index_->paths = paths;
}

bool Originals::contains(const QString& target) const {
    if (!index_) {
        return false;
    }
    std::call_once(index_->looked, [this] { index_->look(); });
    const QString clean = cleaned(target);
    if (index_->places.contains(clean) || index_->places.contains(Places().of(clean))) {
        return true;
    }
    const auto id = fileId(clean);
    return id && index_->files.contains(*id);
}

} // namespace vizard::photo
