// What was found in a file besides pixels, gathered by the readers of EXIF, XMP and IPTC.
#pragma once

#include "core/photo/detail/exif_tags.h"
#include "core/photo/photo.h"

#include <vector>

namespace vizard::photo::detail {

class Findings {
public:
    // `carried`: its value is among those that a copy may keep.
    void add(MetadataKind kind, const QString& where, const QString& name, qint64 bytes, quint16 tag = 0,
             bool carried = false);

    // Puts a checked value among those that a copy may keep, if there is none yet; whether it is there now.
    bool keep(const ExifTag& tag, const std::optional<QByteArray>& value);

    MetadataFacts take() { return std::move(facts_); }

private:
    MetadataFacts facts_;
};

// Whether Photoshop's resources stand in the file itself or in a block of EXIF. EXIF holds resources, and
// resources hold EXIF: a file that nests them deeply, each level twice, would be walked for ever.
enum class Reached { Directly, FromExif };

// Each adds what the block holds. Damaged blocks are named as what they are, and no more; EXIF inside
// resources inside EXIF, too.
void inspectExif(const QByteArray& block, const QString& where, Findings& findings);
void inspectXmp(const QByteArray& packet, Findings& findings);
void inspectPhotoshop(const QByteArray& resources, Reached reached, Findings& findings);
void inspectIptc(const QByteArray& records, Findings& findings);

// The whole file, by its format.
MetadataFacts inspect(const QByteArray& bytes, Format format);

// The two that need a library, for inspect().
void inspectTiff(const QByteArray& bytes, Findings& findings);
void inspectHeif(const QByteArray& bytes, Findings& findings);

} // namespace vizard::photo::detail
