// Cloaks the first photos of the benchmark's people, and shows the results to the judges.
#pragma once

#include "tests/bench/equipment.h"
#include "tests/bench/gallery.h"
#include "tests/bench/looks.h"

#include <vector>

namespace vizard::bench {

// A method, and how many steps it may take.
struct Variant {
    QString label; // "vizard", "vizard, 12 steps"
    QString method;
    int steps = -1; // cloak::Settings::maxSteps
    cloak::Held held = cloak::Held::Butteraugli;
};

struct RunOptions {
    std::vector<Variant> variants = {{}};
    std::vector<int> strengths = {25, 50, 75, 100};
    std::vector<int> sizes = {1, 2, 4}; // factors of enlargement
    int photosEach = 1;                 // 2 and more: to compare protected photos with one another
    cloak::Settings settings;           // strength, method and steps are set by the run
    int workers = 2;
};

// One photo through engine and judges.
struct Shown {
    int variant = 0;            // in the list of variants; as it is: 0
    int person = 0, photo = 0;  // in the list of people, and which of that one's photos
    int size = 1, strength = 0; // strength 0: as it is
    bool face = false;          // the engine found the face; where not, the rest is empty
    bool landmarks = false; // found again on the cloaked picture; where not, the clean picture's were used
    std::vector<Embedding> embeddings;
    Looks looks;
    cloak::Held held = cloak::Held::Butteraugli;
    cloak::Cost claimed; // what the engine says
    double coreSeconds = 0;
    int steps = 0;
};

// Of the people from `from` on with two photos or more in which a face was found, `count` after the first
// `skip`.
std::vector<int> chosenPeople(const std::vector<Person>& people, const Gallery& gallery, int from, int skip,
                              int count);

// Every chosen person by every variant at every size and strength, and as it is (strength 0).
std::vector<Shown> runCloaks(const std::vector<int>& chosen, const Gallery& gallery,
                             const std::vector<Judge>& judges, const Equipment& equipment,
                             const RunOptions& options);

} // namespace vizard::bench
