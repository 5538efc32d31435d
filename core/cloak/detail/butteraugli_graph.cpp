#include "core/cloak/detail/butteraugli_graph.h"

#include "core/cloak/detail/butteraugli_model.h"

#include <array>
#include <cmath>

namespace vizard::cloak::butter {

namespace {

using at::Tensor;

Tensor softRoot(const Tensor& squares) {
    return (squares + kUnderRoot).sqrt() - std::sqrt(kUnderRoot);
}

// Values nearer to zero than `range` become zero, the others move towards it by as much.
Tensor forget(const Tensor& v, double range) {
    return v - v.clamp(-range, range);
}

// Values nearer to zero than `range` are doubled, the others move away by as much.
Tensor stress(const Tensor& v, double range) {
    return v + v.clamp(-range, range);
}

// Beyond the limit only a share of the excess is kept.
Tensor compress(const Tensor& v, double limit) {
    return kClampSlope * v + (1.0 - kClampSlope) * v.clamp(-limit, limit);
}

// How far `changed` lies outside of [small, big] times the original, with sign.
Tensor excess(const Tensor& original, const Tensor& changed, double small, double big) {
    const Tensor a = original * small;
    const Tensor b = original * big;
    return changed - at::minimum(at::maximum(changed, at::minimum(a, b)), at::maximum(a, b));
}

Tensor channel(const Tensor& image, int64_t c) {
    return image.narrow(1, c, 1);
}

Tensor lineKernels(const std::vector<Line>& lines) {
    constexpr int reach = 4;
    const Tensor kernels = at::zeros({int64_t(lines.size()), 1, 2 * reach + 1, 2 * reach + 1});
    auto cells = kernels.accessor<float, 4>();
    for (size_t i = 0; i < lines.size(); ++i) {
        const float weight = std::sqrt(float(lines[i].times)); // responses are squared
        for (const auto& [x, y] : lines[i].places) {
            cells[int64_t(i)][0][reach + y][reach + x] = weight;
            cells[int64_t(i)][0][reach - y][reach - x] = weight;
        }
        cells[int64_t(i)][0][reach][reach] = weight;
    }
    return kernels;
}

Tensor lineEnergy(const Tensor& differences, const Tensor& kernels) {
    const auto n = differences.size(0);
    const auto h = differences.size(2);
    const auto w = differences.size(3);
    const Tensor responses =
        at::conv2d(differences.reshape({-1, 1, h, w}), kernels, {}, 1, kernels.size(2) / 2);
    return responses.square().view({n, -1, h, w}).sum(1, true);
}

Tensor erosion(const Tensor& image) {
    constexpr int64_t s = kErosionStep;
    constexpr double far = 1e30;
    const auto h = image.size(2);
    const auto w = image.size(3);
    const Tensor padded = at::constant_pad_nd(image, {s, s, s, s}, far);
    std::vector<Tensor> candidates = {image, 2 * image, 2 * image};
    for (int64_t y = 0; y <= 2 * s; y += s) {
        for (int64_t x = 0; x <= 2 * s; x += s) {
            if (x != s || y != s)
                candidates.push_back(padded.narrow(2, y, h).narrow(3, x, w));
        }
    }
    // The three smallest in order, by exchanges: at::topk takes a block of a GPU for each pixel.
    std::array<Tensor, 3> smallest;
    smallest.fill(at::full_like(image, far));
    for (Tensor next : candidates) {
        for (Tensor& kept : smallest) {
            const Tensor larger = at::maximum(kept, next);
            kept = at::minimum(kept, next);
            next = larger;
        }
    }
    return kErosionShares[0] * smallest[0] + kErosionShares[1] * smallest[1] +
           kErosionShares[2] * smallest[2];
}

Tensor maskCurve(const Tensor& mask, const MaskCurve& curve) {
    return ((1.0 + curve.mul / (curve.slope * mask + curve.offset)) / kGoodQuality).square();
}

Tensor detailAmplitude(const Tensor& high, const Tensor& ultra) {
    const Tensor x = kMaskX * (channel(ultra, 0) + channel(high, 0));
    const Tensor y = kMaskUltraY * channel(ultra, 1) + kMaskHighY * channel(high, 1);
    const double bias = kMaskScale * kMaskBias;
    return (kMaskScale * softRoot(x.square() + y.square()) + bias).sqrt() - std::sqrt(bias);
}

Tensor responseTo(const Tensor& light) {
    return kResponseScale * (light + kResponseBias).log() + kResponseOffset;
}

Tensor column(const std::vector<double>& values, const at::Device& device) {
    return at::tensor(values, at::kDouble).view({1, -1, 1, 1}).to(device, at::kFloat);
}

} // namespace

Tensor toLight(const Tensor& srgb) {
    const Tensor v = srgb / 255.0;
    // IEC 61966-2-1. The floor keeps the branch that is not taken differentiable.
    const Tensor curved = ((v.clamp_min(0.02) + 0.055) / 1.055).pow(2.4);
    return kNits * at::where(v <= 0.04045, v / 12.92, curved);
}

Tensor halved(const Tensor& light) {
    return at::avg_pool2d(light, 2, 2, 0, true, false);
}

Graph::Graph(int64_t height, int64_t width, const at::Device& device) {
    const auto matrix = [&](double sigma, int64_t size) {
        return at::tensor(blurMatrix(sigma, size)).view({size, size}).to(device);
    };
    const auto blur = [&](double sigma) {
        return Blur{matrix(sigma, height), matrix(sigma, width).t().contiguous()};
    };
    adaptation_ = blur(kSigmaAdaptation);
    low_ = blur(kSigmaLow);
    middle_ = blur(kSigmaMiddle);
    high_ = blur(kSigmaHigh);
    mask_ = blur(kSigmaMask);

    absorbance_ = at::empty({3, 3});
    for (int64_t i = 0; i < 9; ++i)
        absorbance_.data_ptr<float>()[i] = float(kAbsorbance[size_t(i / 3)][size_t(i % 3)]);
    absorbance_ = absorbance_.to(device);
    darkLight_ = column({kDarkLight.begin(), kDarkLight.end()}, device);

    std::vector<double> lost;
    std::vector<double> gained;
    std::vector<double> norm;
    for (const LineWeight& weight : lineWeights()) {
        lost.push_back(weight.lost);
        gained.push_back(weight.gained);
        norm.push_back(weight.norm);
    }
    lineLost_ = column(lost, device);
    lineGained_ = column(gained, device);
    lineNorm_ = column(norm, device);
    fineKernels_ = lineKernels(fineLines()).to(device);
    coarseKernels_ = lineKernels(coarseLines()).to(device);
}

Tensor Graph::Blur::operator()(const Tensor& image) const {
    return at::matmul(at::matmul(rows, image), columns);
}

Tensor Graph::opponent(const Tensor& light) const {
    const auto absorbed = [this](const Tensor& image) {
        return at::matmul(absorbance_, image.flatten(2)).view(image.sizes()) + darkLight_;
    };
    const Tensor surround = at::maximum(absorbed(adaptation_(light)), darkLight_);
    const Tensor sensitivity = responseTo(surround) / surround;
    const Tensor seen = at::maximum(absorbed(light) * sensitivity, darkLight_);
    const Tensor red = channel(seen, 0);
    const Tensor green = channel(seen, 1);
    return at::cat({red - green, red + green, channel(seen, 2)}, 1);
}

Bands Graph::bands(const Tensor& light) const {
    const Tensor xyb = opponent(light);
    const Tensor low = low_(xyb);
    const Tensor rest = xyb - low;
    const Tensor middle = middle_(rest);
    const Tensor detail = rest - middle;

    const Tensor y = channel(detail, 1);
    const Tensor freedom =
        (1.0 - kSuppressFloor) * kSuppressAtY / (y.square() + kSuppressAtY) + kSuppressFloor;
    const Tensor both = at::cat({channel(detail, 0) * freedom, y}, 1);
    const Tensor high = high_(both);
    const Tensor highY = compress(channel(high, 1), kClampHighY);
    const Tensor ultraX = channel(both, 0) - channel(high, 0);
    const Tensor ultraY = y - highY;

    Bands bands;
    bands.low = low;
    bands.middle = at::cat({forget(channel(middle, 0), kForgetMiddleX),
                            stress(channel(middle, 1), kStressMiddleY), channel(middle, 2)},
                           1);
    bands.high =
        at::cat({forget(channel(high, 0), kForgetHighX), stress(kScaleHighY * highY, kStressHighY)}, 1);
    bands.ultra = at::cat({forget(ultraX, kForgetUltraX), kScaleUltraY * compress(ultraY, kClampUltraY)}, 1);
    bands.detail = mask_(detailAmplitude(bands.high, bands.ultra));
    return bands;
}

Tensor Graph::distance(const Bands& original, const Bands& changed) const {
    const Tensor before = at::cat({original.ultra, original.high, original.middle.narrow(1, 0, 2)}, 1);
    const Tensor after = at::cat({changed.ultra, changed.high, changed.middle.narrow(1, 0, 2)}, 1);
    const Tensor level = lineNorm_ + 0.5 * (before.abs() + after.abs());
    const Tensor differences =
        (lineLost_ * (before - after) - lineGained_ * excess(before, after, kTooSmall, kTooBig)) / level;
    Tensor detail =
        lineEnergy(differences.narrow(1, 0, kFineChannels), fineKernels_) +
        lineEnergy(differences.narrow(1, kFineChannels, kLineChannels - kFineChannels), coarseKernels_);

    const auto square = [](const Tensor& a, const Tensor& b, int64_t c, double weight) {
        return weight * (channel(a, c) - channel(b, c)).square();
    };
    const Tensor highExcess = excess(original.high, changed.high, kHighTooSmall, 1.0).square();
    for (int64_t c = 0; c < 2; ++c) {
        const double weight = kSquareAsymmetric * (c == 0 ? kSquareHighX : kSquareHighY);
        detail = detail + square(original.high, changed.high, c, weight * kAsymmetry) +
                 weight / kAsymmetry * channel(highExcess, c);
    }
    for (int64_t c = 0; c < 3; ++c)
        detail = detail + square(original.middle, changed.middle, c, kSquareMiddle[size_t(c)]);
    detail = detail + kMaskDifference * (original.detail - changed.detail).square();

    const Tensor slow = original.low - changed.low;
    const Tensor slowB = channel(slow, 2) + kLowYInB * channel(slow, 1);
    const auto lowSquare = [](const Tensor& v, size_t c) {
        return kSquareLow[c] * kScaleLow[c] * kScaleLow[c] * v.square();
    };
    const Tensor low = lowSquare(channel(slow, 0), 0) + lowSquare(channel(slow, 1), 1) + lowSquare(slowB, 2);

    const Tensor mask = erosion(original.detail);
    return softRoot(low * maskCurve(mask, kMaskLow) + detail * maskCurve(mask, kMaskDetail));
}

} // namespace vizard::cloak::butter
