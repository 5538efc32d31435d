// CIEDE2000 (Sharma, Wu, Dalal 2005) without its angles: of two hues, as vectors of length 1, the difference
// is the chord between them, and the mean has the direction of their sum.
#include "core/cloak/detail/lab_rows.h"

#include "core/cloak/detail/vector_math.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vizard::cloak {
namespace {

constexpr float f(double value) {
    return static_cast<float>(value);
}

constexpr double kDegree = std::numbers::pi / 180;
constexpr float kTiny = 1e-12f;

VIZARD_INLINE float labCurve(float t) {
    constexpr float kKnee = f(216.0 / 24389.0);
    const float line = f(24389.0 / 27.0 / 116.0) * t + f(16.0 / 116.0);
    const float curve = cubeRoot(std::max(t, kKnee));
    return t > kKnee ? curve : line;
}

VIZARD_INLINE float seventhRootShare(float chroma) {
    constexpr float k25 = 1.0f / 25;
    const float c = chroma * k25, square = c * c, power = square * square * square * c;
    return std::sqrt(power / (power + 1));
}

// The arc tangent of 0..1 (Hastings 1955), within 1.2e-5.
VIZARD_INLINE float arcTangent(float t) {
    const float s = t * t;
    return t * (0.9998660f + s * (-0.3302995f + s * (0.1801410f + s * (-0.0851330f + s * 0.0208351f))));
}

// sin of 0..1.2, within 1e-6.
VIZARD_INLINE float sine(float x) {
    const float s = x * x;
    return x * (1 + s * (f(-1.0 / 6) + s * (f(1.0 / 120) + s * (f(-1.0 / 5040) + s * f(1.0 / 362880)))));
}

// A mean hue as a direction of length 1.
struct Hue {
    float cos, sin;
};

// 1 - 0.17 cos(h - 30) + 0.24 cos 2h + 0.32 cos(3h + 6) - 0.20 cos(4h - 63)
VIZARD_INLINE float hueWeight(Hue h) {
    constexpr float cos30 = 0.8660254038f, sin30 = 0.5f, cos6 = 0.9945218954f, sin6 = 0.1045284633f,
                    cos63 = 0.4539904997f, sin63 = 0.8910065242f;
    const float c = h.cos, s = h.sin, c2 = c * c - s * s, s2 = 2 * s * c, c3 = c2 * c - s2 * s,
                s3 = s2 * c + c2 * s, c4 = c2 * c2 - s2 * s2, s4 = 2 * s2 * c2;
    return 1 - 0.17f * (c * cos30 + s * sin30) + 0.24f * c2 + 0.32f * (c3 * cos6 - s3 * sin6) -
           0.20f * (c4 * cos63 + s4 * sin63);
}

// sin of twice 30 degrees times exp(-((h - 275) / 25)^2); nothing beyond 90 degrees, where it is below 1e-5.
VIZARD_INLINE float blueTurn(Hue h) {
    constexpr float cos275 = 0.0871557427f, sin275 = -0.9961946981f;
    const float c = h.cos * cos275 + h.sin * sin275, s = std::abs(h.sin * cos275 - h.cos * sin275);
    const float half = arcTangent(std::min(1.0f, s / (1 + std::max(c, 0.0f))));
    const float share = half * f(2 / kDegree / 25);
    const float turn = sine(f(60 * kDegree) * exponential(-share * share));
    return c > 0 ? turn : 0.0f;
}

VIZARD_INLINE float differenceOf(float l1, float a1, float b1, float l2, float a2, float b2) {
    const float plain = (std::sqrt(a1 * a1 + b1 * b1) + std::sqrt(a2 * a2 + b2 * b2)) / 2;
    const float stretch = 1.5f - 0.5f * seventhRootShare(plain);
    a1 *= stretch;
    a2 *= stretch;
    const float chroma1 = std::sqrt(a1 * a1 + b1 * b1), chroma2 = std::sqrt(a2 * a2 + b2 * b2);
    const float by1 = 1 / std::max(chroma1, kTiny), by2 = 1 / std::max(chroma2, kTiny);
    const float sumA = a1 * by1 + a2 * by2, sumB = b1 * by1 + b2 * by2;
    const float length = std::sqrt(sumA * sumA + sumB * sumB), byLength = 1 / std::max(length, kTiny);
    const Hue hue = length > 1e-6f ? Hue{sumA * byLength, sumB * byLength} : Hue{b1 * by1, -a1 * by1};

    const float lightness = (l1 + l2) / 2 - 50, chroma = (chroma1 + chroma2) / 2,
                square = lightness * lightness;
    const float dl = (l2 - l1) / (1 + 0.015f * square / std::sqrt(20 + square));
    const float dc = (chroma2 - chroma1) / (1 + 0.045f * chroma);
    // 2 sqrt(C1 C2) sin(dh / 2): the chord between the two directions.
    const float stepA = a2 * by2 - a1 * by1, stepB = b2 * by2 - b1 * by1;
    const float turned =
        std::copysign(std::sqrt(chroma1 * chroma2 * (stepA * stepA + stepB * stepB)), a1 * b2 - a2 * b1);
    const float dh = turned / (1 + 0.015f * chroma * hueWeight(hue));
    const float rotation = -2 * blueTurn(hue) * seventhRootShare(chroma);
    return std::sqrt(std::max(0.0f, dl * dl + dc * dc + dh * dh + rotation * dc * dh));
}

VIZARD_VECTOR_CLONES
void labInPlace(float* __restrict r, float* __restrict g, float* __restrict b, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        const float x = labCurve(
            (f(0.4124564 / 0.95047) * r[i] + f(0.3575761 / 0.95047) * g[i] + f(0.1804375 / 0.95047) * b[i]));
        const float y = labCurve(0.2126729f * r[i] + 0.7151522f * g[i] + 0.0721750f * b[i]);
        const float z = labCurve(
            (f(0.0193339 / 1.08883) * r[i] + f(0.1191920 / 1.08883) * g[i] + f(0.9503041 / 1.08883) * b[i]));
        r[i] = 116 * y - 16;
        g[i] = 500 * (x - y);
        b[i] = 200 * (y - z);
    }
}

VIZARD_VECTOR_CLONES
void differences(const float* l1, const float* a1, const float* b1, const float* l2, const float* a2,
                 const float* b2, float* __restrict out, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        out[i] = differenceOf(l1[i], a1[i], b1[i], l2[i], a2[i], b2[i]);
}

} // namespace

void toLabRows(ColourRows& colours) {
    labInPlace(colours[0].data(), colours[1].data(), colours[2].data(), colours[0].size());
}

std::vector<float> ciede2000Rows(const ColourRows& before, const ColourRows& after) {
    std::vector<float> result(before[0].size());
    differences(before[0].data(), before[1].data(), before[2].data(), after[0].data(), after[1].data(),
                after[2].data(), result.data(), result.size());
    return result;
}

} // namespace vizard::cloak
