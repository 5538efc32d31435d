// Ears, neck, hair, glasses, and the whole person.
#include "tests/support/detail/noise.h"
#include "tests/support/detail/shape.h"

#include <array>

namespace vizard::test::detail {
namespace {

float fraction(int i, int n) {
    return static_cast<float>(i) / static_cast<float>(n - 1);
}

// Angles around the head, closer together in front, where the features are.
float angleAt(int c, int cols) {
    const float s = 2 * fraction(c, cols) - 1;
    return kPi * s * (.5f + .5f * s * s);
}

std::vector<Turn> turnsOf(int cols) {
    std::vector<Turn> turns;
    for (int c = 0; c < cols; ++c)
        turns.emplace_back(angleAt(c, cols));
    return turns;
}

template <std::size_t N>
float curve(const std::array<float, N>& at, const std::array<float, N>& values, float v) {
    std::size_t i = 0;
    while (i + 2 < N && v > at[i + 1])
        ++i;
    return mix(values[i], values[i + 1], smoothstep(at[i], at[i + 1], v));
}

Mesh buildFace(const HeadShape& shape, int rows, int cols) {
    Mesh mesh(Material::Skin, rows, cols);
    const std::vector<Turn> turns = turnsOf(cols);
    for (int r = 0; r < rows; ++r) {
        const Row row = shape.rowAt(HeadShape::kLastRow * fraction(r, rows));
        for (int c = 0; c < cols; ++c)
            mesh.at(r, c).rest = shape.face(row, turns[static_cast<std::size_t>(c)]);
    }
    return mesh;
}

Mesh buildEar(const Identity& id, const HeadShape& shape, float side, int rings) {
    Mesh mesh(Material::Body, rings, 2 * rings + 1);
    const Vec3 root = shape.skull(6.8f, side * .52f * kPi);
    for (int r = 0; r < mesh.rows; ++r)
        for (int c = 0; c < mesh.cols; ++c) {
            const float radius = fraction(r, mesh.rows), angle = 2 * kPi * fraction(c, mesh.cols);
            const float up = std::cos(angle), back = std::sin(angle);
            const float lobe = up < 0 ? .8f : 1.f;
            const float rim =
                hill(radius, 0, .78f, 0, .16f, 1) * .03f - hill(radius, 0, .1f, 0, .35f, 1) * .035f;
            const float out = .035f + .07f * (back + .6f) * radius + rim - .06f * smoothstep(.9f, 1, radius);
            mesh.at(r, c).rest = {root.x + side * out, root.y + .03f + .205f * radius * up,
                                  root.z + .02f - .11f * radius * back * lobe - .05f * up * radius};
        }
    Q_UNUSED(id);
    return mesh;
}

Mesh buildBody(const Identity& id, int rows, int cols) {
    constexpr std::array<float, 9> at = {0, 1, 2, 3, 4, 5, 6, 7, 8};
    constexpr std::array<float, 9> y = {-.5f, -.9f, -1.2f, -1.36f, -1.47f, -1.6f, -1.8f, -2.3f, -9.f};
    constexpr std::array<float, 9> width = {.43f, .43f, .45f, .53f, .78f, 1.15f, 1.4f, 1.5f, 1.52f};
    constexpr std::array<float, 9> front = {.2f, .17f, .16f, .19f, .25f, .33f, .42f, .54f, .58f};
    constexpr std::array<float, 9> back = {-.62f, -.62f, -.66f, -.7f, -.73f, -.76f, -.78f, -.8f, -.8f};
    Mesh mesh(Material::Body, rows, cols);
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c < cols; ++c) {
            const float t = 8 * fraction(r, rows), a = 2 * kPi * fraction(c, cols);
            const float wide = curve(at, width, t) * mix(id.neck, id.shoulders, smoothstep(2, 5, t));
            const float f = curve(at, front, t), b = curve(at, back, t);
            mesh.at(r, c).rest = {wide * std::sin(a), curve(at, y, t),
                                  .5f * (f + b) + .5f * (f - b) * std::cos(a)};
        }
    return mesh;
}

Mesh buildTube(const std::vector<Vec3>& path, float radius) {
    constexpr int around = 9;
    Mesh mesh(Material::Frame, static_cast<int>(path.size()), around);
    for (int r = 0; r < mesh.rows; ++r) {
        const auto i = static_cast<std::size_t>(r);
        const Vec3 along = normalised(path[std::min(i + 1, path.size() - 1)] - path[i == 0 ? 0 : i - 1]);
        const Vec3 a = normalised(cross(along, std::abs(along.z) < .8f ? Vec3{0, 0, 1} : Vec3{0, 1, 0}));
        const Vec3 b = cross(along, a);
        for (int c = 0; c < around; ++c) {
            const float angle = 2 * kPi * fraction(c, around);
            mesh.at(r, c).rest = path[i] + (a * std::cos(angle) + b * std::sin(angle)) * radius;
        }
    }
    return mesh;
}

void addGlasses(const Identity& id, const HeadShape& shape, std::vector<Mesh>& parts) {
    const float z = shape.front(0, .02f).z + .01f, ear = shape.skull(6.4f, .5f * kPi).x;
    const float halfX = .195f, halfY = .14f, thick = .016f, middle = id.eyeY - .015f;
    for (const float side : {-1.f, 1.f}) {
        std::vector<Vec3> rim;
        for (int i = 0; i <= 40; ++i) {
            const float a = 2 * kPi * static_cast<float>(i) / 40;
            const float x = halfX * std::copysign(std::pow(std::abs(std::cos(a)), .7f), std::cos(a));
            const float y = halfY * std::copysign(std::pow(std::abs(std::sin(a)), .7f), std::sin(a));
            const float px = side * (id.eyeX + .015f) + x;
            rim.push_back({px, middle + y, z + .02f - .3f * px * px});
        }
        parts.push_back(buildTube(rim, thick));
        const float outer = side * (id.eyeX + .015f + halfX);
        parts.push_back(buildTube({{outer, middle + .05f, z - .3f * outer * outer + .02f},
                                   {side * (ear + .02f), middle + .06f, z - .35f},
                                   {side * (ear + .03f), middle + .04f, -.1f}},
                                  thick * .8f));
    }
    const float inner = id.eyeX + .015f - halfX;
    parts.push_back(buildTube(
        {{-inner, middle + .03f, z}, {0, middle + .06f, z + .035f}, {inner, middle + .03f, z}}, thick));
}

// The height above which hair grows, at an angle (degrees from the front).
float hairlineAt(const Identity& id, float degrees, float x) {
    constexpr std::array<float, 9> at = {0, 20, 36, 50, 62, 74, 88, 105, 180};
    const float h = id.hairline;
    const bool framed = id.style == HairStyle::Bob || id.style == HairStyle::Long;
    const float end = id.style == HairStyle::Long ? -1.75f : -.85f;
    switch (id.style) {
    case HairStyle::Bob:
    case HairStyle::Long:
        return curve<9>(at, {h, h, h - .08f, h - .3f, -.2f, end, end, end, end}, degrees);
    case HairStyle::Fringe:
        return curve<9>(at, {.36f, .33f, .3f, .2f, .05f, -.15f, .1f, -.35f, -.6f}, degrees);
    case HairStyle::Parted:
        return curve<9>(at, {h, h, h - .04f, .45f, .15f, -.12f, .12f, -.3f, -.55f}, degrees) +
               .1f * id.partSide * x;
    default:
        break;
    }
    Q_UNUSED(framed);
    return curve<9>(at, {h - .02f, h + .03f, h, .45f, .18f, -.1f, .14f, -.28f, -.5f}, degrees);
}

// The hair's envelope: the skull, and below the ears for long hair a curtain that keeps its width.
Vec3 hairBase(const Identity& id, const HeadShape& shape, float t, float theta) {
    const bool framed = id.style == HairStyle::Bob || id.style == HairStyle::Long;
    if (!framed || t <= 6.5f)
        return shape.skull(t, theta);
    const Vec3 top = shape.skull(6.5f, theta);
    const float down = t - 6.5f;
    const float flare = id.style == HairStyle::Bob ? 1 + .1f * down - .02f * down * down : 1 + .035f * down;
    return {top.x * flare, top.y - .23f * down, mix(top.z, top.z * .85f - .1f, smoothstep(0, 5, down))};
}

} // namespace

