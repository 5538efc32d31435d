// The tables of an audit's page, as HTML.
#pragma once

#include "core/audit/report.h"

#include <QString>

namespace vizard::text {

// Each is empty where its protocol was not measured.
QString summaryTable(const audit::Report& report); // P1 at FAR 1 %, in numbers of 100 with bars
QString verificationTable(const audit::JudgeFigures& judge);
QString transformTable(const audit::JudgeFigures& judge);
QString identificationTable(const audit::JudgeFigures& judge);
QString galleryTables(const audit::JudgeFigures& judge); // P3, P5, P4
QString attackTable(const audit::JudgeFigures& judge);
QString qualityTable(const audit::Report& report);
QString scratchTable(const audit::Report& report);

} // namespace vizard::text
