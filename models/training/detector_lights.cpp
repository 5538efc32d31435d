#include "models/training/detector_lights.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace vizard::training {
namespace {

using Curve = std::array<float, 256>;

// Exposure, gamma, contrast and tint as one curve for each channel.
std::array<Curve, 3> curves(Random& random) {
    const bool dark = chance(random, 0.15), bright = chance(random, 0.08);
    const double gain = dark     ? logUniform(random, 0.08, 0.4)
                        : bright ? uniform(random, 1.3, 2.2)
                                 : logUniform(random, 0.6, 1.5);
    const double gamma = logUniform(random, 0.65, 1.5), contrast = logUniform(random, 0.6, 1.3);
    const double lift = uniform(random, -12, 12);
    std::array<Curve, 3> result;
    for (Curve& curve : result) {
        const double tint = gain * uniform(random, 0.85, 1.15);
        for (std::size_t i = 0; i < curve.size(); ++i) {
            const double v = std::pow(static_cast<double>(i) / 255, gamma);
            curve[i] = static_cast<float>(255 * tint * (0.5 + (v - 0.5) * contrast) + lift);
        }
    }
    return result;
}

void bend(Canvas& canvas, const std::array<Curve, 3>& by) {
    for (std::size_t i = 0; i < canvas.rgb.size(); ++i) {
        float& v = canvas.rgb[i];
        v = by[i % 3][static_cast<std::size_t>(std::clamp(v + 0.5f, 0.0f, 255.0f))];
    }
}

void desaturate(Canvas& canvas, float keep) {
    for (std::size_t i = 0; i < canvas.rgb.size(); i += 3) {
        float* p = canvas.rgb.data() + i;
        const float grey = 0.299f * p[0] + 0.587f * p[1] + 0.114f * p[2];
        for (int c = 0; c < 3; ++c)
            p[c] = grey + (p[c] - grey) * keep;
    }
}

// Light that falls off across the picture.
void shade(Canvas& canvas, Random& random) {
    const double angle = uniform(random, 0, 2 * std::numbers::pi), depth = uniform(random, 0.3, 0.85);
    const auto dx = static_cast<float>(std::cos(angle) / canvas.side);
    const auto dy = static_cast<float>(std::sin(angle) / canvas.side);
    for (int y = 0; y < canvas.side; ++y) {
        for (int x = 0; x < canvas.side; ++x) {
            const float along =
                static_cast<float>(x - canvas.side / 2) * dx + static_cast<float>(y - canvas.side / 2) * dy;
            const float light = 1 - static_cast<float>(depth) * std::clamp(along + 0.4f, 0.0f, 1.0f);
            float* p = canvas.at(x, y);
            for (int c = 0; c < 3; ++c)
                p[c] *= light;
        }
    }
}

// One pass of [w, 1 - 2 w, w] along both axes; several passes approach a Gaussian.
void blur(Canvas& canvas, float w) {
    const std::vector<float> before = canvas.rgb;
    const std::ptrdiff_t step[2] = {3, static_cast<std::ptrdiff_t>(canvas.side) * 3};
    std::vector<float> source = before;
    for (int axis = 0; axis < 2; ++axis) {
        for (int y = 1; y + 1 < canvas.side; ++y) {
            const std::ptrdiff_t line = static_cast<std::ptrdiff_t>(y) * canvas.side * 3;
            for (std::ptrdiff_t i = line + 3; i < line + step[1] - 3; ++i) {
                const float* s = source.data() + i;
                canvas.rgb[static_cast<std::size_t>(i)] =
                    s[0] + w * (s[-step[axis]] + s[step[axis]] - 2 * s[0]);
            }
        }
        source = canvas.rgb;
    }
}

void addNoise(Canvas& canvas, float deviation, Random& random) {
    static const std::vector<float> normal = [] {
        Random own(5);
        std::normal_distribution<float> distribution;
        std::vector<float> values(1 << 16);
        for (float& v : values)
            v = distribution(own);
        return values;
    }();
    std::size_t at = random() % normal.size();
    for (std::size_t i = 0; i < canvas.rgb.size(); ++i) {
        if (i % 4096 == 0)
            at = random() % normal.size();
        canvas.rgb[i] += deviation * normal[(at + i) % normal.size()];
    }
}

void throughJpeg(Canvas& canvas, int quality) {
    QImage image(canvas.side, canvas.side, QImage::Format_RGB888);
    for (int y = 0; y < canvas.side; ++y) {
        uchar* line = image.scanLine(y);
        const float* from = canvas.at(0, y);
        for (int i = 0; i < canvas.side * 3; ++i)
            line[i] = static_cast<uchar>(std::clamp(from[i] + 0.5f, 0.0f, 255.0f));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "JPG", quality))
        return;
    const QImage back = QImage::fromData(bytes, "JPG").convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < canvas.side && !back.isNull(); ++y)
        std::copy_n(back.constScanLine(y), canvas.side * 3, canvas.at(0, y));
}

} // namespace

double uniform(Random& random, double low, double high) {
    return std::uniform_real_distribution<double>(low, high)(random);
}

double logUniform(Random& random, double low, double high) {
    return std::exp(uniform(random, std::log(low), std::log(high)));
}

bool chance(Random& random, double share) {
    return uniform(random, 0, 1) < share;
}

void relight(Canvas& canvas, Random& random) {
    if (chance(random, 0.2))
        return;
    if (chance(random, 0.15))
        shade(canvas, random);
    if (chance(random, 0.3)) {
        const auto passes = static_cast<int>(logUniform(random, 1, 6));
        for (int i = 0; i < passes; ++i)
            blur(canvas, 0.25f);
    }
    if (chance(random, 0.65))
        bend(canvas, curves(random));
    if (chance(random, 0.35))
        addNoise(canvas, static_cast<float>(logUniform(random, 1.5, 16)), random);
    if (chance(random, 0.25))
        desaturate(canvas, chance(random, 0.6) ? 0.0f : static_cast<float>(uniform(random, 0.2, 1.5)));
    if (chance(random, 0.25))
        throughJpeg(canvas, static_cast<int>(uniform(random, 20, 90)));
    for (float& v : canvas.rgb)
        v = std::clamp(v, 0.0f, 255.0f);
}

} // namespace vizard::training
