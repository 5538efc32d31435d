#pragma once

#include "core/photo/detail/codec.h"

namespace vizard::photo::detail {

// Reads the file at `path` back and compares it with what was to be encoded: format, size, layout, profile,
// the pixels (equal, or for `lossy` formats near, in every part of the picture), and the parts that the file
// consists of, none of which may be more than was meant. Gives what was read, and the hash of the bytes.
// Errors: Internal, OutOfMemory; `detail` says what differs.
Result<Photo> verify(const QString& path, Format format, const EncodeRequest& intended, bool lossy);

// The part of verify() that looks at the bytes alone: nothing but what these formats need for pixels, the
// profile, the resolution and the fields that were asked for; nothing after the end. `detail` names what is
// too much.
Status verifyParts(const QByteArray& bytes, Format format, const EncodeRequest& intended);

} // namespace vizard::photo::detail
