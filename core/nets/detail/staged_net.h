// A recogniser of ours whose stages can be taught one by one from those of a teacher of the same plan
// (blockwise distillation), since each has the width and the side that the teacher's has there.
#pragma once

#include "core/nets/detail/layers.h"

namespace vizard::nets {

class StagedNet {
public:
    static constexpr int kCrop = 112;

    virtual ~StagedNet() = default;

    // As RecogniserNet's, with one head.
    std::vector<Tensor> operator()(const Tensor& faces, bool training = false) const;
    // What the first two stages answer, in float.
    std::vector<Tensor> early(const Tensor& faces) const;
    virtual void fold() = 0;
    WeightList& weights() { return list_; }
    // As RecogniserNet's.
    const std::vector<Tensor>& aims() const { return aims_; }

    // Stage `i` of what stage i - 1 answers, or of faces ([N, 3, 112, 112], 0..1) where `i` is 0; the head of
    // what the last stage answers, unit rows.
    virtual std::size_t stageCount() const = 0;
    virtual Tensor stage(std::size_t i, const Tensor& x, bool training) const = 0;
    virtual Tensor head(const Tensor& x, bool training) const = 0;

protected:
    WeightList list_;
    std::vector<Tensor> aims_;
};

} // namespace vizard::nets
