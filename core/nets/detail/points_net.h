// The landmarks of one face, from a small picture of it that is roughly upright and centred: a second look
// after the detector, whose landmarks are made from a few cells of a coarse grid.
#pragma once

#include "core/nets/detail/layers.h"

#include <array>

namespace vizard::nets {

class PointsNet {
public:
    static constexpr int kSide = 80;     // of the picture
    static constexpr int kTemplate = 64; // the recognisers' template in its middle, scaled to this side

    explicit PointsNet(WeightSource source);

    // `picture`: [N, 3, kSide, kSide], R G B, 0..1. Answers [N, 10]: x, y of the five landmarks, in pixels of
    // it.
    Tensor operator()(const Tensor& picture, bool training = false) const;

    void fold();
    WeightList& weights() { return list_; }

private:
    struct Stage {
        ConvNorm enter, block;
    };

    WeightList list_;
    std::vector<Stage> stages_;
    Linear answer_;
};

} // namespace vizard::nets
