// What each teacher says of each clean training face, computed once and kept in a file.
#pragma once

#include "core/nets/detail/foreign_recogniser.h"
#include "models/training/face_pack.h"

namespace vizard::training {

struct Teacher {
    nets::ForeignRecogniser network;
    nets::Tensor own; // [N, D]: of each photo itself
    nets::Tensor
        person; // [N, D]: mean over the person's photos, unit length (his own where there is one photo)
};

using Landmarks = std::array<std::array<double, 2>, 5>;

// `canvas`: [N, 3, kSide, kSide] of a FacePack, R G B, 0..1. Returns [N, 3, height, width], aligned so that
// the face's landmarks lie at `landmarks` (pixels, counted from the first one's centre).
nets::Tensor alignedTo(const Landmarks& landmarks, int width, int height, const nets::Tensor& canvas);
// The same for a recogniser's own input.
nets::Tensor seenBy(const nets::ForeignRecogniser& recogniser, const nets::Tensor& canvas);

// `cache`: a folder for the embeddings, which are made anew where they are another network's, pack's or
// arithmetic's; nothing is cached where it is empty.
std::vector<Teacher> loadTeachers(const std::vector<std::string>& descriptions, const FacePack& pack,
                                  const std::string& cache, at::ScalarType type);

} // namespace vizard::training
