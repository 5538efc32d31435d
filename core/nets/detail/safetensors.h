// The safetensors container (Hugging Face, format of 2022): 8 bytes of header length, a JSON header, raw
// data.
#pragma once

#include "core/nets/detail/tensor.h"

#include <map>
#include <string_view>

namespace vizard::nets {

using TensorMap = std::map<std::string, Tensor>;

struct TensorFile {
    TensorMap tensors; // F16 and BF16 are widened to F32
    std::map<std::string, std::string> metadata;
};

// Strict: every offset in range, no overlap, no gap, no unknown type, no duplicate, nothing after the end.
// Throws NetError with the reason.
TensorFile parseSafetensors(std::string_view bytes);

// The bytes of a file that parseSafetensors() reads. With `half`, F32 tensors are stored as F16.
std::string formatSafetensors(const TensorFile& file, bool half);

} // namespace vizard::nets
