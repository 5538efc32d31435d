// What is known of each tag of EXIF and TIFF: its name, what it tells about people, and whether a value of it
// may be carried over to a copy.
#pragma once

#include "core/photo/detail/ifd_walk.h"
#include "core/photo/photo.h"

#include <QByteArray>

#include <optional>

namespace vizard::photo::detail {

// How a value is checked and written anew. None: it never leaves the source.
enum class Carry { None, Date, Text, Short, Rational, SignedRational };

struct ExifTag {
    quint16 tag;
    Ifd ifd; // Main or Exif
    const char* name;
    MetadataKind kind;
    Carry carry;
};

// Nothing where the tag is only about how pixels are stored, or already has a place of its own.
std::optional<ExifTag> exifTag(Ifd ifd, quint16 tag);

// The tag among those that can be carried, nothing for all others.
std::optional<ExifTag> carriedTag(quint16 tag);

// The value of an entry as it may be written, numbers in little-endian order and text as UTF-8 without an
// end; nothing where it is not what the tag must hold: a date "YYYY:MM:DD HH:MM:SS", at most 512 bytes of
// printable text, one number of the right type.
std::optional<QByteArray> carriedValue(const ExifTag& tag, const IfdEntry& entry);

// A text or date (any of the forms that EXIF, XMP and IPTC have) for that tag, as above.
std::optional<QByteArray> carriedText(const ExifTag& tag, const QString& text);

constexpr quint16 kTagDateTime = 0x0132;
constexpr quint16 kTagArtist = 0x013B;
constexpr quint16 kTagCopyright = 0x8298;
constexpr quint16 kTagDateTaken = 0x9003;

} // namespace vizard::photo::detail
