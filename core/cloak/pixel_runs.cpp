#include "core/cloak/detail/pixel_runs.h"

#include "core/cloak/detail/vector_math.h"

#include <algorithm>

namespace vizard::cloak {
namespace {

// The weights of the four neighbours, by polynomials of how far it is from the second to the third.
VIZARD_INLINE Quad cubicWeights(float t) {
    constexpr Quad kCube = {-0.5f, 1.5f, -1.5f, 0.5f}, kSquare = {1, -2.5f, 2, -0.5f},
                   kSlope = {-0.5f, 0, 0.5f, 0}, kAlone = {0, 1, 0, 0};
    const float t2 = t * t, t3 = t2 * t;
    return kCube * t3 + kSquare * t2 + (kSlope * t + kAlone);
}

using Neighbours = std::array<Quad, 4>;

VIZARD_INLINE Shorts shortsAt(const quint16* values) {
    Shorts eight;
    std::memcpy(&eight, values, sizeof(eight));
    return eight;
}

VIZARD_INLINE Quad lastFour(Shorts values) {
    return __builtin_convertvector(
        std::bit_cast<WholeQuad>(__builtin_shufflevector(values, Shorts{}, 4, 12, 5, 13, 6, 14, 7, 15)),
        Quad);
}

VIZARD_INLINE Neighbours fourPixels(const quint16* values) {
    const Shorts left = shortsAt(values), right = shortsAt(values + 8);
    return {firstFour(left), lastFour(left), firstFour(right), lastFour(right)};
}

VIZARD_INLINE Neighbours fourPixels(const uchar* values) {
    Bytes all;
    std::memcpy(&all, values, sizeof(all));
    const Shorts left = firstEight(all);
    const auto right = std::bit_cast<Shorts>(
        __builtin_shufflevector(all, Bytes{}, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31));
    return {firstFour(left), lastFour(left), firstFour(right), lastFour(right)};
}

// `rowOf`: the four neighbours in the row of that number, 0..3.
template <typename RowOf> VIZARD_INLINE Quad weighted(Quad wx, Quad wy, const RowOf& rowOf) {
    Quad sum{};
    for (int j = 0; j < 4; ++j) {
        const Quad weights = wx * wy[j];
        const Neighbours row = rowOf(j);
        for (int i = 0; i < 4; ++i)
            sum += weights[i] * row[static_cast<std::size_t>(i)];
    }
    return sum;
}

template <typename Value>
VIZARD_INLINE Quad cubicAt(const Samples<Value>& picture, int x, int y, Quad wx, Quad wy) {
    const auto inside = [](int at, int size) { return at >= 1 && at + 2 < size; };
    if (inside(x, picture.width) && inside(y, picture.height)) {
        const Value* corner = picture.first + (y - 1) * picture.stride + 4 * std::ptrdiff_t(x - 1);
        return weighted(wx, wy, [&](int j) { return fourPixels(corner + j * picture.stride); });
    }
    return weighted(wx, wy, [&](int j) {
        const Value* line = picture.first + std::clamp(y - 1 + j, 0, picture.height - 1) * picture.stride;
        Neighbours row;
        for (int i = 0; i < 4; ++i)
            row[static_cast<std::size_t>(i)] =
                quadOf(line + 4 * std::ptrdiff_t(std::clamp(x - 1 + i, 0, picture.width - 1)));
        return row;
    });
}

template <typename Value>
VIZARD_INLINE void sampleRun(const Samples<Value>& picture, const PixelPlaces& places, int count,
                             OfRun<Quad>& values) {
    for (int i = 0; i < count; ++i) {
        const auto n = static_cast<std::size_t>(i);
        values[n] = cubicAt(picture, places.x[n], places.y[n], cubicWeights(places.fx[n]),
                            cubicWeights(places.fy[n]));
    }
}

// std::floor, which is a call where the processor may be an old one.
VIZARD_INLINE int floorOf(double value) {
    const int towardsZero = static_cast<int>(value);
    return towardsZero - (value < towardsZero ? 1 : 0);
}

VIZARD_INLINE double within(double value, double most) {
    const double positive = value > 0 ? value : 0;
    return positive < most ? positive : most;
}

} // namespace

VIZARD_VECTOR_CLONES
void placeInCrop(const face::Similarity& toCrop, const Run& run, Places& places) {
    const double a = toCrop.a, b = toCrop.b, tx = toCrop.tx, ty = toCrop.ty, y = run.y + 0.5;
    const int first = run.x;
    for (std::size_t i = 0; i < std::size_t(run.count); ++i) {
        const double x = (first + int(i)) + 0.5;
        places.x[i] = a * x - b * y + tx;
        places.y[i] = b * x + a * y + ty;
    }
}

VIZARD_VECTOR_CLONES
void placeOnGrid(int side, const Places& inCrop, int count, CellPlaces& places) {
    const double scale = side / 112.0, last = side - 1.0;
    for (std::size_t i = 0; i < std::size_t(count); ++i) {
        const double x = within(inCrop.x[i] * scale - 0.5, last), y = within(inCrop.y[i] * scale - 0.5, last);
        const int x0 = std::min(int(x), side - 2), y0 = std::min(int(y), side - 2);
        places.fx[i] = float(x - x0);
        places.fy[i] = float(y - y0);
        places.first[i] = y0 * side + x0;
    }
}

VIZARD_VECTOR_CLONES
void mixCells(const float* cells, int side, const CellPlaces& places, int count, OfRun<Quad>& mixed) {
    const std::ptrdiff_t below = 4 * std::ptrdiff_t(side);
    for (std::size_t i = 0; i < std::size_t(count); ++i) {
        const float* cell = cells + 4 * std::ptrdiff_t(places.first[i]);
        const float fx = places.fx[i], fy = places.fy[i];
        mixed[i] = (quadOf(cell) * (1 - fx) + quadOf(cell + 4) * fx) * (1 - fy) +
                   (quadOf(cell + below) * (1 - fx) + quadOf(cell + below + 4) * fx) * fy;
    }
}

VIZARD_VECTOR_CLONES
void placeInPicture(const face::Similarity& back, const OfRun<Quad>& flow, const Run& run, QPoint corner,
                    PixelPlaces& places) {
    const double a = back.a, b = back.b;
    const int left = corner.x(), top = corner.y(), first = run.x, y = run.y;
    for (std::size_t i = 0; i < std::size_t(run.count); ++i) {
        const double fx = double(flow[i][0]), fy = double(flow[i][1]);
        const double fromLeft = (first + int(i)) + (a * fx - b * fy) - left,
                     fromTop = y + (b * fx + a * fy) - top;
        const int x0 = floorOf(fromLeft), y0 = floorOf(fromTop);
        places.x[i] = x0;
        places.y[i] = y0;
        places.fx[i] = float(fromLeft - x0);
        places.fy[i] = float(fromTop - y0);
    }
}

VIZARD_VECTOR_CLONES
void sampleCubic(const Samples<uchar>& picture, const PixelPlaces& places, int count, OfRun<Quad>& values) {
    sampleRun(picture, places, count, values);
}

VIZARD_VECTOR_CLONES
void sampleCubic(const Samples<quint16>& picture, const PixelPlaces& places, int count, OfRun<Quad>& values) {
    sampleRun(picture, places, count, values);
}

} // namespace vizard::cloak
