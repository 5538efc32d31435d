#include "tests/bench/noise_engine.h"

#include "tests/bench/looks.h"
#include "tests/bench/picture.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace vizard::bench {
namespace {

constexpr int kSide = 112;

// Bilinear value of plane `channel` at `p` in the square; 0 outside.
float shadeAt(const cloak::FaceCloak& cloak, int channel, QPointF p) {
    const double x = p.x() - 0.5, y = p.y() - 0.5;
    if (x < 0 || y < 0 || x >= kSide - 1 || y >= kSide - 1)
        return 0;
    const auto column = static_cast<std::size_t>(x), row = static_cast<std::size_t>(y);
    const float fx = static_cast<float>(x - static_cast<double>(column));
    const float fy = static_cast<float>(y - static_cast<double>(row));
    const float* at = cloak.shade.data() + (static_cast<std::size_t>(channel) * kSide + row) * kSide + column;
    return (1 - fy) * ((1 - fx) * at[0] + fx * at[1]) + fy * ((1 - fx) * at[kSide] + fx * at[kSide + 1]);
}

void addShade(QImage& picture, const cloak::FaceCloak& cloak) {
    const int channels = picture.format() == QImage::Format_Grayscale8 ? 1 : 3;
    const QRect region =
        faceRegion(picture.size(), cloak.toCrop, 0.3); // holds the square however it is turned
    for (int y = region.top(); y <= region.bottom(); ++y) {
        uchar* line = picture.scanLine(y);
        for (int x = region.left(); x <= region.right(); ++x) {
            const QPointF p = cloak.toCrop.map({x + 0.5, y + 0.5});
            for (int c = 0; c < channels; ++c) {
                uchar& value = line[x * channels + c];
                value = static_cast<uchar>(std::clamp(std::lround(value + shadeAt(cloak, c, p)), 0L, 255L));
            }
        }
    }
}

} // namespace

Result<std::vector<face::Face>> NoiseEngine::detect(const QImage& photo, face::SmallFaces,
                                                    const cloak::Hooks&) const {
    return finder_.all(photo);
}

Result<cloak::FaceCloak> NoiseEngine::cloakFace(const QImage& photo, const face::Face& face,
                                                quint64 photoSeed, const cloak::Settings& settings,
                                                const cloak::Hooks&) const {
    cloak::FaceCloak cloak;
    cloak.toCrop = face::alignment(face.landmarks);
    cloak.shadeSide = kSide;
    std::mt19937_64 random(photoSeed + settings.seed);
    std::normal_distribution<float> normal(0, 8);
    cloak.shade.resize(3 * kSide * kSide);
    std::generate(cloak.shade.begin(), cloak.shade.end(), [&] { return normal(random); });
    const cloak::Limits limits = cloak::limitsFor(settings.strength);
    for (int round = 0; round < 6; ++round) {
        const Looks looks = looksOf(*this, photo, apply(photo, {cloak}), cloak, settings.viewingSide);
        const double excess =
            std::max(looks.butteraugli / limits.butteraugli, looks.butteraugliWindow / limits.window);
        cloak.cost.butteraugli = looks.butteraugli;
        if (excess > 0.9 && excess < 1)
            break;
        for (float& value : cloak.shade)
            value *= static_cast<float>(0.95 / std::max(excess, 1e-3));
    }
    return cloak;
}

QImage NoiseEngine::apply(const QImage& photo, const std::vector<cloak::FaceCloak>& cloaks) const {
    QImage result = photo.copy();
    if (photo.format() == QImage::Format_RGB888 || photo.format() == QImage::Format_Grayscale8) {
        for (const cloak::FaceCloak& cloak : cloaks)
            addShade(result, cloak);
    }
    return result;
}

} // namespace vizard::bench
