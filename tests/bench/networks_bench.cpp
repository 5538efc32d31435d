// bench_networks: what each of our networks costs on one thread (processor time), forward and with the
// gradient to its picture (fresh weights: the time does not depend on them), and what reading all of them
// costs.
#include "core/audit/examiner.h"
#include "core/base/memory.h"
#include "core/cloak/engine.h"
#include "core/nets/detail/bottleneck_net.h"
#include "core/nets/detail/cloak_net.h"
#include "core/nets/detail/detector_net.h"
#include "core/nets/detail/recogniser_net.h"
#include "core/nets/detail/shortcut_net.h"
#include "core/nets/models.h"

#include <torch/csrc/autograd/autograd.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace {

using namespace vizard::nets;

// Processor time, so that other work on the machine counts little; the work runs on this thread alone.
double milliseconds(const std::function<void()>& work) {
    constexpr int kWarmUp = 2, kRounds = 5, kEach = 5;
    for (int i = 0; i < kWarmUp; ++i)
        work();
    double best = 1e9; // the least disturbed round
    for (int round = 0; round < kRounds; ++round) {
        const std::clock_t start = std::clock();
        for (int i = 0; i < kEach; ++i)
            work();
        best = std::min(best, 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / kEach);
    }
    return best;
}

void report(const char* name, const Tensor& picture, const std::function<Tensor(const Tensor&)>& network) {
    const double forward = milliseconds([&] {
        at::NoGradGuard noGrad;
        network(picture);
    });
    const double both = milliseconds([&] {
        const Tensor input = picture.detach().clone().requires_grad_(true);
        torch::autograd::grad({network(input).sum()}, {input});
    });
    std::printf("%-12s %4lld x %-4lld forward %6.1f ms, with gradient %6.1f ms\n", name,
                static_cast<long long>(picture.size(3)), static_cast<long long>(picture.size(2)), forward,
                both);
    std::fflush(stdout);
}

void reportLoading() {
    const std::clock_t start = std::clock();
    const Models models = Models::open();
    const auto engine = vizard::cloak::Engine::load(models);
    const auto examiner = vizard::audit::Examiner::load(models, {});
    const double spent = 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    if (engine.ok() && examiner.ok())
        std::printf("loading all of the program's models: %.0f ms\n", spent);
    else
        std::printf("loading: the models are not where they should be\n");
}

} // namespace

int main() {
    vizard::keepLargeBlocks(); // as the program does
    prepareWorkerThread();
    const Tensor face = at::rand({1, 3, 112, 112});

    RecogniserNet recogniser(WeightSource::fresh(1), {128, 128, 512});
    recogniser.fold();
    report("surrogate", face, [&](const Tensor& x) { return at::cat(recogniser(x), 1); });

    BottleneckNet mobileFace(WeightSource::fresh(1), BottleneckPlan::MobileFace);
    mobileFace.fold();
    report("mobile face", face, [&](const Tensor& x) { return mobileFace(x).front(); });

    BottleneckNet mobile(WeightSource::fresh(1), BottleneckPlan::Mobile);
    mobile.fold();
    report("mobile", face, [&](const Tensor& x) { return mobile(x).front(); });

    ShortcutNet shortcut(WeightSource::fresh(1));
    shortcut.fold();
    report("shortcut", face, [&](const Tensor& x) { return shortcut(x).front(); });

    const CloakNet cloak(WeightSource::fresh(1));
    const CloakWish wish{at::full({1}, 3.0), at::full({1}, 0.2), at::full({1}, 1.0),
                         at::zeros({1, CloakNet::kNoise})};
    report("cloak", face, [&](const Tensor& x) {
        const CloakFields fields = cloak(x, wish);
        return at::cat({fields.shade.flatten(), fields.flow.flatten()});
    });

    DetectorNet detector(WeightSource::fresh(1));
    detector.fold();
    report("detector", at::rand({1, 3, 448, 640}), [&](const Tensor& x) {
        const DetectorMaps maps = detector(x);
        return at::cat({maps[0].flatten(), maps[1].flatten(), maps[2].flatten()});
    });
    reportLoading();
    return 0;
}
