// What is said about a plan before it is carried out.
#pragma once

#include "core/album/export_plan.h"

#include <QString>

namespace vizard::cli {

// One line for a person.
QString line(const album::PlannedFile& file);

} // namespace vizard::cli
