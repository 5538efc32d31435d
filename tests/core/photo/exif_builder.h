// EXIF blocks for tests: any entry in any directory.
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <vector>

namespace exif_builder {

// `type` as in TIFF; `value` in little-endian order, as it is stored.
struct Entry {
    quint16 tag;
    quint16 type;
    QByteArray value;
};

struct Tree {
    std::vector<Entry> main, exif, gps, interop, sub;
    QByteArray thumbnail; // a JPEG, into IFD1
};

template <typename T> void append(QByteArray& bytes, T value) {
    const T ordered = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&ordered), sizeof ordered);
}

inline quint32 typeBytes(quint16 type) {
    constexpr quint32 sizes[] = {1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8};
    return type < 11 ? sizes[type] : 1;
}

inline Entry number(quint16 tag, quint32 value) {
    QByteArray bytes;
    append<quint32>(bytes, value);
    return {tag, 4, bytes};
}

// A directory at `offset`, its values behind it; `next` is where the following one is.
inline QByteArray directory(std::vector<Entry> entries, quint32 offset, quint32 next = 0) {
    std::ranges::sort(entries, {}, &Entry::tag);
    QByteArray head;
    QByteArray values;
    append<quint16>(head, static_cast<quint16>(entries.size()));
    const auto valuesAt = offset + 2 + 12 * static_cast<quint32>(entries.size()) + 4;
    for (const Entry& entry : entries) {
        append<quint16>(head, entry.tag);
        append<quint16>(head, entry.type);
        append<quint32>(head, static_cast<quint32>(entry.value.size()) / typeBytes(entry.type));
        if (entry.value.size() <= 4) {
            head += entry.value.leftJustified(4, '\0');
        } else {
            append<quint32>(head, valuesAt + static_cast<quint32>(values.size()));
            values += entry.value;
        }
    }
    append<quint32>(head, next);
    return head + values;
}

inline quint32 sizeOf(const std::vector<Entry>& entries) {
    return entries.empty() ? 0 : static_cast<quint32>(directory(entries, 0).size());
}

inline QByteArray build(Tree tree) {
    const bool nested = !tree.interop.empty();
    std::vector<Entry> ifd1;
    if (!tree.thumbnail.isEmpty()) {
        ifd1 = {number(0x0201, 0), number(0x0202, static_cast<quint32>(tree.thumbnail.size()))};
    }
    // Pointers first with no place, so that the sizes are known; then the places.
    if (nested) {
        tree.exif.push_back(number(0xA005, 0));
    }
    const auto point = [&](quint16 tag, const std::vector<Entry>& to) {
        if (!to.empty()) {
            tree.main.push_back(number(tag, 0));
        }
    };
    point(0x8769, tree.exif);
    point(0x8825, tree.gps);
    point(0x014A, tree.sub);
    const quint32 exifAt = 8 + sizeOf(tree.main) + (tree.main.empty() ? 6 : 0);
    const quint32 gpsAt = exifAt + sizeOf(tree.exif);
    const quint32 subAt = gpsAt + sizeOf(tree.gps);
    const quint32 interopAt = subAt + sizeOf(tree.sub);
    const quint32 ifd1At = interopAt + sizeOf(tree.interop);
    const auto place = [](std::vector<Entry>& entries, quint16 tag, quint32 at) {
        for (Entry& entry : entries) {
            entry = entry.tag == tag ? number(tag, at) : entry;
        }
    };
    place(tree.main, 0x8769, exifAt);
    place(tree.main, 0x8825, gpsAt);
    place(tree.main, 0x014A, subAt);
    place(tree.exif, 0xA005, interopAt);
    place(ifd1, 0x0201, ifd1At + sizeOf(ifd1));
    QByteArray block = QByteArray("II*\0\x08\0\0\0", 8);
    block += directory(tree.main, 8, ifd1.empty() ? 0 : ifd1At);
    block += tree.exif.empty() ? QByteArray() : directory(tree.exif, exifAt);
    block += tree.gps.empty() ? QByteArray() : directory(tree.gps, gpsAt);
    block += tree.sub.empty() ? QByteArray() : directory(tree.sub, subAt);
    block += tree.interop.empty() ? QByteArray() : directory(tree.interop, interopAt);
    block += ifd1.empty() ? QByteArray() : directory(ifd1, ifd1At) + tree.thumbnail;
    return block;
}

} // namespace exif_builder
