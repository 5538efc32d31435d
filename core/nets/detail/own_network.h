// A recogniser of ours whatever its family: the tensors of its file say which network they are of.
#pragma once

#include "core/nets/detail/safetensors.h"

#include <functional>

namespace vizard::nets {

// Ready for use (folded). [N, 3, 112, 112], R G B, 0..1, to unit rows, one tensor a head. Throws NetError
// where the tensors are of none.
std::function<std::vector<Tensor>(const Tensor&)> ownNetwork(TensorMap tensors);

} // namespace vizard::nets
