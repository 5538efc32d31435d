// The face detector: anchor-free, three strides, one face for each cell (in the manner of FCOS, Tian et al.
// 2019).
#pragma once

#include "core/nets/detail/layers.h"

#include <array>

namespace vizard::nets {

// Raw answers of one stride, float, channels last: [N, cells down, cells across, kOutputs].
// For the cell whose centre is c (pixels of the input) and the stride s:
//   0       logit of the score, which is trained to be the expected overlap (IoU) with a face, 0 where there
//   is none 1, 2    box centre = c + 4 s (x, y) 3, 4    box size = 4 s exp(w, h) 5 … 14  landmarks = c + 4 s
//   (x, y), five times, in the order of face::Face
using DetectorMaps = std::array<Tensor, 3>;

class DetectorNet {
public:
    static constexpr int kOutputs = 15;
    static constexpr std::array<int, 3> kStrides = {8, 16, 32};
    static constexpr float kUnit = 4; // strides

    explicit DetectorNet(WeightSource source);

    // `picture`: [N, 3, H, W], R G B, 0..1; H and W multiples of 32.
    DetectorMaps operator()(const Tensor& picture, bool training = false) const;

    // Turns every batch norm into a part of its convolution; for use, after loading.
    void fold();
    WeightList& weights() { return list_; }

private:
    void build(const Build& build);
    std::vector<ConvNorm*> norms();

    WeightList list_;
    ConvNorm enter4_, enter8_, enter16_, enter32_;
    std::vector<ConvNorm> stage4_, stage8_, stage16_, stage32_; // each with a shortcut
    std::array<ConvNorm, 3> lateral_;
    std::array<ConvNorm, 2> merge_;
    std::array<std::vector<ConvNorm>, 3> head_;
    std::array<Conv, 3> answer_;
};

} // namespace vizard::nets
