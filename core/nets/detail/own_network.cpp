#include "core/nets/detail/own_network.h"

namespace vizard::nets {

std::function<std::vector<Tensor>(const Tensor&)> ownNetwork(TensorMap tensors) {
    using Answers = std::function<std::vector<Tensor>(const Tensor&)>;
    return visitOwnNetwork(std::move(tensors), [](auto network) -> Answers {
        network.fold();
        return [network](const Tensor& faces) { return network(faces); };
    });
}

} // namespace vizard::nets
