// The parts that a file consists of, by walking over its bytes without a codec.
#pragma once

#include "core/photo/photo.h"

#include <QByteArray>

#include <vector>

namespace vizard::photo::detail {

// A segment, chunk or box; `content` is a view into the file's bytes.
struct Part {
    QByteArray name; // JPEG: "APP1", "COM", "DQT", …; PNG, WebP and HEIF: the four letters; "trailing"
    QByteArray content;
};

// JPEG (ITU-T T.81, annex B), PNG (third edition, 5.3), WebP (RIFF container specification) and HEIF
// (top-level boxes, ISO/IEC 14496-12, 4.2). Bytes after the end are one part "trailing"; where the file makes
// no sense any more, or has more parts than any photo, one part "broken" ends the list. Consecutive IDAT of a
// PNG are one part, which shows the first of them. `bytes` must outlive the parts. Other formats: nothing.
std::vector<Part> partsOf(const QByteArray& bytes, Format format);

} // namespace vizard::photo::detail
