// What loops over floats need to be turned into vector code by the compiler: functions without branches and
// tables, to be compiled with -fno-math-errno and -fno-trapping-math.
#pragma once

#include <bit>
#include <cstdint>

// Compiled twice, for any x86-64 and for AVX2; the program chooses when it starts.
#if defined(__x86_64__) && defined(__gnu_linux__) && defined(__GNUC__) && !defined(__clang__)
#define VIZARD_VECTOR_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define VIZARD_VECTOR_CLONES
#endif

// What a clone calls and does not inline is not compiled for its processor.
#define VIZARD_INLINE inline __attribute__((always_inline))

namespace vizard::cloak {

// ln(x) for ordinary positive x, within 2e-7: x = 2^e * m with m around 1, and ln(m) = 2 atanh((m - 1) / (m +
// 1)).
VIZARD_INLINE float naturalLog(float x) {
    const auto bits = std::bit_cast<int32_t>(x);
    const int32_t exponent = (bits - 0x3f3504f3) >> 23; // m from sqrt(1/2) to sqrt(2)
    const float m = std::bit_cast<float>(bits - exponent * (1 << 23));
    const float s = (m - 1.0F) / (m + 1.0F);
    const float s2 = s * s;
    const float series =
        1.0F + s2 * (float(1.0 / 3) + s2 * (0.2F + s2 * (float(1.0 / 7) + s2 * float(1.0 / 9))));
    return 2.0F * s * series + float(exponent) * float(0.69314718055994531);
}

// e^x for |x| < 80: 2^n times a Taylor series around zero.
VIZARD_INLINE float exponential(float x) {
    const float turns = x * float(1.4426950408889634);
    const int32_t n = int32_t(turns + 128.5F) - 128;
    const float r = x - float(n) * float(0.69314718055994531);
    const float series =
        1 + r * (1 + r * (0.5F + r * (float(1.0 / 6) + r * (float(1.0 / 24) +
                                                            r * (float(1.0 / 120) + r * float(1.0 / 720))))));
    return series * std::bit_cast<float>((n + 127) * (1 << 23));
}

// The cube root of an ordinary positive x, within 3e-7 of it: a first guess from the exponent, and Halley's
// steps.
VIZARD_INLINE float cubeRoot(float x) {
    const auto thirds = int32_t(float(std::bit_cast<int32_t>(x)) * float(1.0 / 3));
    float root = std::bit_cast<float>(thirds + 0x2a5137a0);
    for (int step = 0; step < 2; ++step) {
        const float cube = root * root * root;
        root *= (cube + 2.0F * x) / (2.0F * cube + x);
    }
    return root;
}

} // namespace vizard::cloak
