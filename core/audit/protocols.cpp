#include "core/audit/protocols.h"

#include <algorithm>

namespace vizard::audit {
namespace {

// Collects one figure before and after, person by person.
struct Count {
    std::vector<Share> before, after, lost;

    explicit Count(std::size_t people)
        : before(people)
        , after(people)
        , lost(people) {}

    static void add(Share& share, bool hit) {
        share.of += 1;
        share.hits += hit ? 1 : 0;
    }
    BeforeAfter result() const { return {pooled(before), pooled(after), pooled(lost)}; }
};

struct Photos {
    std::vector<Embedding> faces;
    std::vector<int> person;
};

// Clean photos of all, the people first; strangers' numbers follow theirs.
Photos everybody(const Scene& scene) {
    Photos all;
    for (std::size_t p = 0; p < scene.people.size(); ++p) {
        for (const auto* photos : {&scene.people[p].clean, &scene.people[p].onlyClean}) {
            all.faces.insert(all.faces.end(), photos->begin(), photos->end());
            all.person.resize(all.faces.size(), static_cast<int>(p));
        }
    }
    for (const Stranger& stranger : scene.strangers) {
        all.faces.push_back(stranger.face);
        all.person.push_back(static_cast<int>(scene.people.size()) + stranger.person);
    }
    return all;
}

// Cloaked photos of people who have some, clean ones of strangers; numbers as in everybody().
Photos everybodyCloaked(const Scene& scene) {
    Photos all;
    for (std::size_t p = 0; p < scene.people.size(); ++p) {
        for (const Embedding& face : scene.people[p].cloaked) {
            if (!face.empty())
                all.faces.push_back(face);
        }
        all.person.resize(all.faces.size(), static_cast<int>(p));
    }
    for (const Stranger& stranger : scene.strangers) {
        all.faces.push_back(stranger.face);
        all.person.push_back(static_cast<int>(scene.people.size()) + stranger.person);
    }
    return all;
}

Photos evenly(const Photos& all, std::size_t most) {
    if (all.faces.size() <= most)
        return all;
    Photos some;
    for (std::size_t i = 0; i < most; ++i) {
        const std::size_t at = i * all.faces.size() / most;
        some.faces.push_back(all.faces[at]);
        some.person.push_back(all.person[at]);
    }
    return some;
}

std::vector<Embedding> without(const std::vector<Embedding>& photos, std::size_t left) {
    std::vector<Embedding> others;
    for (std::size_t i = 0; i < photos.size(); ++i) {
        if (i != left && !photos[i].empty())
            others.push_back(photos[i]);
    }
    return others;
}

// All clean photos of a person but one.
std::vector<Embedding> otherClean(const Subject& person, std::size_t left) {
    std::vector<Embedding> others = without(person.clean, left);
    others.insert(others.end(), person.onlyClean.begin(), person.onlyClean.end());
    return others;
}

// The highest score of a probe with anybody who is not `person`.
float bestStranger(const Embedding& probe, const Photos& all, int person) {
    float highest = -2;
    for (std::size_t i = 0; i < all.faces.size(); ++i) {
        if (all.person[i] != person)
            highest = std::max(highest, cosine(probe, all.faces[i]));
    }
    return highest;
}

// 1 + how many photos of others are at least as near to the probe as its person's own nearest one.
int rankOf(const Embedding& probe, const std::vector<Embedding>& own, const Photos& all, int person) {
    const float nearest = best(probe, own);
    int rank = 1;
    for (std::size_t i = 0; i < all.faces.size(); ++i) {
        if (all.person[i] != person && cosine(probe, all.faces[i]) >= nearest)
            ++rank;
    }
    return rank;
}

} // namespace

Thresholds thresholdsOf(const Scene& scene, std::size_t mostPhotos) {
    const Photos all = evenly(everybody(scene), mostPhotos);
    std::vector<float> scores = strangerScores(all.faces, all.person);
    Thresholds thresholds;
    thresholds.at.fill(1);
    thresholds.pairs = static_cast<double>(scores.size());
    for (std::size_t r = 0; r < kFalseAcceptCount && !scores.empty(); ++r)
        thresholds.at[r] = thresholdAt(scores, kFalseAcceptRates[r]);
    return thresholds;
}

Verification verification(const Scene& scene, const Thresholds& thresholds) {
    Verification result;
    std::vector<Count> counts(kFalseAcceptCount, Count(scene.people.size()));
    for (std::size_t p = 0; p < scene.people.size(); ++p) {
        const Subject& person = scene.people[p];
        for (std::size_t i = 0; i < person.clean.size(); ++i) {
            const bool lost = person.cloaked[i].empty();
            const auto others = otherClean(person, i);
            for (const Embedding& other : others) {
                const auto before = static_cast<double>(cosine(person.clean[i], other));
                const auto after = lost ? 0 : static_cast<double>(cosine(person.cloaked[i], other));
                result.before.add(before);
                if (!lost)
                    result.after.add(after);
                for (std::size_t r = 0; r < kFalseAcceptCount; ++r) {
                    Count::add(counts[r].before[p], before <= thresholds.at[r]);
                    if (!lost)
                        Count::add(counts[r].after[p], after <= thresholds.at[r]);
                }
            }
            for (Count& count : counts)
                Count::add(count.lost[p], lost);
        }
    }
    for (std::size_t r = 0; r < kFalseAcceptCount; ++r)
        result.miss[r] = counts[r].result();
    const Photos some = evenly(everybody(scene), 500);
    for (const float score : strangerScores(some.faces, some.person))
        result.strangers.add(static_cast<double>(score));
    return result;
}

Identification identification(const Scene& scene) {
    Identification result;
    const Photos all = everybody(scene);
    std::vector<Count> counts(kRankCount, Count(scene.people.size()));
    double probes = 0;
    for (std::size_t p = 0; p < scene.people.size(); ++p) {
        const Subject& person = scene.people[p];
        for (std::size_t i = 0; i < person.clean.size(); ++i) {
            const auto own = otherClean(person, i);
            if (own.empty())
                continue;
            const int id = static_cast<int>(p);
            const bool lost = person.cloaked[i].empty();
            const int before = rankOf(person.clean[i], own, all, id);
            const int after = lost ? 0 : rankOf(person.cloaked[i], own, all, id);
            for (std::size_t k = 0; k < kRankCount; ++k) {
                Count::add(counts[k].before[p], before > kRanks[k]);
                if (!lost)
                    Count::add(counts[k].after[p], after > kRanks[k]);
                Count::add(counts[k].lost[p], lost);
            }
            result.distractors +=
                static_cast<double>(all.faces.size() - person.clean.size() - person.onlyClean.size());
            probes += 1;
        }
    }
    result.distractors = probes > 0 ? result.distractors / probes : 0;
    for (std::size_t k = 0; k < kRankCount; ++k)
        result.notWithin[k] = counts[k].result();
    return result;
}

BothSides bothSides(const Scene& scene, const Thresholds& thresholds) {
    std::vector<Count> misses(kFalseAcceptCount, Count(scene.people.size()));
    Count recall(scene.people.size()), among(scene.people.size());
    const Photos all = everybody(scene), cloaked = everybodyCloaked(scene);
    for (std::size_t p = 0; p < scene.people.size(); ++p) {
        const Subject& person = scene.people[p];
        const auto recalled = [&](const std::vector<Embedding>& photos, std::size_t i,
                                  const Photos& gallery) {
            return best(photos[i], without(photos, i)) >
                   bestStranger(photos[i], gallery, static_cast<int>(p));
        };
        for (std::size_t i = 0; i < person.clean.size(); ++i) {
            const bool lost = person.cloaked[i].empty();
            for (Count* count : {&recall, &among}) {
                Count::add(count->lost[p], lost);
                if (!without(person.clean, i).empty())
                    Count::add(count->before[p], recalled(person.clean, i, all));
                if (!lost && !without(person.cloaked, i).empty())
                    Count::add(count->after[p],
                               recalled(person.cloaked, i, count == &recall ? all : cloaked));
            }
            for (std::size_t r = 0; r < kFalseAcceptCount; ++r) {
                Count::add(misses[r].lost[p], lost);
                for (std::size_t j = 0; j < i; ++j) {
                    Count::add(misses[r].before[p],
                               static_cast<double>(cosine(person.clean[i], person.clean[j])) <=
                                   thresholds.at[r]);
                    if (!lost && !person.cloaked[j].empty())
                        Count::add(misses[r].after[p],
                                   static_cast<double>(cosine(person.cloaked[i], person.cloaked[j])) <=
                                       thresholds.at[r]);
                }
            }
        }
    }
    BothSides result;
    for (std::size_t r = 0; r < kFalseAcceptCount; ++r)
        result.miss[r] = misses[r].result();
    result.recall = recall.result();
    result.recallAmongProtected = among.result();
    return result;
}

} // namespace vizard::audit
