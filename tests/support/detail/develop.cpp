// Backgrounds, and from linear light to a picture.
#include "tests/support/detail/identity.h"
#include "tests/support/detail/layer.h"
#include "tests/support/detail/noise.h"

namespace vizard::test::detail {
namespace {

Layer emptyLayer(QSize size) {
    Layer layer;
    layer.width = size.width();
    layer.height = size.height();
    layer.pixels.resize(static_cast<std::size_t>(layer.width) * static_cast<std::size_t>(layer.height));
    return layer;
}

std::vector<float> kernel(double sigma) {
    const int reach = static_cast<int>(std::ceil(3 * sigma));
    std::vector<float> weights;
    float sum = 0;
    for (int i = -reach; i <= reach; ++i) {
        weights.push_back(static_cast<float>(std::exp(-.5 * i * i / (sigma * sigma))));
        sum += weights.back();
    }
    for (float& w : weights)
        w /= sum;
    return weights;
}

void blurAlong(const std::vector<Pixel>& from, std::vector<Pixel>& to, const Layer& size,
               const std::vector<float>& weights, bool horizontal) {
    const int reach = static_cast<int>(weights.size()) / 2;
    const int last = (horizontal ? size.width : size.height) - 1, stride = horizontal ? 1 : size.width;
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const int at = horizontal ? x : y, here = y * size.width + x;
            Pixel sum;
            for (int i = -reach; i <= reach; ++i) {
                const int other = here + (std::clamp(at + i, 0, last) - at) * stride;
                const Pixel& p = from[static_cast<std::size_t>(other)];
                const float w = weights[static_cast<std::size_t>(i + reach)];
                sum.light = sum.light + p.light * w;
                sum.cover += p.cover * w;
            }
            to[static_cast<std::size_t>(here)] = sum;
        }
}

// A table: the sRGB curve per pixel would cost more than the shading.
int encoded(float linear) {
    static const std::array<quint8, 4096> table = [] {
        std::array<quint8, 4096> t{};
        for (std::size_t i = 0; i < t.size(); ++i) {
            const double root = static_cast<double>(i) / 4095, v = root * root;
            const double s = v <= .0031308 ? 12.92 * v : 1.055 * std::pow(v, 1 / 2.4) - .055;
            t[i] = static_cast<quint8>(std::lround(255 * s));
        }
        return t;
    }();
    return table[static_cast<std::size_t>(std::sqrt(clamp01(linear)) * 4095)];
}

// Film's shoulder: highlights bend instead of clipping.
float shoulder(float v) {
    return v < .7f ? v : .7f + .3f * (1 - std::exp((.7f - v) / .3f));
}

} // namespace

void compose(Layer& bottom, const Layer& top) {
    for (std::size_t i = 0; i < bottom.pixels.size(); ++i) {
        Pixel& b = bottom.pixels[i];
        const Pixel& t = top.pixels[i];
        b.light = b.light * (1 - t.cover) + t.light;
        b.cover = b.cover * (1 - t.cover) + t.cover;
    }
}

Layer gradient(QSize size, const QColor& top, const QColor& bottom, quint64 seed) {
    Layer layer = emptyLayer(size);
    const Vec3 high = linearOf(top), low = linearOf(bottom);
    const auto salt = static_cast<quint32>(seed ^ (seed >> 32));
    for (int y = 0; y < layer.height; ++y)
        for (int x = 0; x < layer.width; ++x) {
            const float u = static_cast<float>(x) / static_cast<float>(size.height());
            const float v = static_cast<float>(y) / static_cast<float>(size.height());
            const float clouds = .85f + .3f * turbulence({u * 3, v * 3, 0}, 2, salt);
            layer.pixels[static_cast<std::size_t>(y * layer.width + x)] = {mix(high, low, v) * clouds, 1};
        }
    return layer;
}

Layer scene(QSize size, quint64 seed) {
    Random random(seed ^ 0x5CE9E5ull);
    const auto colour = [&] {
        return QColor::fromHsvF(random.uniform(0, .999f), random.uniform(.05f, .5f),
                                random.uniform(.2f, .85f));
    };
    Layer layer = gradient(size, colour(), colour(), seed);
    const auto width = static_cast<float>(size.width()), height = static_cast<float>(size.height());
    const int shapes = 6 + random.below(14);
    for (int i = 0; i < shapes; ++i) {
        const Vec3 paint = linearOf(colour());
        const float cx = random.uniform(0, width), cy = random.uniform(0, height);
        const float rx = random.uniform(.03f, .3f) * width, ry = random.uniform(.03f, .4f) * height;
        const float power = random.chance(.6f) ? 8.f : 2.f, soft = random.uniform(.03f, .4f),
                    alpha = random.uniform(.3f, .9f);
        const auto salt = static_cast<quint32>(random.next());
        const float grainSize = 90 / height * random.uniform(.3f, 1.5f);
        for (int y = std::max(0, static_cast<int>(cy - 1.5f * ry));
             y < std::min(layer.height, static_cast<int>(cy + 1.5f * ry)); ++y)
            for (int x = std::max(0, static_cast<int>(cx - 1.5f * rx));
                 x < std::min(layer.width, static_cast<int>(cx + 1.5f * rx)); ++x) {
                const float u = (static_cast<float>(x) - cx) / rx, v = (static_cast<float>(y) - cy) / ry;
                const float d =
                    std::pow(std::pow(std::abs(u), power) + std::pow(std::abs(v), power), 1 / power);
                const float cover = alpha * smoothstep(1 + soft, 1 - soft, d);
                const float texture = .6f + .8f * turbulence({static_cast<float>(x) * grainSize,
                                                              static_cast<float>(y) * grainSize, 0},
                                                             3, salt);
                Pixel& p = layer.pixels[static_cast<std::size_t>(y * layer.width + x)];
                p.light = mix(p.light, paint * texture, cover);
            }
    }
    return layer;
}

QImage develop(const Layer& layer, const Develop& how) {
    std::vector<Pixel> pixels = layer.pixels;
    if (how.blur > .1) {
        std::vector<Pixel> between(pixels.size());
        const std::vector<float> weights = kernel(how.blur);
        blurAlong(pixels, between, layer, weights, true);
        blurAlong(between, pixels, layer, weights, false);
    }
    Random random(how.seed * 31 + 7);
    const float grain = static_cast<float>(how.grain) * 2.1f, exposure = static_cast<float>(how.exposure);
    QImage image(layer.width, layer.height, QImage::Format_ARGB32);
    bool opaque = true;
    for (int y = 0; y < layer.height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < layer.width; ++x) {
            const Pixel& p = pixels[static_cast<std::size_t>(y * layer.width + x)];
            const float scale = exposure / std::max(p.cover, 1e-3f), speck = grain * random.bell();
            const auto channel = [&](float v) {
                const float level = static_cast<float>(encoded(shoulder(v * scale))) + speck;
                return static_cast<int>(std::lround(std::clamp(level, 0.f, 255.f)));
            };
            const int alpha = static_cast<int>(std::lround(255 * clamp01(p.cover)));
            opaque = opaque && alpha == 255;
            line[x] = qRgba(channel(p.light.x), channel(p.light.y), channel(p.light.z), alpha);
        }
    }
    if (how.grey)
        return image.convertToFormat(QImage::Format_Grayscale8);
    return opaque ? image.convertToFormat(QImage::Format_RGB32) : image;
}

} // namespace vizard::test::detail
