#include "models/training/verification.h"

#include <algorithm>

namespace vizard::training {

using nets::Tensor;

namespace {

// For each of `values`, the share of the sorted `sample` that lies below it.
Tensor shareBelow(const Tensor& sorted, const Tensor& values) {
    return at::searchsorted(sorted, values).to(at::kDouble) /
           static_cast<double>(std::max<int64_t>(1, sorted.numel()));
}

} // namespace

Verification verify(const Tensor& embeddings, const Tensor& person) {
    at::NoGradGuard noGrad;
    const int64_t n = embeddings.size(0);
    const Tensor cosines = at::mm(embeddings, embeddings.t());
    const Tensor once = at::triu(at::ones({n, n}, at::kBool), 1);
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

} // namespace vizard::training
