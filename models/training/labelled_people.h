// People to learn from their names alone: no recogniser is asked. Those of the pack, and people who do not
// exist.
#pragma once

#include "models/training/face_pack.h"

namespace vizard::training {

class LabelledPeople {
public:
    // People with two photos or more who are not kept out (one photo says nothing about what stays the same),
    // and `madeUp` others, each a mixture of the same two of them on every picture. Throws std::runtime_error
    // where there are not two.
    LabelledPeople(const FacePack& pack, int64_t madeUp);

    int64_t count() const { return real() + static_cast<int64_t>(parents_.size()); }
    int64_t real() const { return static_cast<int64_t>(photos_.size()); }

    struct Batch {
        nets::Tensor canvas; // [N, 3, kSide, kSide], R G B, 0..1
        nets::Tensor label;  // int64 [N], below count()
    };
    // Photos alike often, whoever is on them, and of `count` so many of people who do not exist. Drawn from
    // the generator that all of training uses.
    Batch draw(int64_t count, int64_t ofMadeUp) const;

private:
    nets::Tensor anyPhotoOf(int64_t real) const;

    const FacePack& pack_;
    std::vector<std::vector<int64_t>> photos_;     // rows of the pack, by person
    std::vector<std::pair<int64_t, int64_t>> who_; // each photo's row of the pack and its person
    std::vector<std::pair<int64_t, int64_t>> parents_;
};

} // namespace vizard::training
