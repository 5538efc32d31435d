// Where each exported photo goes.
#pragma once

#include "core/album/scan.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace vizard::ui {

struct ExportTarget {
    QString path;
    bool replace = false; // it holds an earlier export of the same photo
};

// One target for each photo, in order: its name by core/album/naming in `folder`. A file that is there
// already is kept and the name numbered, unless this window wrote it from the same photo (`written`: file ->
// photo).
std::vector<ExportTarget> exportTargets(const std::vector<album::FoundPhoto>& photos, const QString& folder,
                                        const QHash<QString, QString>& written);

} // namespace vizard::ui
