// The visibility model that steers training: a stand-in for Butteraugli that is cheap and differentiable. The real
// Butteraugli decides at use; this one only has to rank changes as it does.
#pragma once

#include "core/nets/detail/tensor.h"

namespace vizard::training {

// A Laplacian pyramid by 2x2 means in the opponent space of libjxl's opsin mixture, each level's difference weighted by
// channel and divided by what the original's own structure masks; weights fitted to real Butteraugli (recipe).
// Both [N, 3, H, W], 0..1, H and W multiples of 16; returns the map [N, H, W] of visible difference.
nets::Tensor steeringMap(const nets::Tensor& original, const nets::Tensor& changed);

// The 3-norm of the map over each whole picture, or of the worst quarter-size window divided by 1.5 where that is larger.
nets::Tensor steeringNorm(const nets::Tensor& map);

} // namespace vizard::training
