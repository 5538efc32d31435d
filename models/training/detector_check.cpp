#include "models/training/detector_check.h"

#include <algorithm>
#include <cmath>

namespace vizard::training {

using nets::FoundFace;

namespace {

double pointsOff(const FoundFace& answer, const FoundFace& truth) {
    double sum = 0;
    for (std::size_t i = 0; i < 5; ++i)
        sum += std::hypot(answer.points[2 * i] - truth.points[2 * i],
                          answer.points[2 * i + 1] - truth.points[2 * i + 1]);
    const double eyes = std::hypot(truth.points[2] - truth.points[0], truth.points[3] - truth.points[1]);
    return sum / 5 / std::max(eyes, 1.0);
}

bool isIgnored(const FoundFace& face, const DetectorTruth& truth) {
    const float cx = face.x + face.width / 2, cy = face.y + face.height / 2;
    return std::any_of(truth.ignored.begin(), truth.ignored.end(), [&](const std::array<float, 4>& box) {
        return cx >= box[0] && cx <= box[0] + box[2] && cy >= box[1] && cy <= box[1] + box[3];
    });
}

void checkPicture(const std::vector<FoundFace>& found, const DetectorTruth& truth, DetectorFigures& figures) {
    std::vector<bool> used(found.size());
    for (const FoundFace& wanted : truth.faces) {
        ++figures.wanted;
        std::size_t best = found.size();
        float bestOverlap = 0.5f;
        for (std::size_t i = 0; i < found.size(); ++i) {
            const float common = used[i] ? 0 : nets::overlap(found[i], wanted);
            if (common >= bestOverlap) {
                bestOverlap = common;
                best = i;
            }
        }
        if (best == found.size())
            continue;
        used[best] = true;
        ++figures.found;
        figures.pointsOff += pointsOff(found[best], wanted);
    }
    for (std::size_t i = 0; i < found.size(); ++i)
        figures.wrong += !used[i] && !isIgnored(found[i], truth) ? 1 : 0;
}

} // namespace

void checkDetector(const nets::DetectorNet& network, const nets::Tensor& pictures,
                   const std::vector<DetectorTruth>& truths, DetectorFigures& figures) {
    at::NoGradGuard noGrad;
    const nets::DetectorMaps maps = network(pictures.to(at::kFloat) / 255);
    for (std::size_t i = 0; i < truths.size(); ++i)
        checkPicture(nets::suppress(nets::decodeFaces(maps, static_cast<int64_t>(i), 0.5f)), truths[i],
                     figures);
}

} // namespace vizard::training
