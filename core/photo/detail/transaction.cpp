#include "core/photo/detail/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>

namespace vizard::photo::detail {

namespace {

constexpr int kAttempts = 16;

QByteArray native(const QString& path) {
    return QFile::encodeName(path);
}

Error writeError(int error) {
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorCode::DiskFull, {}, systemText(error)};
    case EEXIST:
        return {ErrorCode::AlreadyExists, {}, systemText(error)};
    case EMFILE:
    case ENFILE:
    case ENOMEM:
        return {ErrorCode::Internal, {}, systemText(error)};
    default:
        return {ErrorCode::NotWritable, {}, systemText(error)};
    }
}

QString newName() {
    const quint64 number = QRandomGenerator::system()->generate64();
    return temporaryPrefix() + QStringLiteral("%1").arg(number, 16, 16, QLatin1Char('0'));
}

// A sweeper may have come between creating and locking: then the file has no name any more. Some network
// file systems know no locks; no sweeper takes anything there.
bool lockNew(int fd) {
    struct stat facts = {};
    const bool lockable = ::flock(fd, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
    return lockable && ::fstat(fd, &facts) == 0 && facts.st_nlink > 0;
}

bool syncFolder(const QString& file) {
    const QString folder = QFileInfo(file).absolutePath();
    const Descriptor fd(::open(native(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return fd.isOpen() && ::fsync(fd.get()) == 0;
}

// 0 or errno. Never replaces anything.
int renameIfFree(const QByteArray& from, const QByteArray& to) {
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0) {
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return errno;
    }
    if (::link(from.constData(), to.constData()) != 0) { // file systems without that flag
        return errno;
    }
    (void)::unlink(from.constData()); // the file has its name: a second one does no harm
    return 0;
}

} // namespace

QString temporaryPrefix() {
    return QStringLiteral(".vizard-part-");
}

Result<Transaction> Transaction::begin(const QString& folder) {
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const QString path = QDir(folder).filePath(newName());
        Descriptor file(
            ::open(native(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
        if (!file.isOpen() && errno != EEXIST) {
            return writeError(errno);
        }
        if (file.isOpen() && lockNew(file.get())) {
            return Transaction(path, std::move(file));
        }
    }
    return Error{ErrorCode::Internal, {}, QStringLiteral("no temporary file can be locked")};
}

Transaction::~Transaction() {
    if (!path_.isEmpty()) {
        ::unlink(native(path_).constData());
    }
}

Status Transaction::write(const QByteArray& bytes) {
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(file_.get(), bytes.constData() + done,
                                  static_cast<size_t>(std::min<qsizetype>(bytes.size() - done, 1 << 30)));
        if (n < 0 && errno != EINTR) {
            return writeError(errno);
        }
        done += std::max<ssize_t>(n, 0);
    }
    if (::fsync(file_.get()) != 0) {
        return writeError(errno);
    }
    return Done{};
}

Status Transaction::commit(const QString& target, IfThere policy) {
    const QByteArray from = native(path_);
    const QByteArray to = native(target);
    int error = 0;
    if (policy == IfThere::Refuse) {
        error = renameIfFree(from, to);
    } else if (::rename(from.constData(), to.constData()) != 0) {
        error = errno;
    }
    if (error != 0) {
        return writeError(error);
    }
    path_.clear();
    syncFolder(
        target); // the file is there and whole either way: a folder that cannot be synced is no failure
    return Done{};
}

bool isThere(const QString& path) {
    struct stat facts = {};
    return ::lstat(native(path).constData(), &facts) == 0;
}

int sweepTemporaries(const QString& folder) {
    static const QRegularExpression ours(
        QStringLiteral("^%1[0-9a-f]{16}$").arg(QRegularExpression::escape(temporaryPrefix())));
    int removed = 0;
    const auto names = QDir(folder).entryList({temporaryPrefix() + QLatin1Char('*')},
                                              QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString& name : names) {
        const QByteArray path = native(QDir(folder).filePath(name));
        if (!ours.match(name).hasMatch()) {
            continue;
        }
        const Descriptor file(::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        const bool unused = file.isOpen() && ::flock(file.get(), LOCK_EX | LOCK_NB) == 0;
        removed += unused && ::unlink(path.constData()) == 0 ? 1 : 0;
    }
    return removed;
}

} // namespace vizard::photo::detail
