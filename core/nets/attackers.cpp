#include "core/nets/attackers.h"

#include "core/nets/detail/adam.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace vizard::nets {
namespace {

constexpr int kSide = kAttackSide, kBatch = 8;
constexpr std::size_t kValues = 3 * static_cast<std::size_t>(kSide) * kSide;

// [N, 3, side, side], 0..1.
Tensor pictures(const std::vector<Planes>& planes) {
    Tensor all = at::empty({static_cast<int64_t>(planes.size()), 3, kSide, kSide});
    for (std::size_t i = 0; i < planes.size(); ++i)
        std::copy(planes[i].begin(), planes[i].end(), all.data_ptr<float>() + i * kValues);
    return all / 255;
}

bool fits(const std::vector<Planes>& planes) {
    return std::all_of(planes.begin(), planes.end(), [](const Planes& p) { return p.size() == kValues; });
}

Tensor someOf(std::mt19937_64& random, int64_t count) {
    Tensor chosen = at::empty({std::min<int64_t>(kBatch, count)}, at::kLong);
    for (int64_t i = 0; i < chosen.size(0); ++i)
        chosen[i] = static_cast<int64_t>(random() % static_cast<std::uint64_t>(count));
    return chosen;
}

struct DenoiserNet {
    WeightList list;
    Conv first, second, third, last;

    explicit DenoiserNet(std::uint64_t seed) {
        WeightSource source = WeightSource::fresh(seed);
        const Build build{source, list};
        first = Conv(build, "first", 3, 16, 3);
        second = Conv(build, "second", 16, 16, 3);
        third = Conv(build, "third", 16, 16, 3);
        last = Conv(build, "last", 16, 3, 3, 1, 1, 0);
    }
    Tensor operator()(const Tensor& x) const {
        return x + last(at::relu(third(at::relu(second(at::relu(first(x * 2 - 1)))))));
    }
};

struct NamesNet {
    WeightList list;
    ConvNorm first, second, third;
    Linear names;

    NamesNet(std::uint64_t seed, int count) {
        WeightSource source = WeightSource::fresh(seed);
        const Build build{source, list};
        first = ConvNorm(build, "first", 3, 32, 3, 2);
        second = ConvNorm(build, "second", 32, 64, 3, 2);
        third = ConvNorm(build, "third", 64, 96, 3, 2);
        names = Linear(build, "names", 96 * 7 * 7, count);
    }
    // The logarithms of the names' probabilities.
    Tensor operator()(const Tensor& x, bool training = false) const {
        const Tensor half = at::avg_pool2d(x * 2 - 1, 2);
        Tensor features = at::relu(first(half, training));
        features = at::relu(second(features, training));
        features = at::relu(third(features, training));
        return at::log_softmax(names(features.flatten(1)), 1);
    }
};

// Each mirrored or not, turned, zoomed and shifted a little, and as light or dark as photos are.
Tensor varied(const Tensor& x, std::mt19937_64& random) {
    const auto uniform = [&](double low, double high) {
        return low + (high - low) * static_cast<double>(random() >> 11) * 0x1.0p-53;
    };
    Tensor maps = at::empty({x.size(0), 2, 3}), light = at::empty({x.size(0), 1, 1, 1});
    for (int64_t i = 0; i < x.size(0); ++i) {
        const double zoom = uniform(0.92, 1.08), turn = uniform(-0.08, 0.08), shift = 8.0 / kSide;
        const double mirror = random() % 2 == 0 ? -1 : 1;
        const double map[] = {mirror * zoom * std::cos(turn), -zoom * std::sin(turn), uniform(-shift, shift),
                              mirror * zoom * std::sin(turn), zoom * std::cos(turn),  uniform(-shift, shift)};
        for (int64_t k = 0; k < 6; ++k)
            maps[i][k / 3][k % 3] = map[k];
        light[i] = uniform(0.85, 1.15);
    }
    const Tensor grid = at::affine_grid_generator(maps, x.sizes(), false);
    constexpr int64_t kBilinear = 0, kBorder = 1;
    return at::grid_sampler(x, grid, kBilinear, kBorder, false) * light;
}

template <typename T, typename Work> Result<T> atTheDoor(const Work& work) {
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, {}, {}};
    } catch (const std::exception& e) {
        return Error{ErrorCode::Internal, {}, QString::fromUtf8(e.what())};
    }
}

