// What all measuring programs load: the engine, and where landmarks come from.
#pragma once

#include "core/cloak/engine.h"
#include "tests/bench/finder.h"

#include <QCommandLineParser>

#include <memory>

namespace vizard::bench {

struct Equipment {
    std::shared_ptr<const cloak::Engine> engine;
    Finder finder; // the judges' landmarks
    QString engineName;
};

// add("people", "How many.", "N", "12"): an option that takes a value; without `value`: a flag.
class AddOption {
public:
    explicit AddOption(QCommandLineParser& parser)
        : parser_(parser) {}
    void operator()(const char* name, const char* text, const char* value = "",
                    const char* standard = "") const;

private:
    QCommandLineParser& parser_;
};

// --models, --control, --landmarks, --yunet.
void addEquipmentOptions(QCommandLineParser& parser);
// Throws std::runtime_error with what is missing.
Equipment equip(const QCommandLineParser& parser);

// "25,50" as numbers. Throws std::runtime_error where one is not from `lowest` to `highest`.
std::vector<int> numbers(const QString& list, int lowest, int highest);

} // namespace vizard::bench
