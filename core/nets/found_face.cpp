#include "core/nets/found_face.h"

#include <algorithm>

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
