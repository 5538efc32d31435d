// What a file holds besides its pixels, and what becomes of it: an allow-list, in three presets.
#pragma once

#include "core/base/result.h"
#include "core/photo/photo.h"

#include <QString>

#include <vector>

namespace vizard::photo {

// What a copy may keep. Upright pixels, colour profile and resolution always stay; everything else is left
// out unless it is named here. Kept values are checked and written anew; no block of the source is ever
// copied.
enum class MetadataPreset {
    Private,       // nothing else
    DateAndCredit, // when it was taken (without the time zone), artist, copyright
    Most, // these, and camera, lens and exposure. No serial numbers, no free text: it may name people
          // and places
};

// What becomes of one item in a copy of `format` (a kept one, as keptFormat() says).
enum class MetadataFate { Applied, Kept, Removed };
MetadataFate fateOf(const MetadataItem& item, MetadataPreset preset, Format format);

// What the file at `path` holds, without decoding its pixels. Errors as read() gives them, as far as they
// show without decoding.
Result<std::vector<MetadataItem>> inspectMetadata(const QString& path);

} // namespace vizard::photo
