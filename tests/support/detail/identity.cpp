#include "tests/support/detail/identity.h"

#include "tests/support/detail/noise.h"

namespace vizard::test::detail {
namespace {

template <std::size_t N> Vec3 pick(Random& random, const std::array<quint32, N>& palette) {
    const int last = static_cast<int>(N) - 1;
    const float at = random.uniform(0, static_cast<float>(last));
    const auto i = static_cast<std::size_t>(std::min(static_cast<int>(at), last - 1));
    return mix(linearOf(QColor::fromRgb(palette[i])), linearOf(QColor::fromRgb(palette[i + 1])),
               at - static_cast<float>(i));
}

// Neighbours blend into one another, so every palette is ordered.
constexpr std::array<quint32, 7> kSkins = {0xF3D3BF, 0xECC1A4, 0xE0AC8A, 0xCB9168,
                                           0xAD744E, 0x855539, 0x5E3C2A};
constexpr std::array<quint32, 8> kHairs = {0x171312, 0x2A1F1A, 0x3D2A1F, 0x5A3C28,
                                           0x7E5836, 0xB08A58, 0x9A9690, 0xD6D3CE};
constexpr std::array<quint32, 6> kEyes = {0x2E1A10, 0x4A2C16, 0x6B4A24, 0x5E6B3C, 0x54788C, 0x7FA3BC};
constexpr std::array<quint32, 7> kCloths = {0x22262E, 0x39496B, 0x7B2E2E, 0x3F5F46,
                                            0xA89F90, 0xE6E4DE, 0x6A4A78};

void chooseShape(Identity& id, Random& r) {
    id.width = 1 + .07f * r.bell();
    id.jaw = 1 + .13f * r.bell();
    id.chin = 1 + .2f * r.bell();
    id.length = 1 + .05f * r.bell();
    id.cheek = r.uniform(.3f, 1.4f);
    id.fold = r.uniform(.1f, 1.f);
    id.ridge = r.uniform(.2f, 1.3f);
    id.freckles = r.chance(.25f) ? r.uniform(.3f, 1) : 0;
}

void chooseFeatures(Identity& id, Random& r) {
    id.eyeX = .285f + .028f * r.bell();
    id.eyeY = .01f + .035f * r.bell();
    id.eyeHalf = .135f + .018f * r.bell();
    id.eyeOpen = .062f + .016f * r.bell();
    id.eyeTilt = .06f + .12f * r.bell();
    id.gazeX = .014f * r.bell();
    id.gazeY = .008f * r.bell();
    id.browY = .185f + .04f * r.bell();
    id.browThick = .032f + .014f * r.bell();
    id.browArch = .03f + .03f * r.bell();
    id.browTilt = .1f * r.bell();
    id.browDensity = r.uniform(.55f, 1);
    id.noseLength = 1 + .12f * r.bell();
    id.noseWidth = 1 + .25f * r.bell();
    id.noseOut = 1 + .25f * r.bell();
    id.noseBridge = 1 + .5f * r.bell();
    id.mouthY = -.612f + .03f * r.bell();
    id.mouthHalf = .238f + .035f * r.bell();
    id.lipUpper = .06f + .022f * r.bell();
    id.lipLower = .078f + .024f * r.bell();
    id.smile = r.chance(.5f) ? r.uniform(.2f, 1) : r.uniform(-.2f, .3f);
    id.mouthOpen = r.chance(.3f) ? r.uniform(.2f, .8f) : 0;
    id.neck = 1 + .12f * r.bell();
    id.shoulders = 1 + .15f * r.bell();
}

void chooseHair(Identity& id, Random& r, const HeadOptions& options) {
    id.style = static_cast<HairStyle>(std::min(6, r.below(8)));
    id.sleek = r.chance(.5f);
    id.hairline = .62f + .08f * r.bell();
    id.hairThick = r.uniform(.05f, .15f);
    id.partSide = r.chance(.5f) ? 1.f : -1.f;
    const bool longHaired = id.style == HairStyle::Bob || id.style == HairStyle::Long;
    const int beard = r.below(8);
    id.beard = longHaired || beard > 3 ? Beard::None : static_cast<Beard>(beard);
    id.glasses = r.chance(.2f);
    if (options.longHair)
        id.style = *options.longHair ? HairStyle::Long : longHaired ? HairStyle::Short : id.style;
    if (options.beard)
        id.beard = *options.beard ? Beard::Full : Beard::None;
    if (options.glasses)
        id.glasses = *options.glasses;
}

void chooseColours(Identity& id, Random& r, const HeadOptions& options) {
    const auto wanted = [](const QColor& asked, Vec3 drawn) {
        return asked.isValid() ? linearOf(asked) : drawn;
    };
    id.skin = wanted(options.skin, pick(r, kSkins));
    const float dark = 1 - clamp01(id.skin.y / .25f); // dark skin mostly goes with dark hair and eyes
    id.hair = wanted(options.hair, mix(pick(r, kHairs), linearOf(QColor::fromRgb(kHairs[0])), .9f * dark));
    id.iris = wanted(options.eyes, mix(pick(r, kEyes), linearOf(QColor::fromRgb(kEyes[0])), .9f * dark));
    id.cloth = wanted(options.cloth, pick(r, kCloths));
    id.frame = linearOf(QColor::fromRgb(r.chance(.7f) ? 0x201C1Au : 0x6A5238u));
    const float red = r.uniform(.35f, 1);
    id.lips = mix(id.skin * Vec3{.72f, .5f, .48f}, Vec3{.36f, .08f, .08f}, .35f * red);
    id.brow = mix(id.hair, id.skin * .1f, .45f) * .8f;
}

} // namespace

Vec3 linearOf(const QColor& colour) {
    const auto linear = [](double v) {
        return static_cast<float>(v <= .04045 ? v / 12.92 : std::pow((v + .055) / 1.055, 2.4));
    };
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

Identity identityOf(const HeadOptions& options) {
    Random random(options.seed * 0x2545F4914F6CDD1Dull + 17);
    Identity id{};
    id.salt = static_cast<quint32>(random.next());
    chooseShape(id, random);
    chooseFeatures(id, random);
    chooseHair(id, random, options);
    chooseColours(id, random, options);
    if (options.smile)
        id.smile = static_cast<float>(*options.smile);
    if (options.mouthOpen)
        id.mouthOpen = static_cast<float>(*options.mouthOpen);
    id.eyeOpen *= static_cast<float>(std::clamp(options.eyesOpen, 0., 1.));
    return id;
}

} // namespace vizard::test::detail
