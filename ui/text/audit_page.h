// An audit's report as one page: for whoever wants to know, and for whoever wants to check.
#pragma once

#include "core/audit/calibration.h"
#include "core/audit/report.h"

#include <QString>

namespace vizard::text {

// A whole HTML document: a summary in plain words, tables with intervals, plots as SVG, and how it was
// measured. It loads nothing. `command` is what made it; a judge that `calibration` knows gets its
// reliability diagram.
QString auditPage(const audit::Report& report, const QString& command, const audit::Calibration& calibration);

// The summary's sentences, one a judge; without tags. For the terminal as well.
QStringList auditSummary(const audit::Report& report);

// What a reader has to know before the figures: that there are few people or strangers, that something was
// left out, or that there was nothing to compare. Often empty.
QStringList auditCaveats(const audit::Report& report);

// "jpeg75" as "JPEG, quality 75", …
QString transformWords(const QString& name);

} // namespace vizard::text
