// What the command line says about how copies are written and named.
#pragma once

#include "app/cli/split.h"

namespace vizard::cli {

Allowed exportOptions();

// Fills `command.write`, report, dryRun and resume; strength and method must be read before.
std::optional<WrongUse> readExport(const Split& given, ProtectCommand& command);

} // namespace vizard::cli
