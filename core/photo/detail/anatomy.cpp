#include "core/photo/detail/anatomy.h"

#include <QtEndian>

#include <cstring>

namespace vizard::photo::detail {

namespace {

using Parts = std::vector<Part>;

// Far more than a photo has: segments for a profile and a few blocks, frames of an animation; the pixels of a
// PNG count as one. Empty segments of four bytes would each become a part of many more.
constexpr size_t kMaxParts = 100'000;

QByteArray view(const QByteArray& bytes, qsizetype at, qsizetype count) {
    return QByteArray::fromRawData(bytes.constData() + at, count);
}

void end(Parts& parts, const QByteArray& bytes, qsizetype at, const char* name) {
    if (at < bytes.size()) {
        parts.push_back({name, view(bytes, at, bytes.size() - at)});
    }
}

QByteArray jpegName(int marker) {
    switch (marker) {
    case 0xC4:
        return "DHT";
    case 0xCC:
        return "DAC";
    case 0xD9:
        return "EOI";
    case 0xDA:
        return "SOS";
    case 0xDB:
        return "DQT";
    case 0xDD:
        return "DRI";
    case 0xFE:
        return "COM";
    default:
        break;
    }
    if (marker >= 0xE0 && marker <= 0xEF) {
        return "APP" + QByteArray::number(marker - 0xE0);
    }
    return marker >= 0xC0 && marker <= 0xCF ? "SOF" : "marker " + QByteArray::number(marker, 16);
}

// Past entropy-coded data: the next marker that is neither a stuffed byte nor a restart.
qsizetype skipScan(const QByteArray& bytes, qsizetype at) {
    while (at + 1 < bytes.size()) {
        const void* found =
            std::memchr(bytes.constData() + at, 0xFF, static_cast<size_t>(bytes.size() - at - 1));
        if (!found) {
            return bytes.size();
        }
        at = static_cast<const char*>(found) - bytes.constData();
        const auto next = static_cast<uchar>(bytes.at(at + 1));
        if (next != 0 && next != 0xFF && !(next >= 0xD0 && next <= 0xD7)) {
            return at;
        }
        ++at;
    }
    return bytes.size();
}

Parts jpegParts(const QByteArray& bytes) {
    Parts parts;
    qsizetype at = 2;
    while (at + 2 <= bytes.size() && parts.size() < kMaxParts) {
        const auto marker = static_cast<uchar>(bytes.at(at + 1));
        if (static_cast<uchar>(bytes.at(at)) != 0xFF) {
            break;
        }
        if (marker == 0xFF) { // filling
            ++at;
            continue;
        }
        if (marker == 0xD9) {
            parts.push_back({"EOI", {}});
            end(parts, bytes, at + 2, "trailing");
            return parts;
        }
        if (at + 4 > bytes.size()) {
            break;
        }
        const qsizetype length = qFromBigEndian<quint16>(bytes.constData() + at + 2);
        if (length < 2 || at + 2 + length > bytes.size()) {
            break;
        }
        parts.push_back({jpegName(marker), view(bytes, at + 4, length - 2)});
        at += 2 + length;
        if (marker == 0xDA) {
            at = skipScan(bytes, at);
        }
    }
    end(parts, bytes, at, "broken");
    return parts;
}

Parts pngParts(const QByteArray& bytes) {
    Parts parts;
    qsizetype at = 8;
    while (at + 12 <= bytes.size() && parts.size() < kMaxParts) {
        const qsizetype length = qFromBigEndian<quint32>(bytes.constData() + at);
        if (length > bytes.size() - at - 12) {
            break;
        }
        // Writers cut the pixels into chunks of 8 KB, of which a large photo has more than kMaxParts.
        const bool pixels = std::memcmp(bytes.constData() + at + 4, "IDAT", 4) == 0;
        if (!pixels || parts.empty() || parts.back().name != "IDAT") {
            parts.push_back({bytes.mid(at + 4, 4), view(bytes, at + 8, length)});
        }
        at += 12 + length;
        if (parts.back().name == "IEND") {
            end(parts, bytes, at, "trailing");
            return parts;
        }
    }
    end(parts, bytes, at, "broken");
    return parts;
}

Parts webpParts(const QByteArray& bytes) {
    Parts parts;
    if (bytes.size() < 12) {
        return {{"broken", bytes}};
    }
    const qsizetype stated = qsizetype{qFromLittleEndian<quint32>(bytes.constData() + 4)} + 8;
    const qsizetype finish = std::min(stated, bytes.size());
    qsizetype at = 12;
    while (at + 8 <= finish && parts.size() < kMaxParts) {
        const qsizetype length = qFromLittleEndian<quint32>(bytes.constData() + at + 4);
        if (length > finish - at - 8) {
            end(parts, bytes, at, "broken");
            return parts;
        }
        parts.push_back({bytes.mid(at, 4), view(bytes, at + 8, length)});
        at = std::min(at + 8 + length + (length & 1), finish);
    }
    end(parts, bytes, at, parts.size() < kMaxParts ? "trailing" : "broken");
    return parts;
}

Parts heifParts(const QByteArray& bytes) {
    Parts parts;
    qsizetype at = 0;
    while (at + 8 <= bytes.size() && parts.size() < kMaxParts) {
        quint64 length = qFromBigEndian<quint32>(bytes.constData() + at);
        qsizetype header = 8;
        if (length == 1 && at + 16 <= bytes.size()) {
            length = qFromBigEndian<quint64>(bytes.constData() + at + 8);
            header = 16;
        } else if (length == 0) {
            length = static_cast<quint64>(bytes.size() - at);
        }
        if (length < static_cast<quint64>(header) || length > static_cast<quint64>(bytes.size() - at)) {
            end(parts, bytes, at, "broken");
            return parts;
        }
        const auto size = static_cast<qsizetype>(length);
        parts.push_back({bytes.mid(at + 4, 4), view(bytes, at + header, size - header)});
        at += size;
    }
    end(parts, bytes, at, parts.size() < kMaxParts ? "trailing" : "broken");
    return parts;
}

} // namespace

std::vector<Part> partsOf(const QByteArray& bytes, Format format) {
    switch (format) {
    case Format::Jpeg:
        return jpegParts(bytes);
    case Format::Png:
        return pngParts(bytes);
    case Format::WebP:
        return webpParts(bytes);
    case Format::Heif:
        return heifParts(bytes);
    case Format::Tiff:
    case Format::Bmp:
        break;
    }
    return {};
}

} // namespace vizard::photo::detail
