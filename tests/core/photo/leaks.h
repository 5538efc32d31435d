// Files that each carry one secret in one place, by other hands than core/photo's.
#pragma once

#include "core/photo/metadata.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace leaks {

struct Leak {
    QByteArray name;
    QByteArray file;
    QByteArray token;                                      // the secret, as plain bytes
    std::optional<vizard::photo::MetadataPreset> keptFrom; // the first preset that lets it through
};

// A date, an artist, a copyright, camera and exposure beside a position and serial numbers, in one JPEG.
QByteArray photoWithEverything();

// One file a kind: JPEG, PNG, WebP, TIFF, and HEIC where this build reads it.
std::vector<Leak> all();

} // namespace leaks
