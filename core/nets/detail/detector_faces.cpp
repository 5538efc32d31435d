#include "core/nets/detail/detector_faces.h"

#include <algorithm>
#include <cmath>

namespace vizard::nets {
namespace {

constexpr float kAgreement = 0.65f; // overlap above which an answer takes part in the mean

struct Mean {
    FoundFace sum;
    float weight = 0;

    void add(const FoundFace& face) {
        const float w = face.score * face.score;
        weight += w;
        sum.x += w * face.x;
        sum.y += w * face.y;
        sum.width += w * face.width;
        sum.height += w * face.height;
        for (std::size_t i = 0; i < face.points.size(); ++i)
            sum.points[i] += w * face.points[i];
    }

    FoundFace value(float score) const {
        FoundFace mean = sum;
        mean.score = score;
        for (float* v : {&mean.x, &mean.y, &mean.width, &mean.height})
            *v /= weight;
        for (float& v : mean.points)
            v /= weight;
        return mean;
    }
};

} // namespace

float overlap(const FoundFace& a, const FoundFace& b) {
    const float w = std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x);
    const float h = std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y);
    if (w <= 0 || h <= 0)
        return 0;
    return w * h / (a.width * a.height + b.width * b.height - w * h);
}

FoundFace decodeCell(const float* values, int64_t row, int64_t column, int stride) {
    const auto s = static_cast<float>(stride);
    const float unit = DetectorNet::kUnit * s;
    const float cx = (static_cast<float>(column) + 0.5f) * s, cy = (static_cast<float>(row) + 0.5f) * s;
    FoundFace face;
    face.score = 1 / (1 + std::exp(-values[0]));
    face.width = unit * std::exp(std::clamp(values[3], -6.0f, 4.0f));
    face.height = unit * std::exp(std::clamp(values[4], -6.0f, 4.0f));
    face.x = cx + unit * values[1] - face.width / 2;
    face.y = cy + unit * values[2] - face.height / 2;
    for (std::size_t i = 0; i < 5; ++i) {
        face.points[2 * i] = cx + unit * values[5 + 2 * i];
        face.points[2 * i + 1] = cy + unit * values[6 + 2 * i];
    }
    return face;
}

std::vector<FoundFace> decodeFaces(const DetectorMaps& maps, int64_t index, float minScore) {
    const float lowest = std::log(minScore / (1 - minScore));
    std::vector<FoundFace> found;
    for (std::size_t level = 0; level < maps.size(); ++level) {
        const Tensor map = maps[level][index].contiguous();
        const float* values = map.data_ptr<float>();
        const int64_t rows = map.size(0), columns = map.size(1);
        for (int64_t i = 0; i < rows * columns; ++i, values += DetectorNet::kOutputs) {
            if (values[0] >= lowest)
                found.push_back(decodeCell(values, i / columns, i % columns, DetectorNet::kStrides[level]));
        }
    }
    return found;
}

std::vector<FoundFace> suppress(std::vector<FoundFace> found, float maxOverlap) {
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& l, const auto& r) { return l.score > r.score; });
    std::vector<FoundFace> best;
    std::vector<Mean> means;
    for (const FoundFace& face : found) {
        bool fresh = true;
        for (std::size_t i = 0; i < best.size() && fresh; ++i) {
            const float common = overlap(face, best[i]);
            if (common > kAgreement)
                means[i].add(face);
            fresh = common <= maxOverlap;
        }
        if (fresh) {
            best.push_back(face);
            means.emplace_back().add(face);
        }
    }
    for (std::size_t i = 0; i < best.size(); ++i)
        best[i] = means[i].value(best[i].score);
    return best;
}

} // namespace vizard::nets
