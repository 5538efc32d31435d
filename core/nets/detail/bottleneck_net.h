// A face recogniser of the project's own of another family than RecogniserNet: inverted residual bottlenecks
// (MobileNetV2, Sandler et al. 2018; MobileFaceNet, Chen et al. 2018), for one teacher.
#pragma once

#include "core/nets/detail/staged_net.h"

namespace vizard::nets {

enum class BottleneckPlan {
    MobileFace, // three stages to 7 x 7, each place of the last counts by channel, mostly 128 wide
    Mobile      // four stages to 4 x 4, one matrix over all of the last, 256 wide
};

class BottleneckNet final : public StagedNet {
public:
    // `embedding`: how many numbers it answers; 0: as many as most of its plan do.
    BottleneckNet(WeightSource source, BottleneckPlan plan, int64_t embedding = 0);
    // The network of a model file, whose tensors say which plan it is. Throws NetError where anything is
    // missing, left over or of another shape.
    static BottleneckNet load(TensorMap tensors);
    static bool isOne(const TensorMap& tensors);

    void fold() override;
    std::size_t stageCount() const override { return stages_.size(); }
    Tensor stage(std::size_t i, const Tensor& x, bool training) const override;
    Tensor head(const Tensor& x, bool training) const override;

private:
    struct Bottleneck {
        ConvNorm expand, filter, reduce;
        bool residual = false;
        Tensor operator()(const Tensor& x, bool training) const;
        void fold();
    };

    static Bottleneck bottleneck(const Build& build, const std::string& name, int in, int out, int expansion,
                                 int stride);

    ConvNorm stem_, soften_;
    bool softens_ = false; // a 3x3 filter a channel after the stem
    std::vector<std::vector<Bottleneck>> stages_;
    ConvNorm widen_;
    Tensor places_; // how much each place of the last stage counts, by channel; undefined: all by one matrix
    Linear linear_;
};

} // namespace vizard::nets
