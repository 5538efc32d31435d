// People who do not exist: pictures drawn from how faces vary.
#pragma once

#include "core/nets/detail/layers.h"

#include <ATen/core/Generator.h>

namespace vizard::nets {

// Principal directions of many people's aligned faces (Turk and Pentland 1991), turned so that along each the
// photos of one person share a known part of the variation (probabilistic linear discriminant analysis, Ioffe
// 2006). The weights hold a mean and directions; `train crowd` works them out.
class Crowd {
public:
    static constexpr int64_t kSide = 56; // half the recognisers' template
    static constexpr int64_t kDirections = 128;

    explicit Crowd(WeightSource source);

    // `photos` pictures of each of `people`: [people * photos, 3, kSide, kSide], R G B, 0..1, person after
    // person. Blurred beside photos; noise stands for what the directions do not show.
    Tensor faces(int64_t people, int64_t photos, at::Generator& random) const;

private:
    WeightList list_;
    Tensor mean_, basis_; // a direction is as long as one standard deviation of all photos
    Tensor within_;       // of the variance along it, what photos of one person differ by
    Tensor rest_;         // standard deviation of what is left, at each place
};

} // namespace vizard::nets
