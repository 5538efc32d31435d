// The commands; each returns the program's exit status.
#pragma once

#include "app/cli/arguments.h"

namespace vizard::cli {

enum ExitStatus { AllDone = 0, SomeFailed = 1, WrongUseStatus = 2, CancelledStatus = 130 };

int protect(const ProtectCommand& command);
int findFaces(const FacesCommand& command);
int showLedger(const LedgerCommand& command);
int checkModels(const ModelsCommand& command);
int listMethods(const MethodsCommand& command);
int auditFolders(const AuditCommand& command);

} // namespace vizard::cli
