// What a strength allows, and where on the aligned face a change may lie: shared by training, use and
// refinement.
#pragma once

#include "core/nets/detail/tensor.h"

namespace vizard::nets {

struct Budget {
    double butteraugli = 0; // 3-norm of the pixel part at viewing size
    double warpRms = 0;     // pixels of the 112 crop
};

constexpr double kWindowAllowance =
    1.5;                             // the worst quarter-size window may have this much of the whole's limit
constexpr double kWarpMaxFactor = 4; // and the longest flow vector this much of the rms limit

// Strength 0..100, linear between 0: 0/0, 25: 1.2/.05, 50: 2/.12, 75: 3/.2, 100: 4.5/.3.
Budget budgetFor(double strength);

// All maps are [1, 1, side, side] over the aligned 112 square.
// 0 at the edge, 1 from a twelfth of the side inwards.
Tensor featherMap(int64_t side);
// How much more a change is seen: 1, up to 2 at eyes, brows, nostrils and mouth, where people read identity.
Tensor attentionMap(int64_t side);
// What of the shade may lie where on `face` [N, 3, side, side], 0..1: the feather, less than half of it at
// eyes, brows, nostrils and mouth, and a quarter where the face is nearly black, where screens show more than
// Butteraugli expects. [N, 1, side, side].
Tensor shadeMap(const Tensor& face);
// `shade` [N, C, side, side] without its component near the chequerboard of single grid points. Recognisers
// do not see it, and on a plain wall behind a large face people do.
Tensor withoutChequer(const Tensor& shade);
// How far the flow may go there: 1, down to .4 at the same places.
Tensor stillnessMap(int64_t side);

// Flow [N, 2, h, w] brought to `warpRms` [N] in the 112 crop's pixels, feathered, held still at the features
// and softly limited to kWarpMaxFactor times that.
Tensor fitFlow(const Tensor& rawFlow, const Tensor& warpRms);

// [N, C, H, W] sampled at p + flow(p); `flow` in pixels of the 112 crop, on any grid.
Tensor warp(const Tensor& picture, const Tensor& flow);

} // namespace vizard::nets
