#include "core/cloak/detail/butteraugli_loops.h"
#include "core/cloak/detail/butteraugli_model.h"
#include "core/cloak/detail/vector_math.h"

#include <algorithm>
#include <cstring>
#include <memory>

namespace vizard::cloak::butter {

namespace {

constexpr size_t mirroringTaps = 5;

// The factor that renormalises what is left of the taps inside of 0..size.
std::vector<float> borderFactors(const std::vector<double>& taps, int64_t size) {
    const auto radius = int64_t(taps.size() / 2);
    double whole = 0;
    for (const double tap : taps)
        whole += tap;
    std::vector<float> factors;
    for (int64_t at = 0; at < size; ++at) {
        double inside = 0;
        for (int64_t i = std::max(-radius, -at); i <= std::min(radius, size - 1 - at); ++i)
            inside += taps[size_t(i + radius)];
        factors.push_back(float(whole / inside));
    }
    return factors;
}

// out[x] = sum over i of half[|i|] * in[x + i]; `in` may be read `radius` floats before and behind.
VIZARD_VECTOR_CLONES
void filterRow(const float* __restrict in, const float* __restrict half, int64_t radius, int64_t width,
               float* __restrict out) {
    for (int64_t x = 0; x < width; ++x)
        out[x] = half[0] * in[x];
    int64_t i = 1;
    for (; i + 3 <= radius; i += 4) {
        const float a = half[i], b = half[i + 1], c = half[i + 2], d = half[i + 3];
        const float* before = in - i;
        const float* behind = in + i;
        for (int64_t x = 0; x < width; ++x)
            out[x] += a * (before[x] + behind[x]) + b * (before[x - 1] + behind[x + 1]) +
                      c * (before[x - 2] + behind[x + 2]) + d * (before[x - 3] + behind[x + 3]);
    }
    for (; i <= radius; ++i) {
        const float a = half[i];
        for (int64_t x = 0; x < width; ++x)
            out[x] += a * (in[x - i] + in[x + i]);
    }
}

VIZARD_VECTOR_CLONES
void scaleRow(float* row, const float* __restrict factors, int64_t width) {
    for (int64_t x = 0; x < width; ++x)
        row[x] *= factors[x];
}

VIZARD_VECTOR_CLONES
void scaleAll(float* row, float factor, int64_t width) {
    for (int64_t x = 0; x < width; ++x)
        row[x] *= factor;
}

// out = half[0] * rows[0] + the pairs of rows at equal distance, four pairs at a time.
VIZARD_VECTOR_CLONES
void filterColumns(const float* const* before, const float* const* behind, const float* __restrict half,
                   int64_t radius, int64_t width, float* __restrict out) {
    const float* __restrict centre = before[0];
    for (int64_t x = 0; x < width; ++x)
        out[x] = half[0] * centre[x];
    int64_t i = 1;
    for (; i + 3 <= radius; i += 4) {
        const float a = half[i], b = half[i + 1], c = half[i + 2], d = half[i + 3];
        const float *p0 = before[i], *p1 = before[i + 1], *p2 = before[i + 2], *p3 = before[i + 3];
        const float *q0 = behind[i], *q1 = behind[i + 1], *q2 = behind[i + 2], *q3 = behind[i + 3];
        for (int64_t x = 0; x < width; ++x)
            out[x] += a * (p0[x] + q0[x]) + b * (p1[x] + q1[x]) + c * (p2[x] + q2[x]) + d * (p3[x] + q3[x]);
    }
    for (; i <= radius; ++i) {
        const float a = half[i];
        const float *p = before[i], *q = behind[i];
        for (int64_t x = 0; x < width; ++x)
            out[x] += a * (p[x] + q[x]);
    }
}

// What reaches beyond the end of a mirrored line comes back: `line` has `radius` values before and behind.
void mirrorIn(float* line, int64_t radius, int64_t size) {
    for (int64_t i = 1; i <= radius; ++i) {
        line[-i] = line[std::min(i - 1, size - 1)];
        line[size - 1 + i] = line[std::max<int64_t>(size - i, 0)];
    }
}

} // namespace

PlaneBlur::PlaneBlur(double sigma, Size size)
    : size_(size) {
    const std::vector<double> taps = gaussianTaps(sigma);
    double whole = 0;
    for (const double tap : taps)
        whole += tap;
    for (size_t i = taps.size() / 2; i < taps.size(); ++i)
        half_.push_back(float(taps[i] / whole));
    mirrors_ = taps.size() == mirroringTaps;
    rowFactor_ = mirrors_ ? std::vector<float>(size_t(size.width), 1.0F) : borderFactors(taps, size.width);
    columnFactor_ =
        mirrors_ ? std::vector<float>(size_t(size.height), 1.0F) : borderFactors(taps, size.height);
}

void PlaneBlur::forward(const float* in, float* out) const {
    const auto between = std::make_unique_for_overwrite<float[]>(size_t(size_.pixels()));
    rows(in, between.get(), false);
    columns(between.get(), out, false);
}

void PlaneBlur::adjoint(const float* in, float* out) const {
    const auto between = std::make_unique_for_overwrite<float[]>(size_t(size_.pixels()));
    columns(in, between.get(), true);
    rows(between.get(), out, true);
}

void PlaneBlur::rows(const float* in, float* out, bool adjoint) const {
    const auto radius = int64_t(half_.size()) - 1;
    const int64_t width = size_.width;
    // Adjoint of mirroring: filter two radii beyond the ends and fold back what lies outside.
    const int64_t margin = mirrors_ ? 2 * radius : radius;
    std::vector<float> padded(size_t(width + 2 * margin));
    std::vector<float> wide(size_t(width + 2 * radius));
    float* line = padded.data() + margin;
    for (int64_t y = 0; y < size_.height; ++y) {
        const float* from = in + y * width;
        float* to = out + y * width;
        std::memcpy(line, from, size_t(width) * sizeof(float));
        if (!mirrors_ && adjoint)
            scaleRow(line, rowFactor_.data(), width);
        if (mirrors_ && adjoint) {
            filterRow(line - radius, half_.data(), radius, width + 2 * radius, wide.data());
            float* const inner = wide.data() + radius;
            for (int64_t i = 1; i <= radius; ++i) {
                inner[i - 1] += inner[-i];
                inner[width - i] += inner[width - 1 + i];
            }
            std::memcpy(to, inner, size_t(width) * sizeof(float));
            continue;
        }
        if (mirrors_)
            mirrorIn(line, radius, width);
        filterRow(line, half_.data(), radius, width, to);
        if (!mirrors_ && !adjoint)
            scaleRow(to, rowFactor_.data(), width);
    }
}

void PlaneBlur::columns(const float* in, float* out, bool adjoint) const {
    const auto radius = int64_t(half_.size()) - 1;
    const int64_t width = size_.width;
    const int64_t height = size_.height;
    const std::vector<float> zeros(size_t(width), 0.0F);
    std::vector<float> scaled;
    if (adjoint && !mirrors_) {
        scaled.assign(in, in + size_.pixels());
        for (int64_t y = 0; y < height; ++y)
            scaleAll(scaled.data() + y * width, columnFactor_[size_t(y)], width);
        in = scaled.data();
    }
    const auto row = [&](int64_t y) {
        if (y >= 0 && y < height)
            return in + y * width;
        if (!mirrors_ || adjoint)
            return zeros.data();
        return in + (y < 0 ? -y - 1 : 2 * height - 1 - y) * width;
    };
    std::vector<const float*> before(half_.size());
    std::vector<const float*> behind(half_.size());
    const auto filter = [&](int64_t y, float* to) {
        for (int64_t i = 0; i <= radius; ++i) {
            before[size_t(i)] = row(y - i);
            behind[size_t(i)] = row(y + i);
        }
        filterColumns(before.data(), behind.data(), half_.data(), radius, width, to);
    };
    for (int64_t y = 0; y < height; ++y) {
        filter(y, out + y * width);
        if (!adjoint && !mirrors_)
            scaleAll(out + y * width, columnFactor_[size_t(y)], width);
    }
    if (!adjoint || !mirrors_)
        return;
    std::vector<float> beyond(static_cast<size_t>(width));
    const auto foldInto = [&](int64_t from, int64_t to) {
        filter(from, beyond.data());
        for (int64_t x = 0; x < width; ++x)
            out[to * width + x] += beyond[size_t(x)];
    };
    for (int64_t i = 1; i <= radius; ++i) {
        foldInto(-i, i - 1);
        foldInto(height - 1 + i, height - i);
    }
}

} // namespace vizard::cloak::butter
