// What all methods do before and after their own work.
#pragma once

#include "core/cloak/cloak.h"
#include "core/cloak/detail/render.h"

#include <array>

namespace vizard::cloak {

// One face to be cloaked.
struct Task {
    Limits limits;
    face::Similarity toCrop;          // photo pixels -> 112 crop
    std::array<QPointF, 5> landmarks; // in the 112 crop
    View view;                        // as it is looked at
    std::vector<float> crop;          // planes R, G, B of 112 x 112, 0..255
    quint64 seed = 0;                 // of photo, face and settings
    // Strength 0, a face of a dozen pixels, which can be neither measured nor recognised, or one that is not
    // in the photo: it stays as it is, and the others of the photo are cloaked.
    bool nothingToDo = false;
    bool quick = false;  // only what holds the limits is measured
    QImage photo;        // shared, not copied
    int viewingSide = 0; // at which `view` is
};
Task prepare(const QImage& photo, const face::Face& face, quint64 photoSeed, const Settings& settings);

// The answer where there is nothing to do.
FaceCloak unchanged(const Task& task);

// Brings the shade to the limits and fills in the cost; of a quick look what is known of it (see Cost).
// Reports the last fifth of the progress. Errors: Cancelled, Internal.
Status finish(FaceCloak& cloak, const Task& task, const Hooks& hooks);

bool isCancelled(const Hooks& hooks);
void report(const Hooks& hooks, double fraction);
// The same hooks, for a piece of the work that goes from `from` to `to`.
Hooks part(const Hooks& hooks, double from, double to);

} // namespace vizard::cloak
