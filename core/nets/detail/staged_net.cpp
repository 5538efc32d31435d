#include "core/nets/detail/staged_net.h"

namespace vizard::nets {

std::vector<Tensor> StagedNet::operator()(const Tensor& faces, bool training) const {
    Tensor x = faces;
    for (std::size_t i = 0; i < stageCount(); ++i)
        x = stage(i, x, training);
    return {head(x, training)};
}

std::vector<Tensor> StagedNet::early(const Tensor& faces) const {
    const Tensor first = stage(0, faces, false), second = stage(1, first, false);
    return {first.to(at::kFloat), second.to(at::kFloat)};
}

} // namespace vizard::nets
