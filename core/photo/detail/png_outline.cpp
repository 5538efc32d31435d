#include "core/photo/detail/png_outline.h"

#include <QtEndian>

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace vizard::photo::detail {

namespace {

constexpr qint64 kSignatureBytes = 8;
constexpr qint64 kFrameBytes = 12; // a chunk's length, type and checksum
constexpr int kMostChunks =
    1'000'000; // twice those of 8 KB, the usual size, in the largest file that is read

// Whether all of `count` bytes at `at` are there; errno is 0 where the file merely ends.
bool readAt(const Descriptor& file, qint64 at, char* out, qint64 count) {
    qint64 done = 0;
    while (done < count) {
        errno = 0;
        const ssize_t n = ::pread(file.get(), out + done,
                                  static_cast<size_t>(std::min<qint64>(count - done, 1 << 30)), at + done);
        if (n > 0) {
            done += n;
        } else if (n == 0 || errno != EINTR) {
            return false;
        }
    }
    return true;
}

bool append(const Descriptor& file, qint64 at, qint64 count, QByteArray& bytes) {
    const qsizetype before = bytes.size();
    bytes.resize(before + count);
    return readAt(file, at, bytes.data() + before, count);
}

} // namespace

Result<QByteArray> readWithoutPixels(const Descriptor& file) {
    struct stat facts = {};
    const auto failed = [] { return Error{ErrorCode::NotReadable, {}, systemText(errno)}; };
    if (::fstat(file.get(), &facts) != 0) {
        return failed();
    }
    QByteArray bytes;
    qint64 at = std::min<qint64>(kSignatureBytes, facts.st_size);
    if (!append(file, 0, at, bytes)) {
        return failed();
    }
    std::array<char, 8> head = {};
    for (int chunk = 0; chunk < kMostChunks && at + kFrameBytes <= facts.st_size; ++chunk) {
        if (!readAt(file, at, head.data(), head.size())) {
            return failed();
        }
        const qint64 whole = kFrameBytes + qint64{qFromBigEndian<quint32>(head.data())};
        if (whole > facts.st_size - at) {
            break;
        }
        const bool pixels =
            std::memcmp(head.data() + 4, "IDAT", 4) == 0 || std::memcmp(head.data() + 4, "fdAT", 4) == 0;
        if (!pixels && !append(file, at, whole, bytes)) {
            return failed();
        }
        at += whole;
        if (std::memcmp(head.data() + 4, "IEND", 4) == 0) {
            break;
        }
    }
    return bytes;
}

} // namespace vizard::photo::detail
