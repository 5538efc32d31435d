// A PNG without its pixels, for whoever asks what else it holds.
#pragma once

#include "core/photo/detail/file.h"

namespace vizard::photo::detail {

// The signature and all chunks but those of pixels (IDAT, fdAT), which are stepped over and not read: what
// stands behind hundreds of megabytes of them costs as little as what stands before. Damaged files end where
// they make no sense any more. Errors: NotReadable.
Result<QByteArray> readWithoutPixels(const Descriptor& file);

} // namespace vizard::photo::detail
