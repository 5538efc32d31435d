// A face recogniser of the project's own of a third family: fire modules (SqueezeNet, Iandola et al. 2016)
// whose 3x3 filters see one squeezed channel each, and the mean over the picture of a thousand features,
// against what they are on the mean face. No batch norm. The judge is one.
#pragma once

#include "core/nets/detail/staged_net.h"

namespace vizard::nets {

class SqueezeNet final : public StagedNet {
public:
    static constexpr int kFeatures = 1000;

    explicit SqueezeNet(WeightSource source);
    // The network of a model file. Throws NetError where anything is missing, left over or of another shape.
    static SqueezeNet load(TensorMap tensors);
    static bool isOne(const TensorMap& tensors);

    void fold() override {} // there is no norm in it
    std::size_t stageCount() const override { return stages_.size(); }
    Tensor stage(std::size_t i, const Tensor& x, bool training) const override;
    Tensor head(const Tensor& x, bool training) const override;

private:
    struct Fire {
        Conv squeeze, point, filter;
        Tensor operator()(const Tensor& x) const;
    };
    struct Stage {
        std::vector<Fire> fires;
        bool halves = false; // ends in a maximum over 3x3 at every second place
    };

    Conv stem_, widen_;
    std::vector<Stage> stages_; // the first is the stem's
    Tensor centre_;
};

} // namespace vizard::nets
