// libtiff on a byte array, with errors kept to the handle (libtiff's own handlers are global).
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <tiffio.h>

namespace vizard::photo::detail {

class TiffMemory {
public:
    // For reading; `maxAlloc` bounds what a single hostile tag can ask for.
    TiffMemory(const QByteArray& bytes, qint64 maxAlloc);
    // For writing; `big` makes a BigTIFF (over 4 GiB).
    explicit TiffMemory(bool big);
    ~TiffMemory();
    TiffMemory(const TiffMemory&) = delete;
    TiffMemory& operator=(const TiffMemory&) = delete;

    TIFF* handle() const { return handle_; } // nullptr where the file cannot be opened
    qint64 size() const { return bytes_.size(); }
    bool ranOut() const { return ranOut_; } // something was read past the end

    // What the last failure was: Truncated, OutOfMemory or `otherwise`.
    Error toError(ErrorCode otherwise) const;

    // Ends the writing; the file's bytes, or nothing where it failed.
    QByteArray finish();

private:
    void open(const char* mode, qint64 maxAlloc);

    static tmsize_t onRead(thandle_t self, void* out, tmsize_t count);
    static tmsize_t onWrite(thandle_t self, void* data, tmsize_t count);
    static toff_t onSeek(thandle_t self, toff_t offset, int whence);
    static toff_t onSize(thandle_t self);
    static int onMessage(TIFF* tiff, void* self, const char* module, const char* format, va_list arguments);

    QByteArray bytes_;
    quint64 position_ = 0;
    TIFF* handle_ = nullptr;
    bool ranOut_ = false;
    bool outOfMemory_ = false;
    QString message_;
};

} // namespace vizard::photo::detail
