#include "core/cloak/detail/refiner.h"

#include "core/cloak/detail/butteraugli_torch.h"
#include "core/cloak/detail/person.h"
#include "core/cloak/detail/tensors.h"
#include "core/nets/detail/cloak_budget.h"
#include "core/nets/detail/recogniser_net.h"
#include "core/nets/detail/views.h"

#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <cmath>

namespace vizard::cloak {

using nets::Tensor;

namespace {

constexpr int kSide = 112;
constexpr double kMargin = 0.2;         // cosines below -kMargin are far enough
constexpr double kViewShare = 0.75;     // of the steps look through a random view
constexpr double kVisibilityWeight = 1; // of what exceeds the limit

Tensor resized(const Tensor& x, int64_t side) {
    return x.size(2) == side ? x : at::_upsample_bilinear2d_aa(x, {side, side}, false);
}

// Adam (Kingma and Ba 2015) on one tensor.
class Step {
public:
    explicit Step(Tensor& variable)
        : variable_(variable)
        , first_(at::zeros_like(variable))
        , second_(at::zeros_like(variable)) {
        variable_.requires_grad_(true);
    }
    void operator()(double rate, const Tensor& allowed) {
        at::NoGradGuard noGrad;
        ++count_;
        const Tensor gradient = variable_.grad() * allowed;
        first_.mul_(0.8).add_(gradient, 0.2);
        second_.mul_(0.95).addcmul_(gradient, gradient, 0.05);
        const double bias1 = 1 - std::pow(0.8, count_), bias2 = 1 - std::pow(0.95, count_);
        variable_.addcdiv_(first_ * allowed, (second_ / bias2).sqrt_().add_(1e-9), -rate / bias1);
        variable_.mutable_grad() = Tensor();
    }

private:
    Tensor& variable_;
    Tensor first_, second_;
    int count_ = 0;
};

} // namespace

struct Refiner::Impl {
    nets::RecogniserNet surrogate;

    double distance(const Tensor& view, const std::vector<Tensor>& own, Tensor& loss) const {
        const std::vector<Tensor> seen = surrogate(view);
        loss = at::zeros({});
        for (std::size_t head = 0; head < seen.size(); ++head)
            loss =
                loss + at::relu((seen[head] * own[head]).sum() + kMargin) / static_cast<double>(seen.size());
        return loss.item<double>();
    }
};

Refiner::Refiner(std::unique_ptr<Impl> impl)
    : impl_(std::move(impl)) {}
Refiner::~Refiner() = default;

Result<std::shared_ptr<const Refiner>> Refiner::load(const nets::Models& models) {
    const auto bytes = models.bytes(QStringLiteral("surrogate"));
    if (!bytes)
        return bytes.error();
    try {
        const std::string_view view(bytes->constData(), static_cast<std::size_t>(bytes->size()));
        auto impl =
            std::make_unique<Impl>(Impl{nets::RecogniserNet::load(nets::parseSafetensors(view).tensors)});
        impl->surrogate.fold();
        return std::shared_ptr<const Refiner>(new Refiner(std::move(impl)));
    } catch (const std::exception& error) {
        return Error{ErrorCode::ModelDamaged, QStringLiteral("surrogate"), QString::fromUtf8(error.what())};
    }
}

Status Refiner::refine(FaceCloak& cloak, const std::vector<float>& face, const Wish& wish, int steps,
                       const Hooks& hooks) const {
    at::Generator random = at::make_generator<at::CPUGeneratorImpl>(wish.seed);
    const Tensor picture = toTensor(face, 3, kSide) / 255;
    Tensor shade = toTensor(cloak.shade, 3, kSide) / 255, flow = toTensor(cloak.flow, 2, cloak.flowSide);
    std::vector<Tensor> own;
    {
        at::NoGradGuard noGrad;
        for (const Tensor& answers : impl_->surrogate(facesOf(picture, wish.others)))
            own.push_back(middleOf(answers));
    }
    // Larger than twice the crop nothing new is seen of a change that lives on the crop's grid.
    const auto viewing = static_cast<int64_t>(std::lround(kSide * std::clamp(wish.size, 1.0, 2.0) / 8) * 8);
    const ButteraugliReference reference(resized(picture, viewing).clamp(0, 1) * 255);
    const Tensor feather = nets::shadeMap(picture),
                 still = nets::featherMap(cloak.flowSide) * nets::stillnessMap(cloak.flowSide);
    double limit = 0;
    {
        at::NoGradGuard noGrad;
        const Tensor before = resized(picture, viewing) + resized(shade, viewing);
        limit = reference.norm3(before.clamp(0, 1) * 255).item<double>();
    }
    Step stepShade(shade), stepFlow(flow);
    for (int step = 0; step < steps; ++step) {
        if (hooks.cancelled && hooks.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        const Tensor warped = nets::warp(picture, flow);
        const Tensor changed = (warped + shade).clamp(0, 1);
        const bool through = nets::uniform(0, 1, random) < kViewShare;
        Tensor loss;
        impl_->distance(through ? nets::randomView(changed, {}, random) : changed, own, loss);
        const Tensor seen = resized(picture, viewing) + resized(shade, viewing);
        loss = loss +
               kVisibilityWeight * at::relu(reference.norm3(seen.clamp(0, 1) * 255) / limit - 1).sum() * 4;
        loss.backward();
        const double fall = 1 - 0.7 * step / std::max(1, steps);
        stepShade(0.6 / 255 * fall, feather);
        stepFlow(wish.limits.warpRms / 10 * fall, still);
        at::NoGradGuard noGrad;
        const double rms = flow.square().sum(1).mean().sqrt().item<double>();
        if (rms > wish.limits.warpRms)
            flow.mul_(wish.limits.warpRms / rms);
        ++cloak.steps;
        if (hooks.progress)
            hooks.progress(static_cast<double>(step + 1) / steps);
    }
    toVector(shade * 255, cloak.shade);
    toVector(flow, cloak.flow);
    return Done{};
}

} // namespace vizard::cloak
