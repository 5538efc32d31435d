// What the programs that measure the detector are told alike.
#pragma once

#include "core/nets/models.h"

#include <QByteArray>
#include <QCommandLineParser>

namespace vizard::bench {

// --faces, --teacher, --weights, --landmarks and --photos, this one with what it is where nobody says it.
void addDetectorOptions(QCommandLineParser& parser, const char* photos);

struct DetectorWeights {
    QByteArray detector, landmarks;
};
// Those of --weights and --landmarks, else the shipped ones; empty where there are none.
DetectorWeights detectorWeights(const QCommandLineParser& parser, const nets::Models& models);

} // namespace vizard::bench
