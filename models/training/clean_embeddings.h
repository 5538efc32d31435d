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

// `cache`: a folder for the embeddings; nothing is cached where it is empty.
std::vector<Teacher> loadTeachers(const std::vector<std::string>& descriptions, const FacePack& pack,
                                  const std::string& cache, at::ScalarType type);

} // namespace vizard::training
