#include "core/cloak/detail/differentiable_recogniser.h"
#include "core/cloak/detail/person.h"
#include "core/cloak/detail/surrogate_method.h"
#include "core/cloak/detail/tensors.h"
#include "core/face/align.h"

#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <cmath>

namespace vizard::cloak {
namespace {

using at::Tensor;

constexpr int64_t kCrop = 112, kFinest = 256;
constexpr int kSteps = 50;
constexpr double kRate = 0.0025, kStart = 0.005, kPerceptual = 0.05;

// 7 x 7, sigma 3, borders repeated.
Tensor blurred(const Tensor& x) {
    constexpr int64_t kRadius = 3;
    const Tensor at = at::arange(-kRadius, kRadius + 1, x.options());
    Tensor kernel = at::exp(-at.square() / (2 * 3.0 * 3.0));
    kernel = kernel / kernel.sum();
    Tensor flat = x.reshape({x.size(0) * x.size(1), 1, x.size(2), x.size(3)});
    flat = at::replication_pad2d(flat, {kRadius, kRadius, kRadius, kRadius});
    flat = at::conv2d(at::conv2d(flat, kernel.view({1, 1, 1, -1})), kernel.view({1, 1, -1, 1}));
    return flat.reshape(x.sizes());
}

// Each extractor's answer to the face plain and blurred, the mean of both ways round.
std::vector<Tensor> features(const Surrogates& surrogates, const Tensor& face) {
    const Tensor soft = blurred(face);
    const Tensor faces = at::cat({face, face.flip(3), soft, soft.flip(3)}, 0);
    std::vector<Tensor> result;
    for (const auto& surrogate : surrogates) {
        for (const Tensor& seen : surrogate->embed(faces))
            result.push_back(seen.view({2, 2, -1}).mean(1));
    }
    return result;
}

// The mean over all faces that are known of the person.
std::vector<Tensor> featuresOfPerson(const Surrogates& surrogates, const Tensor& faces) {
    std::vector<Tensor> sum;
    for (const Tensor& face : faces.split(1)) {
        const auto one = features(surrogates, face);
        for (std::size_t i = 0; i < one.size(); ++i) {
            if (sum.size() <= i)
                sum.push_back(at::zeros_like(one[i]));
            sum[i] += one[i] / static_cast<double>(faces.size(0));
        }
    }
    return sum;
}

std::vector<Tensor> earlyFeatures(const Surrogates& surrogates, const Tensor& face) {
    std::vector<Tensor> result;
    for (const Tensor& layer : surrogates.front()->early(face))
        result.push_back(layer / (layer.square().sum(1, true) + 1e-10).sqrt());
    return result;
}

} // namespace

SurrogateMethod::Answer LowkeyMethod::search(const Task& task, const Settings& settings,
                                             const Hooks& hooks) const {
    const int steps = settings.maxSteps < 0 ? kSteps : settings.maxSteps;
    const auto side = static_cast<int64_t>(
        std::clamp(std::lround(static_cast<double>(kCrop) * task.view.size / 16) * 16, kCrop, kFinest));
    const double factor = static_cast<double>(side) / static_cast<double>(kCrop);
    const auto pixels = face::alignedCrop(task.view.picture, task.view.toCrop.scaledBy(factor),
                                          static_cast<int>(side), static_cast<int>(side));
    const Tensor photo = (toTensor(pixels, 3, side) / 255).clamp(0, 1);
    std::vector<Tensor> own, ownEarly;
    {
        const at::NoGradGuard noGrad;
        own = featuresOfPerson(surrogates_, facesOf(reduced(photo, kCrop), settings.others));
        ownEarly = earlyFeatures(surrogates_, reduced(photo, kCrop));
    }
    at::Generator random = at::make_generator<at::CPUGeneratorImpl>(task.seed);
    Tensor shade = (at::rand(photo.sizes(), random, photo.options()) * 2 - 1) * kStart;
    for (int step = 0; step < steps; ++step) {
        carryOn(hooks, step, steps);
        Tensor variable = shade.detach().requires_grad_(true);
        const Tensor seen = reduced((photo + variable).clamp(0, 1), kCrop);
        Tensor gain = at::zeros({});
        const auto now = features(surrogates_, seen);
        for (std::size_t i = 0; i < now.size(); ++i)
            gain = gain + ((now[i] - own[i]).square().sum(1) / own[i].norm(2, 1)).mean() /
                              static_cast<double>(now.size());
        const auto early = earlyFeatures(surrogates_, seen);
        for (std::size_t layer = 0; layer < early.size(); ++layer)
            gain = gain - kPerceptual * (early[layer] - ownEarly[layer]).square().sum(1).mean();
        gain.backward();
        const at::NoGradGuard noGrad;
        shade = shade + kRate * variable.grad().sign();
    }
    return {shade, steps};
}

} // namespace vizard::cloak
