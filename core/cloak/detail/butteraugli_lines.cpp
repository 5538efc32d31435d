// The line detectors. Every line is symmetric about its centre, so its response is made of sums of opposite
// pixels, and several lines share their inner sums; the gradient is gathered from neighbours in the same way.
#include "core/cloak/detail/butteraugli_loops.h"
#include "core/cloak/detail/vector_math.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace vizard::cloak::butter {

namespace {

constexpr int64_t reach = PaddedSize::border;

// Sums of two opposite pixels around `centre` in a plane with rows `stride` apart.
struct Opposite {
    const float* centre;
    int64_t stride;
    VIZARD_INLINE float operator()(int64_t dx, int64_t dy) const {
        return centre[dy * stride + dx] + centre[-dy * stride - dx];
    }
};

// Lines without gaps: 12 different ones, of which 4 to 7 count twice.
struct Fine {
    static constexpr int lines = 12;
    static constexpr std::array<float, lines> times = {1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1};

    static VIZARD_INLINE void responses(const Opposite& pair, float* __restrict s) {
        const float c = *pair.centre;
        const float right = c + pair(1, 0), down = c + pair(0, 1), fall = c + pair(1, 1),
                    rise = c + pair(-1, 1);
        const float p12 = pair(1, 2), m12 = pair(-1, 2), p21 = pair(2, 1), m21 = pair(-2, 1);
        s[0] = right + pair(2, 0) + pair(3, 0) + pair(4, 0);
        s[1] = down + pair(0, 2) + pair(0, 3) + pair(0, 4);
        s[2] = fall + pair(2, 2) + pair(3, 3);
        s[3] = rise + pair(-2, 2) + pair(-3, 3);
        s[4] = down + m12 + pair(-1, 3) + pair(-1, 4);
        s[5] = down + p12 + pair(1, 3) + pair(1, 4);
        s[6] = right + p21 + pair(3, 1) + pair(4, 1);
        s[7] = right + m21 + pair(-3, 1) + pair(-4, 1);
        s[8] = fall + p12 + pair(2, 3);
        s[9] = rise + m12 + pair(-2, 3);
        s[10] = fall + p21 + pair(3, 2);
        s[11] = rise + m21 + pair(-3, 2);
    }

    // What the pixels of several lines receive together, behind the lines' own shares.
    static constexpr int sums = 9;
    static VIZARD_INLINE void addSums(float* __restrict q) {
        float* sum = q + lines;
        sum[0] = q[0] + q[6] + q[7];
        sum[1] = q[1] + q[4] + q[5];
        sum[2] = q[2] + q[8] + q[10];
        sum[3] = q[3] + q[9] + q[11];
        sum[4] = q[5] + q[8];
        sum[5] = q[4] + q[9];
        sum[6] = q[6] + q[10];
        sum[7] = q[7] + q[11];
        sum[8] = sum[0] + sum[1] + sum[2] + sum[3];
    }
    template <typename Pair> static VIZARD_INLINE float gathered(const Pair& at) {
        float g = at(12, 1, 0) + at(0, 2, 0) + at(0, 3, 0) + at(0, 4, 0);
        g += at(13, 0, 1) + at(1, 0, 2) + at(1, 0, 3) + at(1, 0, 4);
        g += at(14, 1, 1) + at(2, 2, 2) + at(2, 3, 3) + at(15, -1, 1) + at(3, -2, 2) + at(3, -3, 3);
        g += at(16, 1, 2) + at(5, 1, 3) + at(5, 1, 4) + at(17, -1, 2) + at(4, -1, 3) + at(4, -1, 4);
        g += at(18, 2, 1) + at(6, 3, 1) + at(6, 4, 1) + at(19, -2, 1) + at(7, -3, 1) + at(7, -4, 1);
        return g + at(8, 2, 3) + at(9, -2, 3) + at(10, 3, 2) + at(11, -3, 2);
    }
};

// Lines of every second pixel: 16 different ones.
struct Coarse {
    static constexpr int lines = 16;
    static constexpr std::array<float, lines> times = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

