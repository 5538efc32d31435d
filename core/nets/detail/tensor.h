// The tensor type of the networks' inside. No public header includes this file.
#pragma once

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace vizard::nets {

using at::Tensor;

// What the inside of this room throws; the room's doors turn it into a Result.
struct NetError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

} // namespace vizard::nets
