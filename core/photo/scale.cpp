#include "core/photo/scale.h"

#include "core/photo/detail/rows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace vizard::photo {

namespace {

double lanczos(double x) {
    constexpr double a = 3;
    if (x == 0) {
        return 1;
    }
    if (std::abs(x) >= a) {
        return 0;
    }
    const double t = std::numbers::pi * x;
    return a * std::sin(t) * std::sin(t / a) / (t * t);
}

// For each output position the first input one and the weights from there on, which add up to 1.
struct Taps {
    int first = 0;
    std::vector<float> weights;
};

std::vector<Taps> tapsFor(int from, int to) {
    const double factor = static_cast<double>(from) / to;
    std::vector<Taps> all(static_cast<size_t>(to));
    for (int i = 0; i < to; ++i) {
        const double centre = (i + 0.5) * factor - 0.5;
        const int first = std::max(0, static_cast<int>(std::ceil(centre - 3 * factor)));
        const int last = std::min(from - 1, static_cast<int>(std::floor(centre + 3 * factor)));
        Taps& taps = all[static_cast<size_t>(i)];
        taps.first = first;
        double sum = 0;
        for (int x = first; x <= last; ++x) {
            sum += lanczos((x - centre) / factor);
        }
        for (int x = first; x <= last; ++x) {
            taps.weights.push_back(static_cast<float>(lanczos((x - centre) / factor) / sum));
        }
    }
    return all;
}

int channelsOf(const QImage& image) {
    return image.format() == QImage::Format_Grayscale8 || image.format() == QImage::Format_Grayscale16 ? 1
           : image.format() == QImage::Format_RGB888                                                   ? 3
                                                                                                       : 4;
}

// One row of samples as numbers; colours times alpha where there is one.
template <typename T> void load(const T* in, std::vector<float>& out, int channels, bool alpha) {
    constexpr float full = sizeof(T) == 1 ? 255.0f : 65535.0f;
    for (size_t i = 0; i < out.size(); ++i) {
        out[i] = static_cast<float>(in[i]);
    }
    const auto step = static_cast<size_t>(channels);
    for (size_t i = 0; alpha && i < out.size(); i += step) {
        for (size_t c = 0; c < 3; ++c) {
            out[i + c] *= out[i + 3] / full;
        }
    }
}

template <typename T> void store(const std::vector<float>& in, T* out, int channels, bool alpha) {
    constexpr float full = sizeof(T) == 1 ? 255.0f : 65535.0f;
    const auto step = static_cast<size_t>(channels);
    for (size_t i = 0; i < in.size(); i += step) {
        const float weight = alpha ? std::clamp(in[i + 3], 0.0f, full) / full : 1.0f;
        for (size_t c = 0; c < step; ++c) {
            const float value = alpha && c < 3 ? (weight > 0 ? in[i + c] / weight : 0.0f) : in[i + c];
            out[i + c] = static_cast<T>(std::lround(std::clamp(value, 0.0f, full)));
        }
    }
}

void narrow(const std::vector<float>& in, std::vector<float>& out, const std::vector<Taps>& taps,
            size_t channels) {
    for (size_t x = 0; x < taps.size(); ++x) {
        std::array<float, 4> sum = {};
        const float* from = in.data() + static_cast<size_t>(taps[x].first) * channels;
        for (const float weight : taps[x].weights) {
            for (size_t c = 0; c < channels; ++c) {
                sum[c] += weight * from[c];
            }
            from += channels;
        }
        std::copy_n(sum.begin(), channels, out.begin() + static_cast<ptrdiff_t>(x * channels));
    }
}

// Narrowed rows are made as they are needed and kept as long as one output row may still ask for them.
template <typename T> void resample(const QImage& from, QImage& to) {
    const int channels = channelsOf(from);
    const bool alpha = from.hasAlphaChannel();
    const auto across = tapsFor(from.width(), to.width());
    const auto down = tapsFor(from.height(), to.height());
    const auto samples = static_cast<size_t>(channels);
    std::vector<float> row(static_cast<size_t>(from.width()) * samples);
    std::vector<float> sum(static_cast<size_t>(to.width()) * samples);
    size_t most = 1;
    for (const Taps& taps : down) {
        most = std::max(most, taps.weights.size());
    }
    std::vector<std::vector<float>> ring(most, std::vector<float>(sum.size()));
    int ready = 0; // rows of `from` that were narrowed
    for (int y = 0; y < to.height(); ++y) {
        const Taps& taps = down[static_cast<size_t>(y)];
        const int end = taps.first + static_cast<int>(taps.weights.size());
        for (ready = std::max(ready, taps.first); ready < end; ++ready) {
            load(reinterpret_cast<const T*>(from.constScanLine(ready)), row, channels, alpha);
            narrow(row, ring[static_cast<size_t>(ready) % most], across, samples);
        }
        std::fill(sum.begin(), sum.end(), 0.0f);
        for (int i = taps.first; i < end; ++i) {
            const std::vector<float>& line = ring[static_cast<size_t>(i) % most];
            const float weight = taps.weights[static_cast<size_t>(i - taps.first)];
            for (size_t s = 0; s < sum.size(); ++s) {
                sum[s] += weight * line[s];
            }
        }
        store(sum, reinterpret_cast<T*>(to.scanLine(y)), channels, alpha);
    }
}

} // namespace

QSize limitedSize(QSize size, int longEdge) {
    const int side = std::max(size.width(), size.height());
    if (longEdge <= 0 || side <= longEdge) {
        return size;
    }
    const double factor = static_cast<double>(longEdge) / side;
    const auto scaled = [factor](int length) {
        return std::max(1, static_cast<int>(std::lround(length * factor)));
    };
    return {scaled(size.width()), scaled(size.height())};
}

QImage limited(const QImage& image, int longEdge) {
    const QSize size = limitedSize(image.size(), longEdge);
    if (size == image.size() || !detail::isCanonical(image.format())) {
        return image;
    }
    QImage small(size, image.format());
    if (small.isNull()) {
        return {};
    }
    if (detail::bitDepth(image) == 16) {
        resample<quint16>(image, small);
    } else {
        resample<uchar>(image, small);
    }
    return small;
}

} // namespace vizard::photo
