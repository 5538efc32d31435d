// What all measuring programs load: the engine, and where landmarks come from.
#pragma once

#include "core/cloak/engine.h"
#include "tests/bench/add_option.h"
#include "tests/bench/finder.h"

#include <memory>

namespace vizard::bench {

struct Equipment {
    std::shared_ptr<const cloak::Engine> engine;
    Finder finder; // the judges' landmarks
    QString engineName;
};

// --models, --control, --landmarks, --yunet.
void addEquipmentOptions(QCommandLineParser& parser);
// Throws std::runtime_error with what is missing.
Equipment equip(const QCommandLineParser& parser);

// "25,50" as numbers. Throws std::runtime_error where one is not from `lowest` to `highest`.
std::vector<int> numbers(const QString& list, int lowest, int highest);

} // namespace vizard::bench
