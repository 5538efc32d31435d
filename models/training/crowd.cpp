// train crowd --faces PACK --out FILE: how faces vary, from person to person and from photo to
// photo, without anybody's face in it.
#include "core/nets/detail/crowd.h"
#include "models/training/commands.h"
#include "models/training/face_pack.h"
#include "models/training/run_state.h"

#include <ATen/CPUGeneratorImpl.h>

#include <cstdio>

namespace vizard::training {

using nets::Crowd;
using nets::Tensor;

namespace {

constexpr int64_t kBatch = 512;

// [N, 3 * side * side], 0..1.
Tensor smallPictures(const FacePack& pack, const Tensor& index) {
    std::vector<Tensor> rows;
    for (int64_t at = 0; at < index.size(0); at += kBatch) {
        const Tensor some = index.narrow(0, at, std::min(kBatch, index.size(0) - at));
        const Tensor crops = centre(pack.crops.index_select(0, some));
        rows.push_back(at::adaptive_avg_pool2d(crops, {Crowd::kSide, Crowd::kSide}).flatten(1));
    }
    return at::cat(rows);
}

// The `count` directions in which `centred` varies most [count, D], each as long as one standard deviation
// along it, by subspace iteration (Halko, Martinsson and Tropp 2011).
Tensor mainDirections(const Tensor& centred, int64_t count) {
    constexpr int kRounds = 6;
    constexpr int64_t kSpare = 32;
    const auto times = [&](const Tensor& x) {
        return at::mm(centred.t(), at::mm(centred, x)) / static_cast<double>(centred.size(0));
    };
    Tensor space = at::randn({centred.size(1), count + kSpare}, at::make_generator<at::CPUGeneratorImpl>(7));
    for (int round = 0; round < kRounds; ++round)
        space = std::get<0>(at::linalg_qr(times(space)));
    const auto [variance, turn] = at::linalg_eigh(at::mm(space.t(), times(space)));
    const Tensor directions = at::mm(space, turn).t().flip(0).narrow(0, 0, count);
    return directions * variance.flip(0).narrow(0, 0, count).clamp_min(0).sqrt().unsqueeze(1);
}

// Of whitened pictures [N, K]: the covariance of photos around the middle of their own person's.
Tensor withinPeople(const Tensor& white, const Tensor& person) {
    const int64_t people = person.max().item<int64_t>() + 1;
    const Tensor count = at::zeros({people}).index_add(0, person, at::ones({person.size(0)}));
    const Tensor sum = at::zeros({people, white.size(1)}).index_add(0, person, white);
    const Tensor off = white - (sum / count.clamp_min(1).unsqueeze(1)).index_select(0, person);
    const Tensor free = (count - 1).clamp_min(0).sum();
    return at::mm(off.t(), off) / free;
}

} // namespace

int describeCrowd(const Arguments& arguments) {
    const FacePack pack = FacePack::load(arguments.required("faces"));
    const std::string out = arguments.required("out");
    constexpr int64_t count = Crowd::kDirections;
    arguments.requireAllUsed();
    const at::NoGradGuard noGrad;
    const Tensor index = pack.indices(false);
    Tensor pictures = smallPictures(pack, index);
    const Tensor mean = pictures.mean(0);
    pictures -= mean;
    const Tensor directions = mainDirections(pictures, count);
    const Tensor lengths = directions.square().sum(1);
    const Tensor white = at::mm(pictures, directions.t()) / lengths;
    // Turned so that people and photos vary along the same axes.
    const auto [share, turn] = at::linalg_eigh(withinPeople(white, pack.person.index_select(0, index)));
    const Tensor basis = at::mm(turn.t(), directions);
    const Tensor rest = (pictures - at::mm(white, directions)).square().mean(0).sqrt();

    constexpr int64_t side = Crowd::kSide;
    nets::TensorFile file;
    file.tensors = {{"mean", mean.view({1, 3, side, side})},
                    {"basis", basis.view({count, 3, side, side})},
                    {"within", share.clamp(0.02, 0.98)},
                    {"rest", rest.view({1, 3, side, side})}};
    file.metadata = {{"network", "Crowd"}};
    writeFile(out, nets::formatSafetensors(file, true));
    std::printf(
        "%lld photos; %lld directions show %.3f of their variance; photos of one person differ by %.2f "
        "to %.2f of it\n",
        static_cast<long long>(index.size(0)), static_cast<long long>(count),
        1 - (rest.square().sum() / pictures.square().mean(0).sum()).item<double>(),
        share.min().item<double>(), share.max().item<double>());
    return 0;
}

} // namespace vizard::training
