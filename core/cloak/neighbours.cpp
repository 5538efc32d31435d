#include "core/cloak/detail/neighbours.h"

#include "core/cloak/detail/render.h"

#include <algorithm>

namespace vizard::cloak {
namespace {

constexpr double kSide = 112;

bool changesAnything(const FaceCloak& cloak) {
    return cloak.shadeSide > 0 || cloak.flowSide > 0;
}

// 1 in the middle of the square, 0 at its edge and outside.
double depth(const face::Similarity& toCrop, QPointF photo) {
    const QPointF p = toCrop.map(photo);
    const double x = std::min(p.x(), kSide - p.x()), y = std::min(p.y(), kSide - p.y());
    return std::clamp(x, 0.0, kSide / 2) * std::clamp(y, 0.0, kSide / 2) / (kSide * kSide / 4);
}

struct Neighbours {
    face::Similarity own; // photo pixels -> 112 crop
    std::vector<face::Similarity> others;

    // The part of a place in the photo that is the own face's.
    double share(QPointF photo) const {
        const auto weight = [&](const face::Similarity& toCrop) {
            const double deep = depth(toCrop, photo);
            return deep * deep;
        };
        double all = weight(own);
        const double mine = all;
        for (const face::Similarity& other : others)
            all += weight(other);
        return all > mine ? mine / all : 1;
    }
};

// `planes` of side x side over the 112 crop.
void scale(std::vector<float>& planes, int side, const Neighbours& neighbours) {
    const face::Similarity back = neighbours.own.inverse();
    const double cell = kSide / std::max(1, side);
    const std::size_t size = static_cast<std::size_t>(side) * static_cast<std::size_t>(side);
    std::size_t at = 0;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x, ++at) {
            const double share = neighbours.share(back.map({(x + 0.5) * cell, (y + 0.5) * cell}));
            if (share >= 1)
                continue;
            for (std::size_t i = at; i < planes.size(); i += size)
                planes[i] *= static_cast<float>(share);
        }
    }
}

} // namespace

FaceCloak besideOthers(const std::vector<FaceCloak>& cloaks, std::size_t index) {
    constexpr int kFarAway = 1 << 20; // where the photo ends does not matter here
    const QSize everywhere(kFarAway, kFarAway);
    FaceCloak cloak = cloaks[index];
    Neighbours neighbours{cloak.toCrop, {}};
    const QRect square = affectedRect(cloak.toCrop, everywhere);
    for (std::size_t i = 0; i < cloaks.size(); ++i) {
        if (i != index && changesAnything(cloaks[i]) &&
            affectedRect(cloaks[i].toCrop, everywhere).intersects(square))
            neighbours.others.push_back(cloaks[i].toCrop);
    }
    if (neighbours.others.empty())
        return cloak;
    scale(cloak.shade, cloak.shadeSide, neighbours);
    scale(cloak.flow, cloak.flowSide, neighbours);
    return cloak;
}

} // namespace vizard::cloak
