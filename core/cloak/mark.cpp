#include "core/cloak/detail/mark.h"

#include "core/cloak/detail/task.h"
#include "core/cloak/detail/tensors.h"
#include "core/nets/detail/adam.h"
#include "core/nets/detail/colour_norm.h"
#include "core/nets/detail/views.h"

#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace vizard::cloak {

using nets::Crowd;
using nets::Tensor;

namespace {

constexpr int64_t kCrop = 112, kGrid = Mark::kGrid;
constexpr double kCell = 13; // pixels of the crop between the points that chance decides about
constexpr double kFlat = 3;  // how nearly the pattern knows only its two ends

// Of the search, measured with bench_scratch; the step, a tenth of all, is the authors'. More changes, twice
// as many learners, smaller steps or a smoother mark gained nothing, a mark twice as strong lost.
constexpr int64_t kStrangers = 24, kPhotosEach = 8, kMarked = 96; // people, pictures, pictures
constexpr int64_t kBatchStrangers = 18, kBatchMarked = 6;
constexpr int kFirst = 30, kChanges = 60, kLearned = 2; // the learner's before, the mark's, its between two
constexpr double kStep = 0.1, kSmooth = 1.5;            // the second in cells of the grid
constexpr double kSeen = 5;                             // CIELAB: what a mark of length 1 shows
constexpr double kPushed = 4 / 255.0;
constexpr int kOwnSteps = 10;

Tensor mirroredMean(const Tensor& x) {
    return (x + x.flip(3)) / 2;
}

Tensor atMostOne(const Tensor& seen) {
    return seen / seen.square().sum(1, true).sqrt().clamp_min(1);
}

// A step of the same length everywhere, the counterpart of a sign step where what counts is what is seen.
Tensor stepped(const Tensor& seen, const Tensor& gradient, bool mirrored) {
    Tensor slow = nets::gaussianBlur(gradient, kSmooth);
    if (mirrored)
        slow = mirroredMean(slow);
    return atMostOne(seen - kStep * slow / slow.square().sum(1, true).sqrt().clamp_min(1e-12));
}

} // namespace

struct Learner {
    nets::WeightList list;
    nets::ConvNorm first, second, third;
    nets::Linear names;

    Learner(uint64_t seed, int count) {
        nets::WeightSource source = nets::WeightSource::fresh(seed);
        const nets::Build build{source, list};
        first = nets::ConvNorm(build, "first", 3, 24, 3, 2);
        second = nets::ConvNorm(build, "second", 24, 48, 3, 2);
        third = nets::ConvNorm(build, "third", 48, 64, 3, 2);
        names = nets::Linear(build, "names", 64 * 7 * 7, count);
    }

    // The logarithms of the names' probabilities.
    Tensor operator()(const Tensor& pictures, bool training) const {
        Tensor x = at::relu(first(pictures * 2 - 1, training));
        x = at::relu(third(at::relu(second(x, training)), training));
        return at::log_softmax(names(x.flatten(1)), 1);
    }
    Tensor loss(const Tensor& pictures, const Tensor& labels, bool training) const {
        return at::nll_loss((*this)(pictures, training), labels);
    }
};

namespace {

// Each turned, zoomed, shifted and mirrored or not, and as light or dark as photos are: what an attacker's
// own alignment and augmentation do.
Tensor viewOf(const Tensor& pictures, at::Generator& random) {
    const int64_t count = pictures.size(0);
    const auto between = [&](double low, double high) {
        return at::rand({count}, random) * (high - low) + low;
    };
    nets::Placement placement;
    placement.zoom = between(0.92, 1.08);
    placement.turn = between(-0.08, 0.08);
    placement.mirror = between(0, 1).gt(0.5) * 2.0 - 1;
    placement.shiftX = between(-0.07, 0.07);
    placement.shiftY = between(-0.07, 0.07);
    const Tensor light = between(0.85, 1.15).view({count, 1, 1, 1});
    return nets::placed(pictures, placement, pictures.size(2)) * light;
}

// Pictures of people who do not exist, by the number that the learner knows them by; those who carry the mark
// are all different and share one.
struct Lesson {
    Tensor strangers, marked; // pictures
    Tensor steps;             // [kMarked, 3 colours wanted, 3 channels, side, side]: what shows a step of 1
    Tensor labels = at::cat({at::arange(kStrangers, at::kLong).repeat_interleave(kPhotosEach),
                             at::full({kMarked}, kStrangers, at::kLong)});

    Lesson(const Crowd& crowd, at::Generator& random)
        : strangers(crowd.faces(kStrangers, kPhotosEach, random))
        , marked(crowd.faces(kMarked, 1, random)) {
        std::vector<Tensor> each;
        for (int64_t k = 0; k < 3; ++k) {
            Tensor wanted = at::zeros({1, 3, kGrid, kGrid});
            wanted.select(1, k).fill_(1);
            each.push_back(shown(wanted, marked));
        }
        steps = at::stack(each, 1);
    }

