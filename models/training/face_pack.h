// All training faces, aligned once, in one file: what the recogniser and cloak trainers read. No Qt, so that
// they run wherever LibTorch does.
#pragma once

#include "core/nets/detail/tensor.h"

#include <functional>

namespace vizard::training {

// Crops are kSide x kSide: the 112 x 112 template with kMargin pixels of surroundings on each side, so that
// views can shift and turn without an invented border.
struct FacePack {
    static constexpr int kMargin = 16, kCrop = 112, kSide = kCrop + 2 * kMargin;

    nets::Tensor crops;             // uint8 [N, 3, kSide, kSide], R G B
    nets::Tensor person;            // int64 [N]: photos of one person share a number
    nets::Tensor keptOut;           // uint8 [N]: 1 where the person is in kept_out.txt
    std::vector<std::string> names; // of the persons

    // All of it on `device`.
    static FacePack load(const std::string& path, at::Device device = at::kCPU);
    void save(const std::string& path) const;

    // Indices of the photos of people (not) kept out.
    nets::Tensor indices(bool wantKeptOut) const;
};

// The middle kCrop x kCrop of canvases [N, 3, kSide, kSide], in their own type.
nets::Tensor middle(const nets::Tensor& canvas);
// 112 x 112 float 0..1 [N, 3, 112, 112] of the crops at `indices`.
nets::Tensor centre(const nets::Tensor& crops);
// What `embed` says of the faces at `index`, [N, 3, 112, 112] a time: all rows together.
nets::Tensor embeddingsOf(const FacePack& pack, const nets::Tensor& index,
                          const std::function<nets::Tensor(const nets::Tensor& faces)>& embed);
// Whole crops of the photos at `index`, float 0..1, each in a light of its own that varies by `light`, 0..1.
nets::Tensor litCanvases(const FacePack& pack, const nets::Tensor& index, double light);

} // namespace vizard::training