    static VIZARD_INLINE void responses(const Opposite& pair, float* __restrict s) {
        const float c = *pair.centre;
        const float p12 = c + pair(1, 2), m12 = c + pair(-1, 2), p21 = c + pair(2, 1), m21 = c + pair(-2, 1);
        s[0] = c + pair(2, 0) + pair(4, 0);
        s[1] = c + pair(0, 2) + pair(0, 4);
        s[2] = c + pair(2, 2) + pair(3, 3);
        s[3] = c + pair(-2, 2) + pair(-3, 3);
        s[4] = m12 + pair(-1, 4);
        s[5] = p12 + pair(1, 4);
        s[6] = p21 + pair(4, 1);
        s[7] = m21 + pair(-4, 1);
        s[8] = p12 + pair(2, 3);
        s[9] = m12 + pair(-2, 3);
        s[10] = p21 + pair(3, 2);
        s[11] = m21 + pair(-3, 2);
        s[12] = m21 + pair(-4, 2);
        s[13] = p21 + pair(4, 2);
        s[14] = p12 + pair(2, 4);
        s[15] = m12 + pair(-2, 4);
    }

    static constexpr int sums = 5;
    static VIZARD_INLINE void addSums(float* __restrict q) {
        float* sum = q + lines;
        sum[0] = q[5] + q[8] + q[14];
        sum[1] = q[4] + q[9] + q[15];
        sum[2] = q[6] + q[10] + q[13];
        sum[3] = q[7] + q[11] + q[12];
        sum[4] = q[0] + q[1] + q[2] + q[3] + sum[0] + sum[1] + sum[2] + sum[3];
    }
    template <typename Pair> static VIZARD_INLINE float gathered(const Pair& at) {
        float g = at(0, 2, 0) + at(0, 4, 0) + at(1, 0, 2) + at(1, 0, 4) + at(2, 2, 2) + at(2, 3, 3);
        g += at(3, -2, 2) + at(3, -3, 3) + at(16, 1, 2) + at(17, -1, 2) + at(18, 2, 1) + at(19, -2, 1);
        g += at(4, -1, 4) + at(5, 1, 4) + at(6, 4, 1) + at(7, -4, 1);
        g += at(8, 2, 3) + at(9, -2, 3) + at(10, 3, 2) + at(11, -3, 2);
        return g + at(12, -4, 2) + at(13, 4, 2) + at(14, 2, 4) + at(15, -2, 4);
    }
};

template <typename Kind>
VIZARD_INLINE void addEnergy(const float* __restrict padded, PaddedSize size, float* __restrict energy) {
    const int64_t width = size.inner.width;
    const int64_t stride = size.stride();
    for (int64_t y = 0; y < size.inner.height; ++y) {
        const float* row = padded + size.at(y);
        float* to = energy + y * width;
        // Energy and plane never overlap; without being told so here, the compiler takes one pixel at a time.
#pragma GCC ivdep
        for (int64_t x = 0; x < width; ++x) {
            float s[Kind::lines];
            Kind::responses({row + x, stride}, s);
            float sum = 0;
            for (int i = 0; i < Kind::lines; ++i)
                sum += Kind::times[size_t(i)] * s[i] * s[i];
            to[x] += sum;
        }
    }
}

// The gradient is worked out in strips of columns. A strip keeps the shares of nine rows in a ring: what a
// row receives is complete when the fourth row below it has been seen.
constexpr int64_t stripWidth = 48;
constexpr int64_t stripStride = stripWidth + 2 * reach;
constexpr int64_t ringRows = 2 * reach + 1;
constexpr int shares = 21; // lines and sums of either kind
using ShareRows = std::array<std::array<float, stripStride>, shares>;

template <typename Kind>
VIZARD_INLINE void sharesOfRow(const float* __restrict centre, int64_t stride,
                               const float* __restrict byEnergy, int64_t from, int64_t to, ShareRows& rows) {
    for (int64_t x = from; x < to; ++x) {
        float q[shares];
        Kind::responses({centre + x, stride}, q);
        const float scale = 2.0F * byEnergy[x];
        for (int i = 0; i < Kind::lines; ++i)
            q[i] *= Kind::times[size_t(i)] * scale;
        Kind::addSums(q);
        // More turns than the compiler unrolls unasked, and only what is unrolled becomes vector code.
#pragma GCC unroll 21
        for (int i = 0; i < shares; ++i)
            rows[size_t(i)][size_t(x)] = q[i];
    }
}

template <typename Kind>
VIZARD_INLINE void gatherRow(const std::array<const ShareRows*, ringRows>& ring, int64_t width,
                             float* __restrict gradient) {
    const float* base[ringRows];
    for (int i = 0; i < ringRows; ++i)
        base[i] = (*ring[size_t(i)])[0].data() + reach;
    for (int64_t x = 0; x < width; ++x) {
        const auto pair = [&](int share, int dx, int dy) __attribute__((always_inline)) {
            const int64_t plane = share * stripStride;
            return base[reach + dy][plane + x + dx] + base[reach - dy][plane + x - dx];
        };
        gradient[x] = base[reach][(shares - 1) * stripStride + x] + Kind::gathered(pair);
    }
}

template <typename Kind>
VIZARD_INLINE void lineGradient(const float* __restrict padded, PaddedSize size,
                                const float* __restrict byEnergy, float* __restrict gradient) {
    static_assert(Kind::lines + Kind::sums == shares);
    const int64_t width = size.inner.width;
    const int64_t height = size.inner.height;
    std::array<ShareRows, ringRows> ring;
    for (int64_t left = 0; left < width; left += stripWidth) {
        const int64_t strip = std::min(stripWidth, width - left);
        // Columns of shares: those of the strip and `reach` on either side, as far as the picture goes.
        const int64_t from = std::max<int64_t>(0, reach - left);
        const int64_t to = std::min(strip + 2 * reach, width - left + reach);
        std::memset(static_cast<void*>(&ring), 0, sizeof(ring));
        for (int64_t y = 0; y < height + reach; ++y) {
            ShareRows& newest = ring[size_t(y % ringRows)];
            if (y < height)
                sharesOfRow<Kind>(padded + size.at(y) + left - reach, size.stride(),
                                  byEnergy + y * width + left - reach, from, to, newest);
            else
                std::memset(static_cast<void*>(&newest), 0, sizeof(newest));
            if (y < reach)
                continue;
            std::array<const ShareRows*, ringRows> rows;
            for (int64_t i = 0; i < ringRows; ++i)
                rows[size_t(i)] = &ring[size_t((y - 2 * reach + i + ringRows) % ringRows)];
            gatherRow<Kind>(rows, strip, gradient + (y - reach) * width + left);
        }
    }
}

} // namespace

