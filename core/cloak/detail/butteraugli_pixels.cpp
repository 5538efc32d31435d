#include "core/cloak/detail/butteraugli_pixels.h"

#include "core/cloak/detail/butteraugli_loops.h"
#include "core/cloak/detail/butteraugli_model.h"
#include "core/cloak/detail/vector_math.h"

#include <algorithm>
#include <cmath>

namespace vizard::cloak::butter {

namespace {

constexpr float f(double v) {
    return float(v);
}

VIZARD_INLINE float clamped(float v, float range) {
    return std::min(std::max(v, -range), range);
}
VIZARD_INLINE float forget(float v, float range) {
    return v - clamped(v, range);
}
VIZARD_INLINE float forgetSlope(float v, float range) {
    return std::abs(v) > range ? 1.0F : 0.0F;
}
VIZARD_INLINE float stress(float v, float range) {
    return v + clamped(v, range);
}
VIZARD_INLINE float stressSlope(float v, float range) {
    return std::abs(v) < range ? 2.0F : 1.0F;
}
VIZARD_INLINE float compress(float v, float limit) {
    return f(kClampSlope) * v + f(1.0 - kClampSlope) * clamped(v, limit);
}
VIZARD_INLINE float compressSlope(float v, float limit) {
    return std::abs(v) < limit ? 1.0F : f(kClampSlope);
}

// How far `changed` lies outside of [small, big] times the original, with sign.
VIZARD_INLINE float excess(float original, float changed, float small, float big) {
    const float a = original * small;
    const float b = original * big;
    return changed - std::min(std::max(changed, std::min(a, b)), std::max(a, b));
}

constexpr float kRootEnd = 1e-4F; // the root of kUnderRoot
static_assert(kUnderRoot == 1e-8);

// The bands of one pixel with their amplitudes shaped.
struct Shaped {
    float middleX, middleY, middleB, highX, highY, ultraX, ultraY;
    float heldHighY; // before it is scaled
};
VIZARD_INLINE Shaped shape(const RawBands& bands, int64_t x) {
    Shaped s;
    s.middleX = forget(bands.middle[0][x], f(kForgetMiddleX));
    s.middleY = stress(bands.middle[1][x], f(kStressMiddleY));
    s.middleB = bands.middle[2][x];
    s.highX = forget(bands.high[0][x], f(kForgetHighX));
    s.heldHighY = compress(bands.high[1][x], f(kClampHighY));
    s.highY = stress(f(kScaleHighY) * s.heldHighY, f(kStressHighY));
    s.ultraX = forget(bands.detail[0][x] - bands.high[0][x], f(kForgetUltraX));
    s.ultraY = f(kScaleUltraY) * compress(bands.detail[1][x] - s.heldHighY, f(kClampUltraY));
    return s;
}

constexpr double kMaskFloor = kMaskScale * kMaskBias;

struct Amplitude {
    float x, y;      // what the two channels contribute
    float magnitude; // the length of the two, a little more than zero
    float root;
};
VIZARD_INLINE Amplitude amplitudeOf(const Shaped& s) {
    Amplitude a;
    a.x = f(kMaskX) * (s.ultraX + s.highX);
    a.y = f(kMaskUltraY) * s.ultraY + f(kMaskHighY) * s.highY;
    a.magnitude = std::sqrt(a.x * a.x + a.y * a.y + f(kUnderRoot));
    a.root = std::sqrt(f(kMaskScale) * (a.magnitude - kRootEnd) + f(kMaskFloor));
    return a;
}

struct LineFactor {
    float lost, gained, norm;
};
VIZARD_INLINE float lineDifference(float original, float changed, const LineFactor& w) {
    const float level = w.norm + 0.5F * (std::abs(original) + std::abs(changed));
    return (w.lost * (original - changed) - w.gained * excess(original, changed, f(kTooSmall), f(kTooBig))) /
           level;
}
VIZARD_INLINE float lineSlope(float original, float changed, const LineFactor& w) {
    const float level = w.norm + 0.5F * (std::abs(original) + std::abs(changed));
    const float beyond = excess(original, changed, f(kTooSmall), f(kTooBig));
    const float value = (w.lost * (original - changed) - w.gained * beyond) / level;
    const float slope = beyond == 0 ? w.lost : w.lost + w.gained;
    return -(slope + value * std::copysign(0.5F, changed)) / level;
}

using LineFactors = std::array<LineFactor, kLineChannels>;
LineFactors lineFactors() {
    LineFactors factors{};
    for (size_t i = 0; i < factors.size(); ++i) {
        const LineWeight& weight = lineWeights()[i];
        factors[i] = {f(weight.lost), f(weight.gained), f(weight.norm)};
    }
    return factors;
}

constexpr float kHighXLost = f(kSquareAsymmetric * kSquareHighX * kAsymmetry);
constexpr float kHighXGained = f(kSquareAsymmetric * kSquareHighX / kAsymmetry);
constexpr float kHighYLost = f(kSquareAsymmetric * kSquareHighY * kAsymmetry);
constexpr float kHighYGained = f(kSquareAsymmetric * kSquareHighY / kAsymmetry);
constexpr float lowWeight(size_t c) {
    return f(kSquareLow[c] * kScaleLow[c] * kScaleLow[c]);
}

VIZARD_INLINE float square(float v) {
    return v * v;
}

VIZARD_INLINE float absorbed(size_t pigment, float r, float g, float b) {
    const auto& m = kAbsorbance[pigment];
    return f(m[0]) * r + f(m[1]) * g + f(m[2]) * b + f(kDarkLight[pigment]);
}

// How much Y's detail leaves of X's.
VIZARD_INLINE float freedom(float y) {
    return f((1.0 - kSuppressFloor) * kSuppressAtY) / (y * y + f(kSuppressAtY)) + f(kSuppressFloor);
}

// The gradient by the shaped bands of one pixel: from the line detectors, the squares and the amplitude.
VIZARD_INLINE Shaped byShaped(const Shaped& s, const Original& original, const DifferenceGradients& by,
                              const LineFactors& w, int64_t x) {
    const Amplitude a = amplitudeOf(s);
    const float byLength = by.amplitude[x] * f(0.5 * kMaskScale) / (a.root * a.magnitude);
    const float byAmplitudeX = byLength * a.x * f(kMaskX);
    const float byAmplitudeY = byLength * a.y;
    const float two = 2.0F * by.detail[x];
    const float highX = original.high[0][x];
    const float highY = original.high[1][x];
    const float middleX = original.middle[0][x];
    const float middleY = original.middle[1][x];

    Shaped g{};
    g.ultraX = by.lines[kUltraX][x] * lineSlope(original.ultra[0][x], s.ultraX, w[kUltraX]) + byAmplitudeX;
    g.ultraY = by.lines[kUltraY][x] * lineSlope(original.ultra[1][x], s.ultraY, w[kUltraY]) +
               byAmplitudeY * f(kMaskUltraY);
    g.highX = by.lines[kHighX][x] * lineSlope(highX, s.highX, w[kHighX]) + byAmplitudeX +
              two * (kHighXLost * (s.highX - highX) +
                     kHighXGained * excess(highX, s.highX, f(kHighTooSmall), 1.0F));
    g.highY = by.lines[kHighY][x] * lineSlope(highY, s.highY, w[kHighY]) + byAmplitudeY * f(kMaskHighY) +
              two * (kHighYLost * (s.highY - highY) +
                     kHighYGained * excess(highY, s.highY, f(kHighTooSmall), 1.0F));
    g.middleX = by.lines[kMiddleX][x] * lineSlope(middleX, s.middleX, w[kMiddleX]) +
                two * f(kSquareMiddle[0]) * (s.middleX - middleX);
    g.middleY = by.lines[kMiddleY][x] * lineSlope(middleY, s.middleY, w[kMiddleY]) +
                two * f(kSquareMiddle[1]) * (s.middleY - middleY);
    g.middleB = two * f(kSquareMiddle[2]) * (s.middleB - original.middle[2][x]);
    return g;
}

} // namespace

VIZARD_VECTOR_CLONES
void lightRow(const float* __restrict srgb, int64_t width, float* __restrict light) {
    for (int64_t x = 0; x < width; ++x) {
        const float v = srgb[x] * f(1.0 / 255.0);
        const float u = (std::max(v, 0.02F) + 0.055F) * f(1.0 / 1.055);
        const float curved = u * u * exponential(0.4F * naturalLog(u));
        const float dark = v <= 0.04045F ? 1.0F : 0.0F; // a factor, for a branch would end the vectors
        light[x] = f(kNits) * (dark * v * f(1.0 / 12.92) + (1.0F - dark) * curved);
    }
}

VIZARD_VECTOR_CLONES
void lightGradientRow(const float* __restrict srgb, const float* __restrict light,
                      const float* __restrict byLight, int64_t width, float* __restrict bySrgb) {
    for (int64_t x = 0; x < width; ++x) {
        const float v = srgb[x] * f(1.0 / 255.0);
        const float slope =
            v <= 0.04045F ? f(kNits / 12.92) : 2.4F * light[x] / (std::max(v, 0.02F) + 0.055F);
        bySrgb[x] = byLight[x] * slope * f(1.0 / 255.0);
    }
}

VIZARD_VECTOR_CLONES
void opponentRow(const In<3>& light, const In<3>& surround, int64_t width, const Out<3>& xyb,
                 const Out<6>& memory) {
    constexpr float scale = f(kResponseScale);
#pragma GCC ivdep
    for (int64_t x = 0; x < width; ++x) {
        float seen[3];
        for (size_t i = 0; i < 3; ++i) {
            const float wanted = absorbed(i, surround[0][x], surround[1][x], surround[2][x]);
            const float around = std::max(wanted, f(kDarkLight[i]));
            const float biased = around + f(kResponseBias);
            const float sensitivity = (scale * naturalLog(biased) + f(kResponseOffset)) / around;
            memory[i][x] = sensitivity;
            memory[3 + i][x] = wanted < f(kDarkLight[i]) ? 0.0F : (scale / biased - sensitivity) / around;
            seen[i] =
                std::max(absorbed(i, light[0][x], light[1][x], light[2][x]) * sensitivity, f(kDarkLight[i]));
        }
        xyb[0][x] = seen[0] - seen[1];
        xyb[1][x] = seen[0] + seen[1];
        xyb[2][x] = seen[2];
    }
}

VIZARD_VECTOR_CLONES
void opponentGradientRow(const In<3>& byXyb, const In<3>& light, const In<6>& memory, int64_t width,
                         const Out<3>& byLight, const Out<3>& bySurround) {
#pragma GCC ivdep
    for (int64_t x = 0; x < width; ++x) {
        const float bySeen[3] = {byXyb[0][x] + byXyb[1][x], byXyb[1][x] - byXyb[0][x], byXyb[2][x]};
        float byPixel[3];
        float byAround[3];
        for (size_t i = 0; i < 3; ++i) {
            const float here = absorbed(i, light[0][x], light[1][x], light[2][x]);
            const float by = here * memory[i][x] > f(kDarkLight[i]) ? bySeen[i] : 0.0F;
            byPixel[i] = by * memory[i][x];
            byAround[i] = by * here * memory[3 + i][x];
        }
        for (size_t c = 0; c < 3; ++c) {
            byLight[c][x] = f(kAbsorbance[0][c]) * byPixel[0] + f(kAbsorbance[1][c]) * byPixel[1] +
                            f(kAbsorbance[2][c]) * byPixel[2];
            bySurround[c][x] = f(kAbsorbance[0][c]) * byAround[0] + f(kAbsorbance[1][c]) * byAround[1] +
                               f(kAbsorbance[2][c]) * byAround[2];
        }
    }
}

VIZARD_VECTOR_CLONES
void detailRow(const In<2>& rest, const In<2>& middle, int64_t width, const Out<2>& detail) {
#pragma GCC ivdep
    for (int64_t x = 0; x < width; ++x) {
        const float y = rest[1][x] - middle[1][x];
        detail[0][x] = (rest[0][x] - middle[0][x]) * freedom(y);
        detail[1][x] = y;
    }
}

VIZARD_VECTOR_CLONES
void detailGradientRow(const In<2>& detail, int64_t width, const Out<2>& gradient) {
#pragma GCC ivdep
    for (int64_t x = 0; x < width; ++x) {
        const float y = detail[1][x];
        const float left = freedom(y);
        const float slope =
            f(-2.0 * (1.0 - kSuppressFloor) * kSuppressAtY) * y / square(y * y + f(kSuppressAtY));
        const float byX = gradient[0][x];
        gradient[1][x] += byX * detail[0][x] / left * slope;
        gradient[0][x] = byX * left;
    }
}

VIZARD_VECTOR_CLONES
void shapeRow(const RawBands& bands, int64_t width, const Out<7>& shaped, float* amplitude) {
#pragma GCC ivdep
    for (int64_t x = 0; x < width; ++x) {
        const Shaped s = shape(bands, x);
        shaped[0][x] = s.middleX;
        shaped[1][x] = s.middleY;
        shaped[2][x] = s.middleB;
        shaped[3][x] = s.highX;
        shaped[4][x] = s.highY;
        shaped[5][x] = s.ultraX;
        shaped[6][x] = s.ultraY;
        amplitude[x] = amplitudeOf(s).root - std::sqrt(f(kMaskFloor));
    }
}

VIZARD_VECTOR_CLONES
void compareRow(const RawBands& bands, const Original& original, int64_t width, const Differences& out) {
    const LineFactors w = lineFactors();
    const float end = std::sqrt(f(kMaskFloor));
#pragma GCC ivdep
    for (int64_t x = 0; x < width; ++x) {
        const Shaped s = shape(bands, x);
        out.lines[kUltraX][x] = lineDifference(original.ultra[0][x], s.ultraX, w[kUltraX]);
        out.lines[kUltraY][x] = lineDifference(original.ultra[1][x], s.ultraY, w[kUltraY]);
        out.lines[kHighX][x] = lineDifference(original.high[0][x], s.highX, w[kHighX]);
        out.lines[kHighY][x] = lineDifference(original.high[1][x], s.highY, w[kHighY]);
        out.lines[kMiddleX][x] = lineDifference(original.middle[0][x], s.middleX, w[kMiddleX]);
        out.lines[kMiddleY][x] = lineDifference(original.middle[1][x], s.middleY, w[kMiddleY]);
        out.detail[x] = kHighXLost * square(s.highX - original.high[0][x]) +
                        kHighXGained * square(excess(original.high[0][x], s.highX, f(kHighTooSmall), 1.0F)) +
                        kHighYLost * square(s.highY - original.high[1][x]) +
                        kHighYGained * square(excess(original.high[1][x], s.highY, f(kHighTooSmall), 1.0F)) +
                        f(kSquareMiddle[0]) * square(s.middleX - original.middle[0][x]) +
                        f(kSquareMiddle[1]) * square(s.middleY - original.middle[1][x]) +
                        f(kSquareMiddle[2]) * square(s.middleB - original.middle[2][x]);
        const float lowY = bands.low[1][x] - original.low[1][x];
        const float lowB = bands.low[2][x] - original.low[2][x] + f(kLowYInB) * lowY;
        out.low[x] = lowWeight(0) * square(bands.low[0][x] - original.low[0][x]) +
                     lowWeight(1) * square(lowY) + lowWeight(2) * square(lowB);
        out.amplitude[x] = amplitudeOf(s).root - end;
    }
}

VIZARD_VECTOR_CLONES
void compareGradientRow(const RawBands& bands, const Original& original, const DifferenceGradients& by,
                        int64_t width, const BandGradients& out) {
    const LineFactors w = lineFactors();
#pragma GCC ivdep
    for (int64_t x = 0; x < width; ++x) {
        const Shaped s = shape(bands, x);
        const Shaped g = byShaped(s, original, by, w, x);
        out.middle[0][x] = g.middleX * forgetSlope(bands.middle[0][x], f(kForgetMiddleX));
        out.middle[1][x] = g.middleY * stressSlope(bands.middle[1][x], f(kStressMiddleY));
        out.middle[2][x] = g.middleB;

        const float ultraX = g.ultraX * forgetSlope(bands.detail[0][x] - bands.high[0][x], f(kForgetUltraX));
        const float ultraY =
            g.ultraY * f(kScaleUltraY) * compressSlope(bands.detail[1][x] - s.heldHighY, f(kClampUltraY));
        const float heldY =
            g.highY * f(kScaleHighY) * stressSlope(f(kScaleHighY) * s.heldHighY, f(kStressHighY)) - ultraY;
        out.detail[0][x] = ultraX;
        out.detail[1][x] = ultraY;
        out.high[0][x] = g.highX * forgetSlope(bands.high[0][x], f(kForgetHighX)) - ultraX;
        out.high[1][x] = heldY * compressSlope(bands.high[1][x], f(kClampHighY));

        const float twoLow = 2.0F * by.low[x];
        const float lowY = bands.low[1][x] - original.low[1][x];
        const float byLowB =
            twoLow * lowWeight(2) * (bands.low[2][x] - original.low[2][x] + f(kLowYInB) * lowY);
        out.low[0][x] = twoLow * lowWeight(0) * (bands.low[0][x] - original.low[0][x]);
        out.low[1][x] = twoLow * lowWeight(1) * lowY + f(kLowYInB) * byLowB;
        out.low[2][x] = byLowB;
    }
}

VIZARD_VECTOR_CLONES
void distanceRow(const Combined& in, int64_t width, float* __restrict distance) {
    for (int64_t x = 0; x < width; ++x) {
        const float masked = f(kMaskDifference) * square(in.amplitude[x] - in.originalAmplitude[x]);
        const float total = in.low[x] * in.lowWeight[x] + (in.detail[x] + masked) * in.detailWeight[x];
        distance[x] = std::sqrt(total + f(kUnderRoot)) - kRootEnd;
    }
}

VIZARD_VECTOR_CLONES
void distanceGradientRow(const Combined& in, const float* distance, const float* byDistance, int64_t width,
                         float* byDetail, float* byLow, float* byAmplitude) {
#pragma GCC ivdep
    for (int64_t x = 0; x < width; ++x) {
        const float byTotal = byDistance[x] * 0.5F / (distance[x] + kRootEnd);
        byDetail[x] = byTotal * in.detailWeight[x];
        byLow[x] = byTotal * in.lowWeight[x];
        byAmplitude[x] = byDetail[x] * f(2.0 * kMaskDifference) * (in.amplitude[x] - in.originalAmplitude[x]);
    }
}

} // namespace vizard::cloak::butter
