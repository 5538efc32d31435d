// The accidents between a cloaked face and a recogniser, as differentiable operations: in training and in
// refinement.
#pragma once

#include "core/nets/detail/tensor.h"

#include <ATen/core/Generator.h>

namespace vizard::nets {

struct ViewOptions {
    double turn = 3.5; // degrees, at most
    double zoom = 0.08;
    double shift = 4;   // pixels of the crop
    bool whole = false; // the whole canvas comes back, not its middle
};

// How each picture of a batch is laid, one number for each picture, [N].
struct Placement {
    Tensor turn;           // radians
    Tensor zoom, mirror;   // mirror: 1 or -1
    Tensor shiftX, shiftY; // halves of the picture's side
};

// The middle `side` x `side` of `pictures` [N, C, S, S], laid so; bilinear, with repeated borders.
Tensor placed(const Tensor& pictures, const Placement& placement, int64_t side);

// `canvas`: [N, 3, S, S], S >= 112, the crop in its middle. Returns [N, 3, 112, 112] (or the whole canvas):
// every picture turned, zoomed, shifted and perhaps mirrored a little, then the batch blurred, reduced and
// enlarged, given noise or sent through JPEG (or none of these).
Tensor randomView(const Tensor& canvas, const ViewOptions& options, at::Generator& random);

// Separable Gaussian blur with repeated borders.
Tensor gaussianBlur(const Tensor& x, double sigma);

// [N, 3, H, W] R G B to [N, 1, H, W]: Y' of ITU-R BT.601.
Tensor luma(const Tensor& rgb);

double uniform(double low, double high, at::Generator& random);

} // namespace vizard::nets
