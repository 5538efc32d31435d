// What the cloak network is shown: photos with wishes, drawn for a step or asked for by hand.
#pragma once

#include "core/nets/detail/cloak_budget.h"
#include "core/nets/detail/cloak_net.h"
#include "models/training/face_pack.h"
#include "models/training/views.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace vizard::training {

using nets::CloakNet;
using nets::CloakWish;
using nets::Tensor;

struct Sample {
    Tensor index;  // [N] into the pack; the second half shows the same people as the first
    Tensor canvas; // [N, 3, 144, 144], 0..1
    Tensor face;   // its middle
    CloakWish wish;
    double size = 1;
};

// Draws photos so that each person comes twice: two photos where there are two, else the same one.
class Sampler {
    static constexpr double kTowardsWeak = 1.4;

public:
    explicit Sampler(const FacePack& pack)
        : pack_(pack)
        , photos_(pack.indices(false).cpu())
        , person_(pack.person.cpu())
        , ofPerson_(pack.names.size()) {
        for (int64_t i = 0; i < photos_.size(0); ++i) {
            const auto photo = photos_[i].item<int64_t>();
            ofPerson_[static_cast<std::size_t>(person_[photo].item<int64_t>())].push_back(photo);
        }
    }

    // `done`: the share of the run that is over. It starts with small faces and strong cloaks, where the
    // teachers answer loudest, and comes to the whole range of both within its first third.
    Sample draw(int64_t batch, double largest, double done) const {
        std::vector<int64_t> first, second;
        for (int64_t i = 0; i < batch / 2; ++i) {
            const int64_t a = photos_[pick(photos_.size(0))].item<int64_t>();
            const auto& mates = ofPerson_[static_cast<std::size_t>(person_[a].item<int64_t>())];
            first.push_back(a);
            second.push_back(mates[static_cast<std::size_t>(pick(static_cast<int64_t>(mates.size())))]);
        }
        first.insert(first.end(), second.begin(), second.end());
        constexpr double kSizes[] = {1, 1, 1, 1, 1.5, 2, 2, 2, 2, 3, 4};
        const double opened = std::min(1.0, done * 3);
        const double size = uniform(0, 1) < opened ? std::min(largest, kSizes[pick(std::size(kSizes))]) : 1;
        const double weakest = 80 - 58 * opened;
        return make(onDevice(at::tensor(at::ArrayRef<int64_t>(first))), size, at::Tensor(), weakest);
    }

    // `strength`: one for all, or undefined for random ones from `weakest` upwards, weak ones more often: a
    // strong cloak is soon past the margin and teaches little.
    Sample make(const Tensor& index, double size, const Tensor& strength, double weakest = 22) const {
        Sample sample;
        const int64_t n = index.size(0);
        sample.index = index;
        sample.canvas = pack_.crops.index_select(0, index).to(at::kFloat) / 255;
        if (!strength.defined())
            sample.canvas = (sample.canvas.pow(uniform(0.75, 1.35)) * uniform(0.85, 1.1)).clamp(0, 1);
        sample.face =
            sample.canvas.narrow(2, FacePack::kMargin, 112).narrow(3, FacePack::kMargin, 112).contiguous();
        sample.size = size;
        std::vector<float> butteraugli, rms;
        for (int64_t i = 0; i < n; ++i) {
            const auto budget = nets::budgetFor(
                strength.defined() ? strength.item<double>()
                                   : weakest + (100 - weakest) * std::pow(uniform(0, 1), kTowardsWeak));
            butteraugli.push_back(static_cast<float>(budget.butteraugli));
            rms.push_back(static_cast<float>(budget.warpRms));
        }
        sample.wish = {onDevice(at::tensor(at::ArrayRef<float>(butteraugli))),
                       onDevice(at::tensor(at::ArrayRef<float>(rms))),
                       at::full({n}, size, sample.face.options()),
                       at::randn({n, CloakNet::kNoise}, sample.face.options())};
        return sample;
    }

private:
    Tensor onDevice(const Tensor& values) const { return values.to(pack_.crops.device()); }
    static int64_t pick(std::size_t count) {
        return static_cast<int64_t>(uniform(0, static_cast<double>(count) - 1e-6));
    }
    static int64_t pick(int64_t count) { return pick(static_cast<std::size_t>(count)); }

    const FacePack& pack_;
    Tensor photos_, person_; // on the CPU, where they are looked at one by one
    std::vector<std::vector<int64_t>> ofPerson_;
};

} // namespace vizard::training
