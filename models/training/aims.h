// Directions in the teachers' spaces that a random vector chooses among, so that two cloaks of one person
// differ.
#pragma once

#include "models/training/clean_embeddings.h"

namespace vizard::training {

// `count` directions a teacher, [count, D], unit rows. Each is a mixture of all photos of the pack that are
// trained on, by random signs: nobody's own. The signs are the same for every teacher, so that a direction is
// something that all recognisers see.
std::vector<nets::Tensor> makeAims(const std::vector<Teacher>& teachers, const FacePack& pack, int64_t count);

} // namespace vizard::training
