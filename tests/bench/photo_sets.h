// Folders of people as vizard-cli audit takes them, made from LFW: clean photos, cloaked copies, strangers.
#pragma once

#include "core/cloak/cloak.h"
#include "tests/bench/equipment.h"
#include "tests/bench/people.h"

#include <QString>

namespace vizard::bench {

struct SetOptions {
    int people = 12, photosEach = 3; // the first people with at least two photos
    int size = 1;                    // factor of enlargement
    int workers = 2;
    cloak::Settings settings;
};

// What making the copies cost.
struct SetCost {
    int photos = 0, withoutFace = 0;
    double coreSeconds = 0; // of all cloaks
};

// Writes DIR/clean/NAME/*.png and DIR/cloaked/NAME/*.png. Throws std::runtime_error.
SetCost makeSet(const std::vector<Person>& people, const cloak::Engine& engine, const SetOptions& options,
                const QString& folder);

// DIR/strangers: links to the folders of `people` but the first `left`. Throws std::runtime_error.
QString linkStrangers(const std::vector<Person>& people, std::size_t left, const QString& folder);

// The first `count` people with at least two photos.
std::vector<Person> firstPeople(const std::vector<Person>& people, int count);

} // namespace vizard::bench
