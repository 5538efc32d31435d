// The plots of an audit's page, as HTML figures.
#pragma once

#include "core/audit/calibration.h"
#include "core/audit/report.h"

#include <QString>

namespace vizard::text {

// Each is empty where its protocol was not measured.
QString similarityPlot(const audit::JudgeFigures& judge);
QString jpegPlot(const audit::JudgeFigures& judge);
QString visibilityPlot(const audit::Report& report, std::size_t judge);
// `known`: the judge's calibration; may be null.
QString reliabilityPlot(const audit::JudgeCalibration* known);

} // namespace vizard::text
