#include "core/cloak/detail/butteraugli_fast.h"

#include "core/cloak/detail/butteraugli_model.h"
#include "core/cloak/detail/butteraugli_pixels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace vizard::cloak::butter {

namespace {

// Places in Memory::bands, in the gradients by them, and (as far as kHigh) in the original.
enum Plane : size_t {
    kLow = 0,
    kMiddle = 3,
    kDetail = 6,
    kHigh = 8,
    kAmplitude = 10,
    kDistance = 11,
    kBands = 12
};
enum OriginalPlane : size_t {
    kShaped = 3,
    kOriginalHigh = 6,
    kOriginalUltra = 8,
    kOriginalAmplitude = 10,
    kDetailWeight = 11,
    kLowWeight = 12,
    kOriginals = 13
};

template <size_t N> In<N> rows(const Planes& planes, size_t first, int64_t offset) {
    In<N> list;
    for (size_t i = 0; i < N; ++i)
        list[i] = planes[first + i] + offset;
    return list;
}

template <size_t N> Out<N> outRows(const Planes& planes, size_t first, int64_t offset) {
    Out<N> list;
    for (size_t i = 0; i < N; ++i)
        list[i] = planes[first + i] + offset;
    return list;
}

In<3> lightRows(const float* light, Size size, int64_t offset) {
    return {light + offset, light + size.pixels() + offset, light + 2 * size.pixels() + offset};
}

RawBands bandRows(const Planes& bands, int64_t offset) {
    return {rows<3>(bands, kLow, offset), rows<3>(bands, kMiddle, offset), rows<2>(bands, kDetail, offset),
            rows<2>(bands, kHigh, offset)};
}

Original originalRows(const Planes& original, int64_t offset) {
    return {rows<3>(original, kLow, offset), rows<3>(original, kShaped, offset),
            rows<2>(original, kOriginalHigh, offset), rows<2>(original, kOriginalUltra, offset)};
}

// Each value finds its place among the three smallest so far.
void sortInRow(const float* values, int64_t count, float* first, float* second, float* third) {
    for (int64_t x = 0; x < count; ++x) {
        const float value = values[x];
        const float above = std::max(first[x], value), further = std::max(second[x], above);
        first[x] = std::min(first[x], value);
        second[x] = std::min(second[x], above);
        third[x] = std::min(third[x], further);
    }
}

// Of each pixel the three smallest of it, twice its double and its neighbours at a distance, mixed.
std::vector<float> eroded(const float* image, Size size) {
    // A border that is never among the smallest.
    const int64_t width = size.width + 2 * kErosionStep;
    std::vector<float> wide(size_t(width * (size.height + 2 * kErosionStep)),
                            std::numeric_limits<float>::max());
    for (int64_t y = 0; y < size.height; ++y)
        std::copy_n(image + y * size.width, size.width,
                    wide.data() + (y + kErosionStep) * width + kErosionStep);
    std::vector<float> result(size_t(size.pixels())), first(size_t(size.width)), second = first,
                                                                                 third = first;
    for (int64_t y = 0; y < size.height; ++y) {
        const float* here = image + y * size.width;
        std::copy_n(here, size.width, first.data());
        std::transform(here, here + size.width, second.data(), [](float value) { return 2 * value; });
        third = second;
        for (const int dy : {-kErosionStep, 0, kErosionStep}) {
            for (const int dx : {-kErosionStep, 0, kErosionStep}) {
                if (dx != 0 || dy != 0)
                    sortInRow(wide.data() + (y + kErosionStep + dy) * width + kErosionStep + dx, size.width,
                              first.data(), second.data(), third.data());
            }
        }
        for (int64_t x = 0; x < size.width; ++x)
            result[size_t(y * size.width + x)] = float(kErosionShares[0]) * first[size_t(x)] +
                                                 float(kErosionShares[1]) * second[size_t(x)] +
                                                 float(kErosionShares[2]) * third[size_t(x)];
    }
    return result;
}

float curve(double mask, const MaskCurve& c) {
    const double weight = (1.0 + c.mul / (c.slope * mask + c.offset)) / kGoodQuality;
    return float(weight * weight);
}

} // namespace

