#include "tests/support/detail/layer.h"

#include "tests/support/detail/noise.h"
#include "tests/support/detail/paint.h"
#include "tests/support/detail/raster.h"
#include "tests/support/detail/shape.h"

namespace vizard::test::detail {
namespace {

constexpr float kEyePoint = 9; // the camera's distance, in half head heights
constexpr int kSamples = 2;    // a side of a pixel

struct Sample {
    Vec3 pos, rest, normal;
    float open, depth = std::numeric_limits<float>::max();
    Material material = Material::None;
};

struct Camera {
    float x, y, unit;

    Flat operator()(Vec3 p) const {
        const float k = kEyePoint / (kEyePoint - p.z);
        return {x + unit * p.x * k, y - unit * p.y * k, -p.z};
    }
};

struct Lamps {
    Vec3 key, fill;
    float keyLevel, skyLevel, fillLevel;
};

class Person {
public:
    explicit Person(const HeadOptions& options);
    Layer draw() const;

private:
    Vec3 posed(Vec3 rest) const;
    void pose();
    void occlude();
    std::vector<Sample> rasterise(int width, int height, const Camera& camera) const;
    Vec3 shade(const Sample& sample, const DepthMap& shadow) const;
    Pixel resolve(const Sample* corner, int width, const DepthMap& shadow) const;
    Head landmarks(const Camera& camera) const;

