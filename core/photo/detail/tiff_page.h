// What the first directory of a TIFF says about its pixels, and whether this room can make a photo of it.
#pragma once

#include "core/base/result.h"

#include <QImage>

#include <array>
#include <cstdint>
#include <optional>

#include <tiffio.h>

namespace vizard::photo::detail {

enum class TiffColour { Grey, Rgb, Cmyk, Other }; // Other: through libtiff's own conversion to RGBA
enum class TiffAlpha { None, Straight, Premultiplied };

struct TiffPage {
    uint32_t width = 0;
    uint32_t height = 0;
    uint16_t bits = 1;
    uint16_t samples = 1;  // a pixel, extra ones included
    bool separate = false; // one plane a sample
    bool inverted = false; // white is zero
    TiffColour colour = TiffColour::Other;
    TiffAlpha alpha = TiffAlpha::None;
    uint16_t alphaSample = 0; // where alpha is not None
    bool oneChannel = false;  // bilevel and grey

    int colourSamples() const { return colour == TiffColour::Grey ? 1 : colour == TiffColour::Cmyk ? 4 : 3; }
};

// Also sets up the codec where it can convert by itself (JPEG's YCbCr). Errors: Unsupported.
Result<TiffPage> describePage(TIFF* tiff);

constexpr int kMaxSamples = 8; // later ones are left out

// How file samples become channels of `format`: channel[s] for sample s, -1: left out.
struct TiffPlan {
    QImage::Format format = QImage::Format_Invalid;
    int channels = 0; // of the image, a pixel
    std::array<int, kMaxSamples> channel = {-1, -1, -1, -1, -1, -1, -1, -1};
};
TiffPlan planFor(const TiffPage& page);

} // namespace vizard::photo::detail
