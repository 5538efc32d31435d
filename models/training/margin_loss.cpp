#include "models/training/margin_loss.h"

namespace vizard::training {

using nets::Tensor;

Tensor marginSoftmax(const Tensor& cosines, const Tensor& label, double scale, double margin) {
    const Tensor less = at::zeros_like(cosines).scatter_(1, label.view({-1, 1}), margin);
    return at::cross_entropy_loss(scale * (cosines - less), label);
}

Tensor marginLoss(const Tensor& embeddings, const Tensor& places, const Tensor& label, double scale,
                  double margin) {
    const Tensor unit = places / places.norm(2, 1, true).clamp_min(1e-6);
    return marginSoftmax(at::mm(embeddings, unit.t()), label, scale, margin);
}

} // namespace vizard::training
