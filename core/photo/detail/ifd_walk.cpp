#include "core/photo/detail/ifd_walk.h"

#include <array>
#include <set>

namespace vizard::photo::detail {

namespace {

constexpr int kMaxDirectories = 64;
constexpr quint64 kMaxEntries = 4096; // of all directories together, which may lie over one another

// Bytes of a value of each type, TIFF 6.0 and BigTIFF.
constexpr std::array<quint64, 19> kTypeBytes = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};

class Walker {
public:
    Walker(const QByteArray& block, const std::function<void(const IfdEntry&)>& visit)
        : block_(block)
        , visit_(visit)
        , bigEndian_(block.startsWith("MM")) {}

    void run() {
        if (!block_.startsWith("II") && !block_.startsWith("MM")) {
            return;
        }
        const quint64 version = number(2, 2);
        wide_ = version == 43;
        if (version != 42 && !wide_) {
            return;
        }
        Ifd ifd = Ifd::Main;
        quint64 at = wide_ ? number(8, 8) : number(4, 4);
        while (at != 0) {
            at = directory(at, ifd);
            ifd = Ifd::Next;
        }
    }

private:
    quint64 number(quint64 at, quint64 size) const {
        const auto end = static_cast<quint64>(block_.size());
        if (at > end || size > end - at) {
            return 0;
        }
        quint64 value = 0;
        for (quint64 i = 0; i < size; ++i) {
            const quint64 place = bigEndian_ ? at + i : at + size - 1 - i;
            value = (value << 8) | static_cast<uchar>(block_.at(static_cast<qsizetype>(place)));
        }
        return value;
    }

    // The directory's entries; where the next one is.
    quint64 directory(quint64 at, Ifd ifd) {
        if (!seen_.insert(at).second || seen_.size() > kMaxDirectories) {
            return 0;
        }
        const quint64 countBytes = wide_ ? 8 : 2;
        const quint64 entryBytes = wide_ ? 20 : 12;
        const quint64 count = number(at, countBytes);
        const quint64 first = at + countBytes;
        const auto size = static_cast<quint64>(block_.size());
        if (count > kMaxEntries - entries_ || first > size || count * entryBytes > size - first) {
            return 0;
        }
        entries_ += count;
        for (quint64 i = 0; i < count; ++i) {
            entry(first + i * entryBytes, ifd);
        }
        return number(first + count * entryBytes, wide_ ? 8 : 4);
    }

    void entry(quint64 at, Ifd ifd) {
        IfdEntry found;
        found.ifd = ifd;
        found.bigEndian = bigEndian_;
        found.tag = static_cast<quint16>(number(at, 2));
        found.type = static_cast<quint16>(number(at + 2, 2));
        found.count = number(at + 4, wide_ ? 8 : 4);
        const quint64 room = wide_ ? 8 : 4;
        const quint64 field = at + (wide_ ? 12 : 8);
        const quint64 each = found.type < kTypeBytes.size() ? kTypeBytes[found.type] : 0;
        const auto size = static_cast<quint64>(block_.size());
        if (each > 0 && found.count <= size / each) {
            const quint64 bytes = each * found.count;
            const quint64 place = bytes <= room ? field : number(field, room);
            if (place <= size && bytes <= size - place) {
                found.value =
                    QByteArray::fromRawData(block_.constData() + place, static_cast<qsizetype>(bytes));
            }
        }
        follow(found);
    }

    void follow(const IfdEntry& found) {
        const bool nested = found.ifd == Ifd::Main || found.ifd == Ifd::Exif;
        switch (nested ? found.tag : 0) {
        case 0x8769:
            directory(numberOf(found), Ifd::Exif);
            return;
        case 0x8825:
            directory(numberOf(found), Ifd::Gps);
            return;
        case 0xA005:
            directory(numberOf(found), Ifd::Interop);
            return;
        case 0x014A:
            for (quint64 i = 0; i < std::min<quint64>(found.count, kMaxDirectories); ++i) {
                directory(numberOf(found, static_cast<int>(i)), Ifd::Sub);
            }
            return;
        default:
            visit_(found);
        }
    }

    const QByteArray& block_;
    const std::function<void(const IfdEntry&)>& visit_;
    const bool bigEndian_;
    bool wide_ = false;
    std::set<quint64> seen_;
    quint64 entries_ = 0;
};

} // namespace

void walkIfds(const QByteArray& block, const std::function<void(const IfdEntry&)>& visit) {
    Walker(block, visit).run();
}

quint64 numberOf(const IfdEntry& entry, int index) {
    const quint64 each = entry.type < kTypeBytes.size() ? kTypeBytes[entry.type] : 0;
    const auto at = static_cast<qsizetype>(each) * index;
    if (each == 0 || at + static_cast<qsizetype>(each) > entry.value.size()) {
        return 0;
    }
    quint64 value = 0;
    for (qsizetype i = 0; i < static_cast<qsizetype>(each); ++i) {
        const qsizetype place = entry.bigEndian ? at + i : at + static_cast<qsizetype>(each) - 1 - i;
        value = (value << 8) | static_cast<uchar>(entry.value.at(place));
    }
    return value;
}

} // namespace vizard::photo::detail
