// The protocols against cases that can be counted by hand.
#include "core/audit/adaptive_head.h"
#include "core/audit/logistic_probe.h"
#include "core/audit/protocols.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

using namespace vizard::audit;

namespace {

// A unit vector in the plane: the cosine of two of them is that of the difference of their angles.
Embedding at(double degrees) {
    const double angle = degrees * std::numbers::pi / 180;
    return {static_cast<float>(std::cos(angle)), static_cast<float>(std::sin(angle))};
}

Thresholds allAt(double score) {
    Thresholds thresholds;
    thresholds.at.fill(score);
    thresholds.pairs = 1e6;
    return thresholds;
}

double cosineOf(double degrees) {
    return std::cos(degrees * std::numbers::pi / 180);
}

bool near(double a, double b) {
    return std::abs(a - b) < 1e-6;
}

// Two people at 0 and 90 degrees with three photos each; cloaks move the first one's by 40 degrees, and the
// last photo of the second one shows no face any more. Strangers at 45 and 200 degrees.
Scene twoPeople() {
    Scene scene;
    scene.people = {{{at(0), at(5), at(10)}, {at(40), at(45), at(50)}},
                    {{at(90), at(95), at(100)}, {at(90), at(95), {}}}};
    scene.strangers = {{0, at(45)}, {1, at(200)}};
    return scene;
}

} // namespace

