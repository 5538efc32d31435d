#include "core/cloak/detail/butteraugli_torch.h"

#include "core/cloak/detail/butteraugli_fast.h"
#include "core/cloak/detail/butteraugli_graph.h"
#include "core/cloak/detail/butteraugli_model.h"

#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/custom_function.h>

#include <map>
#include <mutex>
#include <string>
#include <tuple>

namespace vizard::cloak {

using at::Tensor;
using namespace butter;

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// On a CPU: one reference for each sample, and the loops as one operation with a gradient. What the graph
// holds keeps itself alive, so a reference may go before the gradients are asked for.
struct FastReferences : torch::CustomClassHolder {
    std::vector<FastReference> samples;
};
struct FastMemories : torch::CustomClassHolder {
    std::vector<FastReference::Memory> samples;
};

struct FastDistance : torch::autograd::Function<FastDistance> {
    static Tensor forward(AutogradContext* context, const Tensor& changed,
                          const c10::intrusive_ptr<FastReferences>& references) {
        auto memories = c10::make_intrusive<FastMemories>();
        Tensor map = at::empty({changed.size(0), 1, changed.size(2), changed.size(3)});
        memories->samples.resize(references->samples.size());
        for (size_t i = 0; i < references->samples.size(); ++i)
            references->samples[i].forward(sample(changed, i), memories->samples[i], sample(map, i));
        context->saved_data["references"] = c10::IValue::make_capsule(references);
        context->saved_data["memories"] = c10::IValue::make_capsule(memories);
        context->save_for_backward({changed});
        return map;
    }

    static variable_list backward(AutogradContext* context, variable_list gradients) {
        const auto references = held<FastReferences>(context->saved_data["references"]);
        const auto memories = held<FastMemories>(context->saved_data["memories"]);
        const Tensor changed = context->get_saved_variables()[0];
        const Tensor byMap = gradients[0].contiguous();
        Tensor result = at::empty_like(changed);
        for (size_t i = 0; i < references->samples.size(); ++i)
            references->samples[i].backward(sample(changed, i), memories->samples[i], sample(byMap, i),
                                            sample(result, i));
        return {result, {}};
    }

private:
    static float* sample(const Tensor& batch, size_t i) {
        return batch.data_ptr<float>() + int64_t(i) * batch.stride(0);
    }
    template <typename T> static c10::intrusive_ptr<T> held(const c10::IValue& value) {
        return c10::static_intrusive_pointer_cast<T>(value.toCapsule());
    }
};

// Only where LibTorch's own operations are used, which is in training on a GPU: making one takes longer than
// using it, and the sizes there are few.
std::shared_ptr<const Graph> graphFor(int64_t height, int64_t width, const at::Device& device) {
    static std::mutex access;
    static std::map<std::tuple<int64_t, int64_t, std::string>, std::shared_ptr<const Graph>> kept;
    const std::lock_guard lock(access);
    auto& graph = kept[{height, width, device.str()}];
    if (!graph)
        graph = std::make_shared<const Graph>(height, width, device);
    return graph;
}

// On other devices: LibTorch's own operations.
struct Resolution {
    std::shared_ptr<const Graph> graph;
    Bands original;

    explicit Resolution(const Tensor& light)
        : graph(graphFor(light.size(2), light.size(3), light.device()))
        , original(graph->bands(light)) {}
    Tensor distance(const Tensor& light) const { return graph->distance(original, graph->bands(light)); }
};

// The mean of the norms 3, 6 and 12 from the sums over pixels of the powers, [N, 3, ...] to [N, ...].
Tensor meanOfNorms(const Tensor& powers, double pixels) {
    // Keeps the roots' slopes finite where nothing differs.
    constexpr double tiny = 1e-20;
    const Tensor means = powers / pixels + tiny;
    return (means.select(1, 0).pow(1.0 / 3.0) + means.select(1, 1).pow(1.0 / 6.0) +
            means.select(1, 2).pow(1.0 / 12.0)) /
           3.0;
}

// Divides by the largest distance first: twelfth powers of small or large distances leave the range of float.
struct Powers {
    Tensor scale;  // [N, 1]
    Tensor powers; // [N, 3, H, W]

