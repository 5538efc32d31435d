#include "core/nets/detail/jpeg_view.h"

#include "core/nets/detail/views.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace vizard::nets {
namespace {

// ITU-T T.81, annex K, tables K.1 and K.2.
constexpr std::array<int, 64> kLuma = {16, 11, 10, 16, 24,  40,  51,  61,  12, 12, 14, 19, 26,  58,  60,  55,
                                       14, 13, 16, 24, 40,  57,  69,  56,  14, 17, 22, 29, 51,  87,  80,  62,
                                       18, 22, 37, 56, 68,  109, 103, 77,  24, 35, 55, 64, 81,  104, 113, 92,
                                       49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99};
constexpr std::array<int, 64> kColour = {17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99,
                                         24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99,
                                         99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
                                         99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99};

Tensor stepTable(const std::array<int, 64>& base, double quality) {
    const double q = std::clamp(quality, 1.0, 100.0), scale = q < 50 ? 5000 / q : 200 - 2 * q;
    Tensor table = at::empty({8, 8});
    for (std::size_t i = 0; i < base.size(); ++i)
        table.data_ptr<float>()[i] =
            static_cast<float>(std::clamp(std::floor((base[i] * scale + 50) / 100), 1.0, 255.0));
    return table;
}

// Rows are the orthonormal DCT-II's basis vectors.
Tensor cosineBasis() {
    const Tensor k = at::arange(8, at::kFloat).view({8, 1}), x = at::arange(8, at::kFloat).view({1, 8});
    Tensor basis = at::cos((2 * x + 1) * k * (std::numbers::pi / 16)) * 0.5;
    basis[0].mul_(std::numbers::sqrt2 / 2);
    return basis;
}

// [N, 1, H, W] in grey levels around zero.
Tensor quantised(const Tensor& plane, const Tensor& steps) {
    at::NoGradGuard noGrad;
    const int64_t n = plane.size(0), rows = plane.size(2) / 8, columns = plane.size(3) / 8;
    const Tensor basis = cosineBasis().to(plane.device()), table = steps.to(plane.device());
    const Tensor blocks = plane.view({n, rows, 8, columns, 8}).permute({0, 1, 3, 2, 4});
    const Tensor kept = at::round(at::matmul(at::matmul(basis, blocks), basis.t()) / table) * table;
    return at::matmul(at::matmul(basis.t(), kept), basis).permute({0, 1, 3, 2, 4}).reshape(plane.sizes());
}

Tensor throughCodec(const Tensor& plane, const Tensor& steps) {
    return plane + (quantised(plane.detach().contiguous(), steps) - plane.detach());
}

} // namespace

Tensor jpegView(const Tensor& picture, double quality, bool halfColour) {
    const Tensor levels = picture * 255;
    const Tensor r = levels.narrow(1, 0, 1), b = levels.narrow(1, 2, 1);
    const Tensor y = luma(levels);
    const Tensor coded = throughCodec(y - 128, stepTable(kLuma, quality)) + 128;
    const Tensor colourSteps = stepTable(kColour, quality);
    const auto colour = [&](const Tensor& full) {
        if (!halfColour)
            return throughCodec(full, colourSteps);
        const Tensor half = throughCodec(at::avg_pool2d(full, {2, 2}), colourSteps);
        return at::upsample_bilinear2d(half, {full.size(2), full.size(3)}, false);
    };
    const Tensor cb = colour((b - y) / 1.772), cr = colour((r - y) / 1.402);
    const Tensor red = coded + 1.402 * cr, blue = coded + 1.772 * cb;
    return at::cat({red, (coded - 0.299 * red - 0.114 * blue) / 0.587, blue}, 1) / 255;
}

} // namespace vizard::nets
