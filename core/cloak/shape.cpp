#include "core/cloak/detail/shape.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace vizard::cloak {
namespace {

constexpr double kCrop = 112;

// A flow as vectors between which is interpolated as render() does.
class Field {
public:
    explicit Field(FaceCloak& cloak)
        : side_(cloak.flowSide)
        , x_(cloak.flow.data())
        , y_(cloak.flow.data() + cells()) {}

    std::size_t cells() const { return static_cast<std::size_t>(side_) * static_cast<std::size_t>(side_); }
    double length(std::size_t i) const {
        return std::hypot(static_cast<double>(x_[i]), static_cast<double>(y_[i]));
    }
    void scale(std::size_t i, double factor) {
        x_[i] *= static_cast<float>(factor);
        y_[i] *= static_cast<float>(factor);
    }
    // A cell's middle, in pixels of the crop.
    QPointF place(std::size_t i) const {
        const auto side = static_cast<std::size_t>(side_);
        const double step = kCrop / side_;
        return {(static_cast<double>(i % side) + 0.5) * step, (static_cast<double>(i / side) + 0.5) * step};
    }
    double rms() const {
        double sum = 0;
        for (std::size_t i = 0; i < cells(); ++i)
            sum += length(i) * length(i);
        return std::sqrt(sum / static_cast<double>(cells()));
    }
    double lengthAt(QPointF p) const { return std::hypot(valueAt(x_, p), valueAt(y_, p)); }

private:
    double valueAt(const float* plane, QPointF p) const {
        const double x = std::clamp(p.x() * side_ / kCrop - 0.5, 0.0, side_ - 1.0),
                     y = std::clamp(p.y() * side_ / kCrop - 0.5, 0.0, side_ - 1.0);
        const int x0 = std::min(static_cast<int>(x), side_ - 2),
                  y0 = std::min(static_cast<int>(y), side_ - 2);
        const float* at = plane + static_cast<std::ptrdiff_t>(y0) * side_ + x0;
        const auto value = [&](int dx, int dy) { return static_cast<double>(at[dy * side_ + dx]); };
        const double fx = x - x0, fy = y - y0;
        return (value(0, 0) * (1 - fx) + value(1, 0) * fx) * (1 - fy) +
               (value(0, 1) * (1 - fx) + value(1, 1) * fx) * fy;
    }

    int side_;
    float* x_;
    float* y_;
};

void holdBrowsStill(Field& field, double size) {
    constexpr double kFrom = 1.5, kFull = 4, kLeast = 0.35;
    constexpr double kRadiusX = 15, kRadiusY = 7;
    const QPointF brows[] = {{37.5, 41}, {74.5, 41}}; // of the template's face
    const double much = (1 - kLeast) * std::clamp((size - kFrom) / (kFull - kFrom), 0.0, 1.0);
    for (std::size_t i = 0; much > 0 && i < field.cells(); ++i) {
        double near = 0;
        for (const QPointF& brow : brows) {
            const QPointF d = field.place(i) - brow;
            near = std::max(near,
                            std::exp(-0.5 * (std::pow(d.x() / kRadiusX, 2) + std::pow(d.y() / kRadiusY, 2))));
        }
        field.scale(i, 1 - much * near);
    }
}

// Longer vectors are shortened softly, so that no kink shows where the limit begins.
void fitLengths(Field& field, const Limits& limits) {
    constexpr int kRounds = 4;
    for (int round = 0; round < kRounds; ++round) {
        const double rms = field.rms();
        if (rms <= 0)
            return;
        const double factor = limits.warpRms / rms;
        for (std::size_t i = 0; i < field.cells(); ++i) {
            const double wanted = field.length(i) * factor / limits.warpMax;
            // x (1 + x^4)^(-1/4): the identity for small x, 1 for large.
            field.scale(i, factor * std::pow(1 + std::pow(wanted, 4), -0.25));
        }
    }
}

void holdLandmarks(Field& field, const std::array<QPointF, 5>& landmarks, double most) {
    constexpr double kRadius = 7; // pixels of the crop
    constexpr int kRounds = 3;    // landmarks have neighbours
    for (int round = 0; round < kRounds; ++round) {
        for (const QPointF& landmark : landmarks) {
            const double length = field.lengthAt(landmark);
            if (length <= most)
                continue;
            for (std::size_t i = 0; i < field.cells(); ++i) {
                const double distance = QLineF(field.place(i), landmark).length();
                // Whole at all four cells around the landmark.
                const double beyond = std::max(0.0, distance - 3) / kRadius;
                field.scale(i, 1 - (1 - most / length) * std::exp(-0.5 * beyond * beyond));
            }
        }
    }
}

double eyeDistance(const std::array<QPointF, 5>& landmarks) {
    return QLineF(landmarks[0], landmarks[1]).length();
}

} // namespace

void fitShape(FaceCloak& cloak, const std::array<QPointF, 5>& landmarks, const Limits& limits, double size) {
    if (cloak.flowSide < 2)
        return;
    if (limits.warpRms <= 0) {
        std::fill(cloak.flow.begin(), cloak.flow.end(), 0.0f);
        return;
    }
    Field field(cloak);
    holdBrowsStill(field, size);
    // Twice: what landmarks lose, the rest may have.
    for (int round = 0; round < 2; ++round) {
        fitLengths(field, limits);
        holdLandmarks(field, landmarks, limits.landmarks * eyeDistance(landmarks));
    }
}

double landmarkMove(const FaceCloak& cloak, const std::array<QPointF, 5>& landmarks) {
    if (cloak.flowSide < 2)
        return 0;
    FaceCloak copy = cloak;
    const Field field(copy);
    double most = 0;
    for (const QPointF& landmark : landmarks)
        most = std::max(most, field.lengthAt(landmark));
    return most / eyeDistance(landmarks);
}

} // namespace vizard::cloak
