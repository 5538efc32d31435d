// A face recogniser of the project's own of a fourth family: a deep residual network whose shortcuts have no
// weights (He et al. 2016, option A: means of 2 x 2, zeros for new channels), on a narrower and larger
// picture of the face than the other families see.
#pragma once

#include "core/nets/detail/staged_net.h"

namespace vizard::nets {

class ShortcutNet final : public StagedNet {
public:
    static constexpr int kEmbedding = 128;

    explicit ShortcutNet(WeightSource source);
    // The network of a model file. Throws NetError where anything is missing, left over or of another shape.
    static ShortcutNet load(TensorMap tensors);
    static bool isOne(const TensorMap& tensors);

    // [N, 3, 112, 112] to what its first layer sees, [N, 3, 150, 150]: 101 x 101 of the crop from (6, 20) on,
    // enlarged; the last row again for the nine that lie below the crop.
    static Tensor window(const Tensor& faces);

    void fold() override;
    std::size_t stageCount() const override { return stages_.size(); }
    Tensor stage(std::size_t i, const Tensor& x, bool training) const override;
    Tensor head(const Tensor& x, bool training) const override;

private:
    // Convolutions, relu between them, and the shortcut around them all.
    struct Block {
        std::vector<ConvNorm> layers;
        bool halves = false;
        Tensor operator()(const Tensor& x, bool training) const;
    };

    ConvNorm enter_;
    std::vector<std::vector<Block>> stages_;
    Block leave_;
    Linear embed_;
};

} // namespace vizard::nets
