// What a cloak changes in what a recogniser sees.
#pragma once

#include "core/cloak/cloak.h"
#include "core/face/align.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace vizard::test {

inline double dot(const std::vector<float>& a, const std::vector<float>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
    return sum;
}

// What the shade changes in a recogniser's crop, through the finished picture.
inline std::vector<float> inCrop(const QImage& picture, cloak::FaceCloak cloak) {
    std::fill(cloak.flow.begin(), cloak.flow.end(), 0.0f);
    const auto before = face::alignedCrop(picture, cloak.toCrop, 112, 112);
    auto after = face::alignedCrop(cloak::apply(picture, {cloak}), cloak.toCrop, 112, 112);
    std::transform(after.begin(), after.end(), before.begin(), after.begin(), std::minus<>());
    return after;
}

} // namespace vizard::test