FastResolution::FastResolution(Size size, const float* light)
    : size_(size)
    , padded_{size}
    , adaptation_(kSigmaAdaptation, size)
    , low_(kSigmaLow, size)
    , middle_(kSigmaMiddle, size)
    , high_(kSigmaHigh, size)
    , mask_(kSigmaMask, size)
    , original_(kOriginals, size.pixels()) {
    Memory memory;
    makeBands(light, memory);
    Planes amplitude(1, size.pixels());
    std::copy_n(memory.bands[kLow], 3 * size.pixels(), original_[kLow]);
    for (int64_t y = 0; y < size.height; ++y) {
        const int64_t offset = y * size.width;
        shapeRow(bandRows(memory.bands, offset), size.width, outRows<7>(original_, kShaped, offset),
                 amplitude[0] + offset);
    }
    mask_.forward(amplitude[0], original_[kOriginalAmplitude]);
    const std::vector<float> mask = eroded(original_[kOriginalAmplitude], size);
    for (size_t i = 0; i < mask.size(); ++i) {
        original_[kDetailWeight][i] = curve(double(mask[i]), kMaskDetail);
        original_[kLowWeight][i] = curve(double(mask[i]), kMaskLow);
    }
}

void FastResolution::makeBands(const float* light, Memory& memory) const {
    const int64_t pixels = size_.pixels();
    const int64_t width = size_.width;
    memory.opponent = Planes(6, pixels);
    memory.bands = Planes(kBands, pixels);
    const Planes surround(3, pixels);
    const Planes rest(3, pixels);
    for (size_t c = 0; c < 3; ++c)
        adaptation_.forward(light + int64_t(c) * pixels, surround[c]);
    for (int64_t y = 0; y < size_.height; ++y) {
        const int64_t offset = y * width;
        opponentRow(lightRows(light, size_, offset), rows<3>(surround, 0, offset), width,
                    outRows<3>(rest, 0, offset), outRows<6>(memory.opponent, 0, offset));
    }
    for (size_t c = 0; c < 3; ++c) {
        float* const all = rest[c];
        float* const low = memory.bands[kLow + c];
        low_.forward(all, low);
        std::transform(all, all + pixels, low, all, [](float a, float b) { return a - b; });
        middle_.forward(all, memory.bands[kMiddle + c]);
    }
    for (int64_t y = 0; y < size_.height; ++y)
        detailRow(rows<2>(rest, 0, y * width), rows<2>(memory.bands, kMiddle, y * width), width,
                  outRows<2>(memory.bands, kDetail, y * width));
    for (size_t c = 0; c < 2; ++c)
        high_.forward(memory.bands[kDetail + c], memory.bands[kHigh + c]);
}

const float* FastResolution::forward(const float* light, Memory& memory) const {
    const int64_t width = size_.width;
    makeBands(light, memory);
    memory.lines = Planes(kLineChannels, padded_.floats());
    const Planes work(3, size_.pixels()); // detail, low, amplitude
    for (int64_t y = 0; y < size_.height; ++y) {
        const int64_t offset = y * width;
        compareRow(bandRows(memory.bands, offset), originalRows(original_, offset), width,
                   {outRows<6>(memory.lines, 0, padded_.at(y)), work[0] + offset, work[1] + offset,
                    work[2] + offset});
    }
    for (size_t i = 0; i < kLineChannels; ++i) {
        clearBorder(memory.lines[i], padded_);
        (i < kFineChannels ? addFineLineEnergy : addCoarseLineEnergy)(memory.lines[i], padded_, work[0]);
    }
    mask_.forward(work[2], memory.bands[kAmplitude]);
    const Combined combined{work[0],
                            work[1],
                            memory.bands[kAmplitude],
                            original_[kOriginalAmplitude],
                            original_[kDetailWeight],
                            original_[kLowWeight]};
    distanceRow(combined, size_.pixels(), memory.bands[kDistance]);
    return memory.bands[kDistance];
}

