// The tables of reproduce, as text for reading and as Markdown for README.
#pragma once

#include "core/audit/report.h"

#include <functional>
#include <vector>

namespace vizard::bench {

// One measured set of cloaked photos.
struct Measured {
    QString method;
    int size = 1, strength = 0;
    double coreSecondsEach = 0; // of making them, a face
    audit::Report report;
};

// What is counted, by judge.
struct Row {
    QString name;
    std::function<audit::BeforeAfter(const audit::JudgeFigures&)> pick;
};
// All that a report with every protocol holds, P6 apart.
std::vector<Row> protocolRows(const audit::Report& report);

// P1 at all false-accept rates with visibility and cost: a head, then one line each.
void printVerificationHead();
void printVerification(const Measured& measured);

// One judge a column, with intervals.
void printProtocols(const Measured& measured);

// README's tables, means of the judges: P1 by strength, one line a method and size; and every protocol, one
// column a method.
void printVerificationTable(const std::vector<Measured>& all);
void printSideBySide(const std::vector<Measured>& full);

} // namespace vizard::bench
