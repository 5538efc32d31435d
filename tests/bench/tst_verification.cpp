// The benchmark's arithmetic against cases that can be counted by hand.
#include "tests/bench/verification.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace vizard::bench;

class TestVerification : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thresholdLetsThatManyStrangersThrough();
    void thresholdWithTiesLetsNoMoreThrough();
    void strangersAreNeverOnePerson();
    void missesAreCountedOverPairs();
    void bootstrapDrawsPeople();
};

namespace {

Tally tallyOf(int pairs, int missedAtFirst, int missedAtSecond) {
    Tally tally(1);
    tally.pairs = pairs;
    tally.missed = {missedAtFirst, missedAtSecond};
    return tally;
}

} // namespace

void TestVerification::thresholdLetsThatManyStrangersThrough() {
    std::vector<float> scores;
    for (int i = 0; i < 1000; ++i)
        scores.push_back(static_cast<float>((i * 7) % 1000) / 1000);
    const double threshold = thresholdAt(scores, 0.01);
    const auto through = std::count_if(scores.begin(), scores.end(),
                                       [&](float score) { return static_cast<double>(score) > threshold; });
    QCOMPARE(through, 10);
    QVERIFY(std::abs(threshold - 0.989) < 1e-6);
}

void TestVerification::thresholdWithTiesLetsNoMoreThrough() {
    std::vector<float> scores(100, 0.5f);
    QCOMPARE(thresholdAt(scores, 0.01), 0.5);
    QCOMPARE(thresholdAt(scores, 0.999), 0.5);
}

void TestVerification::strangersAreNeverOnePerson() {
    const std::vector<Embedding> photos = {{1, 0}, {1, 0}, {0, 1}, {0.6f, 0.8f}};
    const std::vector<float> scores = strangerScores(photos, {0, 0, 1, 2});
    QCOMPARE(scores.size(), std::size_t(5));
    const float sum = std::accumulate(scores.begin(), scores.end(), 0.0f);
    QVERIFY(std::abs(sum - (0 + 0 + 0.6f + 0.6f + 0.8f)) < 1e-6f);
}

void TestVerification::missesAreCountedOverPairs() {
    const std::vector<Tally> people = {tallyOf(1, 1, 1), tallyOf(9, 1, 4)};
    QCOMPARE(missRate(people, 0, 0), 0.2);
    QCOMPARE(missRate(people, 0, 1), 0.5);
    QCOMPARE(meanMissRate(people, 1, 1), 0.5);
    QVERIFY(std::isnan(missRate({}, 0, 0)));
}

void TestVerification::bootstrapDrawsPeople() {
    std::vector<Tally> people;
    for (int i = 0; i < 50; ++i)
        people.push_back(tallyOf(4, i % 2 == 0 ? 4 : 0, 2)); // at the second rate, everyone is the same
    const Interval spread = bootstrapMean(people, 1, 0);
    // Half of 50 people: standard deviation sqrt(.25 / 50) = .0707, so about .36 to .64.
    QVERIFY(std::abs(spread.low - 0.36) < 0.03);
    QVERIFY(std::abs(spread.high - 0.64) < 0.03);
    const Interval same = bootstrapMean(people, 1, 1);
    QCOMPARE(same.low, 0.5);
    QCOMPARE(same.high, 0.5);
}

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
