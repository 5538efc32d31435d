// The accidents between a cloaked face and a recogniser, as differentiable operations.
#pragma once

#include "core/nets/detail/tensor.h"

namespace vizard::training {

struct ViewOptions {
    double turn = 3.5;   // degrees, at most
    double zoom = 0.08;
    double shift = 4;    // pixels of the crop
};

// `canvas`: [N, 3, S, S], S >= 112, the crop in its middle. Returns [N, 3, 112, 112]: every picture turned, zoomed, shifted
// and perhaps mirrored a little, then the batch blurred, reduced and enlarged, or given noise (or none of these).
nets::Tensor randomView(const nets::Tensor& canvas, const ViewOptions& options = {});

// Separable Gaussian blur with repeated borders.
nets::Tensor gaussianBlur(const nets::Tensor& x, double sigma);

// A uniform number from the generator that all of training draws from.
double uniform(double low, double high);

} // namespace vizard::training
