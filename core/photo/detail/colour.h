// Colour conversions where a profile cannot simply be kept. sRGB is what a picture without a profile means.
#pragma once

#include <QByteArray>
#include <QImage>

#include <array>

namespace vizard::photo::detail {

// The profile itself where it is an ICC profile (ICC.1:2010, 7.2) for RGB or grey pixels; otherwise nothing:
// a CMYK profile, or bytes that are no profile, must not stay on RGB pixels.
QByteArray keepableProfile(const QByteArray& profile);

// Whether it is a profile of one grey channel.
bool isGreyProfile(const QByteArray& profile);

// `inks` holds C, M, Y, K in the four channels of RGBA8888 or RGBA64, all on being full ink, or where
// `inverted` no ink. Gives RGB888 or RGBX64 in sRGB, through `profile` where it is a CMYK profile, else by (1
// − ink)(1 − K).
QImage rgbFromCmyk(const QImage& inks, const QByteArray& profile, bool inverted);

// A profile for these primaries (x, y of red, green, blue, white) with sRGB's curve, or none where `linear`.
QByteArray profileOf(const std::array<double, 8>& primaries, bool linear);

// An RGB888 or RGBA8888 image in sRGB (alpha untouched); unchanged where the profile is empty or unusable. A
// grey profile is applied to the first channel.
QImage toSrgb(const QImage& image, const QByteArray& profile);

} // namespace vizard::photo::detail
