#include "core/nets/detail/own_network.h"

#include "core/nets/detail/bottleneck_net.h"
#include "core/nets/detail/recogniser_net.h"
#include "core/nets/detail/shortcut_net.h"
#include "core/nets/detail/squeeze_net.h"

namespace vizard::nets {
namespace {

template <typename Network> std::function<std::vector<Tensor>(const Tensor&)> ready(Network network) {
    network.fold();
    return [network](const Tensor& faces) { return network(faces); };
}

} // namespace

std::function<std::vector<Tensor>(const Tensor&)> ownNetwork(TensorMap tensors) {
    if (BottleneckNet::isOne(tensors))
        return ready(BottleneckNet::load(std::move(tensors)));
    if (SqueezeNet::isOne(tensors))
        return ready(SqueezeNet::load(std::move(tensors)));
    if (ShortcutNet::isOne(tensors))
        return ready(ShortcutNet::load(std::move(tensors)));
    return ready(RecogniserNet::load(std::move(tensors)));
}

} // namespace vizard::nets
