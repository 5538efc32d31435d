#include "models/training/verification.h"

#include <algorithm>
#include <cmath>

namespace vizard::training {

using nets::Tensor;

namespace {

// For each of `values`, the share of the sorted `sample` that lies below it.
Tensor shareBelow(const Tensor& sorted, const Tensor& values) {
    return at::searchsorted(sorted, values).to(at::kDouble) /
           static_cast<double>(std::max<int64_t>(1, sorted.numel()));
}

} // namespace

Tensor allHeads(const std::vector<Tensor>& heads) {
    return at::cat(heads, 1) / std::sqrt(static_cast<double>(heads.size()));
}

Verification verify(const Tensor& embeddings, const Tensor& person) {
    at::NoGradGuard noGrad;
    const int64_t n = embeddings.size(0);
    const Tensor cosines = at::mm(embeddings, embeddings.t());
    const Tensor once = at::triu(at::ones({n, n}, embeddings.options().dtype(at::kBool)), 1);
    const Tensor same = person.view({-1, 1}).eq(person.view({1, -1}));
    const Tensor own = std::get<0>(cosines.masked_select(once & same).sort());
    const Tensor strange = std::get<0>(cosines.masked_select(once & same.logical_not()).sort());
    Verification result;
    if (own.numel() == 0 || strange.numel() == 0)
        return result;
    result.threshold =
        strange[static_cast<int64_t>(0.99 * static_cast<double>(strange.numel() - 1))].item<double>();
    result.tar = own.gt(result.threshold).to(at::kDouble).mean().item<double>();
    const Tensor candidates = at::cat({own, strange[0].view({1})});
    const Tensor balanced = (1 - shareBelow(own, candidates) + shareBelow(strange, candidates)) / 2;
    result.accuracy = balanced.max().item<double>();
    return result;
}

Thresholds strangerThresholds(const Tensor& embeddings, const Tensor& mirrored, const Tensor& person) {
    at::NoGradGuard noGrad;
    const int64_t n = embeddings.size(0);
    const Tensor strangers = at::triu(at::ones({n, n}, embeddings.options().dtype(at::kBool)), 1) &
                             person.view({-1, 1}).eq(person.view({1, -1})).logical_not();
    const Tensor cosines = std::get<0>(at::cat({at::mm(embeddings, embeddings.t()).masked_select(strangers),
                                                at::mm(embeddings, mirrored.t()).masked_select(strangers)})
                                           .sort());
    Thresholds result;
    result.pairs = cosines.numel();
    if (result.pairs == 0)
        return result;
    const auto letting = [&](double share) {
        return cosines[static_cast<int64_t>((1 - share) * static_cast<double>(result.pairs - 1))]
            .item<double>();
    };
    result.far1 = letting(0.01);
    result.far01 = letting(0.001);
    result.far001 = letting(0.0001);
    return result;
}

} // namespace vizard::training
