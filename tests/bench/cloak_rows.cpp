#include "tests/bench/cloak_report.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace vizard::bench {
namespace {

using Cell = std::tuple<int, int, int>; // variant, size, strength

std::map<Cell, std::vector<const Shown*>> byCell(const std::vector<Shown>& all) {
    std::map<Cell, std::vector<const Shown*>> cells;
    for (const Shown& shown : all)
        cells[{shown.variant, shown.size, shown.strength}].push_back(&shown);
    return cells;
}

// The cloaked first photo against the person's other clean photos.
Tally tallyOf(const Shown& shown, const Gallery& gallery, int judges) {
    Tally tally(judges);
    const auto photos = gallery.photosOf(shown.person);
    for (std::size_t other = 1; other < photos.size(); ++other) {
        ++tally.pairs;
        for (int judge = 0; judge < judges; ++judge) {
            const auto j = static_cast<std::size_t>(judge);
            const double score =
                static_cast<double>(cosine(shown.embeddings[j], photos[other]->embeddings[j]));
            for (int rate = 0; rate < kRateCount; ++rate)
                tally.missed[static_cast<std::size_t>(judge * kRateCount + rate)] +=
                    score <= gallery.threshold(judge, rate);
        }
    }
    return tally;
}

double meanCosine(const std::vector<const Shown*>& shown, const Gallery& gallery, int judges) {
    double sum = 0;
    int count = 0;
    for (const Shown* one : shown) {
        const auto photos = gallery.photosOf(one->person);
        for (std::size_t other = 1; one->face && one->photo == 0 && other < photos.size(); ++other) {
            for (std::size_t j = 0; j < static_cast<std::size_t>(judges); ++j, ++count)
                sum += static_cast<double>(cosine(one->embeddings[j], photos[other]->embeddings[j]));
        }
    }
    return sum / std::max(count, 1);
}

void addLooks(Row& row, const Shown& shown) {
    row.butteraugli += shown.looks.butteraugli;
    row.butteraugliMost = std::max(row.butteraugliMost, shown.looks.butteraugli);
    row.window += shown.looks.butteraugliWindow;
    row.whole += shown.looks.butteraugliWhole;
    row.claimed += shown.claimed.butteraugli;
    row.claimedMost = std::max(row.claimedMost, shown.claimed.butteraugli);
    row.warpRms += shown.looks.warpRms;
    row.warpMost = std::max(row.warpMost, shown.looks.warpMax);
    row.dssim += shown.looks.dssim;
    row.psnr += shown.looks.psnr;
    row.coreSeconds += shown.coreSeconds;
    row.coreSecondsMost = std::max(row.coreSecondsMost, shown.coreSeconds);
    row.steps += shown.steps;
    row.colour += shown.claimed.colour;
    row.colourMost = std::max(row.colourMost, shown.claimed.colour);
    row.landmarksMost = std::max(row.landmarksMost, shown.claimed.landmarks);
    row.overLimit += overLimit(shown.looks, shown.strength, shown.held);
    row.held = shown.held;
}

Row rowOf(const Cell& cell, const std::vector<const Shown*>& shown, const Gallery& gallery, int judges) {
    Row row;
    std::tie(row.variant, row.size, row.strength) = cell;
    std::vector<Tally> people;
    for (const Shown* one : shown) {
        row.withoutFace += !one->face;
        if (!one->face)
            continue;
        ++row.faces;
        row.landmarksLost += !one->landmarks;
        addLooks(row, *one);
        if (one->photo == 0)
            people.push_back(tallyOf(*one, gallery, judges));
    }
    for (double* sum : {&row.butteraugli, &row.window, &row.whole, &row.claimed, &row.warpRms, &row.dssim,
                        &row.psnr, &row.coreSeconds, &row.steps, &row.colour})
        *sum /= std::max(row.faces, 1);
    row.cosine = meanCosine(shown, gallery, judges);
    for (const Tally& tally : people)
        row.pairs += tally.pairs;
    for (int judge = 0; judge < judges; ++judge) {
        for (int rate = 0; rate < kRateCount; ++rate)
            row.miss.push_back(missRate(people, judge, rate));
    }
    for (int rate = 0; rate < kRateCount; ++rate) {
        row.mean[rate] = meanMissRate(people, judges, rate);
        row.interval[rate] = bootstrapMean(people, judges, rate);
    }
    return row;
}

void addPair(PairRow& row, const Shown& a, const Shown& b, const Gallery& gallery) {
    ++row.pairs;
    for (std::size_t judge = 0; judge < row.cosine.size(); ++judge) {
        const double score = static_cast<double>(cosine(a.embeddings[judge], b.embeddings[judge]));
        row.cosine[judge] += score;
        row.matched[judge] += score > gallery.threshold(static_cast<int>(judge), 0);
    }
}

} // namespace

std::vector<Row> rowsOf(const std::vector<Shown>& all, const Gallery& gallery, int judges) {
    std::vector<Row> rows;
    for (const auto& [cell, shown] : byCell(all))
        rows.push_back(rowOf(cell, shown, gallery, judges));
    return rows;
}

std::vector<PairRow> pairRowsOf(const std::vector<Shown>& all, const Gallery& gallery, int judges) {
    std::vector<PairRow> rows;
    for (const auto& [cell, shown] : byCell(all)) {
        const auto none = std::vector<double>(static_cast<std::size_t>(judges));
        PairRow row;
        std::tie(row.variant, row.size, row.strength) = cell;
        row.cosine = row.matched = none;
        for (const Shown* a : shown) {
            for (const Shown* b : shown) {
                if (a->person == b->person && a->photo < b->photo && a->face && b->face)
                    addPair(row, *a, *b, gallery);
            }
        }
        for (std::size_t judge = 0; judge < none.size(); ++judge) {
            row.cosine[judge] /= std::max(row.pairs, 1);
            row.matched[judge] /= std::max(row.pairs, 1);
        }
        if (row.pairs > 0)
            rows.push_back(row);
    }
    return rows;
}

} // namespace vizard::bench
