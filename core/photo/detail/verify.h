#pragma once

#include "core/photo/detail/codec.h"

namespace vizard::photo::detail {

// Reads the file at `path` back and compares it with what was to be encoded: format, size, layout, profile,
// and the pixels (equal, or for `lossy` formats near on average). Errors: Internal, OutOfMemory; `detail`
// says what differs.
Status verify(const QString& path, Format format, const EncodeRequest& intended, bool lossy);

} // namespace vizard::photo::detail
