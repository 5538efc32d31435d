// Butteraugli written in LibTorch's own operations, which then know its gradient: runs on any device. On a
// CPU the loops of butteraugli_fast.h do the same many times faster; this is what they are tested against.
#pragma once

#include <ATen/ATen.h>

namespace vizard::cloak::butter {

// Samples of sRGB, 0..255, to light in nits.
at::Tensor toLight(const at::Tensor& srgb);
// Means of 2 x 2 pixels (fewer at odd sides' ends).
at::Tensor halved(const at::Tensor& light);

// All that is derived from one picture: [N, channels, H, W].
struct Bands {
    at::Tensor low;    // X, Y, B
    at::Tensor middle; // X, Y, B
    at::Tensor high;   // X, Y
    at::Tensor ultra;  // X, Y
    at::Tensor detail; // [N, 1, H, W], blurred amplitude, from which the mask comes
};

// One resolution.
class Graph {
public:
    Graph() = default;
    Graph(int64_t height, int64_t width, const at::Device& device);

    Bands bands(const at::Tensor& light) const;
    // [N, 1, H, W]
    at::Tensor distance(const Bands& original, const Bands& changed) const;

private:
    struct Blur {
        at::Tensor rows, columns;
        at::Tensor operator()(const at::Tensor& image) const;
    };
    at::Tensor opponent(const at::Tensor& light) const;

    Blur adaptation_, low_, middle_, high_, mask_;
    at::Tensor absorbance_, darkLight_;
    at::Tensor lineLost_, lineGained_, lineNorm_;
    at::Tensor fineKernels_, coarseKernels_;
};

} // namespace vizard::cloak::butter
