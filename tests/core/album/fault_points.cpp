#include "fault_points.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstddef>

#include <fcntl.h>
#include <unistd.h>

namespace fault {

namespace {

Plan armed;
std::atomic<int> all{0};
std::atomic<int> ofKind{0};

// True where this call is to fail; does not come back where it is the one to die at.
bool enter(Call kind, int fd = -1, const void* data = nullptr, size_t size = 0);

thread_local int number = 0; // of this thread's last call

// After a call; hands its result through.
template <typename Value> Value leave(Value value) {
    if (armed.killAt == 2 * number) {
        kill(getpid(), SIGKILL);
    }
    return value;
}

} // namespace

void arm(const Plan& plan) {
    armed = plan;
    all = 0;
    ofKind = 0;
}

int calls() {
    return all;
}

} // namespace fault

extern "C" {
ssize_t __real_write(int fd, const void* data, size_t size);
int __real_fsync(int fd);
int __real_fdatasync(int fd);
int __real_renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags);
int __real_rename(const char* from, const char* to);
int __real_open(const char* path, int flags, ...);

ssize_t __wrap_write(int fd, const void* data, size_t size) {
    return fault::enter(fault::Call::Write, fd, data, size) ? -1 : fault::leave(__real_write(fd, data, size));
}

int __wrap_fsync(int fd) {
    return fault::enter(fault::Call::Sync) ? -1 : fault::leave(__real_fsync(fd));
}

int __wrap_fdatasync(int fd) {
    return fault::enter(fault::Call::Sync) ? -1 : fault::leave(__real_fdatasync(fd));
}

int __wrap_renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) {
    return fault::enter(fault::Call::Rename)
               ? -1
               : fault::leave(__real_renameat2(fromFolder, from, toFolder, to, flags));
}

int __wrap_rename(const char* from, const char* to) {
    return fault::enter(fault::Call::Rename) ? -1 : fault::leave(__real_rename(from, to));
}

int __wrap_open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const auto mode = (flags & O_CREAT) ? va_arg(rest, mode_t) : mode_t{0};
    va_end(rest);
    if ((flags & O_CREAT) && fault::enter(fault::Call::Create)) {
        return -1;
    }
    const int fd = __real_open(path, flags, mode);
    return (flags & O_CREAT) ? fault::leave(fd) : fd;
}
}

namespace fault {

namespace {

bool enter(Call kind, int fd, const void* data, size_t size) {
    number = ++all;
    if (armed.killAt == 2 * number - 1) {
        if (data) {
            [[maybe_unused]] const auto half = __real_write(fd, data, size / 2);
        }
        kill(getpid(), SIGKILL);
    }
    if (armed.failCount == 0 || kind != armed.kind) {
        return false;
    }
    const int same = ++ofKind;
    if (same < armed.failFrom || same >= armed.failFrom + armed.failCount) {
        return false;
    }
    errno = armed.error;
    return true;
}

} // namespace

} // namespace fault
