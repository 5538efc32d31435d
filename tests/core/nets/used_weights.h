// What the tests of our recogniser networks are fed.
#pragma once

#include "core/nets/detail/layers.h"

namespace vizard::nets {

inline Tensor someFaces(int64_t count) {
    at::manual_seed(5);
    return at::upsample_bilinear2d(at::rand({count, 3, 14, 14}), {112, 112}, false);
}

// A fresh network's weights, with running statistics and norms that are not those of a fresh network.
inline TensorMap asUsed(const TensorMap& fresh) {
    at::manual_seed(9);
    TensorMap weights;
    for (const auto& [name, tensor] : fresh) {
        Tensor value = tensor.clone();
        if (name.ends_with("running_var") || name.ends_with("norm.weight"))
            value = at::rand_like(value) + 0.5;
        else if (name.ends_with("running_mean") || name.ends_with("norm.bias"))
            value = at::randn_like(value) * 0.2;
        weights[name] = value;
    }
    return weights;
}

inline double largest(const Tensor& x) {
    return x.abs().max().item<double>();
}

} // namespace vizard::nets
