#include "core/cloak/detail/dssim_torch.h"

namespace vizard::cloak {

using at::Tensor;

namespace {

Tensor smooth(const Tensor& x) {
    constexpr int64_t kRadius = 5; // window 11, sigma 1.5
    const Tensor at = at::arange(-kRadius, kRadius + 1, x.options());
    Tensor kernel = at::exp(-at.square() / (2 * 1.5 * 1.5));
    kernel = kernel / kernel.sum();
    const Tensor flat = x.reshape({x.size(0) * x.size(1), 1, x.size(2), x.size(3)});
    return at::conv2d(at::conv2d(flat, kernel.view({1, 1, 1, -1})), kernel.view({1, 1, -1, 1}));
}

} // namespace

Tensor dssimOf(const Tensor& x, const Tensor& y) {
    const double c1 = 0.01 * 0.01, c2 = 0.03 * 0.03;
    const Tensor meanX = smooth(x), meanY = smooth(y);
    const Tensor both = meanX * meanY, squares = meanX.square() + meanY.square();
    const Tensor covariance = smooth(x * y) - both;
    const Tensor variances = smooth(x.square() + y.square()) - squares;
    const Tensor ssim = (2 * both + c1) * (2 * covariance + c2) / ((squares + c1) * (variances + c2));
    return (1 - ssim.mean()) / 2;
}

} // namespace vizard::cloak
