// The cloak network: one look at the aligned face gives the change, as shape (flow) and shade (pixels).
#pragma once

#include "core/nets/detail/layers.h"

namespace vizard::nets {

// What the network is told besides the face. All tensors [N] or [N, kNoise].
struct CloakWish {
    Tensor butteraugli; // wanted 3-norm of the pixel part
    Tensor warpRms;     // wanted, pixels of the 112 crop
    Tensor size;        // viewing-size pixels to one pixel of the 112 crop (1: a face of 112 px)
    Tensor noise;       // standard normal: makes two photos of a person differ
};

struct CloakFields {
    Tensor shade; // [N, 3, 112, 112], R G B, arbitrary scale: the caller scales it to the wanted visibility
    Tensor flow;  // [N, 2, 56, 56], x y, arbitrary scale
};

class CloakNet {
public:
    static constexpr int kCrop = 112, kFlow = 56, kNoise = 8;

    explicit CloakNet(WeightSource source);

    // `face`: [N, 3, 112, 112], R G B, 0..1.
    CloakFields operator()(const Tensor& face, const CloakWish& wish) const;

    WeightList& weights() { return list_; }

private:
    struct Block {
        Conv first, second;
        Linear modulation; // scale and shift of the first convolution's output (FiLM, Perez et al. 2018)
        Tensor operator()(const Tensor& x, const Tensor& condition) const;
    };
    struct Stage {
        Conv enter;
        std::vector<Block> blocks;
    };

    Block makeBlock(const Build& build, const std::string& name, int width) const;
    static Tensor run(const Stage& stage, Tensor x, const Tensor& condition);

    WeightList list_;
    Linear condition1_, condition2_;
    std::vector<Stage> down_, up_;
    std::vector<Conv> skips_;
    Conv shade_, flow_;
};

} // namespace vizard::nets
