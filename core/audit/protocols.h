// The measuring protocols P1 to P5 on embeddings of one judge. Pure arithmetic: whoever found the faces, and
// from which files, is not known here. Formulas and names are those of the field; see each function.
#pragma once

#include "core/audit/resample.h"
#include "core/audit/scores.h"

#include <array>
#include <cstdint>
#include <vector>

namespace vizard::audit {

// A person whose photos were cloaked. cloaked[i] is made from the photo of clean[i]; it is empty where no
// face was found on the cloaked photo any more: that is counted apart from a miss, because the face may still
// be seen by another detector.
struct Subject {
    std::vector<Embedding> clean;
    std::vector<Embedding> cloaked;
    std::vector<Embedding> onlyClean = {}; // further photos, of which there is no cloaked copy
};

// Clean photos of somebody else.
struct Stranger {
    int person = 0;
    Embedding face;
};

struct Scene {
    std::vector<Subject> people;
    std::vector<Stranger> strangers;
};

// Scores above which a pair is accepted, at kFalseAcceptRates.
struct Thresholds {
    std::array<double, kFalseAcceptCount> at{};
    double pairs = 0; // of strangers that they come from

    // Whether there were at least ten false accepts to place the threshold by.
    bool isSure(int rate) const { return pairs * kFalseAcceptRates[rate] >= 10; }
};
// From all pairs of different people among clean photos and strangers; at most `mostPhotos` of them, evenly
// chosen. All thresholds are 1 where there are no pairs.
Thresholds thresholdsOf(const Scene& scene, std::size_t mostPhotos = 3000);

// A figure for photos as they were and as they are cloaked, and how many could not be counted.
struct BeforeAfter {
    Figure before, after;
    Figure lost; // photos on which no face was found any more; not in `after`
};

// P1: share of (photo, other clean photo of the person) pairs whose score is not above the threshold.
struct Verification {
    std::array<BeforeAfter, kFalseAcceptCount> miss;
    Histogram before, after, strangers; // of the scores
};
Verification verification(const Scene& scene, const Thresholds& thresholds);

// P2: 1 - rank-k identification. The gallery is everybody: strangers, the other people's clean photos, and
// all other clean photos of the person itself (a searcher has them all), of which the best one counts; ties
// rank the stranger first.
inline constexpr int kRanks[] = {1, 5, 50};
inline constexpr int kRankCount = 3;
struct Identification {
    std::array<BeforeAfter, kRankCount> notWithin;
    double distractors = 0; // photos in the gallery that are not of the person, on average
};
Identification identification(const Scene& scene);

// P3 and P5: a tracker enrols photos and meets others later. Every person's photos are split: the first half
// (rounded up) is enrolled, the rest (and those without a cloaked copy, where probes are clean) are probes.
// Strangers are enrolled clean. The figure is the share of probes that are not given the person's own name.
enum class Classifier { NearestNeighbour, LogisticProbe };
enum class Enrolled { Cloaked, Clean }; // Cloaked: probes are clean. Clean (the swap): probes are cloaked
struct PoisonOptions {
    Classifier classifier = Classifier::NearestNeighbour;
    Enrolled enrolled = Enrolled::Cloaked;
    double leaked = 0;               // P5: share of the person's enrolled photos that are clean all the same
    int draws = 10;                  // of which photos leak, averaged; one where nothing is drawn
    std::size_t mostStrangers = 200; // people besides, in the probe's training: it grows with them
    std::uint64_t seed = 1;
};
BeforeAfter poisonedGallery(const Scene& scene, const PoisonOptions& options);

// P4: protected photos of a person against each other: pairs below the threshold (before: clean pairs), and
// the share of protected photos whose nearest photo, among the person's other protected ones and everybody
// else's clean ones, is the person's (recall at rank 1; the lower the better). And the same where the other
// people whose photos are cloaked are in the gallery with these, strangers clean: protected photos may look
// more like each other, whoever is on them, than like clean ones.
struct BothSides {
    std::array<BeforeAfter, kFalseAcceptCount> miss;
    BeforeAfter recall;
    BeforeAfter recallAmongProtected = {};
};
BothSides bothSides(const Scene& scene, const Thresholds& thresholds);

} // namespace vizard::audit
