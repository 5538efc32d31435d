// Files at the level where errno still tells what happened.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <unistd.h>

#include <utility>

namespace vizard::photo::detail {

// An open file descriptor and its end.
class Descriptor {
public:
    explicit Descriptor(int fd = -1)
        : fd_(fd) {}
    Descriptor(Descriptor&& other) noexcept
        : fd_(std::exchange(other.fd_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(fd_, other.fd_);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (fd_ >= 0) {
            ::close(fd_);
        }
    }

    int get() const { return fd_; }
    bool isOpen() const { return fd_ >= 0; }

private:
    int fd_;
};

// The words for errno, for Error::detail.
QString systemText(int error);

// A regular file, opened for reading. Errors: NotFound, NotReadable.
Result<Descriptor> openForReading(const QString& path);

// The file's size, where it may be read as a whole. Errors: NotReadable, TooLarge (over 4 GiB).
Result<qint64> readableSize(const Descriptor& file);

// The first bytes, at most `count`; the file's position goes back to its start. Errors: NotReadable, Empty.
Result<QByteArray> readStart(const Descriptor& file, qint64 count);

// The whole file, from its present position. Errors as of readableSize().
Result<QByteArray> readAll(const Descriptor& file);

} // namespace vizard::photo::detail
