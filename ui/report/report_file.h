// Where reports are written: never over anything that is not one.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace vizard::report {

// Whether a report may be written there: in a folder that takes files, where nothing is yet, or an empty
// file, or an earlier report of Vizard's. Errors: NotWritable; AlreadyExists for anything else that is there,
// links among it.
Status mayWrite(const QString& path);

// Complete, or what was there before. Errors: as above, and DiskFull.
Status save(const QString& path, const QByteArray& bytes);

} // namespace vizard::report
