// Where a recogniser sees a person: the middle of its answers to the faces that are known.
#pragma once

#include "core/cloak/detail/differentiable_recogniser.h"
#include "core/cloak/detail/surrogates.h"
#include "core/cloak/detail/tensors.h"
#include "core/face/align.h"

#include <QImage>

namespace vizard::cloak {

// The person's faces as one batch, [1 + others, 3, 112, 112], 0..1; `own` ([1, 3, 112, 112]) comes first.
inline at::Tensor facesOf(const at::Tensor& own, const std::vector<QImage>& others) {
    constexpr int kSide = 112;
    std::vector<at::Tensor> faces{own};
    for (const QImage& other : others)
        faces.push_back(toTensor(face::alignedCrop(other, {}, kSide, kSide), 3, kSide) / 255);
    return at::cat(faces, 0);
}

// `answers`: unit rows [N, D]. Their mean, brought to unit length, [1, D]; one row alone stays as it is.
inline at::Tensor middleOf(const at::Tensor& answers) {
    if (answers.size(0) == 1)
        return answers;
    const at::Tensor mean = answers.mean(0, true);
    return mean / mean.norm(2, 1, true).clamp_min(1e-6);
}

// The person to each surrogate's extractors: one unit row [1, D] each.
struct Person {
    std::vector<std::vector<at::Tensor>> seen;
};

// `faces` as facesOf() gives them.
inline Person personOf(const Surrogates& surrogates, const at::Tensor& faces) {
    const at::NoGradGuard noGrad;
    Person person;
    for (const auto& surrogate : surrogates) {
        person.seen.emplace_back();
        for (const at::Tensor& answers : surrogate->embed(faces))
            person.seen.back().push_back(middleOf(answers));
    }
    return person;
}

} // namespace vizard::cloak
