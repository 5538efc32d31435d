// Butteraugli's steps from pixel to pixel, and their gradients, each as a loop over one row. Rows are given
// as arrays of pointers, one for each plane.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace vizard::cloak::butter {

using std::size_t;

template <size_t N> using In = std::array<const float*, N>;
template <size_t N> using Out = std::array<float*, N>;

// sRGB samples 0..255 to light in nits; the gradient by the samples from that by the light.
void lightRow(const float* srgb, int64_t width, float* light);
void lightGradientRow(const float* srgb, const float* light, const float* byLight, int64_t width,
                      float* bySrgb);

// Light and its blurred surround to X, Y, B. `memory`: three sensitivities and three slopes of them.
void opponentRow(const In<3>& light, const In<3>& surround, int64_t width, const Out<3>& xyb,
                 const Out<6>& memory);
// Gives the gradients by the light at the pixel and by its surround.
void opponentGradientRow(const In<3>& byXyb, const In<3>& light, const In<6>& memory, int64_t width,
                         const Out<3>& byLight, const Out<3>& bySurround);

// The detail left above the middle band, X held back where Y has much of it.
void detailRow(const In<2>& rest, const In<2>& middle, int64_t width, const Out<2>& detail);
// In place: the gradient by the held back detail becomes that by the detail.
void detailGradientRow(const In<2>& detail, int64_t width, const Out<2>& gradient);

// The bands of a picture before its amplitudes are shaped.
struct RawBands {
    In<3> low, middle;
    In<2> detail, high; // the high band is what is left of the detail after a blur
};
// What is kept of the original.
struct Original {
    In<3> low, middle;
    In<2> high, ultra;
};
// The original's middle, high and ultra high bands, and the amplitude of its detail.
void shapeRow(const RawBands& bands, int64_t width, const Out<7>& shaped, float* amplitude);

struct Differences {
    Out<6> lines;     // for the line detectors, in the order of LineChannel
    float* detail;    // weighted squares of the bands above the low one
    float* low;       // weighted squares of the low band
    float* amplitude; // of the changed picture's detail
};
void compareRow(const RawBands& bands, const Original& original, int64_t width, const Differences& out);

struct DifferenceGradients {
    In<6> lines;
    const float* detail;
    const float* low;
    const float* amplitude;
};
struct BandGradients {
    Out<3> low, middle;
    Out<2> detail, high;
};
void compareGradientRow(const RawBands& bands, const Original& original, const DifferenceGradients& by,
                        int64_t width, const BandGradients& out);

// The distance from the weighted squares, the two blurred amplitudes and the weights that the mask gives
// them.
struct Combined {
    const float *detail, *low, *amplitude, *originalAmplitude, *detailWeight, *lowWeight;
};
void distanceRow(const Combined& in, int64_t width, float* distance);
void distanceGradientRow(const Combined& in, const float* distance, const float* byDistance, int64_t width,
                         float* byDetail, float* byLow, float* byAmplitude);

} // namespace vizard::cloak::butter
