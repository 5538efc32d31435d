#include "core/nets/detail/colour_norm.h"

#include "core/nets/detail/views.h"

namespace vizard::nets {
namespace {

Tensor toLinear(const Tensor& srgb) {
    const Tensor v = at::relu(srgb);
    return at::where(v <= 0.04045, v / 12.92, at::pow((v + 0.055) / 1.055, 2.4));
}

// IEC 61966-2-1 primaries, white D65; the cube root's linear end is left out by a floor.
Tensor toLab(const Tensor& linear) {
    static const Tensor matrix =
        at::tensor({0.4124f / 0.9505f, 0.3576f / 0.9505f, 0.1805f / 0.9505f, 0.2126f, 0.7152f, 0.0722f,
                    0.0193f / 1.089f, 0.1192f / 1.089f, 0.9505f / 1.089f})
            .view({3, 3, 1, 1});
    const Tensor f = at::pow(at::conv2d(linear, matrix.to(linear.device())) + 0.003, 1.0 / 3);
    const Tensor x = f.narrow(1, 0, 1), y = f.narrow(1, 1, 1), z = f.narrow(1, 2, 1);
    return at::cat({116 * y, 500 * (x - y), 200 * (y - z)}, 1);
}

Tensor blurred(const Tensor& light, double sigma) {
    return sigma > 0 ? gaussianBlur(light, sigma) : light;
}

// Of each pixel.
Tensor squaredDifference(const Tensor& before, const Tensor& after, double sigma) {
    const Tensor from = toLab(blurred(toLinear(before), sigma)).detach();
    const Tensor difference = toLab(blurred(toLinear(after), sigma)) - from;
    const Tensor chroma = from.narrow(1, 1, 2).square().sum(1, true).sqrt();
    const Tensor weighted =
        at::cat({difference.narrow(1, 0, 1), difference.narrow(1, 1, 2) / (1 + 0.03 * chroma)}, 1);
    return weighted.square().sum(1, true);
}

} // namespace

Tensor colourMap(const Tensor& before, const Tensor& after, double sigma) {
    return squaredDifference(before, after, sigma).sqrt();
}

Tensor colourNorm(const Tensor& before, const Tensor& after, double sigma) {
    const Tensor square = squaredDifference(before, after, sigma);
    return at::pow(square.square().mean({1, 2, 3}) + 1e-9, 0.25);
}

} // namespace vizard::nets
