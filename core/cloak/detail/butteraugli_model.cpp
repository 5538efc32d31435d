#include "core/cloak/detail/butteraugli_model.h"

#include <algorithm>
#include <cmath>

namespace vizard::cloak::butter {

namespace {

constexpr size_t mirroringTaps = 5;

LineWeight lineWeight(double mul, double weight, double asymmetry, double norm) {
    constexpr double length = 3.75;
    const double scale = mul * norm / (2.0 * length + 1.0);
    return {scale * std::sqrt(0.5 * weight * asymmetry), scale * std::sqrt(0.33 * weight / asymmetry), norm};
}

int64_t mirrored(int64_t index, int64_t size) {
    while (index < 0 || index >= size)
        index = index < 0 ? -index - 1 : 2 * size - 1 - index;
    return index;
}

} // namespace

const std::array<LineWeight, kLineChannels>& lineWeights() {
    constexpr double fine = 0.39905817637;
    constexpr double coarse = 0.611612573796;
    static const double root = std::sqrt(kAsymmetry);
    static const std::array<LineWeight, kLineChannels> weights = {
        lineWeight(fine, 173.5, kAsymmetry, 5.0),
        lineWeight(fine, 1.10039032555, kAsymmetry, 71.7800275169),
        lineWeight(coarse, 6923.99476109, root, 8051.15833247),
        lineWeight(coarse, 18.7237414387, root, 4498534.45232),
        lineWeight(coarse, 8246.75321353, 1.0, 1009002.70582),
        lineWeight(coarse, 37.0819870399, 1.0, 130262059.556),
    };
    return weights;
}

const std::vector<Line>& fineLines() {
    static const std::vector<Line> lines = {
        {{{{1, 0}, {2, 0}, {3, 0}, {4, 0}}}, 1},    {{{{0, 1}, {0, 2}, {0, 3}, {0, 4}}}, 1},
        {{{{1, 1}, {2, 2}, {3, 3}, {0, 0}}}, 1},    {{{{-1, 1}, {-2, 2}, {-3, 3}, {0, 0}}}, 1},
        {{{{0, 1}, {-1, 2}, {-1, 3}, {-1, 4}}}, 2}, {{{{0, 1}, {1, 2}, {1, 3}, {1, 4}}}, 2},
        {{{{1, 0}, {2, 1}, {3, 1}, {4, 1}}}, 2},    {{{{1, 0}, {2, -1}, {3, -1}, {4, -1}}}, 2},
        {{{{1, 1}, {1, 2}, {2, 3}, {0, 0}}}, 1},    {{{{-1, 1}, {-1, 2}, {-2, 3}, {0, 0}}}, 1},
        {{{{1, 1}, {2, 1}, {3, 2}, {0, 0}}}, 1},    {{{{-1, 1}, {-2, 1}, {-3, 2}, {0, 0}}}, 1},
    };
    return lines;
}

const std::vector<Line>& coarseLines() {
    static const std::vector<Line> lines = {
        {{{{2, 0}, {4, 0}}}, 1},   {{{{0, 2}, {0, 4}}}, 1},   {{{{2, 2}, {3, 3}}}, 1},
        {{{{-2, 2}, {-3, 3}}}, 1}, {{{{-1, 2}, {-1, 4}}}, 1}, {{{{1, 2}, {1, 4}}}, 1},
        {{{{2, 1}, {4, 1}}}, 1},   {{{{2, -1}, {4, -1}}}, 1}, {{{{1, 2}, {2, 3}}}, 1},
        {{{{-1, 2}, {-2, 3}}}, 1}, {{{{2, 1}, {3, 2}}}, 1},   {{{{-2, 1}, {-3, 2}}}, 1},
        {{{{-2, 1}, {-4, 2}}}, 1}, {{{{2, 1}, {4, 2}}}, 1},   {{{{1, 2}, {2, 4}}}, 1},
        {{{{-1, 2}, {-2, 4}}}, 1},
    };
    return lines;
}

std::vector<double> gaussianTaps(double sigma) {
    const auto radius = std::max<int64_t>(1, int64_t(2.25 * sigma));
    std::vector<double> taps;
    for (int64_t i = -radius; i <= radius; ++i)
        taps.push_back(std::exp(-0.5 * double(i * i) / (sigma * sigma)));
    return taps;
}

std::vector<float> blurMatrix(double sigma, int64_t size) {
    const std::vector<double> taps = gaussianTaps(sigma);
    const auto radius = int64_t(taps.size() / 2);
    std::vector<float> matrix(size_t(size * size));
    std::vector<double> row(static_cast<size_t>(size));
    for (int64_t out = 0; out < size; ++out) {
        std::fill(row.begin(), row.end(), 0.0);
        double sum = 0;
        for (int64_t i = -radius; i <= radius; ++i) {
            const bool inside = out + i >= 0 && out + i < size;
            if (!inside && taps.size() != mirroringTaps)
                continue;
            row[size_t(mirrored(out + i, size))] += taps[size_t(i + radius)];
            sum += taps[size_t(i + radius)];
        }
        std::transform(row.begin(), row.end(), matrix.begin() + out * size,
                       [sum](double weight) { return float(weight / sum); });
    }
    return matrix;
}

} // namespace vizard::cloak::butter
