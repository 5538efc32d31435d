#include "core/album/ledger.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QStandardPaths>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <mutex>

namespace vizard::album {

namespace {

constexpr qsizetype kHash = 32;
constexpr qsizetype kLine = 2 * 2 * kHash + 2; // two hashes in hexadecimal, a blank, an end of line

Error writeError(const QString& path) {
    const ErrorCode code = errno == ENOSPC || errno == EDQUOT ? ErrorCode::DiskFull : ErrorCode::NotWritable;
    return {code, path, qt_error_string(errno)};
}

} // namespace

struct Ledger::Impl {
    QString path;
    mutable std::mutex mutex;
    QHash<QByteArray, QByteArray> jobs;
    QSet<QByteArray> copies;
    qsizetype lines = 0;

    void remember(const QByteArray& job, const QByteArray& copy) {
        jobs[job] = copy;
        copies += copy;
        ++lines;
    }

    void load() {
        QFile file(path);
        if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
            return;
        }
        while (!file.atEnd()) {
            const QByteArray line = file.readLine(4096).trimmed();
            const QByteArray job = QByteArray::fromHex(line.left(2 * kHash));
            const QByteArray copy = QByteArray::fromHex(line.mid(2 * kHash + 1));
            if (line.size() == kLine - 1 && job.size() == kHash && copy.size() == kHash) {
                remember(job, copy);
            }
        }
    }

    // One write() to a file opened for appending: lines of several programs do not mix.
    Status append(const QByteArray& line) const {
        QDir().mkpath(QFileInfo(path).path());
        const int fd =
            ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        if (fd < 0) {
            return writeError(path);
        }
        const bool fine = ::write(fd, line.constData(), static_cast<size_t>(line.size())) == line.size() &&
                          ::fdatasync(fd) == 0;
        const Error error = fine ? Error{} : writeError(path);
        ::close(fd);
        if (!fine) {
            return error;
        }
        return Done{};
    }
};

Ledger::Ledger(const QString& path)
    : impl_(std::make_unique<Impl>()) {
    impl_->path = path;
    impl_->load();
}

Ledger::~Ledger() = default;

QString Ledger::defaultPath() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/vizard/ledger");
}

bool Ledger::knows(const QByteArray& sha256) const {
    const std::lock_guard lock(impl_->mutex);
    return sha256 != noFace() && impl_->copies.contains(sha256);
}

QByteArray Ledger::outcomeOf(const QByteArray& job) const {
    const std::lock_guard lock(impl_->mutex);
    return impl_->jobs.value(job);
}

QByteArray Ledger::noFace() {
    return QByteArray(kHash, '\0');
}

Status Ledger::note(const QByteArray& job, const QByteArray& sha256) {
    if (job.size() != kHash || sha256.size() != kHash) {
        return Error{ErrorCode::InvalidArgument, impl_->path, {}};
    }
    const std::lock_guard lock(impl_->mutex);
    if (!impl_->path.isEmpty()) {
        // A line that was cut off by a crash must not swallow this one.
        const Status written = impl_->append('\n' + job.toHex() + ' ' + sha256.toHex() + '\n');
        if (!written) {
            return written;
        }
    }
    impl_->remember(job, sha256);
    return Done{};
}

qsizetype Ledger::count() const {
    const std::lock_guard lock(impl_->mutex);
    return impl_->lines;
}

Status Ledger::clear() {
    const std::lock_guard lock(impl_->mutex);
    if (QFile::exists(impl_->path) && !QFile::remove(impl_->path)) {
        return Error{ErrorCode::NotWritable, impl_->path, {}};
    }
    impl_->jobs.clear();
    impl_->copies.clear();
    impl_->lines = 0;
    return Done{};
}

} // namespace vizard::album
