// Which faces of an album are one person's. Arithmetic alone: no files, no pictures.
#pragma once

#include "core/audit/scores.h"

#include <set>
#include <vector>

namespace vizard::audit {

struct FaceToGroup {
    const Embedding* embedding = nullptr; // null: not known now; the face stays where it is
    int photo = 0;                        // by any number: two faces of one photo are two people
    int person = 0;                       // > 0: whose it is already; 0: nobody's yet
};

struct GroupingRules {
    double sameAbove = 0.5; // mean cosine between two groups from which they are one person, -1..1
    std::set<int> settled; // people that were named, merged or split by hand: never one with another of these
    int nextPerson = 1;    // the first number that nobody has yet
};

// By face: its person, 0 where it has no embedding and had none. Average linkage (Sokal and Michener 1958) in
// which faces that are one person's already stay together, so that nothing comes apart when photos are added;
// people without a new face are left as they are. Of two people that become one, the settled one's number
// stays, else the smaller. The order of new faces matters only where similarities are equal.
std::vector<int> groupFaces(const std::vector<FaceToGroup>& faces, const GroupingRules& rules);

} // namespace vizard::audit
