// What a method may know of a recogniser: answers with gradients. Any LibTorch network can take part.
#pragma once

#include "core/nets/detail/recogniser_net.h"

namespace vizard::cloak {

class DifferentiableRecogniser {
public:
    virtual ~DifferentiableRecogniser() = default;

    // `faces`: [N, 3, 112, 112], R G B, 0..1, aligned to the template. One tensor [N, D] of unit-length rows
    // for each of its extractors (heads). Callable from several threads at once.
    virtual std::vector<at::Tensor> embed(const at::Tensor& faces) const = 0;
    // Features of early layers, [N, C, h, w] each, fine ones first: what lies near in them looks alike.
    virtual std::vector<at::Tensor> early(const at::Tensor& faces) const = 0;
};

// One of our own networks, folded.
class OwnRecogniser : public DifferentiableRecogniser {
public:
    explicit OwnRecogniser(nets::RecogniserNet network);
    std::vector<at::Tensor> embed(const at::Tensor& faces) const override { return network_(faces); }
    std::vector<at::Tensor> early(const at::Tensor& faces) const override { return network_.early(faces); }

private:
    nets::RecogniserNet network_;
};

} // namespace vizard::cloak