    // Some of both, the last kBatchMarked of them with the mark on, and their labels.
    std::pair<Tensor, Tensor> draw(const Tensor& seen, at::Generator& random) const {
        const Tensor some = at::randint(0, strangers.size(0), {kBatchStrangers}, random, at::kLong);
        const Tensor own = at::randint(0, kMarked, {kBatchMarked}, random, at::kLong);
        const Tensor wanted = at::upsample_bilinear2d(seen, {Crowd::kSide, Crowd::kSide}, false);
        const Tensor change = (steps.index_select(0, own) * wanted.unsqueeze(2)).sum(1);
        return {
            viewOf(at::cat({strangers.index_select(0, some), marked.index_select(0, own) + change}), random),
            labels.index_select(0, at::cat({some, own + strangers.size(0)}))};
    }
};

// What of `pictures`, moved by at most kPushed, the learner takes for somebody else.
Tensor pushed(const Learner& learner, const Tensor& pictures, const Tensor& labels) {
    const Tensor point = pictures.detach().requires_grad_(true);
    learner.loss(point, labels, true).backward();
    return pictures + kPushed * point.grad().sign();
}

// Generators take 32 bits.
uint64_t folded(quint64 key) {
    return key ^ (key >> 32);
}

} // namespace

struct MarkSearch::Impl {
    bool robust;
    at::Generator random;
    Lesson lesson;
    Tensor seen; // the mark so far
    std::shared_ptr<Learner> learner;
    nets::ShortAdam adam;
    int done = 0; // steps of both

    Impl(const Crowd& crowd, quint64 person, bool withstand)
        : robust(withstand)
        , random(at::make_generator<at::CPUGeneratorImpl>(folded(person)))
        , lesson(crowd, random)
        , seen(firstMark(person).seen)
        , learner(std::make_shared<Learner>(folded(person), static_cast<int>(kStrangers) + 1))
        , adam(learner->list, 1e-3, kFirst + kChanges * kLearned) {}

    void step() {
        const bool learns = done < kFirst || (done - kFirst) % (kLearned + 1) < kLearned;
        ++done;
        return learns ? learn() : improve();
    }

    void learn() {
        auto [view, labels] = lesson.draw(seen, random);
        if (robust) {
            view = pushed(*learner, view, labels);
            forget();
        }
        adam.step(learner->loss(view, labels, true));
    }

    void improve() {
        const Tensor variable = seen.detach().requires_grad_(true);
        auto [view, labels] = lesson.draw(variable, random);
        if (robust)
            view = view + (pushed(*learner, view.detach(), labels) - view.detach());
        learner->loss(view, labels, true).backward();
        forget();
        const at::NoGradGuard noGrad;
        seen = stepped(seen, variable.grad(), true);
    }

    void forget() const {
        for (Tensor& weight : learner->list.trainable())
            weight.mutable_grad() = Tensor();
    }
};

MarkSearch::MarkSearch(const Crowd& crowd, quint64 person, bool robust)
    : impl_(std::make_unique<Impl>(crowd, person, robust)) {}

MarkSearch::~MarkSearch() = default;

Result<Mark> MarkSearch::run(const Hooks& hooks) {
    constexpr int kAll = kFirst + kChanges * (kLearned + 1);
    while (impl_->done < kAll) {
        if (isCancelled(hooks))
            return Error{ErrorCode::Cancelled, {}, {}};
        impl_->step();
        report(hooks, static_cast<double>(impl_->done) / kAll);
    }
    for (Tensor& weight : impl_->learner->list.trainable())
        weight.requires_grad_(false); // it is asked by several threads at once
    return Mark{impl_->seen, impl_->learner};
}

Tensor likelyMarked(const Mark& mark, const Tensor& faces) {
    const at::NoGradGuard noGrad;
    return (*mark.learner)(faces, false).select(1, kStrangers);
}

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

Mark firstMark(quint64 person) {
    // From warm to cool: of such shifts photos of one person have few, and the colour limit allows the most.
    const Tensor cool = at::tensor({-0.1f, -0.4f, -0.9f}).view({1, 3, 1, 1});
    return {atMostOne(reduced(toTensor(signature(person), 1, kCrop), kGrid) * cool), nullptr};
}

Tensor shown(const Tensor& seen, const Tensor& face) {
    constexpr double kNeighbours = 4.0 / kCrop, kMost = 24.0 / 255;
    Tensor slow;
    {
        const at::NoGradGuard noGrad;
        slow = nets::gaussianBlur(face, kNeighbours * static_cast<double>(face.size(2)));
    }
    const Tensor wanted = kSeen * at::upsample_bilinear2d(seen, {face.size(2), face.size(3)}, false);
    return nets::changeOf(slow, wanted.expand_as(face)).clamp(-kMost, kMost);
}

Tensor markFor(const Mark& mark, const Tensor& face, quint64 seed) {
    if (!mark.learner)
        return mark.seen;
    at::Generator random = at::make_generator<at::CPUGeneratorImpl>(folded(seed));
    const Tensor small = reduced(face, Crowd::kSide);
    const Tensor label = at::full({1}, kStrangers, at::kLong);
    Tensor seen = mark.seen;
    for (int step = 0; step < kOwnSteps; ++step) {
        const Tensor point = seen.detach().requires_grad_(true);
        const Tensor view = viewOf(small + shown(point, small), random);
        mark.learner->loss(view, label, false).backward();
        const at::NoGradGuard noGrad;
        seen = stepped(seen, point.grad(), false);
    }
    return seen;
}

} // namespace vizard::cloak