bool isCancelled(const AttackOptions& options) {
    return options.cancelled && options.cancelled();
}

} // namespace

struct Purifier::Impl {
    DenoiserNet net;
};

Purifier::Purifier(std::unique_ptr<Impl> impl)
    : impl_(std::move(impl)) {}

Purifier::~Purifier() = default;

Result<std::shared_ptr<const Purifier>> Purifier::train(const std::vector<Planes>& from,
                                                        const std::vector<Planes>& to,
                                                        const AttackOptions& options) {
    if (from.empty() || from.size() != to.size() || !fits(from) || !fits(to))
        return Error{ErrorCode::InvalidArgument, {}, {}};
    return atTheDoor<std::shared_ptr<const Purifier>>([&]() -> Result<std::shared_ptr<const Purifier>> {
        auto impl = std::make_unique<Impl>(Impl{DenoiserNet(options.seed)});
        const Tensor x = pictures(from), y = pictures(to);
        std::mt19937_64 random(options.seed);
        ShortAdam adam(impl->net.list, 2e-3, options.steps);
        for (int k = 0; k < options.steps; ++k) {
            if (isCancelled(options))
                return Error{ErrorCode::Cancelled, {}, {}};
            const Tensor chosen = someOf(random, x.size(0));
            const bool mirrored = random() % 2 == 0;
            const auto view = [&](const Tensor& all) {
                const Tensor batch = all.index_select(0, chosen);
                return mirrored ? batch.flip(3) : batch;
            };
            adam.step((impl->net(view(x)) - view(y)).abs().mean());
        }
        return std::shared_ptr<const Purifier>(new Purifier(std::move(impl)));
    });
}

Result<Planes> Purifier::operator()(const Planes& picture) const {
    if (picture.size() != kValues)
        return Error{ErrorCode::InvalidArgument, {}, {}};
    return atTheDoor<Planes>([&] {
        const at::NoGradGuard noGrad;
        const Tensor clean = (impl_->net(pictures({picture})).clamp(0, 1) * 255).contiguous();
        return Planes(clean.data_ptr<float>(), clean.data_ptr<float>() + clean.numel());
    });
}

Result<std::vector<int>> learnNames(const std::vector<Planes>& known, const std::vector<int>& names,
                                    int count, const std::vector<Planes>& probes,
                                    const AttackOptions& options) {
    if (known.empty() || known.size() != names.size() || !fits(known) || !fits(probes))
        return Error{ErrorCode::InvalidArgument, {}, {}};
    return atTheDoor<std::vector<int>>([&]() -> Result<std::vector<int>> {
        const NamesNet net(options.seed, count);
        const Tensor x = pictures(known);
        const Tensor labels = at::tensor(at::ArrayRef<int>(names)).to(at::kLong);
        std::mt19937_64 random(options.seed);
        ShortAdam adam(net.list, 1e-3, options.steps);
        for (int k = 0; k < options.steps; ++k) {
            if (isCancelled(options))
                return Error{ErrorCode::Cancelled, {}, {}};
            const Tensor chosen = someOf(random, x.size(0));
            const Tensor batch = varied(x.index_select(0, chosen), random);
            adam.step(at::nll_loss(net(batch, true), labels.index_select(0, chosen)));
        }
        const at::NoGradGuard noGrad;
        std::vector<int> given;
        for (const Planes& probe : probes)
            given.push_back(static_cast<int>(net(pictures({probe})).argmax(1).item<int64_t>()));
        return given;
    });
}

} // namespace vizard::nets
