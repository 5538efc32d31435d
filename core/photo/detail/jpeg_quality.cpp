#include "core/photo/detail/jpeg_quality.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace vizard::photo::detail {

namespace {

// ITU-T T.81, annex K.1: tables K.1 (luminance) and K.2 (chrominance).
constexpr QuantTable kLuma = {16, 11, 10, 16, 24,  40,  51,  61,  12, 12, 14, 19, 26,  58,  60,  55,
                              14, 13, 16, 24, 40,  57,  69,  56,  14, 17, 22, 29, 51,  87,  80,  62,
                              18, 22, 37, 56, 68,  109, 103, 77,  24, 35, 55, 64, 81,  104, 113, 92,
                              49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99};
constexpr QuantTable kChroma = {17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99,
                                24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99,
                                99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
                                99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99};

// How the IJG's library scales those tables by quality.
int scaled(int base, int quality) {
    const int percent = quality < 50 ? 5000 / quality : 200 - 2 * quality;
    return std::clamp((base * percent + 50) / 100, 1, 255);
}

long distance(const QuantTable& table, const QuantTable& standard, int quality) {
    long sum = 0;
    for (size_t i = 0; i < table.size(); ++i) {
        sum += std::abs(int{table[i]} - scaled(standard[i], quality));
    }
    return sum;
}

} // namespace

int estimateQuality(const std::optional<QuantTable>& luma, const std::optional<QuantTable>& chroma) {
    if (!luma && !chroma) {
        return 0;
    }
    int best = 0;
    long least = std::numeric_limits<long>::max();
    for (int quality = 1; quality <= 100; ++quality) {
        const long sum =
            (luma ? distance(*luma, kLuma, quality) : 0) + (chroma ? distance(*chroma, kChroma, quality) : 0);
        if (sum < least) {
            least = sum;
            best = quality;
        }
    }
    return best;
}

} // namespace vizard::photo::detail
