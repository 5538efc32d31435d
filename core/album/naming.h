// Names of the files that are written. Pure rules: nothing here looks at a disk.
#pragma once

#include "core/photo/photo.h"

#include <QString>

namespace vizard::album {

// `path` with an extension that fits `format`: kept as it is spelled where it fits already (.JPG, .jpeg,
// .tif).
QString withExtensionOf(const QString& path, photo::Format format);

// Whether a file's name says that it was written beside its original.
bool hasOurSuffix(const QString& fileName);

} // namespace vizard::album
