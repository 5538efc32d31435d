// Bytes to an upright picture, whatever the format.
#pragma once

#include "core/photo/detail/codec.h"

namespace vizard::photo::detail {

// The photo of these bytes, upright, without path and hash. Errors as read() gives them for bytes.
Result<Photo> decode(const Source& source);

} // namespace vizard::photo::detail
