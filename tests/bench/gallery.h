// Clean photos of the people kept out, as every judge sees them, and the thresholds that follow.
#pragma once

#include "tests/bench/finder.h"
#include "tests/bench/judge.h"
#include "tests/bench/people.h"
#include "tests/bench/verification.h"

#include <optional>

namespace vizard::bench {

struct Clean {
    QString path;
    int person = 0;                    // index in the list of people
    std::vector<Embedding> embeddings; // by judge; empty where no face was found
};

class Gallery {
public:
    // Finds and embeds every photo at its own size, or takes that from `cacheFolder` (empty: keeps nothing).
    Gallery(const std::vector<Person>& people, const std::vector<Judge>& judges, const Finder& finder,
            const QString& cacheFolder, int workers);

    // Photos of `person` in which a face was found, sorted by path.
    std::vector<const Clean*> photosOf(int person) const;
    double threshold(int judge, int rate) const {
        return thresholds_[static_cast<std::size_t>(judge * kRateCount + rate)];
    }
    int withoutFace() const { return withoutFace_; }
    std::size_t strangerPairs() const { return strangerPairs_; }
    std::size_t size() const { return photos_.size(); }

private:
    void setThresholds(std::size_t judges);

    std::vector<Clean> photos_;
    std::vector<double> thresholds_;
    int withoutFace_ = 0;
    std::size_t strangerPairs_ = 0;
};

} // namespace vizard::bench