    explicit Powers(const Tensor& map) {
        scale = map.detach().amax({1, 2, 3}).clamp_min(1e-6);
        const Tensor relative = map.select(1, 0) / scale.view({-1, 1, 1});
        const Tensor third = relative * relative.square();
        const Tensor sixth = third.square();
        powers = at::stack({third, sixth, sixth.square()}, 1);
    }
};

} // namespace

struct ButteraugliReference::State {
    c10::intrusive_ptr<FastReferences> fast;
    std::unique_ptr<Resolution> whole, half;
};

ButteraugliReference::ButteraugliReference(const Tensor& original, bool halfSize)
    : state_(std::make_unique<State>()) {
    TORCH_CHECK(original.dim() == 4 && original.size(1) == 3 &&
                    std::min(original.size(2), original.size(3)) >= kSmallestSide,
                "butteraugli: [N, 3, H, W] of at least 8 x 8 expected");
    const at::NoGradGuard noGradient;
    const Tensor samples = original.to(at::kFloat).contiguous();
    if (samples.is_cpu()) {
        state_->fast = c10::make_intrusive<FastReferences>();
        for (int64_t i = 0; i < samples.size(0); ++i)
            state_->fast->samples.emplace_back(Size{samples.size(2), samples.size(3)},
                                               samples[i].data_ptr<float>(), halfSize);
        return;
    }
    const Tensor light = toLight(samples);
    state_->whole = std::make_unique<Resolution>(light);
    const Tensor small = halved(light);
    if (halfSize && std::min(small.size(2), small.size(3)) >= kSmallestSide)
        state_->half = std::make_unique<Resolution>(small);
}

ButteraugliReference::~ButteraugliReference() = default;
ButteraugliReference::ButteraugliReference(ButteraugliReference&&) noexcept = default;
ButteraugliReference& ButteraugliReference::operator=(ButteraugliReference&&) noexcept = default;

Tensor ButteraugliReference::distanceMap(const Tensor& changed) const {
    const Tensor samples = changed.to(at::kFloat).contiguous();
    if (state_->fast) {
        TORCH_CHECK(samples.is_cpu() && samples.size(0) == int64_t(state_->fast->samples.size()),
                    "butteraugli: another device or number of samples than the reference's");
        return FastDistance::apply(samples, state_->fast);
    }
    const Tensor light = toLight(samples);
    const Tensor map = state_->whole->distance(light);
    if (!state_->half)
        return map;
    const Tensor small = state_->half->distance(halved(light));
    const Tensor enlarged = small.repeat_interleave(2, 2).repeat_interleave(2, 3);
    return kWholeWeight * map + kHalfWeight * enlarged.narrow(2, 0, map.size(2)).narrow(3, 0, map.size(3));
}

Tensor ButteraugliReference::norm3(const Tensor& changed) const {
    return norm3OfMap(distanceMap(changed));
}

Tensor ButteraugliReference::norm3OfMap(const Tensor& map) {
    const Powers powers(map);
    return powers.scale * meanOfNorms(powers.powers.sum({2, 3}), double(map.size(2) * map.size(3)));
}

Tensor ButteraugliReference::norm3OfWindows(const Tensor& map) {
    constexpr int64_t steps = 4;
    const auto h = map.size(2);
    const auto w = map.size(3);
    const Powers powers(map);
    std::vector<Tensor> norms;
    for (int64_t y = 0; y + 1 < steps; ++y) {
        const int64_t top = h * y / steps;
        const int64_t height = h * (y + 2) / steps - top;
        for (int64_t x = 0; x + 1 < steps; ++x) {
            const int64_t left = w * x / steps;
            const int64_t width = w * (x + 2) / steps - left;
            const Tensor window = powers.powers.narrow(2, top, height).narrow(3, left, width);
            norms.push_back(powers.scale * meanOfNorms(window.sum({2, 3}), double(height * width)));
        }
    }
    return at::stack(norms, 1);
}

} // namespace vizard::cloak
