// Pictures and changes drawn by the tests themselves, the same on every machine.
#pragma once

#include <QBuffer>
#include <QImage>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace pictures {

// A small generator of our own: std:: distributions differ between libraries.
class Random {
public:
    explicit Random(uint64_t seed)
        : state_(seed * 2654435761U + 12345U) {}
    // 0..1
    double uniform() {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        return double(state_ >> 40) / double(1 << 24);
    }
    double signedUnit() { return 2.0 * uniform() - 1.0; }

private:
    uint64_t state_;
};

inline uchar level(double value) {
    return uchar(std::lround(std::clamp(value, 0.0, 255.0)));
}

template <typename Change> QImage mapped(const QImage& image, Change change) {
    QImage out(image.size(), QImage::Format_RGB888);
    for (int y = 0; y < image.height(); ++y) {
        const uchar* from = image.constScanLine(y);
        uchar* to = out.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            for (int c = 0; c < 3; ++c)
                to[3 * x + c] = level(change(double(from[3 * x + c]), x, y, c));
        }
    }
    return out;
}

// Skin-like gradients, an oval with edges, fine hair-like texture in one corner and a little grain.
inline QImage portrait(int width, int height, uint64_t seed = 1) {
    Random random(seed);
    QImage blank(width, height, QImage::Format_RGB888);
    blank.fill(Qt::black);
    const double phase = 6.0 * random.uniform();
    const double tint[3] = {1.0, 0.78 + 0.1 * random.uniform(), 0.62 + 0.2 * random.uniform()};
    return mapped(blank, [&](double, int x, int y, int c) {
        const double u = (x + 0.5) / width;
        const double v = (y + 0.5) / height;
        const double oval = std::hypot((u - 0.5) / 0.36, (v - 0.52) / 0.45);
        double value = oval < 1.0 ? (205.0 - 90.0 * oval * oval) * tint[c] : 60.0 + 90.0 * u + 15.0 * c;
        if (v < 0.3)
            value += 25.0 * std::sin(0.9 * x + 0.25 * y + phase) * (1.0 - v / 0.3);
        if (std::hypot(u - 0.35, (v - 0.45) * 1.8) < 0.06 || std::hypot(u - 0.65, (v - 0.45) * 1.8) < 0.06)
            value *= 0.35;
        return value + 3.0 * random.signedUnit();
    });
}

inline QImage withNoise(const QImage& image, double amplitude, uint64_t seed = 2) {
    Random random(seed);
    return mapped(image, [&](double v, int, int, int) { return v + amplitude * random.signedUnit(); });
}

// A smooth coloured pattern as a cloak has it: waves of some pixels' length, another phase in each channel.
inline QImage withWaves(const QImage& image, double amplitude, double wavelength) {
    const double k = 2.0 * M_PI / wavelength;
    return mapped(image, [&](double v, int x, int y, int c) {
        return v + amplitude * std::sin(k * x + 1.3 * c) * std::cos(0.8 * k * y - 0.7 * c);
    });
}

inline QImage withColourShift(const QImage& image, double red, double green, double blue) {
    const double shift[3] = {red, green, blue};
    return mapped(image, [&](double v, int, int, int c) { return v + shift[c]; });
}

inline QImage blurred(const QImage& image, double sigma) {
    const int radius = int(std::ceil(3.0 * sigma));
    const auto pass = [&](const QImage& from, int dx, int dy) {
        return mapped(from, [&](double, int x, int y, int c) {
            double sum = 0;
            double weights = 0;
            for (int i = -radius; i <= radius; ++i) {
                const int px = std::clamp(x + i * dx, 0, from.width() - 1);
                const int py = std::clamp(y + i * dy, 0, from.height() - 1);
                const double weight = std::exp(-0.5 * i * i / (sigma * sigma));
                sum += weight * double(from.constScanLine(py)[3 * px + c]);
                weights += weight;
            }
            return sum / weights;
        });
    };
    return pass(pass(image, 1, 0), 0, 1);
}

inline QImage throughJpeg(const QImage& image, int quality) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", quality);
    return QImage::fromData(bytes, "JPEG").convertToFormat(QImage::Format_RGB888);
}

} // namespace pictures
