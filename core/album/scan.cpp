#include "core/album/scan.h"

#include "core/album/naming.h"
#include "core/photo/kind.h"
#include "core/photo/read.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace vizard::album {

namespace {

using FolderId = std::pair<dev_t, ino_t>;

std::optional<FolderId> folderId(const QString& path) {
    struct stat status {};
    if (path.isEmpty() || ::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return FolderId{status.st_dev, status.st_ino};
}

// Files that Qt cannot name: it takes names as text, and leaves out what is none.
int oddNamesIn(const QString& folder) {
    DIR* const open = ::opendir(QFile::encodeName(folder).constData());
    int odd = 0;
    while (const dirent* entry = open ? ::readdir(open) : nullptr) {
        const QByteArray name(entry->d_name);
        const bool isText = QFile::encodeName(QFile::decodeName(name)) == name;
        if (!isText && photo::looksLikePhoto(QString::fromLatin1(name)))
            ++odd;
    }
    if (open)
        ::closedir(open);
    return odd;
}

bool canList(const QString& folder) {
    return ::faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), R_OK | X_OK, AT_EACCESS) == 0;
}

class Scanner {
public:
    explicit Scanner(const ScanOptions& options)
        : options_(options)
        , output_(folderId(options.outputFolder)) {}

    ScanResult run(const QStringList& inputs) {
        for (const QString& input : inputs) {
            const QFileInfo info(QDir::cleanPath(QFileInfo(input).absoluteFilePath()));
            if (!info.isDir()) {
                take(info, info.fileName(), true);
                continue;
            }
            root_ = QDir(info.filePath());
            rootIsOutput_ = output_ && folderId(info.filePath()) == output_;
            scanFolder(info.filePath());
        }
        return std::move(result_);
    }

private:
    bool stopped() {
        result_.cancelled = result_.cancelled || (options_.cancelled && options_.cancelled());
        return result_.cancelled;
    }

    void take(const QFileInfo& file, const QString& relative, bool givenDirectly) {
        const QString path = file.filePath();
        if (seenFiles_.contains(path))
            return;
        seenFiles_.insert(path);
        const QString folder = QFileInfo(file.path()).canonicalFilePath();
        result_.photos.push_back({path, relative, folder.isEmpty() ? file.path() : folder, givenDirectly});
        if (options_.found)
            options_.found(static_cast<int>(result_.photos.size()));
    }

    void consider(const QFileInfo& file) {
        const photo::FileKind kind = photo::kindOf(file.filePath());
        if (kind.isPhoto)
            return take(file, root_.relativeFilePath(file.filePath()), false);
        if (kind.otherPicture.isEmpty())
            return;
        ++result_.leftOut.otherKinds;
        QStringList& kinds = result_.leftOut.kinds;
        const auto place = std::lower_bound(kinds.begin(), kinds.end(), kind.otherPicture);
        if (place == kinds.end() || *place != kind.otherPicture)
            kinds.insert(place, kind.otherPicture);
    }

    void scanFolder(const QString& path) {
        const std::optional<FolderId> id = folderId(path);
        if (stopped() || !id || (!rootIsOutput_ && id == output_) || !seenFolders_.insert(*id).second)
            return;
        const QDir folder(path);
        if (!canList(path)) {
            result_.unreadableFolders.append(path);
            return;
        }
        for (const QFileInfo& file : folder.entryInfoList(QDir::Files, QDir::Name)) {
            if (stopped())
                return;
            if (!(rootIsOutput_ && hasOurSuffix(file.fileName())))
                consider(file);
        }
        result_.leftOut.oddNames += oddNamesIn(path);
        for (const QFileInfo& child : folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            scanFolder(child.filePath());
    }

    const ScanOptions& options_;
    const std::optional<FolderId> output_;
    QDir root_;
    bool rootIsOutput_ = false;
    std::set<FolderId> seenFolders_;
    QSet<QString> seenFiles_;
    ScanResult result_;
};

} // namespace

ScanResult scan(const QStringList& inputs, const ScanOptions& options) {
    return Scanner(options).run(inputs);
}

} // namespace vizard::album
