#include "models/training/recogniser_attacks.h"

#include "core/nets/detail/cloak_budget.h"
#include "models/training/face_pack.h"
#include "models/training/run_state.h"
#include "models/training/views.h"

#include <torch/csrc/autograd/autograd.h>

#include <cmath>

namespace vizard::training {

using nets::Tensor;

namespace {

// By relu: at::clamp's backward pass is ten times as slow.
Tensor toUnit(const Tensor& x) {
    return at::relu(x) - at::relu(x - 1);
}

struct Change {
    Tensor shade; // [N, 3, 112, 112]
    Tensor flow;  // [N, 2, 28, 28], scaled by fitFlow()
    bool usesShade = false, usesFlow = false;
};

Change startingChange(const Tensor& canvas, const AttackPlan& plan) {
    const int64_t n = canvas.size(0), side = FacePack::kCrop;
    Change change;
    change.usesShade = plan.kind != AttackKind::Flow;
    change.usesFlow = plan.kind == AttackKind::Flow || plan.kind == AttackKind::PixelsAndFlow;
    change.shade = (at::rand({n, 3, side, side}, canvas.options()) * 2 - 1) * (0.5 * plan.levels / 255);
    change.flow = gaussianBlur(at::randn({n, 2, side / 4, side / 4}, canvas.options()), 1);
    return change;
}

Tensor applied(const Tensor& face, const Change& change, const Tensor& warpRms) {
    const Tensor shaped = change.usesFlow ? nets::warp(face, nets::fitFlow(change.flow, warpRms)) : face;
    return toUnit(change.usesShade ? shaped + change.shade : shaped);
}

Tensor ofUnitRms(const Tensor& x) {
    return x / at::sqrt(x.square().mean({1, 2, 3}, true) + 1e-20);
}

void step(Change& change, const Tensor& shadeGradient, const Tensor& flowGradient, const AttackPlan& plan) {
    const double limit = plan.levels / 255, pace = 1.3 * limit / plan.steps;
    if (change.usesShade) {
        const bool smooth = plan.kind == AttackKind::SmoothPixels;
        const Tensor direction =
            smooth ? ofUnitRms(gaussianBlur(shadeGradient, 1.2)) * 0.8 : at::sign(shadeGradient);
        change.shade = (change.shade.detach() - pace * direction).clamp(-limit, limit);
    }
    if (change.usesFlow) {
        const Tensor direction = ofUnitRms(gaussianBlur(flowGradient, 0.8));
        change.flow = ofUnitRms(change.flow.detach()) - 1.5 / plan.steps * direction;
    }
}

} // namespace

Tensor pasteFace(const Tensor& canvas, const Tensor& face) {
    Tensor result = canvas.clone();
    result.narrow(2, FacePack::kMargin, FacePack::kCrop)
        .narrow(3, FacePack::kMargin, FacePack::kCrop)
        .copy_(face);
    return result;
}

AttackPlan randomAttack() {
    AttackPlan plan;
    plan.kind = static_cast<AttackKind>(static_cast<int>(uniform(0, 3.999)));
    plan.steps = 1 + static_cast<int>(uniform(0, 2.999));
    plan.levels = uniform(5, 16);
    plan.warp = uniform(0.1, 0.5);
    plan.views = uniform(0, 1) < 0.4;
    return plan;
}

Tensor attack(const Student& student, const Tensor& canvas, const std::vector<Tensor>& goals,
              const AttackPlan& plan, at::ScalarType type) {
    const Tensor face = middle(canvas);
    const Tensor warpRms = at::full({canvas.size(0)}, plan.warp, canvas.options());
    Change change = startingChange(canvas, plan);
    for (int i = 0; i < plan.steps; ++i) {
        std::vector<Tensor> inputs;
        if (change.usesShade)
            inputs.push_back(change.shade = change.shade.detach().requires_grad_(true));
        if (change.usesFlow)
            inputs.push_back(change.flow = change.flow.detach().requires_grad_(true));
        const Tensor changed = applied(face, change, warpRms);
        const Tensor seen = plan.views ? randomView(pasteFace(canvas, changed)) : changed;
        const std::vector<Tensor> found = student(seen.to(type));
        Tensor likeness = at::zeros({});
        for (std::size_t k = 0; k < goals.size(); ++k) {
            if (goals[k].defined())
                likeness = likeness + (found[k] * goals[k]).sum();
        }
        const auto gradients = torch::autograd::grad({likeness}, inputs);
        at::NoGradGuard noGrad;
        step(change, gradients.front(), gradients.back(), plan);
    }
    at::NoGradGuard noGrad;
    return pasteFace(canvas, applied(face, change, warpRms));
}

nets::CloakNet loadCloak(const std::string& path, at::Device device) {
    const nets::TensorFile file = nets::parseSafetensors(readFile(path));
    nets::TensorMap weights;
    for (const auto& [name, tensor] : file.tensors) {
        if (name.starts_with("average/"))
            weights[name.substr(8)] = tensor;
    }
    nets::CloakNet net(nets::WeightSource::stored(weights.empty() ? file.tensors : weights));
    moveTo(net.weights(), device);
    return net;
}

Tensor cloaked(const nets::CloakNet& net, const Tensor& canvas, at::ScalarType type) {
    at::NoGradGuard noGrad;
    const Tensor face = middle(canvas);
    const int64_t n = face.size(0);
    const double size = uniform(1, 3);
    const nets::Budget budget = nets::budgetFor(uniform(25, 100));
    const auto all = [&](double value) { return at::full({n}, value, canvas.options()); };
    const Tensor rms = all(budget.warpRms);
    const nets::CloakFields raw =
        net(face.to(type), {all(budget.butteraugli), rms, all(size),
                            at::randn({n, nets::CloakNet::kNoise}, canvas.options())});
    const Tensor flow = nets::fitFlow(raw.flow.to(at::kFloat), rms);
    // About the amplitude that the visibility limits leave at this size; exactness does not matter here.
    const Tensor shade =
        ofUnitRms(raw.shade.to(at::kFloat) * nets::featherMap(FacePack::kCrop).to(canvas.device())) *
        (budget.butteraugli * uniform(1, 2) / std::sqrt(size) / 255);
    return pasteFace(canvas, toUnit(nets::warp(face, flow) + shade.clamp(-0.12, 0.12)));
}

} // namespace vizard::training
