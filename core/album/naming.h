// Names of the files that are written. Pure rules: nothing here looks at a disk.
#pragma once

#include "core/album/scan.h"
#include "core/photo/photo.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vizard::album {

// One name for each photo, in order: its relative path below `outputFolder` (absolute, symbolic links
// resolved), with the extension of `format` (nothing: its own). Where the output folder is the photo's own,
// or the name is that of one of the photos, "-vizard" is added; where two photos would get one name (upper
// and lower case count as the same, as some disks do), the later ones are numbered: name-2, name-3, …
QStringList outputNames(const std::vector<FoundPhoto>& photos, const QString& outputFolder,
                        std::optional<photo::Format> format);

// `path` with an extension that fits `format`: kept as it is spelled where it fits already (.JPG, .jpeg,
// .tif).
QString withExtensionOf(const QString& path, photo::Format format);

// Whether a file's name says that it was written beside its original.
bool hasOurSuffix(const QString& fileName);

} // namespace vizard::album
