#include "core/photo/detail/tiff_memory.h"

#include <QScopeGuard>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <exception>
#include <new>

namespace vizard::photo::detail {

namespace {

TiffMemory* memoryOf(thandle_t handle) {
    return static_cast<TiffMemory*>(handle);
}
int onClose(thandle_t) {
    return 0;
}
int ignore(TIFF*, void*, const char*, const char*, va_list) {
    return 1;
}

} // namespace

TiffMemory::TiffMemory(const QByteArray& bytes, qint64 maxAlloc)
    : bytes_(bytes) {
    open("rm", maxAlloc); // m: no memory mapping, so that reading past the end is seen
}

TiffMemory::TiffMemory(bool big) {
    open(big ? "w8" : "w", 0);
}

TiffMemory::~TiffMemory() {
    if (handle_) {
        TIFFClose(handle_);
    }
}

void TiffMemory::open(const char* mode, qint64 maxAlloc) {
    TIFFOpenOptions* options = TIFFOpenOptionsAlloc();
    if (!options) {
        throw std::bad_alloc();
    }
    const auto freeOptions = qScopeGuard([options] { TIFFOpenOptionsFree(options); });
    TIFFOpenOptionsSetErrorHandlerExtR(options, onMessage, this);
    TIFFOpenOptionsSetWarningHandlerExtR(options, ignore, nullptr);
    TIFFOpenOptionsSetMaxSingleMemAlloc(options, maxAlloc);
    handle_ = TIFFClientOpenExt("photo", mode, this, onRead, onWrite, onSeek, onClose, onSize, nullptr,
                                nullptr, options);
}

Error TiffMemory::toError(ErrorCode otherwise) const {
    const ErrorCode code = outOfMemory_ ? ErrorCode::OutOfMemory : ranOut_ ? ErrorCode::Truncated : otherwise;
    return {code, {}, message_};
}

QByteArray TiffMemory::finish() {
    const bool flushed = TIFFFlush(handle_) == 1;
    TIFFClose(handle_);
    handle_ = nullptr;
    return flushed && !outOfMemory_ ? bytes_ : QByteArray();
}

tmsize_t TiffMemory::onRead(thandle_t handle, void* out, tmsize_t count) {
    auto* self = memoryOf(handle);
    const auto size = static_cast<quint64>(self->bytes_.size());
    const quint64 left = self->position_ < size ? size - self->position_ : 0;
    const quint64 take = std::min(left, static_cast<quint64>(count));
    self->ranOut_ = self->ranOut_ || take < static_cast<quint64>(count);
    if (take > 0) {
        std::memcpy(out, self->bytes_.constData() + self->position_, take);
        self->position_ += take;
    }
    return static_cast<tmsize_t>(take);
}

tmsize_t TiffMemory::onWrite(thandle_t handle, void* data, tmsize_t count) {
    auto* self = memoryOf(handle);
    try {
        const auto at = static_cast<qsizetype>(self->position_);
        if (at + count > self->bytes_.size()) {
            self->bytes_.resize(at + count);
        }
        std::memcpy(self->bytes_.data() + at, data, static_cast<size_t>(count));
    } catch (const std::exception&) {
        self->outOfMemory_ = true;
        return -1;
    }
    self->position_ += static_cast<quint64>(count);
    return count;
}

toff_t TiffMemory::onSeek(thandle_t handle, toff_t offset, int whence) {
    auto* self = memoryOf(handle);
    const quint64 base = whence == SEEK_CUR   ? self->position_
                         : whence == SEEK_END ? static_cast<quint64>(self->bytes_.size())
                                              : 0;
    self->position_ = base + offset;
    return self->position_;
}

toff_t TiffMemory::onSize(thandle_t handle) {
    return static_cast<toff_t>(memoryOf(handle)->bytes_.size());
}

int TiffMemory::onMessage(TIFF*, void* user, const char* module, const char* format, va_list arguments) {
    char text[200] = {};
    std::vsnprintf(text, sizeof text, format, arguments);
    try {
        static_cast<TiffMemory*>(user)->message_ =
            QStringLiteral("%1: %2").arg(QLatin1String(module ? module : ""), QLatin1String(text));
    } catch (const std::exception&) {
        static_cast<TiffMemory*>(user)->outOfMemory_ = true;
    }
    return 1;
}

} // namespace vizard::photo::detail