void FastResolution::backward(const float* light, const Memory& memory, const float* byDistance,
                              float* byLight) const {
    const int64_t pixels = size_.pixels();
    const int64_t width = size_.width;
    const Planes work(4, pixels); // by detail, by low, by the blurred and by the plain amplitude
    const Combined combined{nullptr,
                            nullptr,
                            memory.bands[kAmplitude],
                            original_[kOriginalAmplitude],
                            original_[kDetailWeight],
                            original_[kLowWeight]};
    distanceGradientRow(combined, memory.bands[kDistance], byDistance, pixels, work[0], work[1], work[2]);
    mask_.adjoint(work[2], work[3]);

    const Planes byLines(kLineChannels, pixels);
    for (size_t i = 0; i < kLineChannels; ++i)
        (i < kFineChannels ? fineLineGradient : coarseLineGradient)(memory.lines[i], padded_, work[0],
                                                                    byLines[i]);

    const Planes gradient(kAmplitude, pixels); // by the bands, as far as kHigh
    for (int64_t y = 0; y < size_.height; ++y) {
        const int64_t offset = y * width;
        compareGradientRow(
            bandRows(memory.bands, offset), originalRows(original_, offset),
            {rows<6>(byLines, 0, offset), work[0] + offset, work[1] + offset, work[3] + offset}, width,
            {outRows<3>(gradient, kLow, offset), outRows<3>(gradient, kMiddle, offset),
             outRows<2>(gradient, kDetail, offset), outRows<2>(gradient, kHigh, offset)});
    }
    bandsToLight(light, memory, gradient, byLight);
}

void FastResolution::bandsToLight(const float* light, const Memory& memory, const Planes& gradient,
                                  float* byLight) const {
    const int64_t pixels = size_.pixels();
    const int64_t width = size_.width;
    const auto add = [pixels](float* to, const float* from, float factor) {
        for (int64_t i = 0; i < pixels; ++i)
            to[i] += factor * from[i];
    };
    const Planes work(6,
                      pixels); // by the rest above the low band, then by X, Y, B; and what a blur gives back
    for (size_t c = 0; c < 2; ++c) {
        high_.adjoint(gradient[kHigh + c], work[3]);
        add(gradient[kDetail + c], work[3], 1.0F);
    }
    for (int64_t y = 0; y < size_.height; ++y)
        detailGradientRow(rows<2>(memory.bands, kDetail, y * width), width,
                          outRows<2>(gradient, kDetail, y * width));
    for (size_t c = 0; c < 3; ++c) {
        // detail = rest - middle, middle = blur(rest), rest = xyb - low, low = blur(xyb)
        if (c < 2)
            add(gradient[kMiddle + c], gradient[kDetail + c], -1.0F);
        middle_.adjoint(gradient[kMiddle + c], work[c]);
        if (c < 2)
            add(work[c], gradient[kDetail + c], 1.0F);
        add(gradient[kLow + c], work[c], -1.0F);
        low_.adjoint(gradient[kLow + c], work[3]);
        add(work[c], work[3], 1.0F);
    }
    for (int64_t y = 0; y < size_.height; ++y) {
        const int64_t offset = y * width;
        opponentGradientRow(rows<3>(work, 0, offset), lightRows(light, size_, offset),
                            rows<6>(memory.opponent, 0, offset), width,
                            {byLight + offset, byLight + pixels + offset, byLight + 2 * pixels + offset},
                            outRows<3>(work, 3, offset));
    }
    for (size_t c = 0; c < 3; ++c) {
        adaptation_.adjoint(work[3 + c], work[0]);
        add(byLight + int64_t(c) * pixels, work[0], 1.0F);
    }
}

