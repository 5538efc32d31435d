// The judges of the measuring programs, which may also be recognisers that taught the cloak network.
#pragma once

#include "core/audit/judge.h"

#include <QStringList>

#include <vector>

namespace vizard::bench {

using audit::Embedding;
using audit::Judge;

// Those of NAME.json in `folder` that are named; whether they are independent is not asked. Throws
// std::runtime_error.
std::vector<Judge> loadJudges(const QString& folder, const QStringList& names);

// One view of a face. Throws std::runtime_error.
Embedding embedded(const Judge& judge, const QImage& photo, const std::array<QPointF, 5>& landmarks);

} // namespace vizard::bench