void clearBorder(float* padded, PaddedSize size) {
    const int64_t stride = size.stride();
    const auto band = size_t(reach * stride);
    std::fill_n(padded, band, 0.0F);
    std::fill_n(padded + size.at(size.inner.height) - reach, band, 0.0F);
    for (int64_t y = 0; y < size.inner.height; ++y) {
        std::fill_n(padded + size.at(y) - reach, size_t(reach), 0.0F);
        std::fill_n(padded + size.at(y) + size.inner.width, size_t(reach), 0.0F);
    }
}

VIZARD_VECTOR_CLONES
void addFineLineEnergy(const float* padded, PaddedSize size, float* energy) {
    addEnergy<Fine>(padded, size, energy);
}

VIZARD_VECTOR_CLONES
void addCoarseLineEnergy(const float* padded, PaddedSize size, float* energy) {
    addEnergy<Coarse>(padded, size, energy);
}

VIZARD_VECTOR_CLONES
void fineLineGradient(const float* padded, PaddedSize size, const float* byEnergy, float* gradient) {
    lineGradient<Fine>(padded, size, byEnergy, gradient);
}

VIZARD_VECTOR_CLONES
void coarseLineGradient(const float* padded, PaddedSize size, const float* byEnergy, float* gradient) {
    lineGradient<Coarse>(padded, size, byEnergy, gradient);
}

} // namespace vizard::cloak::butter
