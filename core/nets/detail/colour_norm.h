// The slow tints that Butteraugli forgives and eyes do not, as a differentiable number.
#pragma once

#include "core/nets/detail/tensor.h"

namespace vizard::nets {

// Eyes resolve colour about this coarsely: the blur, in pixels of the viewing size, before colours are
// compared.
constexpr double kColourBlur = 2;
// What a Butteraugli limit of 1 allows of the norm below, and (measured as a 95th percentile of CIEDE2000) of
// cloak::lowPassedColourDifference.
constexpr double kColourAllowance = 0.6;
constexpr double kColourAllowance95 = 0.9;

// Of the CIELAB that all of these mean: linear sRGB to X Y Z with white at 1 (IEC 61966-2-1 primaries, D65),
// what stands in for the cube root's linear end, and how much the original's chroma weighs.
constexpr float kToXyz[3][3] = {{0.4124f / 0.9505f, 0.3576f / 0.9505f, 0.1805f / 0.9505f},
                                {0.2126f, 0.7152f, 0.0722f},
                                {0.0193f / 1.089f, 0.1192f / 1.089f, 0.9505f / 1.089f}};
constexpr double kLabFloor = 0.003;
constexpr double kChromaWeight = 0.03;

// The CIELAB difference of each pixel [N, 1, H, W] after a Gaussian blur of `sigma` pixels (0: none), as
// below.
Tensor colourMap(const Tensor& before, const Tensor& after, double sigma);

// The change of `picture` that has those colour differences, to first order: the inverse of what colourMap()
// measures without a blur. `lab` [N, 3, H, W]: steps in L*, a*, b*, of which colourMap() is the length.
Tensor changeOf(const Tensor& picture, const Tensor& lab);

// 4-norm over each picture [N] of the CIELAB difference after a Gaussian blur of `sigma` pixels, chroma
// weighted down by the original's own chroma as in CIE94 (CIE 116-1995; one weight for chroma and hue).
// Pictures [N, 3, H, W], sRGB 0..1.
Tensor colourNorm(const Tensor& before, const Tensor& after, double sigma);

} // namespace vizard::nets