    const HeadOptions& options_;
    Identity id_;
    Rotation head_, body_;
    Lamps lamps_;
    std::vector<Mesh> parts_;
    float height_; // of the head, pixels
};

Person::Person(const HeadOptions& options)
    : options_(options)
    , id_(identityOf(options)) {
    const auto f = [](double v) { return static_cast<float>(v); };
    head_ = rotationOf(f(options.yaw), f(options.pitch), f(options.roll));
    body_ = rotationOf(f(options.yaw * .35), 0, f(options.roll * .15));
    const float a = f(options.lightAngle) * kPi / 180, h = f(options.lightHeight) * kPi / 180;
    lamps_.key = {std::sin(a) * std::cos(h), std::sin(h), std::cos(a) * std::cos(h)};
    lamps_.fill = normalised({-lamps_.key.x * .8f, .1f, .8f});
    lamps_.skyLevel = f(options.ambient);
    lamps_.keyLevel = 1.25f * (1 - f(options.ambient)) + .25f;
    lamps_.fillLevel = .22f * f(options.ambient);
    height_ = f(options.headScale * std::min(options.size.width(), options.size.height()));
    parts_ = buildPerson(id_, static_cast<int>(height_ * 1.1f));
    pose();
    occlude();
}

Vec3 Person::posed(Vec3 rest) const {
    const Vec3 pivot{0, -.7f, -.2f};
    const float stiff = smoothstep(-1.45f, -.8f, rest.y);
    return mix(body_(rest - pivot), head_(rest - pivot), stiff) + pivot;
}

void Person::pose() {
    const Vec3 pivot{0, -.7f, -.2f};
    for (Mesh& mesh : parts_) {
        const bool rigid = mesh.material == Material::Skin || mesh.material == Material::Frame;
        for (Vertex& v : mesh.vertices)
            v.pos = rigid ? head_(v.rest - pivot) + pivot : posed(v.rest);
        computeNormals(mesh);
    }
}

void Person::occlude() {
    constexpr int directions = 16;
    std::vector<float> total;
    std::vector<DepthMap> maps;
    std::vector<Vec3> towards;
    for (int i = 0; i < directions; ++i) {
        const float z =
            1 - (static_cast<float>(i) + .5f) * 1.4f / directions; // few from behind: they do not show
        const float r = std::sqrt(1 - z * z), a = 2.39996f * static_cast<float>(i);
        towards.push_back({r * std::cos(a), r * std::sin(a), z});
        maps.emplace_back(towards.back(), Vec3{0, -.3f, 0}, 1.7f, 120);
        for (const Mesh& mesh : parts_)
            maps.back().add(mesh, mesh.rows > 60 ? 3 : 2);
    }
    for (Mesh& mesh : parts_)
        for (Vertex& v : mesh.vertices) {
            float seen = 0, all = 1e-3f;
            for (std::size_t i = 0; i < towards.size(); ++i) {
                const float facing = dot(v.normal, towards[i]);
                if (facing <= 0)
                    continue;
                all += facing;
                seen += maps[i].sees(v.pos + v.normal * .015f, .03f) ? facing : 0;
            }
            v.open = all > .02f ? seen / all : .5f;
        }
}

std::vector<Sample> Person::rasterise(int width, int height, const Camera& camera) const {
    std::vector<Sample> samples(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    std::vector<Flat> flat;
    for (const Mesh& mesh : parts_) {
        flat.clear();
        for (const Vertex& v : mesh.vertices)
            flat.push_back(camera(v.pos));
        forTriangles(mesh, 1, [&](std::size_t ia, std::size_t ib, std::size_t ic) {
            const Vertex &a = mesh.vertices[ia], &b = mesh.vertices[ib], &c = mesh.vertices[ic];
            fillTriangle(
                flat[ia], flat[ib], flat[ic], width, height, [&](int x, int y, float wa, float wb, float wc) {
                    Sample& s = samples[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                                        static_cast<std::size_t>(x)];
                    const float depth = wa * flat[ia].depth + wb * flat[ib].depth + wc * flat[ic].depth;
                    if (depth >= s.depth || wa * a.mask + wb * b.mask + wc * c.mask < 0)
                        return;
                    const auto blend = [&](Vec3 Vertex::*m) { return a.*m * wa + b.*m * wb + c.*m * wc; };
                    s = {blend(&Vertex::pos),
                         blend(&Vertex::rest),
                         blend(&Vertex::normal),
                         a.open * wa + b.open * wb + c.open * wc,
                         depth,
                         mesh.material};
                });
        });
    }
    return samples;
}

Vec3 Person::shade(const Sample& s, const DepthMap& shadow) const {
    const Paint paint = paintAt(id_, s.material, s.rest);
    const Vec3 view = normalised(Vec3{0, 0, kEyePoint} - s.pos);
    Vec3 n = normalised(s.normal);
    if (dot(n, view) < 0)
        n = n * -1;
    const Vec3 surface = n;
    if (paint.eyeball)
        n = head_(paint.normal);
    const float slope = 1 - clamp01(dot(surface, lamps_.key));
    const float lit = shadow.light(s.pos + surface * .02f, .012f + .03f * slope, .035f);
    const auto lambert = [](float cosine, float wrap) { return std::max(0.f, (cosine + wrap) / (1 + wrap)); };
    const float key = dot(n, lamps_.key), fill = dot(n, lamps_.fill);
    const Vec3 wrap = Vec3{.32f, .14f, .08f} * paint.flesh;
    const Vec3 direct = Vec3{lambert(key, wrap.x), lambert(key, wrap.y), lambert(key, wrap.z)} *
                        Vec3{1.04f, 1, .95f} * (lamps_.keyLevel * mix(lit, 1, paint.flesh * .06f));
    const float open = std::pow(clamp01(s.open), 1.25f);
    const float above = .72f + .28f * n.y;
    const Vec3 around = Vec3{mix(open, 1, .12f * paint.flesh), open, open * 1.02f} *
                        (lamps_.skyLevel * above + lamps_.fillLevel * lambert(fill, .2f));
    const Vec3 half = normalised(lamps_.key + view);
    const float edge = 1 - clamp01(dot(n, view)), rim = edge * edge * edge * edge;
    const float spark = std::pow(std::max(0.f, dot(n, half)), paint.shine) * paint.gloss * (1 + 3 * rim);
    const float glow =
        spark * lit * lamps_.keyLevel * 1.6f + paint.gloss * rim * open * lamps_.skyLevel * .5f;
    return (paint.albedo * (direct + around) + Vec3{glow, glow, glow}) * paint.shade;
}

Head Person::landmarks(const Camera& camera) const {
    const HeadShape shape(id_);
    const Vec3 pivot{0, -.7f, -.2f};
    const auto seen = [&](Vec3 rest) {
        const Flat f = camera(head_(rest - pivot) + pivot);
        return QPointF(static_cast<double>(f.x), static_cast<double>(f.y)) / kSamples;
    };
    Head head;
    const float mouthX = id_.mouthHalf * (1 + .12f * std::max(0.f, id_.smile));
    const float cornerY = mouthPlace(id_, mouthX).line;
    head.landmarks = {seen(shape.front(-id_.eyeX, id_.eyeY)), seen(shape.front(id_.eyeX, id_.eyeY)),
                      seen(shape.front(0, noseTipY(id_))), seen(shape.front(-mouthX, cornerY)),
                      seen(shape.front(mouthX, cornerY))};
    QPolygonF outline;
    const Mesh& skin = parts_.front();
    for (const Vertex& v : skin.vertices)
        if (v.rest.z > .22f && v.rest.y < .62f) {
            const Flat f = camera(v.pos);
            outline << QPointF(static_cast<double>(f.x), static_cast<double>(f.y)) / kSamples;
        }
    head.box = outline.boundingRect();
    return head;
}

// Two of the four samples are enough for the colour; all four count for the outline.
Pixel Person::resolve(const Sample* corner, int width, const DepthMap& shadow) const {
    const std::array<const Sample*, 4> four = {corner, corner + width + 1, corner + 1, corner + width};
    Pixel pixel;
    int shaded = 0, covered = 0;
    for (const Sample* sample : four) {
        if (sample->material == Material::None)
            continue;
        ++covered;
        if (shaded < 2) {
            pixel.light = pixel.light + shade(*sample, shadow);
            ++shaded;
        }
    }
    pixel.cover = static_cast<float>(covered) / 4;
    if (shaded > 0)
        pixel.light =
            pixel.light * (pixel.cover * static_cast<float>(options_.exposure) / static_cast<float>(shaded));
    return pixel;
}

Layer Person::draw() const {
    Layer layer;
    layer.width = options_.size.width();
    layer.height = options_.size.height();
    const Camera camera{static_cast<float>(options_.centre.x() * layer.width * kSamples),
                        static_cast<float>(options_.centre.y() * layer.height * kSamples),
                        .5f * kSamples * height_};
    const int width = layer.width * kSamples;
    const std::vector<Sample> samples = rasterise(width, layer.height * kSamples, camera);
    DepthMap shadow(lamps_.key, {0, -.3f, 0}, 1.6f, 512);
    for (const Mesh& mesh : parts_)
        shadow.add(mesh, 1);
    layer.pixels.resize(static_cast<std::size_t>(layer.width) * static_cast<std::size_t>(layer.height));
    for (int y = 0; y < layer.height; ++y)
        for (int x = 0; x < layer.width; ++x)
            layer.pixels[static_cast<std::size_t>(y * layer.width + x)] = resolve(
                &samples[static_cast<std::size_t>(y * kSamples * width + x * kSamples)], width, shadow);
    layer.head = landmarks(camera);
    return layer;
}

} // namespace

Layer drawLayer(const HeadOptions& options) {
    return Person(options).draw();
}

} // namespace vizard::test::detail
