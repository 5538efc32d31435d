// Attacks on a student recogniser, as the program itself will make them: where the student's own gradient
// leads is where its teachers are asked (on-policy distillation).
#pragma once

#include "core/nets/detail/cloak_net.h"

#include <functional>
#include <optional>

namespace vizard::training {

// A student: [N, 3, 112, 112] faces, 0..1, to unit rows a head.
using Student = std::function<std::vector<nets::Tensor>(const nets::Tensor&)>;

enum class AttackKind { Pixels, SmoothPixels, Flow, PixelsAndFlow };

struct AttackPlan {
    AttackKind kind = AttackKind::Pixels;
    int steps = 3;
    double levels = 8; // the largest change of a pixel, of 255
    double warp = 0.2; // rms of the flow in pixels
    bool views = true; // take each gradient through a random view
};

AttackPlan randomAttack();

// `canvas`: [N, 3, 144, 144], 0..1. Changes its middle 112 x 112 so that `student` no longer finds `goals`
// there: one [N, width] unit-length tensor a head, undefined where that head does not count. Returns the
// changed canvas, detached. The arithmetic is of `type`.
nets::Tensor attack(const Student& student, const nets::Tensor& canvas,
                    const std::vector<nets::Tensor>& goals, const AttackPlan& plan, at::ScalarType type);

// The cloak network of a model file or a checkpoint.
nets::CloakNet loadCloak(const std::string& path, at::Device device);

// The same canvas under the cloak network's answer at a random strength.
nets::Tensor cloaked(const nets::CloakNet& net, const nets::Tensor& canvas, at::ScalarType type);

// `face` [N, 3, 112, 112] in the middle of a copy of `canvas`; differentiable.
nets::Tensor pasteFace(const nets::Tensor& canvas, const nets::Tensor& face);

} // namespace vizard::training
