#include "core/cloak/detail/refiner.h"

#include "core/cloak/detail/descent.h"
#include "core/cloak/detail/differentiable_recogniser.h"
#include "core/cloak/detail/person.h"
#include "core/cloak/detail/tensors.h"
#include "core/cloak/detail/visible.h"
#include "core/nets/detail/cloak_budget.h"
#include "core/nets/detail/jpeg_view.h"
#include "core/nets/detail/views.h"

#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <cmath>

namespace vizard::cloak {

using nets::Tensor;

namespace {

// All constants measured with tests/bench/bench_cloak: see models/surrogate_mobile_face.md.
constexpr int kSide = 112;
constexpr double kMargin = 0.2;     // cosines below -kMargin are far enough
constexpr double kViewShare = 0.75; // of the steps look through a random view
// Of the steps on a small face that see it as a copy of half the size shows it, where the limits spare
// them: a change of fine detail alone is gone there. Most of them as the copy is saved, at a smaller side.
constexpr double kHalvedShare = 0.5;
constexpr double kHalvedSaved = 0.7;
constexpr double kHalvedBelow = 1.5; // times the crop; half of a larger face has room enough
constexpr int kHalvedSide = 56, kHalvedSavedSide = 64;
constexpr double kAimWeight = 0.85; // of the way to where the photo's random vector points, at most
constexpr double kAimed = 0.6;      // above this cosine it is far enough on its way
constexpr double kRate = 0.32;      // of a step on a small face, in rms of the shade and of the flow
constexpr double kSlowest = 0.3;    // the last step's share of the first's
constexpr double kNothingSpare = 2; // Butteraugli allowed, as at strength 50; one more, as at 75, is plenty
constexpr int kMeasureEvery = 2;    // steps: from one to the next what is visible changes little
constexpr double kMostEnlarged = 2; // larger nothing new is seen of a change that lives on the crop's grid

double rmsOf(const Tensor& x) {
    return std::sqrt(x.square().mean().item<double>());
}

double scalarProduct(const Tensor& a, const Tensor& b) {
    return (a * b).sum().item<double>();
}

// `gradient` without what would only make the change more or less visible.
Tensor alongTheLimit(const Tensor& gradient, const Tensor& visible) {
    const double square = scalarProduct(visible, visible);
    return square > 0 ? gradient - visible * (scalarProduct(gradient, visible) / square) : gradient;
}

// What else is asked of a change takes from what leads away from the person, and one that is hardly allowed
// to be seen has nothing to spare for it. 0 to 1.
double spareOf(const Limits& limits) {
    return limits.dssim > 0 ? 0 : std::clamp(limits.butteraugli - kNothingSpare, 0.0, 1.0);
}

// Of going where the vector points: on a large face every part of a change goes less far.
double aimWeightFor(const Wish& wish) {
    return kAimWeight * spareOf(wish.limits) / std::max(1.0, wish.size);
}

double halvedShareFor(const Wish& wish) {
    return wish.size < kHalvedBelow ? kHalvedShare * spareOf(wish.limits) : 0;
}

// Where the random vector sends the face, [1, D] an extractor; none where a surrogate knows no directions.
std::vector<std::vector<Tensor>> aimsOf(const Surrogates& surrogates, const RandomVector& vector) {
    const auto count = static_cast<int64_t>(vector.size());
    const Tensor row = at::from_blob(const_cast<float*>(vector.data()), {1, count}, at::kFloat);
    std::vector<std::vector<Tensor>> result;
    for (const auto& surrogate : surrogates) {
        result.emplace_back();
        for (const Tensor& directions : surrogate->aims()) {
            const Tensor aim = at::mm(row, directions);
            result.back().push_back(aim / aim.norm(2, 1, true).clamp_min(1e-6));
        }
    }
    return result;
}

class Search {
public:
    Search(const Surrogates& surrogates, const FaceCloak& cloak, const std::vector<float>& face,
           const Person& person, const Wish& wish, int steps, bool throughJpeg)
        : surrogates_(surrogates)
        , random_(at::make_generator<at::CPUGeneratorImpl>(wish.seed))
        , picture_(toTensor(face, 3, kSide) / 255)
        , person_(person.seen)
        , aims_(aimsOf(surrogates, wish.vector))
        , shade_(reduced(toTensor(cloak.shade, 3, cloak.shadeSide) / 255, kSide))
        , flow_(toTensor(cloak.flow, 2, cloak.flowSide))
        , viewing_(std::lround(kSide * std::clamp(wish.size, 1.0, kMostEnlarged) / 8) * 8)
        , visible_(enlarged(picture_, viewing_).clamp(0, 1), picture_, wish.limits, wish.size)
        , feather_(nets::shadeMap(picture_))
        , still_(nets::featherMap(cloak.flowSide) * nets::stillnessMap(cloak.flowSide))
        , limits_(wish.limits)
        , grey_(wish.grey)
        , throughJpeg_(throughJpeg)
        , steps_(steps)
        , aimWeight_(aimWeightFor(wish))
        , halvedShare_(halvedShareFor(wish))
        , rate_(kRate / std::sqrt(std::max(1.0, wish.size))) {
        const at::NoGradGuard noGrad;
        most_ = seen(shade_).item<double>();
    }