Mesh buildHair(const Identity& id, const HeadShape& shape, int rows, int cols) {
    Mesh mesh(Material::Hair, rows, cols);
    const bool framed = id.style == HairStyle::Bob || id.style == HairStyle::Long;
    const float last = id.style == HairStyle::Long ? 15.f : framed ? 11.5f : 11.f;
    const float least = id.style == HairStyle::Buzz ? .006f : id.style == HairStyle::Fringe ? .05f : .02f;
    const float most = id.style == HairStyle::Buzz ? .02f : id.hairThick;
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c < cols; ++c) {
            const float theta = angleAt(c, cols);
            const Vec3 base = hairBase(id, shape, last * fraction(r, rows), theta);
            const float degrees = std::abs(theta) * 180 / kPi;
            const float strands = noise(theta * 14 + base.y * 1.5f, base.y * 1.2f, id.salt) +
                                  .5f * noise(theta * 45 + base.y * 3, base.y * 2, id.salt + 1) - .75f;
            const float above = base.y - hairlineAt(id, degrees, base.x) + .07f * strands;
            const float grow = smoothstep(0, .3f, above);
            const float thick =
                least + most * grow + (id.style == HairStyle::Buzz ? 0 : .045f * strands * grow);
            const Vec3 out = normalised({base.x * 1.1f, std::max(0.f, base.y) * .9f + .1f, base.z + .1f});
            mesh.at(r, c).rest = base + out * thick;
            mesh.at(r, c).mask = above * 8;
        }
    return mesh;
}

std::vector<Mesh> buildPerson(const Identity& id, int detail) {
    const HeadShape shape(id);
    const int rows = std::clamp(detail + 40, 90, 340), cols = std::clamp(detail * 4 / 5 + 40, 80, 280) | 1;
    std::vector<Mesh> parts;
    parts.push_back(buildFace(shape, rows, cols));
    parts.push_back(buildBody(id, rows / 3, cols / 2));
    for (const float side : {-1.f, 1.f})
        parts.push_back(buildEar(id, shape, side, std::max(8, rows / 14)));
    if (id.style != HairStyle::Bald)
        parts.push_back(buildHair(id, shape, rows / 2, cols));
    if (id.glasses)
        addGlasses(id, shape, parts);
    return parts;
}

} // namespace vizard::test::detail
