#include "core/cloak/detail/unlearnable_method.h"

#include "core/cloak/detail/task.h"
#include "core/cloak/detail/tensors.h"
#include "core/nets/detail/cloak_budget.h"
#include "core/nets/detail/colour_norm.h"
#include "core/nets/detail/views.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace vizard::cloak {

using nets::Tensor;

namespace {

constexpr int64_t kCrop = 112;
constexpr double kCell = 13; // pixels of the crop between the points that chance decides about
constexpr double kFlat = 3;  // how nearly the pattern knows only its two ends

// Before it is brought to the limits: a step that each place shows as much as any other.
Tensor alikeSeen(const Tensor& photo, const Tensor& direction) {
    constexpr double kProbe = 2.0 / 255, kNeighbours = 4, kStart = 3.0;
    const Tensor seen = nets::colourMap(photo, photo + kProbe * direction, 0) / kProbe;
    return (kStart / nets::gaussianBlur(seen, kNeighbours)).clamp_max(24.0 / 255) * direction;
}

Tensor shadeFor(const Task& task, quint64 person) {
    const Tensor pattern = toTensor(signature(person), 1, kCrop) * nets::featherMap(kCrop);
    if (task.view.grey)
        return pattern.expand({1, 3, kCrop, kCrop}) * (task.limits.step / 255);
    const Tensor coolAndWarm = at::tensor({-1.0f, 0.0f, 1.0f}).view({1, 3, 1, 1});
    return pattern * alikeSeen(toTensor(task.crop, 3, kCrop) / 255, coolAndWarm);
}

} // namespace

std::vector<float> signature(quint64 person) {
    const auto cells = static_cast<std::size_t>(std::ceil(kCrop / kCell)) + 2;
    std::mt19937_64 random(person);
    std::vector<double> knots(cells * cells);
    // Not std::uniform_real_distribution, which differs between libraries.
    std::generate(knots.begin(), knots.end(),
                  [&] { return static_cast<double>(random() >> 11) * 0x1.0p-52 - 1; });
    const auto at = [&](double x, double y) {
        const auto i = static_cast<std::size_t>(x / kCell), j = static_cast<std::size_t>(y / kCell);
        const double u = x / kCell - static_cast<double>(i), v = y / kCell - static_cast<double>(j);
        const double* low = &knots[j * cells + i];
        return (low[0] * (1 - u) + low[1] * u) * (1 - v) + (low[cells] * (1 - u) + low[cells + 1] * u) * v;
    };
    std::vector<float> pattern;
    for (int64_t i = 0; i < kCrop * kCrop; ++i) {
        const auto x = static_cast<double>(i % kCrop), y = static_cast<double>(i / kCrop);
        pattern.push_back(static_cast<float>(std::tanh(kFlat * (at(x, y) + at(kCrop - 1 - x, y)))));
    }
    return pattern;
}

Result<FaceCloak> UnlearnableMethod::cloakFace(const QImage& photo, const face::Face& face, quint64 photoSeed,
                                               const Settings& settings, const Hooks& hooks) const {
    const Task task = prepare(photo, face, photoSeed, settings);
    if (task.nothingToDo)
        return unchanged(task);
    const at::NoGradGuard noGrad;
    FaceCloak cloak;
    cloak.shadeSide = static_cast<int>(kCrop);
    toVector(shadeFor(task, settings.person != 0 ? settings.person : settings.seed) * 255, cloak.shade);
    if (const Status finished = finish(cloak, task, hooks); !finished)
        return finished.error();
    return cloak;
}

} // namespace vizard::cloak
