// A new EXIF block with nothing in it but what may be kept.
#pragma once

#include "core/photo/metadata.h"

namespace vizard::photo::detail {

// Whether a copy may keep this kind of fact.
bool mayKeep(MetadataKind kind, MetadataPreset preset);

// The fields of `values` that the preset lets through.
MetadataFields allowed(const MetadataFields& values, MetadataPreset preset);

// For formats that have no other place for it. Dots per metre; 0: not known.
struct Density {
    double x = 0;
    double y = 0;
};

// A TIFF structure (little-endian) with these fields, without "Exif\0\0" before it; empty where there is
// nothing to say.
QByteArray exifBlock(const MetadataFields& fields, const Density& density);

} // namespace vizard::photo::detail
