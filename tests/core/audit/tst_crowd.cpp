// Thresholds, misses along the ROC and ranks of a drawn crowd, counted anew by the plainest loops in double.
#include "core/audit/protocols.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace vizard::audit;

namespace {

constexpr int kPeople = 40, kPhotos = 3;

double score(const Embedding& a, const Embedding& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += double(a[i]) * double(b[i]);
    return sum;
}

Embedding drawn(std::mt19937& random, const Embedding& middle, float spread) {
    std::normal_distribution<float> normal;
    Embedding face(8);
    for (std::size_t i = 0; i < face.size(); ++i)
        face[i] = (middle.empty() ? 0 : middle[i]) + spread * normal(random);
    const auto length = static_cast<float>(std::sqrt(score(face, face)));
    for (float& value : face)
        value /= length;
    return face;
}

// Three clean photos of each person and three cloaked ones, further off; as many strangers.
Scene crowd() {
    std::mt19937 random(7);
    Scene scene;
    for (int p = 0; p < kPeople; ++p) {
        const Embedding self = drawn(random, {}, 1);
        Subject person;
        for (int i = 0; i < kPhotos; ++i) {
            person.clean.push_back(drawn(random, self, 0.1f));
            person.cloaked.push_back(drawn(random, self, 0.3f));
        }
        scene.people.push_back(person);
        scene.strangers.push_back({p, drawn(random, {}, 1)});
    }
    return scene;
}

struct Photo {
    int person = 0; // strangers from 100 on
    Embedding face;
};

std::vector<Photo> cleanPhotos(const Scene& scene) {
    std::vector<Photo> photos;
    for (int p = 0; p < kPeople; ++p) {
        for (const Embedding& face : scene.people[std::size_t(p)].clean)
            photos.push_back({p, face});
        photos.push_back({100 + p, scene.strangers[std::size_t(p)].face});
    }
    return photos;
}

// Of all pairs of different people, the largest first.
std::vector<double> strangeScores(const std::vector<Photo>& photos) {
    std::vector<double> scores;
    for (std::size_t i = 0; i < photos.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (photos[i].person != photos[j].person)
                scores.push_back(score(photos[i].face, photos[j].face));
        }
    }
    std::sort(scores.rbegin(), scores.rend());
    return scores;
}

double shareMissed(const Scene& scene, double threshold) {
    double missed = 0, of = 0;
    for (const Subject& person : scene.people) {
        for (std::size_t i = 0; i < kPhotos; ++i) {
            for (std::size_t j = 0; j < kPhotos; ++j) {
                of += i == j ? 0 : 1;
                missed += i != j && score(person.cloaked[i], person.clean[j]) <= threshold ? 1 : 0;
            }
        }
    }
    return missed / of;
}

// How many photos of others are as near to the cloaked photo as the nearest of the person's other ones.
int nearer(const Scene& scene, const std::vector<Photo>& photos, int p, std::size_t i) {
    const Subject& person = scene.people[std::size_t(p)];
    double own = -2;
    for (std::size_t j = 0; j < kPhotos; ++j)
        own = i == j ? own : std::max(own, score(person.cloaked[i], person.clean[j]));
    return int(std::count_if(photos.begin(), photos.end(), [&](const Photo& other) {
        return other.person != p && score(person.cloaked[i], other.face) >= own;
    }));
}

bool near(double a, double b) {
    return std::abs(a - b) < 1e-6;
}

} // namespace

class TestCrowd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRocIsCountedRight() {
        const Scene scene = crowd();
        const std::vector<double> scores = strangeScores(cleanPhotos(scene));
        const Thresholds thresholds = thresholdsOf(scene);
        QCOMPARE(thresholds.pairs, double(scores.size()));
        const Verification v = verification(scene, thresholds);
        for (std::size_t r = 0; r < kFalseAcceptCount; ++r) {
            const double expected = scores[std::size_t(kFalseAcceptRates[r] * double(scores.size()))];
            QVERIFY(near(thresholds.at[r], expected));
            QVERIFY(near(v.miss[r].after.value, shareMissed(scene, expected)));
        }
        QVERIFY(v.miss[0].after.value > 0 && v.miss[0].after.value < 1);
    }

    void ranksAreCountedRight() {
        const Scene scene = crowd();
        const std::vector<Photo> photos = cleanPhotos(scene);
        const Identification found = identification(scene);
        for (std::size_t k = 0; k < kRankCount; ++k) {
            double outside = 0;
            for (int p = 0; p < kPeople; ++p) {
                for (std::size_t i = 0; i < kPhotos; ++i)
                    outside += nearer(scene, photos, p, i) >= kRanks[k] ? 1 : 0;
            }
            QVERIFY(near(found.notWithin[k].after.value, outside / (kPeople * kPhotos)));
        }
        QVERIFY(found.notWithin[0].after.value > found.notWithin[1].after.value);
    }
};

QTEST_GUILESS_MAIN(TestCrowd)
#include "tst_crowd.moc"