class TestProtocols : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cosineIsTheSumOfProducts() {
        for (const std::size_t size : {1u, 7u, 8u, 9u, 128u}) {
            Embedding a(size), b(size);
            double sum = 0;
            for (std::size_t i = 0; i < size; ++i) {
                a[i] = static_cast<float>(i) * 0.1f;
                b[i] = 1 - static_cast<float>(i) * 0.01f;
                sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
            }
            QVERIFY(std::abs(static_cast<double>(cosine(a, b)) - sum) < 1e-4 * std::max(1.0, sum));
        }
    }

    // All 100 differences of 5 photos of 5 people and a ladder of strangers: sorted by hand.
    void thresholdsComeFromStrangersOnly() {
        Scene scene;
        scene.people = {{{at(0), at(1)}, {at(0), at(1)}}};
        scene.strangers = {{0, at(60)}, {0, at(61)}, {1, at(180)}};
        // Pairs of different people: 60 61 180, 59 60 179, 120 119 degrees: eight; 0-1 and 60-61 are of one
        // person.
        const Thresholds thresholds = thresholdsOf(scene);
        QCOMPARE(thresholds.pairs, 8.0);
        QVERIFY(near(thresholds.at[0], cosineOf(59))); // 1 % of 8 pairs is none: nobody is above
        QVERIFY(!thresholds.isSure(0));
        QCOMPARE(thresholdsOf({}).at[0], 1.0);
    }

    void thresholdsOfManyPhotosComeFromSome() {
        Scene scene;
        for (int i = 0; i < 100; ++i)
            scene.strangers.push_back({i, at(3.6 * i)});
        QCOMPARE(thresholdsOf(scene, 20).pairs, 190.0);
        QVERIFY(!thresholdsOf(scene, 20).isSure(0));
        QVERIFY(thresholdsOf(scene).isSure(0));
        QVERIFY(!thresholdsOf(scene).isSure(1));
    }

    void missesAreCountedOverOtherCleanPhotos() {
        const Verification v = verification(twoPeople(), allAt(cosineOf(37)));
        // Before: differences of at most 10 degrees: nothing is missed, of 6 + 6 pairs.
        QCOMPARE(v.miss[0].before.value, 0.0);
        QCOMPARE(v.miss[0].before.of, 12.0);
        // After: person 1: 40-5 40-10 | 45-0 45-10 | 50-0 50-5 = 35 30 45 35 50 45: three above 37 degrees.
        // Person 2: four pairs, none; the lost photo's two are not counted. 3 of 10.
        QCOMPARE(v.miss[0].after.of, 10.0);
        QVERIFY(near(v.miss[0].after.value, 0.3));
        QVERIFY(near(v.miss[0].lost.value, 1.0 / 6));
        QCOMPARE(v.before.total(), 12.0);
        QCOMPARE(v.after.total(), 10.0);
        QVERIFY(v.strangers.total() > 0);
    }

    void intervalsComeFromPeople() {
        const Verification v = verification(twoPeople(), allAt(cosineOf(37)));
        // Drawing two of the people: (1,1) gives 3/6, (2,2) gives 0, mixed 3/10.
        QVERIFY(near(v.miss[0].after.interval.low, 0));
        QVERIFY(near(v.miss[0].after.interval.high, 0.5));
        QCOMPARE(v.miss[0].after.people, 2);
    }

    void rankCountsWhoIsNearer() {
        const Identification id = identification(twoPeople());
        // Before: own photos are 5 or 10 degrees away, others 35 and more: always rank 1.
        QCOMPARE(id.notWithin[0].before.value, 0.0);
        // After, person 1: the stranger at 45 degrees is nearer than the own photos (30, 35, 45 degrees
        // away): rank 2. Photos of person 2, 90 degrees on, are 50, 45 and 40 away: from the third cloaked
        // photo (50) 90 is at 40 (nearer), 95 at 45 (a tie, which ranks first): rank 4. All are missed at
        // rank 1. Person 2: two photos at rank 1, one lost. So 3 of 5.
        QVERIFY(near(id.notWithin[0].after.value, 0.6));
        QVERIFY(near(id.notWithin[1].after.value, 0)); // rank 5
        QVERIFY(near(id.notWithin[0].lost.value, 1.0 / 6));
        QCOMPARE(id.distractors, 5.0); // three photos of the other person and two strangers
    }

    void photosWithoutACloakedCopyAreCompared() {
        Scene scene;
        scene.people = {{{at(0)}, {at(40)}, {at(5), at(50)}}};
        scene.strangers = {{0, at(120)}};
        const Verification v = verification(scene, allAt(cosineOf(37)));
        QCOMPARE(v.miss[0].after.of, 2.0);
        QVERIFY(near(v.miss[0].before.value, 0.5)); // 50 degrees from 0; 5 is near
        QVERIFY(near(v.miss[0].after.value, 0));    // 35 and 10 degrees from 40
        QCOMPARE(identification(scene).distractors, 1.0);
        const BeforeAfter poisoned = poisonedGallery(scene, {}); // 40 is enrolled; probes are 5 and 50
        QCOMPARE(poisoned.after.of, 2.0);
        QVERIFY(near(poisoned.after.value, 0));
    }

    void aTieRanksTheStrangerFirst() {
        Scene scene;
        scene.people = {{{at(0), at(10)}, {at(0), at(10)}}};
        scene.strangers = {{0, at(20)}}; // as far from 10 as 0 is
        QVERIFY(near(identification(scene).notWithin[0].before.value, 0.5));
    }

    void poisonedGalleryByNearestNeighbour() {
        // Enrolled: photos 1 and 2 of each. Probe of person 1: 10 degrees. Enrolled cloaks at 40 and 45: 30
        // away; the stranger at 45: 35 away; still found. Probe of person 2 at 100: its own at 95.
        const BeforeAfter found = poisonedGallery(twoPeople(), {});
        QCOMPARE(found.before.value, 0.0);
        QCOMPARE(found.after.value, 0.0);
        QCOMPARE(found.after.of, 2.0);
        Scene stronger = twoPeople();
        stronger.people[0].cloaked = {at(80), at(85), at(75)};
        const BeforeAfter hidden = poisonedGallery(stronger, {}); // the stranger at 45 is nearest to 10
        QVERIFY(near(hidden.after.value, 0.5));
        QVERIFY(near(hidden.before.value, 0));
    }

    void swappedGalleryHasCloakedProbes() {
        Scene scene = twoPeople();
        scene.people[0].cloaked = {at(0), at(5), at(60)}; // the probe, nearest to the stranger at 45
        PoisonOptions swap;
        swap.enrolled = Enrolled::Clean;
        const BeforeAfter result = poisonedGallery(scene, swap);
        QCOMPARE(result.after.of, 1.0); // person 2's probe shows no face any more
        QVERIFY(near(result.after.value, 1));
        QVERIFY(near(result.lost.value, 0.5));
    }

    void leaksUndoThePoison() {
        Scene scene;
        std::mt19937 random(3);
        for (int p = 0; p < 30; ++p) {
            const double here = 12.0 * p;
            Subject person;
            for (int i = 0; i < 8; ++i) {
                person.clean.push_back(at(here + 0.1 * i));
                person.cloaked.push_back(at(here + 6 + 0.1 * i)); // nearer to the next person
            }
            scene.people.push_back(person);
        }
        for (int p = 0; p < 30; ++p)
            scene.strangers.push_back({p, at(12.0 * p + 3)});
        double last = 2;
        PoisonOptions options;
        for (const double leaked : {0.0, 0.1, 0.25, 0.5, 1.0}) {
            options.leaked = leaked;
            const double value = poisonedGallery(scene, options).after.value;
            QVERIFY2(value < last, qPrintable(QString::number(value)));
            last = value;
        }
        options.leaked = 0;
        QVERIFY(near(poisonedGallery(scene, options).after.value, 1));
        options.leaked = 0.25; // four enrolled: none of them leaks with probability .75^4 = .316
        options.draws = 300;
        const double quarter = poisonedGallery(scene, options).after.value;
        QVERIFY2(std::abs(quarter - 0.316) < 0.02, qPrintable(QString::number(quarter)));
        options.leaked = 1;
        QVERIFY(near(poisonedGallery(scene, options).after.value, 0));
    }

    void bothSidesCloaked() {
        const BothSides both = bothSides(twoPeople(), allAt(cosineOf(7)));
        // Clean pairs 5 10 5 twice: two of six are missed. Cloaked: 5 10 5, and one pair of 5: one of four.
        QVERIFY(near(both.miss[0].before.value, 1.0 / 3));
        QVERIFY(near(both.miss[0].after.value, 0.25));
        // Person 1's cloaks at 40 45 50: the stranger at 45 is as near as or nearer than their own (5, 5, 5;
        // ties count as not recalled). Person 2's two find each other. 2 of 5.
        QCOMPARE(both.recall.before.value, 1.0);
        QVERIFY(near(both.recall.after.value, 0.4));
    }

    // One person's cloaks lie among the other's clean photos, but the other's are cloaked too, and far away.
    void theOthersMayBeProtectedToo() {
        Scene scene;
        scene.people = {{{at(0), at(5)}, {at(40), at(42)}}, {{at(41), at(43)}, {at(130), at(135)}}};
        scene.strangers = {{0, at(200)}};
        const BothSides both = bothSides(scene, allAt(0.5));
        QVERIFY(near(both.recall.after.value, 0.5));
        QVERIFY(near(both.recallAmongProtected.after.value, 1));
        QVERIFY(near(both.recallAmongProtected.before.value, 1));
        scene.people[1].cloaked[0] = at(41); // a protected photo of the other where the first one's are
        QVERIFY(near(bothSides(scene, allAt(0.5)).recallAmongProtected.after.value, 0));
    }

    void nothingGivesNoNumber() {
        const Scene empty;
        QVERIFY(std::isnan(verification(empty, allAt(0.5)).miss[0].after.value));
        QVERIFY(std::isnan(identification(empty).notWithin[0].after.value));
        QVERIFY(std::isnan(poisonedGallery(empty, {}).after.value));
        QVERIFY(std::isnan(bothSides(empty, allAt(0.5)).recall.after.value));
    }

    // Three well-separated classes in the plane, one of them twice: what a line cannot do alone, softmax
    // does.
    void logisticProbeSeparates() {
        std::vector<Embedding> samples;
        std::vector<int> labels;
        for (int i = 0; i < 30; ++i) {
            samples.push_back(at(120 * (i % 3) + (i % 7) * 3));
            labels.push_back(i % 3);
        }
        const LogisticProbe probe(samples, labels, 3);
        for (int c = 0; c < 3; ++c)
            QCOMPARE(probe.classOf(at(120 * c + 12)), c);
        const LogisticProbe same(samples, labels, 3);
        QCOMPARE(same.classOf(at(55)), probe.classOf(at(55)));
    }

    // Nearest neighbours follow the one odd sample; a trained probe follows the many.
    void logisticProbeIsNotANearestNeighbour() {
        Scene scene;
        scene.people = {{{at(0), at(4), at(8), at(2)}, {at(0), at(4), at(8), at(2)}},
                        {{at(60), at(64), at(3), at(62)}, {at(60), at(64), at(3), at(62)}}};
        scene.people[0].clean = {at(0), at(4), at(8), at(0), at(3.1), at(3.2)};
        scene.people[0].cloaked = scene.people[0].clean;
        scene.people[1].clean = {at(60), at(3), at(64), at(62)};
        scene.people[1].cloaked = scene.people[1].clean;
        PoisonOptions options;
        const double nearest = poisonedGallery(scene, options).before.value;
        options.classifier = Classifier::LogisticProbe;
        const double probe = poisonedGallery(scene, options).before.value;
        QVERIFY2(nearest > 0 && probe < nearest, qPrintable(QStringLiteral("%1 %2").arg(nearest).arg(probe)));
    }

    // Cloaks that all turn by one angle are undone by one rotation. For a ridge without penalty, exactly.
    void adaptiveHeadUndoesWhatItWasTaught() {
        std::vector<Embedding> from, to;
        for (int i = 0; i < 9; ++i) {
            from.push_back(at(40.0 * i + 30));
            to.push_back(at(40.0 * i));
        }
        const AdaptiveHead head(from, to, 0);
        QVERIFY(std::abs(static_cast<double>(cosine(head(at(77)), at(47))) - 1) < 1e-5);
        const AdaptiveHead timid(from, to, 1e6);
        QVERIFY(std::abs(static_cast<double>(cosine(timid(at(77)), at(77))) - 1) < 1e-5);
        QVERIFY(head({}).empty());
    }

    void adaptiveAttackIsMeasuredOnOtherPeople() {
        Scene scene;
        std::mt19937 random(7);
        std::normal_distribution<float> normal;
        // Clean faces live in the first eight dimensions; the cloak moves them into the other eight, for
        // everybody in the same way.
        constexpr std::size_t half = 8;
        const auto photo = [&](const Embedding& self, bool cloaked) {
            Embedding face(2 * half);
            for (std::size_t d = 0; d < half; ++d)
                face[cloaked ? half + (d + 3) % half : d] = self[d];
            float length = 0;
            for (float& value : face) {
                value += 0.02f * normal(random);
                length += value * value;
            }
            for (float& value : face)
                value /= std::sqrt(length);
            return face;
        };
        for (int p = 0; p < 100; ++p) {
            Embedding self(half);
            for (float& value : self)
                value = normal(random);
            if (p >= 40) {
                scene.strangers.push_back({p, photo(self, false)});
                continue;
            }
            Subject person;
            for (int i = 0; i < 3; ++i) {
                person.clean.push_back(photo(self, false));
                person.cloaked.push_back(photo(self, true));
            }
            scene.people.push_back(person);
        }
        const BeforeAfter attack = adaptiveAttack(scene);
        QCOMPARE(attack.before.people, 40);
        QVERIFY2(attack.before.value > 0.9, qPrintable(QString::number(attack.before.value)));
        QVERIFY2(attack.after.value < 0.4, qPrintable(QString::number(attack.after.value)));
        scene.people.resize(3);
        QVERIFY(std::isnan(adaptiveAttack(scene).after.value));
    }

    // Where everybody's cloak is another one, what was learned from some people says nothing about the
    // others.
    void adaptiveAttackNeverSeesWhomItIsMeasuredOn() {
        std::mt19937 random(11);
        std::normal_distribution<float> normal;
        const auto near = [&](const Embedding& centre, float noise) {
            Embedding face(64);
            float length = 0;
            for (std::size_t d = 0; d < face.size(); ++d) {
                face[d] = (centre.empty() ? 0 : centre[d]) + noise * normal(random);
                length += face[d] * face[d];
            }
            for (float& value : face)
                value /= std::sqrt(length);
            return face;
        };
        Scene scene;
        for (int p = 0; p < 60; ++p) {
            const Embedding self = near({}, 1), hidden = near({}, 1);
            if (p >= 20) {
                scene.strangers.push_back({p, self});
                continue;
            }
            Subject person;
            for (int i = 0; i < 3; ++i) {
                person.clean.push_back(near(self, 0.02f));
                person.cloaked.push_back(near(hidden, 0.02f));
            }
            scene.people.push_back(person);
        }
        const BeforeAfter attack = adaptiveAttack(scene);
        QVERIFY2(attack.after.value > 0.8, qPrintable(QString::number(attack.after.value)));
    }

    void histogramsCountWhereScoresFall() {
        Histogram histogram;
        histogram.add(-1);
        histogram.add(1); // the upper end belongs to the last bin
        histogram.add(0.001, 2);
        QCOMPARE(histogram.counts.front(), 1.0);
        QCOMPARE(histogram.counts.back(), 1.0);
        QCOMPARE(histogram.counts[25], 2.0);
        QCOMPARE(histogram.total(), 4.0);
    }
};

QTEST_GUILESS_MAIN(TestProtocols)
#include "tst_protocols.moc"
