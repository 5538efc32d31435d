#include "core/nets/detail/colour_norm.h"

#include "core/nets/detail/views.h"

namespace vizard::nets {
namespace {

Tensor toLinear(const Tensor& srgb) {
    const Tensor v = at::relu(srgb);
    return at::where(v <= 0.04045, v / 12.92, at::pow((v + 0.055) / 1.055, 2.4));
}

const Tensor& toXyz() {
    static const Tensor matrix = at::tensor(at::ArrayRef<float>(&kToXyz[0][0], 9)).view({3, 3, 1, 1});
    return matrix;
}

Tensor toLab(const Tensor& linear) {
    const Tensor f = at::pow(at::conv2d(linear, toXyz().to(linear.device())) + kLabFloor, 1.0 / 3);
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
        at::cat({difference.narrow(1, 0, 1), difference.narrow(1, 1, 2) / (1 + kChromaWeight * chroma)}, 1);
    return weighted.square().sum(1, true);
}

} // namespace

Tensor colourMap(const Tensor& before, const Tensor& after, double sigma) {
    return squaredDifference(before, after, sigma).sqrt();
}

Tensor changeOf(const Tensor& picture, const Tensor& lab) {
    const Tensor linear = toLinear(picture);
    const Tensor own = toLab(linear);
    const Tensor opponent =
        lab.narrow(1, 1, 2) * (1 + kChromaWeight * own.narrow(1, 1, 2).square().sum(1, true).sqrt());
    const Tensor y = lab.narrow(1, 0, 1) / 116;
    const Tensor f = at::cat({y + opponent.narrow(1, 0, 1) / 500, y, y - opponent.narrow(1, 1, 1) / 200}, 1);
    const Tensor xyz = at::conv2d(linear, toXyz().to(linear.device()));
    const Tensor back = at::linalg_inv(toXyz().view({3, 3})).view({3, 3, 1, 1}).to(linear.device());
    const Tensor light = at::conv2d(3 * f * at::pow(xyz + kLabFloor, 2.0 / 3), back);
    const Tensor slope = at::where(picture <= 0.04045, at::full_like(picture, 1 / 12.92),
                                   2.4 / 1.055 * at::pow((at::relu(picture) + 0.055) / 1.055, 1.4));
    return light / slope;
}

Tensor colourNorm(const Tensor& before, const Tensor& after, double sigma) {
    const Tensor square = squaredDifference(before, after, sigma);
    return at::pow(square.square().mean({1, 2, 3}) + 1e-9, 0.25);
}

} // namespace vizard::nets
