#include "core/nets/detail/views.h"

#include "core/nets/detail/jpeg_view.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vizard::nets {

namespace {
constexpr int64_t kCrop = 112;
enum class Accident { None, Blur, Resize, Noise, Jpeg };
} // namespace

double uniform(double low, double high, at::Generator& random) {
    return low + (high - low) * at::rand({1}, random, at::TensorOptions().dtype(at::kDouble)).item<double>();
}

Tensor gaussianBlur(const Tensor& x, double sigma) {
    const auto radius = static_cast<int64_t>(std::ceil(2.5 * sigma));
    const Tensor at = at::arange(-radius, radius + 1, x.options());
    Tensor kernel = at::exp(-at.square() / (2 * sigma * sigma));
    kernel = kernel / kernel.sum();
    const int64_t n = x.size(0) * x.size(1);
    Tensor flat = x.reshape({n, 1, x.size(2), x.size(3)});
    flat = at::replication_pad2d(flat, {radius, radius, radius, radius});
    flat = at::conv2d(flat, kernel.view({1, 1, 1, -1}));
    flat = at::conv2d(flat, kernel.view({1, 1, -1, 1}));
    return flat.reshape(x.sizes());
}

Tensor luma(const Tensor& rgb) {
    return 0.299 * rgb.narrow(1, 0, 1) + 0.587 * rgb.narrow(1, 1, 1) + 0.114 * rgb.narrow(1, 2, 1);
}

Tensor placed(const Tensor& pictures, const Placement& placement, int64_t side) {
    const int64_t n = pictures.size(0), channels = pictures.size(1);
    const double scale = static_cast<double>(side) / static_cast<double>(pictures.size(2));
    const Tensor c = at::cos(placement.turn) * placement.zoom * scale;
    const Tensor s = at::sin(placement.turn) * placement.zoom * scale;
    const Tensor theta =
        at::stack({c * placement.mirror, -s, placement.shiftX, s * placement.mirror, c, placement.shiftY}, 1)
            .view({n, 2, 3});
    const Tensor grid = at::affine_grid_generator(theta, {n, channels, side, side}, false);
    return at::grid_sampler_2d(pictures, grid, 0, 1, false);
}

Tensor randomView(const Tensor& canvas, const ViewOptions& options, at::Generator& random) {
    const int64_t n = canvas.size(0);
    const auto side = static_cast<double>(canvas.size(2));
    const auto plain = at::TensorOptions().dtype(at::kFloat);
    const auto spread = [&](double limit) {
        return (at::rand({n}, random, plain).to(canvas.device()) * 2 - 1) * limit;
    };
    Placement placement;
    placement.turn = spread(options.turn * std::numbers::pi / 180);
    placement.zoom = 1 + spread(options.zoom);
    placement.mirror = at::where(at::rand({n}, random, plain) < 0.5, -1.0f, 1.0f).to(canvas.device());
    placement.shiftX = spread(options.shift * 2 / side);
    placement.shiftY = spread(options.shift * 2 / side);
    const int64_t wanted = options.whole ? canvas.size(2) : kCrop;
    Tensor view = placed(canvas, placement, wanted);

    switch (static_cast<Accident>(static_cast<int>(uniform(0, 4.999, random)))) {
    case Accident::Blur:
        return gaussianBlur(view, uniform(0.4, 1.5, random));
    case Accident::Resize: {
        const auto small =
            static_cast<int64_t>(std::lround(static_cast<double>(wanted) * uniform(0.5, 1, random)));
        view = at::_upsample_bilinear2d_aa(view, {small, small}, false);
        return at::_upsample_bilinear2d_aa(view, {wanted, wanted}, false);
    }
    case Accident::Noise:
        return view + at::randn(view.sizes(), random, plain).to(view.device()) * 0.02;
    case Accident::Jpeg:
        return jpegView(view, uniform(50, 95, random), uniform(0, 1, random) < 0.7);
    case Accident::None:
        break;
    }
    return view;
}

} // namespace vizard::nets
