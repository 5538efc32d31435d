// A recogniser of ours whatever its family: the tensors of its file say which network they are of.
#pragma once

#include "core/nets/detail/bottleneck_net.h"
#include "core/nets/detail/recogniser_net.h"
#include "core/nets/detail/shortcut_net.h"
#include "core/nets/detail/squeeze_net.h"

#include <functional>

namespace vizard::nets {

// What `visit` makes of the network, in training form; it takes every family by value. Throws NetError where
// the tensors are of none.
template <typename Visit> auto visitOwnNetwork(TensorMap tensors, const Visit& visit) {
    if (BottleneckNet::isOne(tensors))
        return visit(BottleneckNet::load(std::move(tensors)));
    if (SqueezeNet::isOne(tensors))
        return visit(SqueezeNet::load(std::move(tensors)));
    if (ShortcutNet::isOne(tensors))
        return visit(ShortcutNet::load(std::move(tensors)));
    return visit(RecogniserNet::load(std::move(tensors)));
}

// Ready for use (folded). [N, 3, 112, 112], R G B, 0..1, to unit rows, one tensor a head. Throws as above.
std::function<std::vector<Tensor>(const Tensor&)> ownNetwork(TensorMap tensors);

} // namespace vizard::nets
