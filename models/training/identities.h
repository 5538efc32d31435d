// Who is on a photo, by its label: what a judge may learn besides what its teachers say.
#pragma once

#include "models/training/clean_embeddings.h"

namespace vizard::training {

// Each person has a place in the space of all heads, the mean of what the teachers say of the photos, and a
// photo must be nearer to its own than to anybody else's by a margin (CosFace, Wang et al. 2018, with places
// that stay where they are).
class Identities {
public:
    // Of people who are not kept out.
    Identities(const std::vector<Teacher>& teachers, const FacePack& pack);

    // `said`: what the student's heads answer, unit rows; `index`: whose photos [N], none of people kept out.
    nets::Tensor loss(const std::vector<nets::Tensor>& said, const nets::Tensor& index) const;

private:
    nets::Tensor places_; // [people, sum of widths], unit rows
    nets::Tensor row_;    // [photos]: of places_
};

} // namespace vizard::training
