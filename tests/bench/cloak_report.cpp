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

// What a row is of, where there is more than one thing to compare.
QByteArray nameOf(int variant, const QStringList& names) {
    return names.size() > 1 ? "  " + names[variant].toUtf8() : QByteArray();
}

void printMisses(const std::vector<Row>& rows, const std::vector<Judge>& judges, const QStringList& names,
                 int rate) {
    std::printf(
        "\nMiss at FAR %g %%: share of (protected photo, other clean photo of the same person) pairs\n",
        100 * kRates[rate]);
    printHead(judges, "  mean  95 % (people)  pairs  mean cosine");
    for (const Row& row : rows) {
        std::printf("x%-4d %8s", row.size,
                    row.strength == 0 ? "clean" : qPrintable(QString::number(row.strength)));
        for (std::size_t judge = 0; judge < judges.size(); ++judge)
            std::printf("  %14.3f", row.miss[judge * kRateCount + static_cast<std::size_t>(rate)]);
        std::printf("  %6.3f  %.3f to %.3f  %5d  %11.4f%s\n", row.mean[rate], row.interval[rate].low,
                    row.interval[rate].high, row.pairs, row.cosine, nameOf(row.variant, names).constData());
    }
}

void printLooks(const std::vector<Row>& rows, const QStringList& names) {
    std::printf(
        "\nHow visible, measured on the 8-bit pictures at viewing size over the face region; \"said\" is the "
        "engine's own figure, and so are tint (95th percentile of the low-passed CIEDE2000) and landmark "
        "(the "
        "furthest move of one, in eye distances)\n");
    std::printf(
        "size  strength  limit  Butteraugli  largest  said  largest  window  whole  over   warp rms  limit  "
        "longest  DSSIM   PSNR   tint  largest  landmark\n");
    for (const Row& row : rows) {
        if (row.strength == 0)
            continue;
        cloak::Limits limits = cloak::limitsFor(row.strength, row.held);
        if (row.held == cloak::Held::Dssim)
            limits.butteraugli = limits.warpRms = 0; // not held
        std::printf("x%-4d %8d %6.2f %12.2f %8.2f %5.2f %8.2f %7.2f %6.2f %3d/%-3d %7.3f %6.2f %8.2f  %.4f "
                    "%5.1f %6.2f %8.2f %8.2f%%%s\n",
                    row.size, row.strength, limits.butteraugli, row.butteraugli, row.butteraugliMost,
                    row.claimed, row.claimedMost, row.window, row.whole, row.overLimit, row.faces,
                    row.warpRms, limits.warpRms, row.warpMost, row.dssim, row.psnr, row.colour,
                    row.colourMost, 100 * row.landmarksMost, nameOf(row.variant, names).constData());
    }
    std::printf("\nCost\nsize  strength  core-seconds a face  most  steps  faces  no face found  landmarks "
                "lost by the "
                "cloak\n");
    for (const Row& row : rows)
        std::printf("x%-4d %8d %20.2f %5.2f %6.1f %6d %14d %15d%s\n", row.size, row.strength, row.coreSeconds,
                    row.coreSecondsMost, row.steps, row.faces, row.withoutFace, row.landmarksLost,
                    nameOf(row.variant, names).constData());
}

QJsonArray arrayOf(const std::vector<double>& values) {
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

QJsonObject toJson(const Row& row, const std::vector<Judge>& judges, const QStringList& names) {
    QJsonObject misses;
    for (std::size_t judge = 0; judge < judges.size(); ++judge)
        misses[judges[judge].name()] =
            QJsonArray{row.miss[judge * kRateCount], row.miss[judge * kRateCount + 1]};
    QJsonObject object{{"of", names[row.variant]},
                       {"size", row.size},
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
                       {"colour", row.colour},
                       {"colour_max", row.colourMost},
                       {"landmarks_max", row.landmarksMost},
                       {"over_limit", row.overLimit},
                       {"core_seconds", row.coreSeconds},
                       {"steps", row.steps}};
    object["mean"] = QJsonArray{row.mean[0], row.mean[1]};
    object["interval"] = QJsonArray{QJsonArray{row.interval[0].low, row.interval[0].high},
                                    QJsonArray{row.interval[1].low, row.interval[1].high}};
    return object;
}

} // namespace

void printRows(const std::vector<Row>& rows, const std::vector<Judge>& judges, const QStringList& names) {
    for (int rate = 0; rate < kRateCount; ++rate)
        printMisses(rows, judges, names, rate);
    printLooks(rows, names);
}

void printPairRows(const std::vector<PairRow>& rows, const std::vector<Judge>& judges,
                   const QStringList& names) {
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
        std::printf("  %5d%s\n", row.pairs, nameOf(row.variant, names).constData());
    }
}

QJsonObject toJson(const std::vector<Row>& rows, const std::vector<PairRow>& pairRows,
                   const std::vector<Judge>& judges, const QStringList& names) {
    QJsonArray cells, pairs;
    for (const Row& row : rows)
        cells.append(toJson(row, judges, names));
    for (const PairRow& row : pairRows)
        pairs.append(QJsonObject{{"of", names[row.variant]},
                                 {"size", row.size},
                                 {"strength", row.strength},
                                 {"pairs", row.pairs},
                                 {"cosine", arrayOf(row.cosine)},
                                 {"matched", arrayOf(row.matched)}});
    return {{"rows", cells}, {"protected_against_protected", pairs}};
}

} // namespace vizard::bench