    void step(int number) {
        shade_ = shade_.detach().requires_grad_(true);
        flow_ = flow_.detach().requires_grad_(true);
        likeness((nets::warp(picture_, flow_) + shade_).clamp(0, 1)).backward();
        if (number % kMeasureEvery == 0)
            measure();
        const at::NoGradGuard noGrad;
        const double rate = rate_ * (1 - (1 - kSlowest) * number / std::max(1, steps_));
        moveShade(shade_.grad() * feather_, rate);
        moveFlow(flow_.grad() * still_, rate);
    }

    void store(FaceCloak& cloak) const {
        cloak.shadeSide = kSide;
        toVector(shade_ * 255, cloak.shade);
        toVector(flow_, cloak.flow);
    }

private:
    // Of the surrogate whose turn it is; 0 where each of its extractors is far enough from the person.
    Tensor likeness(const Tensor& changed) {
        Tensor view =
            nets::uniform(0, 1, random_) < kViewShare ? nets::randomView(changed, {}, random_) : changed;
        if (halvedShare_ > 0 && nets::uniform(0, 1, random_) < halvedShare_)
            view = halved(view);
        if (throughJpeg_)
            view = nets::jpegView(view, Refiner::kUploadQuality, true);
        const std::size_t asked = turn_++ % surrogates_.size();
        const std::vector<Tensor> said = surrogates_[asked]->embed(view);
        Tensor loss = at::zeros({});
        for (std::size_t head = 0; head < said.size(); ++head) {
            loss = loss + at::relu((said[head] * person_[asked][head]).sum() + kMargin);
            if (aimWeight_ > 0 && !aims_[asked].empty())
                loss = loss + aimWeight_ * at::relu(kAimed - (said[head] * aims_[asked][head]).sum());
        }
        return loss / static_cast<double>(said.size());
    }

    Tensor halved(const Tensor& view) {
        if (nets::uniform(0, 1, random_) >= kHalvedSaved)
            return reduced(reduced(view, kHalvedSide), kSide);
        const Tensor saved = nets::jpegView(reduced(view, kHalvedSavedSide), Refiner::kUploadQuality, true);
        return reduced(saved, kSide);
    }

    Tensor seen(const Tensor& shade) const { return visible_(enlarged(shade, viewing_), shade); }

    // How visible the shade is, and which way it becomes more so.
    void measure() {
        Tensor variable = shade_.detach().requires_grad_(true);
        const Tensor visible = seen(variable);
        visible.backward();
        visibly_ = variable.grad() * feather_;
        visiblePerRms_ = visible.item<double>() / std::max(rmsOf(shade_.detach()), 1e-9);
    }

    void moveShade(const Tensor& towards, double rate) {
        Tensor way = alongTheLimit(towards, visibly_);
        if (grey_)
            way = way.mean(1, true).expand_as(way);
        const Tensor shade = shade_.detach();
        const double rms = most_ / std::max(visiblePerRms_, 1e-6);
        shade_ = shade * (rms / std::max(rmsOf(shade), 1e-9)) - alongShade_(way) * feather_ * (rate * rms);
    }

    void moveFlow(const Tensor& towards, double rate) {
        flow_ = flow_.detach() - alongFlow_(towards) * still_ * (rate * limits_.warpRms);
        const double rms = std::sqrt(flow_.square().sum(1).mean().item<double>());
        if (rms > limits_.warpRms)
            flow_ = flow_ * (limits_.warpRms / rms);
    }

    const Surrogates& surrogates_;
    at::Generator random_;
    Tensor picture_;
    const std::vector<std::vector<Tensor>>& person_;
    std::vector<std::vector<Tensor>> aims_;
    Tensor shade_, flow_;
    int64_t viewing_;
    Visible visible_;
    Tensor feather_, still_;
    Limits limits_;
    bool grey_, throughJpeg_;
    int steps_;
    double aimWeight_, halvedShare_, rate_;
    std::size_t turn_ = 0;
    Tensor visibly_; // where the shade is more visible, as of the last measure
    double visiblePerRms_ = 1;
    double most_ = 1; // how visible the change is that came in
    Descent alongShade_{0.8, 0.9}, alongFlow_{0.8, 0.9};
};

} // namespace

std::shared_ptr<const Person> Refiner::know(const std::vector<float>& face,
                                            const std::vector<QImage>& others) const {
    return std::make_shared<const Person>(
        personOf(surrogates_, facesOf(toTensor(face, 3, kSide) / 255, others)));
}

Status Refiner::refine(FaceCloak& cloak, const std::vector<float>& face, const Person& person,
                       const Wish& wish, int steps, bool throughJpeg, const Hooks& hooks) const {
    Search search(surrogates_, cloak, face, person, wish, steps, throughJpeg);
    for (int step = 0; step < steps; ++step) {
        if (isCancelled(hooks))
            return Error{ErrorCode::Cancelled, {}, {}};
        search.step(step);
        report(hooks, static_cast<double>(step + 1) / steps);
    }
    search.store(cloak);
    cloak.steps += steps;
    return Done{};
}

} // namespace vizard::cloak
