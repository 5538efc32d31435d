#include "tests/support/detail/shape.h"

#include <array>

namespace vizard::test::detail {
namespace {

// Outline of a head without features, from crown to throat.
constexpr std::array<Row, 15> kRows = {{{1.f, 0, -.08f, -.08f},
                                        {.965f, .25f, .22f, -.45f},
                                        {.87f, .44f, .45f, -.66f},
                                        {.72f, .57f, .61f, -.82f},
                                        {.52f, .64f, .71f, -.92f},
                                        {.30f, .67f, .745f, -.94f},
                                        {.08f, .675f, .735f, -.90f},
                                        {-.14f, .66f, .74f, -.80f},
                                        {-.35f, .63f, .75f, -.66f},
                                        {-.55f, .58f, .765f, -.52f},
                                        {-.72f, .52f, .765f, -.40f},
                                        {-.86f, .43f, .74f, -.25f},
                                        {-.955f, .31f, .68f, 0},
                                        {-1.f, .16f, .56f, .15f},
                                        {-.99f, 0, .35f, .35f}}};

float spline(float a, float b, float c, float d, float t) {
    return b + .5f * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

} // namespace

EyePlace eyePlace(const Identity& id, float x, float y) {
    EyePlace e{};
    const float side = x < 0 ? -1.f : 1.f;
    e.dx = x - side * id.eyeX;
    e.u = side * e.dx / id.eyeHalf;
    e.dy = y - id.eyeY - id.eyeTilt * e.u * id.eyeHalf;
    const float arc = std::max(0.f, 1 - e.u * e.u);
    e.upper = id.eyeOpen * std::pow(arc, .7f) * (1 - .12f * e.u);
    e.lower = -.55f * id.eyeOpen * arc * (1 + .15f * e.u);
    e.inside = arc > 0 && e.dy < e.upper && e.dy > e.lower;
    return e;
}

MouthPlace mouthPlace(const Identity& id, float x) {
    MouthPlace m{};
    m.u = x / (id.mouthHalf * (1 + .12f * std::max(0.f, id.smile)));
    const float u2 = m.u * m.u, arc = std::max(0.f, 1 - u2);
    m.line = id.mouthY + .045f * id.smile * u2 - .006f * std::exp(-u2 * 40);
    if (arc <= 0) {
        m.top = m.bottom = m.line;
        return m;
    }
    m.gap = .075f * id.mouthOpen * std::pow(arc, .6f);
    const float beside = std::abs(m.u) - .28f;
    const float bow = 1 - .3f * std::exp(-u2 * 60) + .08f * std::exp(-beside * beside * 30);
    const float stretch = 1 - .25f * std::max(0.f, id.smile);
    m.top = m.line + .4f * m.gap + id.lipUpper * stretch * std::pow(arc, .75f) * bow;
    m.bottom = m.line - .6f * m.gap - id.lipLower * stretch * std::pow(arc, .6f);
    return m;
}

float noseTipY(const Identity& id) {
    return -.325f * id.noseLength;
}

Turn::Turn(float theta)
    : sine(std::sin(theta))
    , cosine(std::cos(theta)) {
    const auto bent = [](float v) { return std::copysign(std::pow(std::abs(v), 2 / 2.25f), v); };
    squareSine = cosine > 0 ? bent(sine) : sine;
    squareCosine = cosine > 0 ? bent(cosine) : cosine;
}

Row HeadShape::rowAt(float t) const {
    const int i = std::clamp(static_cast<int>(t), 0, 13);
    const auto at = [](int k) { return kRows[static_cast<std::size_t>(std::clamp(k, 0, 14))]; };
    const Row a = at(i - 1), b = at(i), c = at(i + 1), d = at(i + 2);
    const float f = t - static_cast<float>(i);
    Row row{spline(a.y, b.y, c.y, d.y, f), std::max(0.f, spline(a.width, b.width, c.width, d.width, f)),
            spline(a.front, b.front, c.front, d.front, f), spline(a.back, b.back, c.back, d.back, f)};
    row.width *= id_.width * mix(1, id_.jaw, smoothstep(-.2f, -.7f, row.y) * .7f) *
                 mix(1, id_.chin, smoothstep(-.75f, -.95f, row.y) * .6f);
    return row;
}

Vec3 HeadShape::skull(const Row& row, const Turn& turn) const {
    const float square = 1 - smoothstep(-.2f, -.7f, row.y);
    const float middle = .5f * (row.front + row.back), half = row.front - middle;
    const float x = row.width * mix(turn.sine, turn.squareSine, square);
    const float z = middle + half * mix(turn.cosine, turn.squareCosine, square);
    const float lift = .42f * smoothstep(-.4f, -1.f, row.y) * (row.front - z) / std::max(.3f, 2 * half);
    const float y = row.y + lift;
    return {x, y < 0 ? y * mix(1, id_.length, smoothstep(0, -.6f, y)) : y, z};
}

Vec3 HeadShape::face(const Row& row, const Turn& turn) const {
    Vec3 p = skull(row, turn);
    if (turn.cosine > 0)
        p.z += relief(p.x, p.y) * smoothstep(0, .3f, turn.cosine);
    return p;
}

Vec3 HeadShape::front(float x, float y) const {
    float low = 0, high = 12, theta = 0;
    for (int i = 0; i < 22; ++i) {
        const Row row = rowAt(.5f * (low + high));
        float from = -.5f * kPi, to = .5f * kPi;
        for (int k = 0; k < 22; ++k) {
            theta = .5f * (from + to);
            (skull(row, Turn(theta)).x < x ? from : to) = theta;
        }
        (skull(row, Turn(theta)).y > y ? low : high) = .5f * (low + high);
    }
    return face(rowAt(low), Turn(theta));
}

float HeadShape::noseRelief(float ax, float y) const {
    const float tip = noseTipY(id_), root = .1f;
    const float v = clamp01((root - y) / (root - tip));
    const float out = id_.noseOut;
    const float width = mix(.06f, .085f, v) * mix(1, id_.noseWidth, v);
    float height = mix(.05f * id_.noseBridge, .2f * out, std::pow(v, 1.25f));
    height *= smoothstep(tip - .11f, tip - .03f, y);
    if (y > root)
        height *= std::exp(-(y - root) * (y - root) / .006f);
    float z = height * std::exp(-(ax * ax) / (width * width));
    z += .06f * out * hill(ax, y, 0, tip, .075f, .07f);
    z += .1f * hill(ax, y, .105f * id_.noseWidth, tip - .03f, .05f, .05f);
    z -= .05f * hill(ax, y, .055f * id_.noseWidth, tip - .085f, .028f, .022f);
    return z;
}

float HeadShape::mouthRelief(float x, float y) const {
    const MouthPlace m = mouthPlace(id_, x);
    const float ends = smoothstep(1.15f, .6f, std::abs(m.u));
    const float top = std::max(.012f, m.top - m.line), low = std::max(.012f, m.line - m.bottom);
    const float up = (y - m.line - .5f * top) / (.75f * top), down = (m.line - .5f * low - y) / (.75f * low);
    float z = .05f * hill(x, y, 0, id_.mouthY + .02f, .26f, .18f);
    z += ends * (.032f * std::exp(-up * up) + .042f * std::exp(-down * down));
    const float off = std::max(0.f, std::abs(y - m.line + .1f * m.gap) - .5f * m.gap) / .014f;
    z -= (.03f + .2f * m.gap) * smoothstep(1.12f, .8f, std::abs(m.u)) * std::exp(-off * off);
    z -= .014f * hill(x, y, 0, id_.mouthY + .12f, .025f, .05f);
    z -= .03f * hill(x, y, 0, m.bottom - .055f, .16f, .04f);
    const float cornerX = std::abs(x) - id_.mouthHalf - .02f;
    return z - .022f * std::exp(-(cornerX * cornerX + (y - m.line) * (y - m.line)) / .0012f);
}

float HeadShape::eyeRelief(float x, float y) const {
    const float ax = std::abs(x);
    const EyePlace e = eyePlace(id_, x, y);
    float z = -.085f * hill(ax, y, id_.eyeX - .01f, id_.eyeY + .02f, .2f, .13f);
    z -= .03f * hill(ax, y, .13f, id_.eyeY + .03f, .06f, .08f);
    z += .055f * std::exp(-(e.dx * e.dx) / .014f - e.dy * e.dy / .0075f);
    const float edge = e.dy > 0 ? e.dy - e.upper : e.lower - e.dy;
    const float arc = smoothstep(1.15f, .8f, std::abs(e.u));
    z += arc * .014f * std::exp(-(edge - .018f) * (edge - .018f) / .0004f);
    z -= arc * .016f * smoothstep(.006f, -.008f, edge);
    const float crease = e.dy - e.upper - .045f;
    return z - .012f * arc * std::exp(-crease * crease / .00018f);
}

float HeadShape::relief(float x, float y) const {
    const float ax = std::abs(x);
    float z = noseRelief(ax, y);
    if (y < -.3f && ax < .5f)
        z += mouthRelief(x, y);
    if (std::abs(y - id_.eyeY) < .4f && ax < .6f)
        z += eyeRelief(x, y);
    z += .03f * id_.ridge * hill(ax, y, .24f, id_.browY, .2f, .065f);
    z += .04f * id_.cheek * hill(ax, y, .4f, -.2f, .16f, .14f);
    z -= .03f * id_.cheek * hill(ax, y, .43f, -.52f, .12f, .2f);
    z += .03f * std::max(0.f, id_.smile) * hill(ax, y, .33f, -.33f, .1f, .1f);
    z += .055f * id_.chin * hill(ax, y, 0, -.88f * id_.length, .14f, .09f);
    z += .02f * hill(ax, y, 0, .5f, .4f, .2f);
    const float along = (y + .42f) / -.24f; // the fold from the wing of the nose to beside the mouth
    const float fold = ax - mix(.16f, .31f, clamp01(along));
    return z - .016f * id_.fold * std::exp(-fold * fold / .0009f) * smoothstep(-.15f, .2f, along) *
                   smoothstep(1.25f, .8f, along);
}

} // namespace vizard::test::detail
