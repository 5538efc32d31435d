#include "tests/bench/signature_method.h"

#include "core/cloak/detail/task.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace vizard::bench {

using namespace cloak;

namespace {

constexpr int kCrop = 112;
constexpr double kStart = 16; // grey levels, before it is brought to the limits

// To zero at the edge, as every method's shade.
double feather(std::size_t i) {
    const auto edge = [](std::size_t place) {
        const double from = static_cast<double>(place) + 0.5;
        const double part = std::clamp(std::min(from, kCrop - from) / (kCrop / 12.0), 0.0, 1.0);
        return part * part * (3 - 2 * part);
    };
    return edge(i % kCrop) * edge(i / kCrop);
}

} // namespace

std::vector<float> signature(quint64 key, double cell) {
    constexpr double kFlat = 3;
    const auto cells = static_cast<std::size_t>(std::ceil(kCrop / cell)) + 2;
    std::mt19937_64 random(key);
    std::vector<double> knots(cells * cells);
    // Not std::normal_distribution, which differs between libraries.
    std::generate(knots.begin(), knots.end(),
                  [&] { return static_cast<double>(random() >> 11) * 0x1.0p-52 - 1; });
    const auto at = [&](double x, double y) {
        const auto i = static_cast<std::size_t>(x / cell), j = static_cast<std::size_t>(y / cell);
        const double u = x / cell - static_cast<double>(i), v = y / cell - static_cast<double>(j);
        const double* low = &knots[j * cells + i];
        return (low[0] * (1 - u) + low[1] * u) * (1 - v) + (low[cells] * (1 - u) + low[cells + 1] * u) * v;
    };
    std::vector<float> pattern;
    for (int i = 0; i < kCrop * kCrop; ++i) {
        const int x = i % kCrop, y = i / kCrop;
        pattern.push_back(static_cast<float>(std::tanh(kFlat * (at(x, y) + at(kCrop - 1 - x, y)))));
    }
    return pattern;
}

Result<FaceCloak> SignatureMethod::cloakFace(const QImage& photo, const face::Face& face, quint64 photoSeed,
                                             const Settings& settings, const Hooks& hooks) const {
    const Task task = prepare(photo, face, photoSeed, settings);
    if (task.nothingToDo)
        return unchanged(task);
    const std::array<double, 3> colour =
        task.view.grey ? std::array{1.0, 1.0, 1.0} : std::array{-0.07, -0.12, 0.99}; // no lighter, no darker
    const std::vector<float> pattern = signature(settings.seed);
    FaceCloak cloak;
    cloak.shadeSide = kCrop;
    for (const double channel : colour) {
        for (std::size_t i = 0; i < pattern.size(); ++i)
            cloak.shade.push_back(static_cast<float>(kStart * channel * feather(i)) * pattern[i]);
    }
    if (const Status finished = finish(cloak, task, hooks); !finished)
        return finished.error();
    return cloak;
}

} // namespace vizard::bench
