// A pixel's channels as four floats that are computed with at once, each as it would be alone: the same sums
// to the last bit, in a fraction of the time.
#pragma once

#include <QtGlobal>

#include <bit>
#include <cstring>

namespace vizard {

// Vectors of GCC's and Clang's: arithmetic and comparisons go by element, scalars count for all four.
using Quad = float __attribute__((vector_size(16)));
using WholeQuad = qint32 __attribute__((vector_size(16)));

// Of four neighbouring values in memory, of any alignment.
inline Quad quadOf(const float* values) {
    Quad quad;
    std::memcpy(&quad, values, sizeof(quad));
    return quad;
}

// 16 bytes of smaller values. The compiler turns each of what follows into one or two instructions.
using Bytes = uchar __attribute__((vector_size(16)));
using Shorts = quint16 __attribute__((vector_size(16)));

inline Quad firstFour(Shorts values) {
    return __builtin_convertvector(
        std::bit_cast<WholeQuad>(__builtin_shufflevector(values, Shorts{}, 0, 8, 1, 9, 2, 10, 3, 11)), Quad);
}

inline Shorts firstEight(Bytes values) {
    return std::bit_cast<Shorts>(
        __builtin_shufflevector(values, Bytes{}, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
}

inline Quad quadOf(const quint16* values) {
    using Longs = qint64 __attribute__((vector_size(16)));
    qint64 four;
    std::memcpy(&four, values, sizeof(four));
    return firstFour(std::bit_cast<Shorts>(Longs{four, 0}));
}

inline Quad quadOf(const uchar* values) {
    qint32 four;
    std::memcpy(&four, values, sizeof(four));
    return firstFour(firstEight(std::bit_cast<Bytes>(WholeQuad{four, 0, 0, 0})));
}

} // namespace vizard
