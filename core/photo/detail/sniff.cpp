#include "core/photo/detail/sniff.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cctype>

namespace vizard::photo::detail {

namespace {

struct Magic {
    int offset;
    QByteArrayView bytes;
    const char* name;
};

template <size_t N> constexpr QByteArrayView raw(const char (&text)[N]) {
    return {text, qsizetype(N - 1)};
}

// Picture formats that people do have and that this room cannot decode (yet).
constexpr std::array kForeign = {
    Magic{0, raw("GIF87a"), "GIF"},
    Magic{0, raw("GIF89a"), "GIF"},
    Magic{0, raw("8BPS"), "PSD"},
    Magic{0, raw("\xFF\x0A"), "JPEG XL"},
    Magic{0, raw("\0\0\0\x0CJXL \r\n\x87\n"), "JPEG XL"},
    Magic{0, raw("\0\0\0\x0CjP  \r\n\x87\n"), "JPEG 2000"},
    Magic{0, raw("\xFF\x4F\xFF\x51"), "JPEG 2000"},
    Magic{0, raw("II\xBC\x01"), "JPEG XR"},
    Magic{0, raw("FUJIFILMCCD-RAW"), "RAF (raw)"},
    Magic{0, raw("IIRO"), "ORF (raw)"},
    Magic{0, raw("IIRS"), "ORF (raw)"},
    Magic{0, raw("MMOR"), "ORF (raw)"},
    Magic{0, raw("IIU\0"), "RW2 (raw)"},
    Magic{0, raw("FOVb"), "X3F (raw)"},
    Magic{0, raw("\0MRM"), "MRW (raw)"},
    Magic{0, raw("\x76\x2F\x31\x01"), "OpenEXR"},
    Magic{0, raw("#?RADIANCE"), "Radiance HDR"},
    Magic{0, raw("gimp xcf"), "XCF"},
    Magic{0, raw("DDS "), "DDS"},
    Magic{0, raw("qoif"), "QOI"},
    Magic{0, raw("\0\0\1\0"), "ICO"},
    Magic{0, raw("\x8AMNG\r\n\x1A\n"), "MNG"},
    Magic{0, raw("AT&TFORM"), "DjVu"},
    Magic{8, raw("CR\2"), "CR2 (raw)"},
};

// Brands of ISO base media files (ISO/IEC 23008-12, annex B; AVIF 1.1): the others are films, not pictures.
constexpr std::array kBrands = {
    Magic{8, raw("avif"), "AVIF"}, Magic{8, raw("avis"), "AVIF"},      Magic{8, raw("heic"), "HEIC"},
    Magic{8, raw("heix"), "HEIC"}, Magic{8, raw("hevc"), "HEIC"},      Magic{8, raw("hevx"), "HEIC"},
    Magic{8, raw("heim"), "HEIC"}, Magic{8, raw("heis"), "HEIC"},      Magic{8, raw("mif1"), "HEIF"},
    Magic{8, raw("msf1"), "HEIF"}, Magic{8, raw("crx "), "CR3 (raw)"},
};

bool has(const QByteArray& start, int offset, QByteArrayView bytes) {
    return start.size() >= offset + bytes.size() &&
           QByteArrayView(start).sliced(offset, bytes.size()) == bytes;
}

template <typename Table> QString nameIn(const Table& table, const QByteArray& start) {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&start](const Magic& m) { return has(start, m.offset, m.bytes); });
    return found == table.end() ? QString() : QString::fromLatin1(found->name);
}

// Two letters are a weak sign: the size of the following header (BITMAPCOREHEADER … BITMAPV5HEADER) confirms
// it.
bool isBmp(const QByteArray& start) {
    if (!has(start, 0, raw("BM")) || !has(start, 15, raw("\0\0\0"))) {
        return false;
    }
    constexpr std::array<int, 7> headerSizes = {12, 40, 52, 56, 64, 108, 124};
    const int size = static_cast<uchar>(start.at(14));
    return std::find(headerSizes.begin(), headerSizes.end(), size) != headerSizes.end();
}

bool isTiff(const QByteArray& start) {
    return has(start, 0, raw("II*\0")) || has(start, 0, raw("MM\0*")) || has(start, 0, raw("II+\0")) ||
           has(start, 0, raw("MM\0+"));
}

QString netpbmName(const QByteArray& start) {
    const bool letter = start.size() > 2 && start.at(0) == 'P' && start.at(1) >= '1' && start.at(1) <= '7';
    return letter && std::isspace(static_cast<uchar>(start.at(2))) ? QStringLiteral("PNM") : QString();
}

} // namespace

Sniffed sniff(const QByteArray& start) {
    QString foreign = nameIn(kForeign, start);
    if (foreign.isEmpty() && has(start, 4, raw("ftyp"))) {
        foreign = nameIn(kBrands, start);
        if (!foreign.isEmpty() && !foreign.startsWith(QLatin1String("CR3"))) {
            return {Format::Heif, foreign};
        }
    }
    if (!foreign.isEmpty()) {
        return {std::nullopt, foreign};
    }
    if (has(start, 0, raw("\xFF\xD8\xFF"))) {
        return {Format::Jpeg, {}};
    }
    if (has(start, 0, raw("\x89PNG\r\n\x1A\n"))) {
        return {Format::Png, {}};
    }
    if (has(start, 0, raw("RIFF")) && has(start, 8, raw("WEBP"))) {
        return {Format::WebP, {}};
    }
    if (isTiff(start)) {
        return {Format::Tiff, {}};
    }
    if (isBmp(start)) {
        return {Format::Bmp, {}};
    }
    return {std::nullopt, netpbmName(start)};
}

} // namespace vizard::photo::detail
