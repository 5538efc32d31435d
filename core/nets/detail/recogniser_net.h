// A face recogniser of the project's own: a plain residual network, taught by other recognisers, with one
// head for each of them. Refinement of a cloak asks it for gradients.
#pragma once

#include "core/nets/detail/layers.h"

namespace vizard::nets {

class RecogniserNet {
public:
    static constexpr int kCrop = 112;

    // `heads`: the embeddings' widths, one a teacher.
    RecogniserNet(WeightSource source, const std::vector<int64_t>& heads);
    // The network of a model file, whose tensors say how many heads it has. Throws NetError where anything is
    // missing, left over or of another shape.
    static RecogniserNet load(TensorMap tensors);

    // `faces`: [N, 3, 112, 112], R G B, 0..1, aligned to the template; float or bfloat16, which decides the
    // arithmetic. One tensor of unit-length embeddings a head, [N, width], float; differentiable. `training`
    // normalises by the batch and updates the running statistics.
    std::vector<Tensor> operator()(const Tensor& faces, bool training = false) const;

    // Answers of the first two stages, [N, C, h, w], fine ones first: a measure of looks. For use, not
    // training.
    std::vector<Tensor> early(const Tensor& faces) const;

    // For use: batch norm goes into the convolutions. The same outputs up to rounding, and faster.
    void fold();

    WeightList& weights() { return list_; } // of the training form
    std::size_t headCount() const { return heads_.size(); }
    // Directions in each head's space, [count, width], unit rows (train aims): no weights, and empty where
    // the file has none.
    const std::vector<Tensor>& aims() const { return aims_; }

private:
    struct Block {
        ConvNorm first, second;
        Tensor operator()(const Tensor& x, bool training) const;
    };
    struct Stage {
        ConvNorm enter;
        std::vector<Block> blocks;
    };

    WeightList list_;
    std::vector<Stage> stages_;
    ConvNorm widen_;
    Tensor places_; // how much each of the last 7 x 7 places counts, by channel
    std::vector<Linear> heads_;
    std::vector<Tensor> aims_;
};

} // namespace vizard::nets
