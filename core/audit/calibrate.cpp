#include "core/audit/calibrate.h"

#include <algorithm>

namespace vizard::audit {
namespace {

using Points =
    std::vector<std::pair<double, double>>; // similarity on the judge, share of the panel that matches

constexpr int kBins = 10;

struct Pairs {
    Points toOther, toOriginal;
};

double similarity(const Embedding& a, const Embedding& b) {
    return static_cast<double>(cosine(a, b));
}

// From strangers alone where there are some: one of `people` may be there more than once, at several
// strengths.
Thresholds strangersThresholds(const Scene& scene) {
    return scene.strangers.empty() ? thresholdsOf(scene) : thresholdsOf({{}, scene.strangers});
}

// How many of the panel match a face with the person's clean photo `other`.
double matching(const std::vector<Scene>& panel, const std::vector<double>& thresholds, std::size_t person,
                std::size_t photo, std::size_t other, bool cloaked) {
    double matches = 0;
    for (std::size_t r = 0; r < panel.size(); ++r) {
        const Subject& subject = panel[r].people[person];
        const Embedding& probe = cloaked ? subject.cloaked[photo] : subject.clean[photo];
        matches += !probe.empty() && similarity(probe, subject.clean[other]) > thresholds[r] ? 1 : 0;
    }
    return matches / static_cast<double>(panel.size());
}

// Of one person, clean photos and cloaked ones.
void addPairs(const Scene& judge, const std::vector<Scene>& panel, const std::vector<double>& thresholds,
              std::size_t person, Pairs& pairs) {
    const Subject& subject = judge.people[person];
    for (std::size_t i = 0; i < subject.clean.size(); ++i) {
        for (const bool cloaked : {false, true}) {
            const Embedding& probe = cloaked ? subject.cloaked[i] : subject.clean[i];
            if (probe.empty())
                continue;
            for (std::size_t j = 0; j < subject.clean.size(); ++j) {
                if (i == j)
                    continue;
                const double share = matching(panel, thresholds, person, i, j, cloaked);
                pairs.toOther.emplace_back(similarity(probe, subject.clean[j]), share);
                pairs.toOriginal.emplace_back(similarity(probe, subject.clean[i]), share);
            }
        }
    }
}

std::vector<ReliabilityBin> reliability(const Curve& curve, const Points& points) {
    std::vector<ReliabilityBin> bins(kBins);
    for (const auto& [score, share] : points) {
        const double said = curve.at(score);
        ReliabilityBin& bin =
            bins[static_cast<std::size_t>(std::clamp(static_cast<int>(said * kBins), 0, kBins - 1))];
        bin.said += said;
        bin.happened += share;
        ++bin.pairs;
    }
    std::erase_if(bins, [](const ReliabilityBin& bin) { return bin.pairs == 0; });
    for (ReliabilityBin& bin : bins) {
        bin.said /= bin.pairs;
        bin.happened /= bin.pairs;
    }
    return bins;
}

} // namespace

Figure agreement(const Scene& judge, const std::vector<Scene>& panel) {
    const double own = strangersThresholds(judge).at[0];
    std::vector<double> thresholds;
    for (const Scene& recogniser : panel)
        thresholds.push_back(strangersThresholds(recogniser).at[0]);
    std::vector<Share> people(judge.people.size());
    for (std::size_t p = 0; p < people.size() && !panel.empty(); ++p) {
        const Subject& subject = judge.people[p];
        for (std::size_t i = 0; i < subject.clean.size(); ++i) {
            for (std::size_t j = 0; j < subject.clean.size() && !subject.cloaked[i].empty(); ++j) {
                const double share = i == j ? 0.5 : matching(panel, thresholds, p, i, j, true);
                if (share == 0.5)
                    continue;
                people[p].of += 1;
                people[p].hits += (similarity(subject.cloaked[i], subject.clean[j]) > own) == (share > 0.5);
            }
        }
    }
    return pooled(people);
}

JudgeCalibration calibrate(const Scene& judge, const std::vector<Scene>& panel) {
    JudgeCalibration calibration;
    calibration.people = static_cast<int>(judge.people.size());
    calibration.threshold = strangersThresholds(judge).at[0];
    std::vector<double> thresholds;
    for (const Scene& recogniser : panel)
        thresholds.push_back(strangersThresholds(recogniser).at[0]);
    Pairs all, even, odd;
    for (std::size_t p = 0; p < judge.people.size(); ++p) {
        addPairs(judge, panel, thresholds, p, all);
        addPairs(judge, panel, thresholds, p, p % 2 == 0 ? even : odd);
    }
    if (all.toOther.empty())
        return calibration;
    calibration.toOther = risingCurve(all.toOther);
    calibration.toOriginal = risingCurve(all.toOriginal);
    if (!even.toOther.empty())
        calibration.reliability = reliability(risingCurve(even.toOther), odd.toOther);
    return calibration;
}

} // namespace vizard::audit
