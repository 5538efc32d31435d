#include "tests/support/detail/paint.h"

#include "tests/support/detail/noise.h"
#include "tests/support/detail/shape.h"

namespace vizard::test::detail {
namespace {

Vec3 bareSkin(const Identity& id, Vec3 p) {
    const float ax = std::abs(p.x);
    const float blotch = turbulence(p * 5, 3, id.salt) - .5f,
                pores = turbulence(p * 42, 2, id.salt + 5) - .5f;
    Vec3 skin = id.skin * (1 + .22f * blotch + .16f * pores);
    float red = .5f * hill(ax, p.y, .36f, -.26f, .2f, .16f) + .5f * hill(ax, p.y, 0, -.36f, .1f, .1f) +
                .25f * hill(ax, p.y, 0, -.86f, .14f, .1f) + .3f * std::max(0.f, blotch);
    skin = skin * Vec3{1 + .05f * red, 1 - .2f * red, 1 - .2f * red};
    const float tired = hill(ax, p.y, id.eyeX - .02f, id.eyeY - .1f, .12f, .05f) +
                        .7f * hill(ax, p.y, .16f, id.eyeY + .02f, .05f, .07f);
    skin = skin * Vec3{1 - .16f * tired, 1 - .22f * tired, 1 - .18f * tired};
    if (id.freckles > 0 && p.z > .2f) {
        const float where = hill(ax, p.y, .25f, -.2f, .3f, .2f) * id.freckles;
        const float spot = smoothstep(.66f, .8f, noise(p * 30, id.salt + 9)) * where;
        skin = skin * Vec3{1 - .3f * spot, 1 - .42f * spot, 1 - .5f * spot};
    }
    return skin;
}

Paint paintEyeball(const Identity& id, Vec3 p, const EyePlace& e) {
    Paint paint;
    const float gx = e.dx - id.gazeX, gy = p.y - id.eyeY - id.gazeY;
    const float r = std::sqrt(gx * gx + gy * gy), iris = .061f, pupil = .024f;
    const float veins = noise(p * 60, id.salt + 3);
    Vec3 colour = Vec3{.62f, .58f, .54f} * (1 - .12f * veins);
    const float pink = smoothstep(-.6f, -1, e.u);
    colour = mix(colour, Vec3{.5f, .25f, .2f}, .6f * pink);
    const float angle = std::atan2(gy, gx);
    const float spokes = noise(angle * 9, r * 30, id.salt + 4);
    const Vec3 stroma = id.iris * (.75f + .7f * spokes) * (.8f + .5f * smoothstep(iris, pupil, r));
    colour = mix(colour, stroma, smoothstep(iris + .006f, iris - .004f, r));
    const float limbus = (r - iris + .004f) / .008f;
    colour = colour * (1 - .6f * std::exp(-limbus * limbus));
    paint.albedo = mix(colour, Vec3{.006f, .005f, .005f}, smoothstep(pupil + .004f, pupil - .003f, r));
    const float below = e.upper - e.dy;
    paint.shade = mix(.38f, 1, smoothstep(0, .045f, below)) * mix(.75f, 1, smoothstep(1, .6f, std::abs(e.u)));
    paint.eyeball = true;
    const float bulge = r < iris ? 1.6f : 1.f; // the cornea stands out
    const float nx = e.dx / .2f * bulge, ny = (p.y - id.eyeY) / .2f * bulge;
    paint.normal = normalised({nx, ny, std::sqrt(std::max(.2f, 1 - nx * nx - ny * ny))});
    paint.gloss = 1.4f;
    paint.shine = 260;
    return paint;
}

// Lashes, the lids' rims and the crease above them.
void paintLids(const Identity& id, const EyePlace& e, Paint& paint) {
    const float arc = smoothstep(1.2f, .9f, std::abs(e.u));
    const float above = e.dy - e.upper, below = e.lower - e.dy;
    const float lash = above > 0 ? smoothstep(.02f, .006f, above) : 0;
    const float under = below > 0 ? smoothstep(.012f, .003f, below) * .45f : 0;
    paint.albedo =
        mix(paint.albedo, id.brow * .25f, arc * std::max(e.dy > 0 ? lash : 0, e.dy <= 0 ? under : 0) * .85f);
    const float crease = (e.dy - e.upper - .048f) / .011f;
    paint.albedo = paint.albedo * (1 - .38f * arc * std::exp(-crease * crease));
}

void paintBrows(const Identity& id, Vec3 p, Paint& paint) {
    const float side = p.x < 0 ? -1.f : 1.f, ax = std::abs(p.x);
    const float u = (ax - .29f) / .19f;
    if (std::abs(u) > 1.3f)
        return;
    const float line =
        id.browY + id.browArch * (1 - (u - .25f) * (u - .25f) * 1.6f) + id.browTilt * (ax - .29f);
    const float half = id.browThick * mix(1.1f, .45f, clamp01(.5f + .5f * u));
    const float along = p.x * .5f + side * p.y, across = p.y - side * .45f * p.x;
    const float hairs = noise(along * 34, across * 120, id.salt + 6);
    const float off = std::abs(p.y - line) / half + .5f * (hairs - .5f);
    const float cover =
        smoothstep(1.25f, .55f, off) * smoothstep(1.15f, .8f, std::abs(u) + .25f * (hairs - .5f));
    paint.albedo = mix(paint.albedo, id.brow, clamp01(cover * id.browDensity * (.75f + .5f * hairs)));
    paint.gloss *= 1 - .6f * cover;
}

void paintMouth(const Identity& id, Vec3 p, Paint& paint) {
    const MouthPlace m = mouthPlace(id, p.x);
    const float ends = smoothstep(1.04f, .9f, std::abs(m.u));
    const float soft = .012f;
    const float lip = smoothstep(soft, -soft, p.y - m.top) * smoothstep(soft, -soft, m.bottom - p.y) * ends;
    if (lip <= 0 && std::abs(m.u) > 1.25f)
        return;
    const float wrinkle = noise(p.x * 70, p.y * 12, id.salt + 7);
    const Vec3 colour = id.lips * (p.y > m.line ? .82f : 1.04f) * (.9f + .2f * wrinkle);
    paint.albedo = mix(paint.albedo, colour, .88f * lip);
    paint.gloss = mix(paint.gloss, .16f, lip);
    paint.shine = mix(paint.shine, 30, lip);
    const float centre = m.line - .1f * m.gap, half = .5f * m.gap;
    const float off = std::abs(p.y - centre) - half;
    const float line = smoothstep(.012f, 0, off) * smoothstep(1.08f, .98f, std::abs(m.u));
    paint.albedo = mix(paint.albedo, Vec3{.05f, .012f, .012f}, .9f * line);
    if (off < 0 && m.gap > .01f) {
        const float depth = (centre + half - p.y) / m.gap, tooth = std::abs(std::sin(p.x * 62));
        const bool teeth = depth < .72f && std::abs(m.u) < .86f;
        const Vec3 enamel =
            Vec3{.62f, .58f, .5f} * (.55f + .45f * std::pow(tooth, .35f)) * (1 - .55f * m.u * m.u);
        paint.albedo = teeth ? enamel : Vec3{.06f, .012f, .014f};
        paint.shade = mix(.45f, 1, smoothstep(0, .25f, depth));
    }
}

// Nostrils, seen from the front as two dark ovals under the tip.
void paintNose(const Identity& id, Vec3 p, Paint& paint) {
    const float y = noseTipY(id) - .083f;
    const float hole = hill(std::abs(p.x), p.y, .058f * id.noseWidth, y, .03f * id.noseWidth, .019f);
    paint.albedo = mix(paint.albedo, paint.albedo * Vec3{.1f, .05f, .05f}, clamp01(1.5f * hole));
    paint.gloss *= 1 - hole;
    const float wing = hill(std::abs(p.x), p.y, .16f * id.noseWidth, y + .03f, .02f, .045f);
    paint.albedo = paint.albedo * Vec3{1 - .22f * wing, 1 - .32f * wing, 1 - .3f * wing};
}

void paintBeard(const Identity& id, Vec3 p, Paint& paint) {
    if (id.beard == Beard::None || p.z < -.15f)
        return;
    const MouthPlace m = mouthPlace(id, p.x);
    const float ax = std::abs(p.x);
    const float hairs = noise({p.x * 60, p.y * 25, p.z * 60}, id.salt + 8);
    const float ragged = .07f * (hairs - .5f);
    float cover = 0;
    const float moustache = smoothstep(m.top - .005f, m.top + .02f, p.y) *
                            smoothstep(noseTipY(id) - .09f, noseTipY(id) - .13f, p.y + ragged) *
                            smoothstep(.34f, .24f, ax + ragged);
    const float edge = mix(-.6f, -.2f, smoothstep(.2f, .6f, ax));
    float jaw = smoothstep(edge + .05f, edge - .08f, p.y + ragged);
    if (p.y < m.top + .02f && p.y > m.bottom - .012f && std::abs(m.u) < 1.1f)
        jaw = 0;
    jaw *= 1 - .8f * hill(ax, p.y, .05f, m.bottom - .02f, .1f, .03f);
    if (id.beard != Beard::Full)
        cover = moustache;
    if (id.beard != Beard::Moustache)
        cover = std::max(moustache, jaw);
    const float density = id.beard == Beard::Stubble ? .42f : .93f;
    cover = clamp01(cover * density * (.7f + .6f * hairs));
    paint.albedo = mix(paint.albedo, id.brow * (.7f + .6f * hairs), cover);
    paint.gloss *= 1 - .7f * cover;
    paint.flesh *= 1 - cover;
}

Paint paintFace(const Identity& id, Vec3 p) {
    const EyePlace e = eyePlace(id, p.x, p.y);
    if (p.z > .3f && e.inside)
        return paintEyeball(id, p, e);
    Paint paint;
    paint.albedo = bareSkin(id, p);
    paint.flesh = 1;
    paint.gloss =
        .055f + .03f * hill(p.x, p.y, 0, -.25f, .1f, .3f) + .02f * hill(p.x, p.y, 0, .4f, .3f, .15f);
    if (p.z < 0)
        return paint;
    paintBeard(id, p, paint);
    if (p.y > id.eyeY + .05f)
        paintBrows(id, p, paint);
    if (std::abs(e.u) < 1.3f && std::abs(e.dy) < .2f)
        paintLids(id, e, paint);
    if (p.y < -.2f) {
        paintNose(id, p, paint);
        paintMouth(id, p, paint);
    }
    return paint;
}

Paint paintBody(const Identity& id, Vec3 p) {
    Paint paint;
    const float opening = p.z > -.2f ? .28f * std::max(0.f, 1 - std::abs(p.x) / .3f) : 0;
    if (p.y > -1.38f - opening) {
        paint.albedo = bareSkin(id, p + Vec3{0, 9, 0});
        paint.flesh = 1;
        return paint;
    }
    const float weave = noise(p.x * 90, p.y * 90, id.salt + 11),
                folds = turbulence(p * 2.2f, 2, id.salt + 12);
    paint.albedo = id.cloth * (.65f + .25f * weave + .5f * (folds - .2f));
    paint.gloss = .01f;
    if (p.y > -1.415f - opening)
        paint.albedo = paint.albedo * .55f;
    return paint;
}

Paint paintHair(const Identity& id, Vec3 p) {
    Paint paint;
    const float theta = std::atan2(p.x, p.z);
    const float fine = noise(theta * 110 + p.y * 5, p.y * 5, id.salt + 13);
    const float locks = noise(theta * 22 + p.y * 3, p.y * 2, id.salt + 14);
    paint.albedo = id.hair * (.45f + .55f * fine + .5f * locks);
    paint.gloss = id.sleek ? .1f : .04f;
    paint.shine = 18;
    paint.shade = .75f + .25f * locks;
    return paint;
}

} // namespace

Paint paintAt(const Identity& id, Material material, Vec3 rest) {
    switch (material) {
    case Material::Skin:
        return paintFace(id, rest);
    case Material::Body:
        return paintBody(id, rest);
    case Material::Hair:
        return paintHair(id, rest);
    case Material::Frame: {
        Paint paint;
        paint.albedo = id.frame;
        paint.gloss = .35f;
        paint.shine = 40;
        return paint;
    }
    case Material::None:
        break;
    }
    return {};
}

} // namespace vizard::test::detail
