#include "core/cloak/detail/cloak_network.h"

#include "core/base/mixed.h"
#include "core/cloak/detail/tensors.h"
#include "core/nets/detail/cloak_budget.h"
#include "core/nets/detail/cloak_net.h"
#include "core/nets/detail/colour_norm.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace vizard::cloak {

using nets::CloakNet;
using nets::Tensor;

namespace {

// Without colour: each pixel's change is its luma's.
Tensor withoutColour(const Tensor& shade) {
    const Tensor weights = at::tensor({0.299f, 0.587f, 0.114f}).view({1, 3, 1, 1});
    return (shade * weights).sum(1, true).expand_as(shade);
}

// Of larger faces the mean of the answers to the face and to its mirror image: what the network is sure of.
// On small ones the first answer alone hides a little better (bench_cloak, x1: .749 and .744; x2: .425 and
// .429).
nets::CloakFields ask(const CloakNet& net, const Tensor& face, const nets::CloakWish& wish) {
    constexpr double kLarge = 1.5;
    const nets::CloakFields straight = net(face, wish);
    if (wish.size.item<double>() < kLarge)
        return straight;
    const nets::CloakFields mirrored = net(face.flip(3), wish);
    const auto unit = [](const Tensor& x) { return x / x.square().mean().sqrt().clamp_min(1e-8); };
    const Tensor across = at::tensor({-1.0f, 1.0f}).view({1, 2, 1, 1});
    return {unit(straight.shade) + unit(mirrored.shade.flip(3)),
            unit(straight.flow) + unit(mirrored.flow.flip(3)) * across};
}

} // namespace

static_assert(std::tuple_size_v<RandomVector> == CloakNet::kNoise);

namespace {

// The rest, tints above all, as at the strength that the methods are compared at.
Limits limitsByDssim(int strength) {
    constexpr double kDssim100 = 0.012; // it grows with the square of the change
    constexpr double kAskedFor = 1;     // Butteraugli: a fainter answer is the better beginning, measured
    constexpr int kComparedAt = 75;
    Limits limits = limitsFor(kComparedAt);
    limits.butteraugli = kAskedFor;
    limits.dssim = kDssim100 * strength * strength / 1e4;
    limits.warpRms = limits.warpMax = 0;
    return limits;
}

} // namespace

RandomVector randomVector(quint64 seed) {
    static_assert(std::has_single_bit(std::tuple_size_v<RandomVector>));
    constexpr unsigned kCount = std::tuple_size_v<RandomVector>;
    const auto drawn = static_cast<unsigned>(mixed(seed) % (2 * kCount));
    const unsigned row = drawn % kCount, negated = drawn / kCount;
    RandomVector vector;
    for (unsigned column = 0; column < kCount; ++column)
        vector[column] =
            (static_cast<unsigned>(std::popcount(row & column)) + negated) % 2 == 0 ? 1.0f : -1.0f;
    return vector;
}

Limits limitsFor(int strength, Held held) {
    if (held == Held::Dssim && strength > 0)
        return limitsByDssim(strength);
    const nets::Budget budget = nets::budgetFor(strength);
    constexpr double kLargestStep = 24;
    // A face moved less than this still matches itself for a viewer; as steep below as above.
    constexpr double kLandmarks50 = 0.015, kLandmarks75 = 0.025;
    const double landmarks =
        strength <= 50 ? kLandmarks50 * std::max(strength, 0) / 50
                       : kLandmarks50 + (kLandmarks75 - kLandmarks50) * (std::min(strength, 100) - 50) / 25.0;
    return {budget.butteraugli, budget.butteraugli * nets::kWindowAllowance,
            budget.warpRms,     budget.warpRms * nets::kWarpMaxFactor,
            landmarks,          budget.butteraugli * nets::kColourAllowance95,
            kLargestStep,       0};
}

struct CloakNetwork::Impl {
    CloakNet net;
};

CloakNetwork::CloakNetwork(std::unique_ptr<Impl> impl)
    : impl_(std::move(impl)) {}
CloakNetwork::~CloakNetwork() = default;

Result<std::shared_ptr<const CloakNetwork>> CloakNetwork::load(const nets::Models& models) {
    const auto bytes = models.bytes(QStringLiteral("cloak"));
    if (!bytes)
        return bytes.error();
    try {
        const std::string_view view(bytes->constData(), static_cast<std::size_t>(bytes->size()));
        auto impl = std::make_unique<Impl>(
            Impl{CloakNet(nets::WeightSource::stored(nets::parseSafetensors(view).tensors))});
        return std::shared_ptr<const CloakNetwork>(new CloakNetwork(std::move(impl)));
    } catch (const std::exception& error) {
        return Error{ErrorCode::ModelDamaged, QStringLiteral("cloak"), QString::fromUtf8(error.what())};
    }
}

Result<FaceCloak> CloakNetwork::operator()(const std::vector<float>& face, const Wish& wish) const {
    constexpr int kSide = CloakNet::kCrop;
    try {
        at::NoGradGuard noGrad;
        const Tensor picture =
            at::from_blob(const_cast<float*>(face.data()), {1, 3, kSide, kSide}, at::kFloat) / 255;
        const Tensor noise =
            at::from_blob(const_cast<float*>(wish.vector.data()), {1, CloakNet::kNoise}, at::kFloat);
        const auto one = [](double value) { return at::full({1}, value, at::kFloat); };
        const Tensor rms = one(wish.limits.warpRms);
        // Sizes beyond those of training are asked for as the largest one.
        const nets::CloakFields fields =
            ask(impl_->net, picture,
                {one(wish.limits.butteraugli), rms, one(std::clamp(wish.size, 1.0, 5.0)), noise});
        Tensor shade = nets::withoutChequer(fields.shade) * nets::shadeMap(picture);
        if (wish.grey)
            shade = withoutColour(shade);
        const double likely = wish.limits.butteraugli * 1.7 / std::pow(std::max(wish.size, 0.5), 0.15);
        shade = shade * (likely / std::max(1e-6, shade.square().mean().sqrt().item<double>()));

        FaceCloak cloak;
        cloak.shadeSide = kSide;
        toVector(shade, cloak.shade);
        cloak.flowSide = CloakNet::kFlow;
        toVector(nets::fitFlow(fields.flow, rms), cloak.flow);
        return cloak;
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, {}, {}};
    } catch (const std::exception& error) {
        return Error{ErrorCode::Internal, {}, QString::fromUtf8(error.what())};
    }
}

} // namespace vizard::cloak
