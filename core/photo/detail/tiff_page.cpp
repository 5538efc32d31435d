#include "core/photo/detail/tiff_page.h"

namespace vizard::photo::detail {

namespace {

template <typename T> T field(TIFF* tiff, uint32_t tag, T otherwise) {
    T value = otherwise;
    return TIFFGetFieldDefaulted(tiff, tag, &value) ? value : otherwise;
}

Error unsupported(const char* name, const QString& detail = {}) {
    return {ErrorCode::Unsupported, QString::fromLatin1(name), detail};
}

// Raw photos are TIFFs whose first page is a small preview or holds the sensor's mosaic.
bool isRaw(TIFF* tiff) {
    uint8_t* version = nullptr;
    constexpr uint16_t mosaic = 32803;
    const auto kind = field<uint32_t>(tiff, TIFFTAG_SUBFILETYPE, 0);
    return TIFFGetField(tiff, TIFFTAG_DNGVERSION, &version) || (kind & FILETYPE_REDUCEDIMAGE) ||
           field<uint16_t>(tiff, TIFFTAG_PHOTOMETRIC, 0) == mosaic;
}

TiffColour colourOf(TIFF* tiff, uint16_t photometric, const TiffPage& page) {
    const bool wholeBytes = page.bits == 8 || page.bits == 16;
    switch (photometric) {
    case PHOTOMETRIC_MINISBLACK:
    case PHOTOMETRIC_MINISWHITE:
        return wholeBytes ? TiffColour::Grey : TiffColour::Other;
    case PHOTOMETRIC_RGB:
        return wholeBytes && page.samples >= 3 ? TiffColour::Rgb : TiffColour::Other;
    case PHOTOMETRIC_SEPARATED:
        return wholeBytes && page.samples >= 4 &&
                       field<uint16_t>(tiff, TIFFTAG_INKSET, INKSET_CMYK) == INKSET_CMYK
                   ? TiffColour::Cmyk
                   : TiffColour::Other;
    case PHOTOMETRIC_YCBCR:
        if (field<uint16_t>(tiff, TIFFTAG_COMPRESSION, 0) == COMPRESSION_JPEG && page.bits == 8 &&
            !page.separate) {
            TIFFSetField(tiff, TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB);
            return TiffColour::Rgb;
        }
        return TiffColour::Other;
    default:
        return TiffColour::Other;
    }
}

void findAlpha(TIFF* tiff, TiffPage& page) {
    uint16_t count = 0;
    uint16_t* kinds = nullptr;
    if (page.colour == TiffColour::Other || !TIFFGetField(tiff, TIFFTAG_EXTRASAMPLES, &count, &kinds) ||
        !kinds) {
        return;
    }
    const int first = page.samples - count;
    for (int i = 0; i < count && first >= page.colourSamples() && first + i < kMaxSamples; ++i) {
        if (kinds[i] == EXTRASAMPLE_ASSOCALPHA || kinds[i] == EXTRASAMPLE_UNASSALPHA) {
            page.alpha = kinds[i] == EXTRASAMPLE_ASSOCALPHA ? TiffAlpha::Premultiplied : TiffAlpha::Straight;
            page.alphaSample = static_cast<uint16_t>(first + i);
            return;
        }
    }
}

} // namespace

Result<TiffPage> describePage(TIFF* tiff) {
    TiffPage page;
    TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &page.width);
    TIFFGetField(tiff, TIFFTAG_IMAGELENGTH, &page.height);
    page.bits = field<uint16_t>(tiff, TIFFTAG_BITSPERSAMPLE, 1);
    page.samples = field<uint16_t>(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
    page.separate = field<uint16_t>(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG) == PLANARCONFIG_SEPARATE;
    const auto photometric = field<uint16_t>(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
    const auto sampleFormat = field<uint16_t>(tiff, TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_UINT);
    const auto compression = field<uint16_t>(tiff, TIFFTAG_COMPRESSION, COMPRESSION_NONE);
    if (isRaw(tiff)) {
        return unsupported("raw");
    }
    if (!TIFFIsCODECConfigured(compression)) {
        return unsupported("TIFF", QStringLiteral("compression %1").arg(compression));
    }
    if ((sampleFormat != SAMPLEFORMAT_UINT && sampleFormat != SAMPLEFORMAT_VOID) || page.bits > 16) {
        return unsupported("TIFF",
                           QStringLiteral("%1 bits of sample format %2").arg(page.bits).arg(sampleFormat));
    }
    page.inverted = photometric == PHOTOMETRIC_MINISWHITE;
    page.oneChannel = page.inverted || photometric == PHOTOMETRIC_MINISBLACK;
    page.colour = colourOf(tiff, photometric, page);
    findAlpha(tiff, page);
    return page;
}

TiffPlan planFor(const TiffPage& page) {
    TiffPlan plan;
    const bool deep = page.bits == 16;
    const bool alpha = page.alpha != TiffAlpha::None && page.colour != TiffColour::Cmyk;
    if (page.colour == TiffColour::Grey && !alpha) {
        plan.format = deep ? QImage::Format_Grayscale16 : QImage::Format_Grayscale8;
        plan.channels = 1;
    } else if (alpha || page.colour == TiffColour::Cmyk) {
        plan.format = deep ? QImage::Format_RGBA64 : QImage::Format_RGBA8888;
        plan.channels = 4;
    } else {
        plan.format = deep ? QImage::Format_RGBX64 : QImage::Format_RGB888;
        plan.channels = deep ? 4 : 3;
    }
    for (int s = 0; s < page.colourSamples(); ++s) {
        plan.channel[static_cast<size_t>(s)] = s;
    }
    if (alpha && page.alphaSample < plan.channel.size()) {
        plan.channel[page.alphaSample] = 3;
    }
    return plan;
}

} // namespace vizard::photo::detail
