// Grids of floats as tensors and back, and changes of size.
#pragma once

#include "core/nets/detail/tensor.h"

#include <vector>

namespace vizard::cloak {

// `values`: `channels` planes of side x side. [1, channels, side, side]; a copy.
inline at::Tensor toTensor(const std::vector<float>& values, int64_t channels, int64_t side) {
    return at::from_blob(const_cast<float*>(values.data()), {1, channels, side, side}, at::kFloat).clone();
}

inline void toVector(const at::Tensor& tensor, std::vector<float>& values) {
    const at::Tensor flat = tensor.detach().contiguous();
    values.assign(flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel());
}

// Smaller by area, as recognisers' crops are made.
inline at::Tensor reduced(const at::Tensor& x, int64_t side) {
    return x.size(2) == side ? x : at::_upsample_bilinear2d_aa(x, {side, side}, false);
}

// Larger as render() does it.
inline at::Tensor enlarged(const at::Tensor& x, int64_t side) {
    return x.size(2) == side ? x : at::upsample_bilinear2d(x, {side, side}, false);
}

} // namespace vizard::cloak