namespace {

// Means of 2 x 2 pixels, of fewer at the ends of odd sides.
void halve(const float* light, Size size, Size half, float* out) {
    for (int64_t y = 0; y < half.height; ++y) {
        const float* first = light + 2 * y * size.width;
        const float* second = 2 * y + 1 < size.height ? first + size.width : first;
        for (int64_t x = 0; x < half.width; ++x) {
            const int64_t right = std::min(2 * x + 1, size.width - 1);
            out[y * half.width + x] = 0.25F * (first[2 * x] + first[right] + second[2 * x] + second[right]);
        }
    }
}

// The gradient by the halved light joins that by the light: its adjoint.
void unhalve(const float* byHalf, Size size, Size half, float* byLight) {
    for (int64_t y = 0; y < size.height; ++y) {
        const float down = (size.height % 2 != 0 && y + 1 == size.height) ? 1.0F : 0.5F;
        for (int64_t x = 0; x < size.width; ++x) {
            const float across = (size.width % 2 != 0 && x + 1 == size.width) ? 1.0F : 0.5F;
            byLight[y * size.width + x] += down * across * byHalf[y / 2 * half.width + x / 2];
        }
    }
}

} // namespace

FastReference::FastReference(Size size, const float* srgb, bool halfSize)
    : size_(size)
    , halfSize_{(size.height + 1) / 2, (size.width + 1) / 2} {
    const Planes light(3, size.pixels());
    lightRow(srgb, 3 * size.pixels(), light[0]);
    whole_ = std::make_unique<FastResolution>(size, light[0]);
    if (!halfSize || std::min(halfSize_.height, halfSize_.width) < kSmallestSide)
        return;
    const Planes half(3, halfSize_.pixels());
    for (size_t c = 0; c < 3; ++c)
        halve(light[c], size, halfSize_, half[c]);
    half_ = std::make_unique<FastResolution>(halfSize_, half[0]);
}

void FastReference::forward(const float* srgb, Memory& memory, float* distance) const {
    const int64_t pixels = size_.pixels();
    memory.light = Planes(3, pixels);
    lightRow(srgb, 3 * pixels, memory.light[0]);
    const float* whole = whole_->forward(memory.light[0], memory.whole);
    std::copy_n(whole, pixels, distance);
    if (!half_)
        return;
    memory.halfLight = Planes(3, halfSize_.pixels());
    for (size_t c = 0; c < 3; ++c)
        halve(memory.light[c], size_, halfSize_, memory.halfLight[c]);
    const float* half = half_->forward(memory.halfLight[0], memory.half);
    for (int64_t y = 0; y < size_.height; ++y) {
        float* row = distance + y * size_.width;
        const float* from = half + y / 2 * halfSize_.width;
        for (int64_t x = 0; x < size_.width; ++x)
            row[x] = float(kWholeWeight) * row[x] + float(kHalfWeight) * from[x / 2];
    }
}

void FastReference::backward(const float* srgb, const Memory& memory, const float* byDistance,
                             float* bySrgb) const {
    const int64_t pixels = size_.pixels();
    const Planes byLight(3, pixels);
    if (!half_) {
        whole_->backward(memory.light[0], memory.whole, byDistance, byLight[0]);
    } else {
        const Planes byWhole(1, pixels);
        std::transform(byDistance, byDistance + pixels, byWhole[0],
                       [](float v) { return float(kWholeWeight) * v; });
        whole_->backward(memory.light[0], memory.whole, byWhole[0], byLight[0]);

        const Planes byHalf(4, halfSize_.pixels()); // by the half's distance and by its light
        std::fill_n(byHalf[0], halfSize_.pixels(), 0.0F);
        for (int64_t y = 0; y < size_.height; ++y) {
            for (int64_t x = 0; x < size_.width; ++x)
                byHalf[0][y / 2 * halfSize_.width + x / 2] +=
                    float(kHalfWeight) * byDistance[y * size_.width + x];
        }
        half_->backward(memory.halfLight[0], memory.half, byHalf[0], byHalf[1]);
        for (size_t c = 0; c < 3; ++c)
            unhalve(byHalf[1 + c], size_, halfSize_, byLight[c]);
    }
    lightGradientRow(srgb, memory.light[0], byLight[0], 3 * pixels, bySrgb);
}

} // namespace vizard::cloak::butter
