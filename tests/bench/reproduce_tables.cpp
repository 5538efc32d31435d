#include "tests/bench/reproduce_tables.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <set>

namespace vizard::bench {
namespace {

using audit::BeforeAfter;
using audit::JudgeFigures;
using audit::Report;

// Mean over the judges of one figure.
template <typename Pick> double mean(const Report& report, const Pick& pick) {
    double sum = 0;
    for (const JudgeFigures& judge : report.judges)
        sum += pick(judge);
    return sum / static_cast<double>(report.judges.size());
}

double medianButteraugli(const Report& report) {
    std::vector<double> values;
    for (const audit::PhotoFigures& photo : report.photos)
        values.push_back(photo.quality.butteraugli);
    std::sort(values.begin(), values.end());
    return values.empty() ? std::nan("") : values[values.size() / 2];
}

double meanDssim(const Report& report) {
    double sum = 0;
    for (const audit::PhotoFigures& photo : report.photos)
        sum += photo.quality.faceDssim;
    return sum / static_cast<double>(report.photos.size());
}

const char* faceWords(int size) {
    return size == 1   ? "about 112 px (small)"
           : size == 2 ? "enlarged x2"
           : size == 4 ? "enlarged x4"
                       : "enlarged";
}

// ".87", as README writes shares.
QString share(double value) {
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const QString text = QString::number(value, 'f', 2);
    return text.startsWith(QLatin1String("0.")) ? text.mid(1) : text;
}

void addP7(const Report& report, std::vector<Row>& rows) {
    for (std::size_t i = 0; i < report.judges.front().transforms.size(); ++i)
        rows.push_back(
            {QStringLiteral("P7 missed at FAR 1 % after ") + report.judges.front().transforms[i].name,
             [i](const JudgeFigures& j) { return j.transforms[i].miss; }});
}

} // namespace

std::vector<Row> protocolRows(const Report& report) {
    const JudgeFigures& first = report.judges.front();
    std::vector<Row> rows = {{QStringLiteral("P1 missed at FAR 1 %"),
                              [](const JudgeFigures& j) { return j.verification->miss[0]; }}};
    for (std::size_t k = 0; k < audit::kRankCount; ++k)
        rows.push_back({QStringLiteral("P2 not within rank %1 (%2 distractors)")
                            .arg(audit::kRanks[k])
                            .arg(std::lround(first.identification->distractors)),
                        [k](const JudgeFigures& j) { return j.identification->notWithin[k]; }});
    const auto add = [&](const char* name, BeforeAfter (*pick)(const JudgeFigures&)) {
        rows.push_back({QString::fromLatin1(name), pick});
    };
    add("P3 poisoned gallery, nearest neighbour", [](const auto& j) { return j.poison->nearest; });
    add("P3 poisoned gallery, logistic probe", [](const auto& j) { return j.poison->probe; });
    add("P3 swapped, nearest neighbour", [](const auto& j) { return j.poison->swapNearest; });
    add("P3 swapped, logistic probe", [](const auto& j) { return j.poison->swapProbe; });
    add("P4 both sides cloaked, missed at FAR 1 %", [](const auto& j) { return j.bothSides->miss[0]; });
    add("P4 both sides cloaked, recall at rank 1, others clean",
        [](const auto& j) { return j.bothSides->recall; });
    add("P4 both sides cloaked, recall at rank 1, others cloaked too",
        [](const auto& j) { return j.bothSides->recallAmongProtected; });
    for (std::size_t i = 0; i < first.leaks.size(); ++i)
        rows.push_back({QStringLiteral("P5 %1 % leaked, nearest neighbour").arg(100 * first.leaks[i].share),
                        [i](const JudgeFigures& j) { return j.leaks[i].nearest; }});
    addP7(report, rows);
    add("P8 adaptive head (cloaked: without -> with it)",
        [](const auto& j) { return j.attacks->adaptiveHead; });
    add("P8 purifier (cloaked: without -> with it)",
        [](const auto& j) { return j.attacks->purifier.value_or(BeforeAfter()); });
    return rows;
}

void printVerificationHead() {
    std::printf("\nP1, share missed, mean of the judges (clean -> cloaked)\n%-12s %4s %8s | %-13s %-13s "
                "%-13s | %7s %6s %9s %9s\n",
                "method", "size", "strength", "FAR 1 %", "FAR .1 %", "FAR .01 %", "Butter.", "DSSIM", "lost",
                "core-s");
}

void printVerification(const Measured& measured) {
    const Report& report = measured.report;
    std::printf("%-12s x%-3d %8d |", qPrintable(measured.method), measured.size, measured.strength);
    for (std::size_t r = 0; r < audit::kFalseAcceptCount; ++r)
        std::printf(" %.3f -> %.3f",
                    mean(report, [&](const auto& j) { return j.verification->miss[r].before.value; }),
                    mean(report, [&](const auto& j) { return j.verification->miss[r].after.value; }));
    std::printf(" | %7.2f %6.4f %4d/%-4d %9.2f\n", medianButteraugli(report), meanDssim(report),
                report.cloakedWithoutFace, report.cloakedPhotos, measured.coreSecondsEach);
    std::fflush(stdout);
}

void printProtocols(const Measured& measured) {
    const Report& report = measured.report;
    std::printf("\n%s, strength %d, size x%d: every protocol (clean -> cloaked [95 %% interval])\n  %-58s",
                qPrintable(measured.method), measured.strength, measured.size, "");
    for (const JudgeFigures& judge : report.judges)
        std::printf("  %-26s", qPrintable(judge.name));
    std::printf("\n");
    for (const Row& row : protocolRows(report)) {
        std::printf("  %-58s", qPrintable(row.name));
        for (const JudgeFigures& judge : report.judges) {
            const BeforeAfter figures = row.pick(judge);
            std::printf("  %.3f -> %.3f [%.2f %.2f]", figures.before.value, figures.after.value,
                        figures.after.interval.low, figures.after.interval.high);
        }
        std::printf("\n");
    }
    if (const auto& scratch = report.scratch)
        std::printf("  P6 accuracy of a net trained from scratch: the protected person %.3f -> %.3f, others "
                    "%.3f -> %.3f\n",
                    scratch->ownBefore.value, scratch->ownAfter.value, scratch->othersBefore.value,
                    scratch->othersAfter.value);
    std::fflush(stdout);
}

void printVerificationTable(const std::vector<Measured>& all) {
    std::set<int> strengths;
    std::map<std::pair<QString, int>, std::map<int, const Measured*>> lines;
    std::vector<std::pair<QString, int>> order;
    for (const Measured& measured : all) {
        const auto key = std::pair(measured.method, measured.size);
        if (!lines.contains(key))
            order.push_back(key);
        lines[key][measured.strength] = &measured;
        strengths.insert(measured.strength);
    }
    std::printf("\nShare missed at FAR 1 %%, mean of the judges\n\n| method | face | clean |");
    for (const int strength : strengths)
        std::printf(" %d |", strength);
    std::printf(" core-seconds a face |\n|---|---|---|");
    for (std::size_t i = 0; i < strengths.size(); ++i)
        std::printf("---|");
    std::printf("---|\n");
    for (const auto& key : order) {
        const auto& line = lines[key];
        const auto missed = [&](const Measured& m, audit::Figure BeforeAfter::*side) {
            return share(
                mean(m.report, [&](const auto& j) { return (j.verification->miss[0].*side).value; }));
        };
        std::printf("| %s | %s | %s |", qPrintable(key.first), faceWords(key.second),
                    qPrintable(missed(*line.begin()->second, &BeforeAfter::before)));
        double seconds = 0;
        for (const int strength : strengths) {
            const auto found = line.find(strength);
            std::printf(" %s |",
                        found == line.end() ? "" : qPrintable(missed(*found->second, &BeforeAfter::after)));
            seconds = found == line.end() ? seconds : std::max(seconds, found->second->coreSecondsEach);
        }
        std::printf(" %.1f |\n", seconds);
    }
    std::fflush(stdout);
}

void printSideBySide(const std::vector<Measured>& full) {
    if (full.empty())
        return;
    std::printf("\nStrength %d, size x%d, mean of the judges, clean → cloaked\n\n| |", full.front().strength,
                full.front().size);
    for (const Measured& measured : full)
        std::printf(" %s |", qPrintable(measured.method));
    std::printf("\n|---|");
    for (std::size_t i = 0; i < full.size(); ++i)
        std::printf("---|");
    for (const Row& row : protocolRows(full.front().report)) {
        std::printf("\n| %s |", qPrintable(row.name));
        for (const Measured& measured : full)
            std::printf(" %s → %s |",
                        qPrintable(share(
                            mean(measured.report, [&](const auto& j) { return row.pick(j).before.value; }))),
                        qPrintable(share(
                            mean(measured.report, [&](const auto& j) { return row.pick(j).after.value; }))));
    }
    if (std::none_of(full.begin(), full.end(),
                     [](const Measured& m) { return m.report.scratch.has_value(); })) {
        std::printf("\n");
        return;
    }
    std::printf("\n| P6 trained from scratch, names the protected person |");
    for (const Measured& measured : full) {
        const auto& scratch = measured.report.scratch;
        std::printf(" %s |", scratch ? qPrintable(share(scratch->ownBefore.value) + QStringLiteral(" → ") +
                                                  share(scratch->ownAfter.value))
                                     : "");
    }
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace vizard::bench
