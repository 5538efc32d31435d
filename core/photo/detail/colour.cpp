#include "core/photo/detail/colour.h"

#include <lcms2.h>

#include <cstdint>
#include <memory>
#include <new>

namespace vizard::photo::detail {

namespace {

using Profile = std::unique_ptr<void, decltype(&cmsCloseProfile)>;
using Transform = std::unique_ptr<void, decltype(&cmsDeleteTransform)>;

Profile open(const QByteArray& bytes) {
    return {bytes.isEmpty()
                ? nullptr
                : cmsOpenProfileFromMem(bytes.constData(), static_cast<cmsUInt32Number>(bytes.size())),
            &cmsCloseProfile};
}

// Header fields of ICC.1:2010: the signature at 36, the data colour space at 16.
QByteArray colourSpace(const QByteArray& profile) {
    constexpr qsizetype smallest = 132;
    return profile.size() >= smallest && profile.mid(36, 4) == "acsp" ? profile.mid(16, 4) : QByteArray();
}

Transform transform(const Profile& from, cmsUInt32Number fromType, cmsUInt32Number toType) {
    const Profile srgb(cmsCreate_sRGBProfile(), &cmsCloseProfile);
    if (!from || !srgb) {
        return {nullptr, &cmsDeleteTransform};
    }
    return {cmsCreateTransform(from.get(), fromType, srgb.get(), toType, INTENT_RELATIVE_COLORIMETRIC,
                               cmsFLAGS_BLACKPOINTCOMPENSATION),
            &cmsDeleteTransform};
}

Transform inkTransform(const QByteArray& profile, bool deep, bool inverted) {
    if (colourSpace(profile) != "CMYK") {
        return {nullptr, &cmsDeleteTransform};
    }
    const cmsUInt32Number plain = deep ? TYPE_CMYK_16 : TYPE_CMYK_8;
    const cmsUInt32Number rgbx16 =
        COLORSPACE_SH(PT_RGB) | EXTRA_SH(1) | CHANNELS_SH(3) | BYTES_SH(2); // the filling is left alone
    return transform(open(profile), plain | FLAVOR_SH(inverted ? 1 : 0), deep ? rgbx16 : TYPE_RGB_8);
}

template <typename T> void plainRow(const T* ink, T* rgb, int width, int step, bool inverted) {
    constexpr uint64_t full = sizeof(T) == 1 ? 0xFF : 0xFFFF;
    const auto light = [inverted](T value) { return inverted ? uint64_t{value} : full - value; };
    for (int x = 0; x < width; ++x, ink += 4, rgb += step) {
        for (int c = 0; c < 3; ++c) {
            rgb[c] = static_cast<T>((light(ink[c]) * light(ink[3]) + full / 2) / full);
        }
    }
}

} // namespace

QByteArray keepableProfile(const QByteArray& profile) {
    const QByteArray space = colourSpace(profile);
    return space == "RGB " || space == "GRAY" ? profile : QByteArray();
}

bool isGreyProfile(const QByteArray& profile) {
    return colourSpace(profile) == "GRAY";
}

QImage rgbFromCmyk(const QImage& inks, const QByteArray& profile, bool inverted) {
    const bool deep = inks.format() == QImage::Format_RGBA64;
    QImage rgb(inks.size(), deep ? QImage::Format_RGBX64 : QImage::Format_RGB888);
    if (rgb.isNull()) {
        throw std::bad_alloc();
    }
    rgb.fill(Qt::white);
    const Transform through = inkTransform(profile, deep, inverted);
    for (int y = 0; y < inks.height(); ++y) {
        const uchar* in = inks.constScanLine(y);
        uchar* out = rgb.scanLine(y);
        if (through) {
            cmsDoTransform(through.get(), in, out, static_cast<cmsUInt32Number>(inks.width()));
        } else if (deep) {
            plainRow(reinterpret_cast<const uint16_t*>(in), reinterpret_cast<uint16_t*>(out), inks.width(), 4,
                     inverted);
        } else {
            plainRow(in, out, inks.width(), 3, inverted);
        }
    }
    return rgb;
}

QByteArray profileOf(const std::array<double, 8>& primaries, bool linear) {
    const auto& p = primaries;
    const cmsCIExyYTRIPLE rgb = {{p[0], p[1], 1}, {p[2], p[3], 1}, {p[4], p[5], 1}};
    const cmsCIExyY white = {p[6], p[7], 1};
    const cmsFloat64Number srgb[5] = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}; // IEC 61966-2-1
    cmsToneCurve* curve = linear ? cmsBuildGamma(nullptr, 1) : cmsBuildParametricToneCurve(nullptr, 4, srgb);
    cmsToneCurve* curves[3] = {curve, curve, curve};
    const Profile profile(curve ? cmsCreateRGBProfile(&white, &rgb, curves) : nullptr, &cmsCloseProfile);
    cmsFreeToneCurve(curve);
    cmsUInt32Number size = 0;
    if (!profile || !cmsSaveProfileToMem(profile.get(), nullptr, &size)) {
        return {};
    }
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    cmsSaveProfileToMem(profile.get(), bytes.data(), &size);
    constexpr qsizetype madeAt = 24; // 12 bytes: the time of making, which would tell when it was
    return bytes.replace(madeAt, 12, QByteArray(12, '\0'));
}

QImage toSrgb(const QImage& image, const QByteArray& profile) {
    const QByteArray space = colourSpace(profile);
    if (space != "RGB " && space != "GRAY") {
        return image;
    }
    const auto channels = static_cast<cmsUInt32Number>(image.depth() / 8);
    const cmsUInt32Number rgbType =
        COLORSPACE_SH(PT_RGB) | CHANNELS_SH(3) | EXTRA_SH(channels - 3) | BYTES_SH(1);
    const cmsUInt32Number greyType =
        COLORSPACE_SH(PT_GRAY) | CHANNELS_SH(1) | EXTRA_SH(channels - 1) | BYTES_SH(1);
    const Transform through = transform(open(profile), space == "GRAY" ? greyType : rgbType, rgbType);
    if (!through) {
        return image;
    }
    QImage out = image.copy(); // lcms leaves the extra channel of the copy as it is
    if (out.isNull()) {
        throw std::bad_alloc();
    }
    for (int y = 0; y < image.height(); ++y) {
        cmsDoTransform(through.get(), image.constScanLine(y), out.scanLine(y),
                       static_cast<cmsUInt32Number>(image.width()));
    }
    return out;
}

} // namespace vizard::photo::detail
