// The attackers' small networks learn what they are shown, and the same thing each time.
#include "core/nets/attackers.h"

#include <QTest>

#include <cmath>

using namespace vizard;
using namespace vizard::nets;

namespace {

// Slow waves, another for each seed, in the colour of `hue` 0..2.
Planes waves(int seed, int hue = 0) {
    Planes planes;
    for (int c = 0; c < 3; ++c)
        for (int y = 0; y < kAttackSide; ++y)
            for (int x = 0; x < kAttackSide; ++x)
                planes.push_back(static_cast<float>(
                    (c == hue ? 150 : 90) + 40 * std::sin(0.02 * (seed % 5 + 1) * x + 0.03 * y + seed)));
    return planes;
}

// A cloak that is the same on every picture: fine stripes.
Planes striped(Planes planes) {
    for (std::size_t i = 0; i < planes.size(); ++i)
        planes[i] += i % 4 < 2 ? 18.0f : -18.0f;
    return planes;
}

double distance(const Planes& a, const Planes& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += static_cast<double>(std::abs(a[i] - b[i]));
    return sum / static_cast<double>(a.size());
}

} // namespace

class TestAttackers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void purifierTakesOffWhatItWasShown() {
        std::vector<Planes> from, to;
        for (int i = 0; i < 4; ++i) {
            to.push_back(waves(i));
            from.push_back(striped(to.back()));
        }
        AttackOptions options;
        options.steps = 40;
        const auto purifier = Purifier::train(from, to, options);
        QVERIFY(purifier.ok());
        const Planes unseen = waves(9), cloaked = striped(unseen);
        const auto clean = (**purifier)(cloaked);
        QVERIFY(clean.ok());
        QVERIFY2(distance(*clean, unseen) < 0.5 * distance(cloaked, unseen),
                 qPrintable(QString::number(distance(*clean, unseen))));
    }

    void namesAreLearned() {
        std::vector<Planes> pictures;
        std::vector<int> names;
        for (int i = 0; i < 9; ++i) {
            pictures.push_back(waves(i, i % 3));
            names.push_back(i % 3);
        }
        AttackOptions options;
        options.steps = 60;
        const std::vector<Planes> probes = {waves(20, 0), waves(21, 1), waves(22, 2)};
        const auto given = learnNames(pictures, names, 3, probes, options);
        QVERIFY(given.ok());
        QCOMPARE(*given, (std::vector<int>{0, 1, 2}));
    }

    void whatDoesNotFitIsRefused() {
        QCOMPARE(Purifier::train({}, {}, {}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(Purifier::train({Planes(5)}, {Planes(5)}, {}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(learnNames({waves(1)}, {}, 1, {}, {}).error().code, ErrorCode::InvalidArgument);
    }

    void cancelEndsATraining() {
        AttackOptions options;
        options.cancelled = [] { return true; };
        QCOMPARE(Purifier::train({waves(1)}, {waves(1)}, options).error().code, ErrorCode::Cancelled);
        QCOMPARE(learnNames({waves(1)}, {0}, 1, {waves(1)}, options).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestAttackers)
#include "tst_attackers.moc"
