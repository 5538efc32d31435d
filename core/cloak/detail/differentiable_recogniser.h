// What a method may know of a recogniser: answers with gradients. Any LibTorch network can take part.
#pragma once

#include "core/nets/detail/tensor.h"

#include <vector>

namespace vizard::cloak {

class DifferentiableRecogniser {
public:
    virtual ~DifferentiableRecogniser() = default;

    // `faces`: [N, 3, 112, 112], R G B, 0..1, aligned to the template. One tensor [N, D] of unit-length rows
    // for each of its extractors (heads). Callable from several threads at once.
    virtual std::vector<at::Tensor> embed(const at::Tensor& faces) const = 0;
    // Features of early layers, [N, C, h, w] each, fine ones first: what lies near in them looks alike.
    virtual std::vector<at::Tensor> early(const at::Tensor& faces) const = 0;
    // Directions in each extractor's space, [count, D], unit rows, the same something in all of them (train
    // aims); empty where it has none.
    virtual std::vector<at::Tensor> aims() const { return {}; }
    // Cosine, mean over its heads, that one pair of strangers in a hundred exceeds (FAR 1 %).
    virtual double threshold() const = 0;
};

// One of our own networks, folded.
template <typename Network> class OwnRecogniser : public DifferentiableRecogniser {
public:
    OwnRecogniser(Network network, double threshold)
        : network_(std::move(network))
        , threshold_(threshold) {
        network_.fold();
    }
    std::vector<at::Tensor> embed(const at::Tensor& faces) const override { return network_(faces); }
    std::vector<at::Tensor> early(const at::Tensor& faces) const override { return network_.early(faces); }
    std::vector<at::Tensor> aims() const override { return network_.aims(); }
    double threshold() const override { return threshold_; }

private:
    Network network_;
    double threshold_;
};

} // namespace vizard::cloak
