#include "core/photo/detail/exif.h"

#include <cmath>
#include <cstdint>
#include <optional>

namespace vizard::photo::detail {

namespace {

constexpr int kOrientation = 0x0112;
constexpr int kXResolution = 0x011A;
constexpr int kYResolution = 0x011B;
constexpr int kResolutionUnit = 0x0128;
constexpr int kShort = 3;
constexpr int kRational = 5;

// Reads integers of either byte order; outside the block every read is zero and `sound` falls.
class Reader {
public:
    explicit Reader(const QByteArray& bytes)
        : bytes_(bytes)
        , big_(bytes.startsWith("MM")) {}

    uint32_t number(qint64 offset, int size) {
        if (offset < 0 || offset + size > bytes_.size()) {
            sound = false;
            return 0;
        }
        uint32_t value = 0;
        for (int i = 0; i < size; ++i) {
            const int at = big_ ? i : size - 1 - i;
            value = (value << 8) | static_cast<uchar>(bytes_.at(offset + at));
        }
        return value;
    }
    int u16(qint64 offset) { return static_cast<int>(number(offset, 2)); }
    uint32_t u32(qint64 offset) { return number(offset, 4); }

    bool sound = true;

private:
    const QByteArray& bytes_;
    bool big_;
};

struct Entries {
    int orientation = 1;
    int unit = 2; // EXIF's default: inch
    double x = 0;
    double y = 0;
};

double rational(Reader& reader, qint64 entry) {
    const qint64 at = reader.u32(entry + 8);
    const double above = reader.u32(at);
    const double below = reader.u32(at + 4);
    return reader.sound && below > 0 ? above / below : 0;
}

void take(Reader& reader, qint64 entry, Entries& entries) {
    const int tag = reader.u16(entry);
    const int type = reader.u16(entry + 2);
    if (reader.u32(entry + 4) != 1) {
        return;
    }
    if (type == kShort && tag == kOrientation) {
        entries.orientation = reader.u16(entry + 8);
    } else if (type == kShort && tag == kResolutionUnit) {
        entries.unit = reader.u16(entry + 8);
    } else if (type == kRational && tag == kXResolution) {
        entries.x = rational(reader, entry);
    } else if (type == kRational && tag == kYResolution) {
        entries.y = rational(reader, entry);
    }
}

} // namespace

double dotsPerMeter(double value, int resolutionUnit) {
    if (!std::isfinite(value) || value <= 0 || value > 1e6) {
        return 0;
    }
    switch (resolutionUnit) {
    case 2:
        return value / 0.0254;
    case 3:
        return value * 100;
    default:
        return 0;
    }
}

ExifFacts parseExif(const QByteArray& block) {
    const QByteArray tiff = block.startsWith(QByteArray("Exif\0\0", 6)) ? block.mid(6) : block;
    Reader reader(tiff);
    if (!tiff.startsWith("II") && !tiff.startsWith("MM")) {
        return {};
    }
    if (reader.u16(2) != 42) {
        return {};
    }
    const qint64 directory = reader.u32(4);
    const int count = reader.u16(directory);
    Entries entries;
    for (int i = 0; i < count && reader.sound; ++i) {
        take(reader, directory + 2 + qint64{12} * i, entries);
    }
    ExifFacts facts;
    if (entries.orientation >= 1 && entries.orientation <= 8) {
        facts.orientation = entries.orientation;
    }
    facts.dotsPerMeterX = dotsPerMeter(entries.x, entries.unit);
    facts.dotsPerMeterY = dotsPerMeter(entries.y, entries.unit);
    return facts;
}

} // namespace vizard::photo::detail
