#include "core/photo/detail/file.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

namespace vizard::photo::detail {

namespace {

constexpr qint64 kMaxFileBytes = qint64{4} << 30;

Error unreadable(int error) {
    return {ErrorCode::NotReadable, {}, systemText(error)};
}

// Reads until `count` bytes are there or the file ends; -1 with errno on failure.
qint64 readUpTo(int fd, char* out, qint64 count) {
    qint64 done = 0;
    while (done < count) {
        const ssize_t n =
            ::read(fd, out + done, static_cast<size_t>(std::min<qint64>(count - done, 1 << 30)));
        if (n == 0) {
            break;
        }
        if (n < 0) {
            if (errno == EINTR) {
                continue;
            }
            return -1;
        }
        done += n;
    }
    return done;
}

} // namespace

QString systemText(int error) {
    return qt_error_string(error);
}

Result<Descriptor> openForReading(const QString& path) {
    // O_NONBLOCK: a pipe or a device must not hold the program up before fstat can refuse it.
    Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file.isOpen()) {
        const int error = errno;
        const bool missing = error == ENOENT || error == ENOTDIR;
        return missing ? Error{ErrorCode::NotFound, {}, systemText(error)} : unreadable(error);
    }
    struct stat facts = {};
    if (::fstat(file.get(), &facts) != 0) {
        return unreadable(errno);
    }
    if (!S_ISREG(facts.st_mode)) {
        return Error{ErrorCode::NotReadable, {}, QStringLiteral("not a regular file")};
    }
    return file;
}

Result<QByteArray> readStart(const Descriptor& file, qint64 count) {
    QByteArray bytes(count, Qt::Uninitialized);
    const qint64 got = readUpTo(file.get(), bytes.data(), count);
    if (got < 0 || ::lseek(file.get(), 0, SEEK_SET) != 0) {
        return unreadable(errno);
    }
    bytes.truncate(got);
    if (bytes.isEmpty()) {
        return Error{ErrorCode::Empty, {}, {}};
    }
    return bytes;
}

Result<qint64> readableSize(const Descriptor& file) {
    struct stat facts = {};
    if (::fstat(file.get(), &facts) != 0) {
        return unreadable(errno);
    }
    if (facts.st_size > kMaxFileBytes) {
        return Error{ErrorCode::TooLarge, {}, QStringLiteral("%1 bytes").arg(qint64{facts.st_size})};
    }
    return qint64{facts.st_size};
}

Result<QByteArray> readAll(const Descriptor& file) {
    const auto size = readableSize(file);
    if (!size) {
        return size.error();
    }
    QByteArray bytes(*size, Qt::Uninitialized);
    const qint64 got = readUpTo(file.get(), bytes.data(), bytes.size());
    if (got < 0) {
        return unreadable(errno);
    }
    bytes.truncate(got);
    return bytes;
}

} // namespace vizard::photo::detail
