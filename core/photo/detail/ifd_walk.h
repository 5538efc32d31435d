// Walking over the directories of a TIFF structure (TIFF 6.0, section 2; BigTIFF; EXIF 2.32, 4.6).
#pragma once

#include <QByteArray>

#include <functional>

namespace vizard::photo::detail {

enum class Ifd { Main, Exif, Gps, Interop, Sub, Next }; // Next: IFD1 and later pages

struct IfdEntry {
    Ifd ifd = Ifd::Main;
    quint16 tag = 0;
    quint16 type = 0;
    quint64 count = 0;
    QByteArray value; // the bytes as they are stored, a view into the block; empty where they lie outside
    bool bigEndian = false; // how numbers in `value` are stored
};

// Calls `visit` for each entry of all directories; pointers to directories are followed and not visited.
// Damaged, endless or hostile structures end early. `block` must outlive the call.
void walkIfds(const QByteArray& block, const std::function<void(const IfdEntry&)>& visit);

// The number at `index` of an entry of type BYTE, SHORT or LONG; 0 where there is none.
quint64 numberOf(const IfdEntry& entry, int index = 0);

} // namespace vizard::photo::detail
