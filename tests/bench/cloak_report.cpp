#include "tests/bench/cloak_report.h"

#include <QJsonArray>

#include <cstdio>

namespace vizard::bench {
namespace {

void printHead(const std::vector<Judge>& judges, const char* last) {
    std::printf("size  strength");
    for (const Judge& judge : judges)
        std::printf("  %14.14s", qPrintable(judge.name()));
    std::printf("  %s\n", last);
}

void printMisses(const std::vector<Row>& rows, const std::vector<Judge>& judges, int rate) {
    std::printf(
        "\nMiss at FAR %g %%: share of (protected photo, other clean photo of the same person) pairs\n",
        100 * kRates[rate]);
    printHead(judges, "  mean  95 % (people)  pairs  mean cosine");
    for (const Row& row : rows) {
        std::printf("x%-4d %8s", row.size,
                    row.strength == 0 ? "clean" : qPrintable(QString::number(row.strength)));
        for (std::size_t judge = 0; judge < judges.size(); ++judge)
            std::printf("  %14.3f", row.miss[judge * kRateCount + static_cast<std::size_t>(rate)]);
        std::printf("  %6.3f  %.3f to %.3f  %5d  %11.4f\n", row.mean[rate], row.interval[rate].low,
                    row.interval[rate].high, row.pairs, row.cosine);
    }
}

void printLooks(const std::vector<Row>& rows) {
    std::printf(
        "\nHow visible, measured on the 8-bit pictures at viewing size over the face region; \"said\" is the "
        "engine's own figure\n");
    std::printf(
        "size  strength  limit  Butteraugli  largest  said  largest  window  whole  over   warp rms  limit  "
        "longest  DSSIM   PSNR\n");
    for (const Row& row : rows) {
        if (row.strength == 0)
            continue;
        const cloak::Limits limits = cloak::limitsFor(row.strength);
        std::printf(
            "x%-4d %8d %6.2f %12.2f %8.2f %5.2f %8.2f %7.2f %6.2f %3d/%-3d %7.3f %6.2f %8.2f  %.4f %5.1f\n",
            row.size, row.strength, limits.butteraugli, row.butteraugli, row.butteraugliMost, row.claimed,
            row.claimedMost, row.window, row.whole, row.overLimit, row.faces, row.warpRms, limits.warpRms,
            row.warpMost, row.dssim, row.psnr);
    }
    std::printf("\nCost\nsize  strength  core-seconds a face  most  steps  faces  no face found  landmarks "
                "lost by the "
                "cloak\n");
    for (const Row& row : rows)
        std::printf("x%-4d %8d %20.2f %5.2f %6.1f %6d %14d %15d\n", row.size, row.strength, row.coreSeconds,
                    row.coreSecondsMost, row.steps, row.faces, row.withoutFace, row.landmarksLost);
}

QJsonArray arrayOf(const std::vector<double>& values) {
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

QJsonObject toJson(const Row& row, const std::vector<Judge>& judges) {
    QJsonObject misses;
    for (std::size_t judge = 0; judge < judges.size(); ++judge)
        misses[judges[judge].name()] =
            QJsonArray{row.miss[judge * kRateCount], row.miss[judge * kRateCount + 1]};
    QJsonObject object{{"size", row.size},
                       {"strength", row.strength},
                       {"faces", row.faces},
                       {"no_face", row.withoutFace},
                       {"landmarks_lost", row.landmarksLost},
                       {"pairs", row.pairs},
                       {"cosine", row.cosine},
                       {"miss", misses},
                       {"butteraugli", row.butteraugli},
                       {"butteraugli_max", row.butteraugliMost},
                       {"butteraugli_window", row.window},
                       {"butteraugli_whole", row.whole},
                       {"butteraugli_said", row.claimed},
                       {"warp_rms", row.warpRms},
                       {"warp_max", row.warpMost},
                       {"dssim", row.dssim},
                       {"psnr", row.psnr},
                       {"over_limit", row.overLimit},
                       {"core_seconds", row.coreSeconds},
                       {"steps", row.steps}};
    object["mean"] = QJsonArray{row.mean[0], row.mean[1]};
    object["interval"] = QJsonArray{QJsonArray{row.interval[0].low, row.interval[0].high},
                                    QJsonArray{row.interval[1].low, row.interval[1].high}};
    return object;
}

} // namespace

void printRows(const std::vector<Row>& rows, const std::vector<Judge>& judges) {
    for (int rate = 0; rate < kRateCount; ++rate)
        printMisses(rows, judges, rate);
    printLooks(rows);
}

void printPairRows(const std::vector<PairRow>& rows, const std::vector<Judge>& judges) {
    if (rows.empty())
        return;
    std::printf(
        "\nProtected photos of one person against one another: mean cosine / share matched at FAR 1 %%\n");
    printHead(judges, "pairs");
    for (const PairRow& row : rows) {
        std::printf("x%-4d %8s", row.size,
                    row.strength == 0 ? "clean" : qPrintable(QString::number(row.strength)));
        for (std::size_t judge = 0; judge < judges.size(); ++judge)
            std::printf("     %5.3f / %.3f", row.cosine[judge], row.matched[judge]);
        std::printf("  %5d\n", row.pairs);
    }
}

QJsonObject toJson(const std::vector<Row>& rows, const std::vector<PairRow>& pairRows,
                   const std::vector<Judge>& judges) {
    QJsonArray cells, pairs;
    for (const Row& row : rows)
        cells.append(toJson(row, judges));
    for (const PairRow& row : pairRows)
        pairs.append(QJsonObject{{"size", row.size},
                                 {"strength", row.strength},
                                 {"pairs", row.pairs},
                                 {"cosine", arrayOf(row.cosine)},
                                 {"matched", arrayOf(row.matched)}});
    return {{"rows", cells}, {"protected_against_protected", pairs}};
}

} // namespace vizard::bench
