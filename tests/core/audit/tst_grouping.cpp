// Who is one person: linkage counted by hand, what is held, and that nothing comes apart.

#include "core/audit/grouping.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace vizard::audit;

namespace {

// On the unit circle.
Embedding at(double degrees) {
    const double angle = degrees * 3.14159265358979 / 180;
    return {float(std::cos(angle)), float(std::sin(angle))};
}

struct Album {
    std::vector<Embedding> embeddings;
    std::vector<FaceToGroup> faces;
    GroupingRules rules{0.9, {}, 1};

    // Each on a photo of its own.
    explicit Album(const std::vector<double>& degrees, const std::vector<int>& people = {}) {
        embeddings.reserve(64);
        for (std::size_t i = 0; i < degrees.size(); ++i)
            add(degrees[i], i < people.size() ? people[i] : 0, int(i));
    }
    void add(double degrees, int person, int photo) {
        embeddings.push_back(at(degrees));
        faces.push_back({&embeddings.back(), photo, person});
        rules.nextPerson = std::max(rules.nextPerson, person + 1);
    }
    std::vector<int> people() const { return groupFaces(faces, rules); }
};

// A vector that is `similar` (cosine, about) to `centre`.
Embedding near(const Embedding& centre, float similar, std::mt19937& random) {
    std::normal_distribution<float> normal;
    Embedding noise(centre.size()), made(centre.size());
    float length = 0, made2 = 0;
    for (float& value : noise) {
        value = normal(random);
        length += value * value;
    }
    for (std::size_t i = 0; i < made.size(); ++i) {
        made[i] = similar * centre[i] + std::sqrt(1 - similar * similar) * noise[i] / std::sqrt(length);
        made2 += made[i] * made[i];
    }
    for (float& value : made)
        value /= std::sqrt(made2);
    return made;
}

} // namespace

class TestGrouping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void likeAndUnlike() {
        QCOMPARE(Album({0, 90, 5, 95, 180}).people(), (std::vector<int>{1, 2, 1, 2, 3}));
        QCOMPARE(Album({}).people(), std::vector<int>{});
    }

    // 0, 20 and 41 degrees: neighbours have cosines of .94 and .93, the ends one of .75. A chain of
    // neighbours would make one of the three; the mean of .93 and .75 is below .9.
    void chainIsNotOnePerson() {
        QCOMPARE(Album({0, 20, 41}).people(), (std::vector<int>{1, 1, 2}));
        Album loose({0, 20, 41});
        loose.rules.sameAbove = 0.83; // the mean is .844
        QCOMPARE(loose.people(), (std::vector<int>{1, 1, 1}));
    }

    void twoFacesOfAPhotoAreTwoPeople() {
        Album album({0});
        album.add(1, 0, 7);
        album.add(2, 0, 7);
        const auto people = album.people();
        QVERIFY(people[1] != people[2]);
        QVERIFY(people[0] == people[1] || people[0] == people[2]);
    }

    void newFaceJoinsAndKeepsTheNumber() {
        QCOMPARE(Album({0, 90, 2}, {7, 4}).people(), (std::vector<int>{7, 4, 7}));
    }

    void newPersonGetsAFreeNumber() { QCOMPARE(Album({0, 180}, {7}).people(), (std::vector<int>{7, 8})); }

    // What was put together by hand is unlike each other, and stays one person.
    void togetherStaysTogether() {
        QCOMPARE(Album({0, 180, 1}, {3, 3, 0}).people(), (std::vector<int>{3, 3, 4}));
    }

    // What was taken apart by hand is like each other; a new face that is like both joins only one.
    void apartStaysApart() {
        Album album({0, 2, 1}, {1, 2, 0});
        album.rules.settled = {1, 2};
        const auto people = album.people();
        QCOMPARE(people[0], 1);
        QCOMPARE(people[1], 2);
        QVERIFY(people[2] == 1 || people[2] == 2);
    }

    void newFaceBringsTwoTogether() {
        Album album({0, 40, 20}, {5, 2, 0});
        album.rules.sameAbove = 0.8;
        QCOMPARE(album.people(), (std::vector<int>{2, 2, 2}));
        album.rules.settled = {5};
        QCOMPARE(album.people(), (std::vector<int>{5, 5, 5})); // the settled one's number
    }

    void withoutANewFaceNothingMoves() { QCOMPARE(Album({0, 1}, {1, 2}).people(), (std::vector<int>{1, 2})); }

    void faceWithoutEmbeddingStays() {
        Album album({0, 1, 2}, {1, 0, 0});
        album.faces[0].embedding = nullptr;
        album.faces[2].embedding = nullptr;
        QCOMPARE(album.people(), (std::vector<int>{1, 2, 0}));
    }

    // Photos that come in three parts, in any order: nobody who was together comes apart.
    void photosThatComeLaterBreakNothing() {
        std::mt19937 random(3);
        std::vector<Embedding> all;
        std::vector<int> truth;
        for (int person = 0; person < 12; ++person) {
            const Embedding centre = near(Embedding(128, 0), 0, random);
            for (int i = 0; i < 9; ++i) {
                all.push_back(near(centre, 0.75f, random));
                truth.push_back(person);
            }
        }
        std::vector<std::size_t> order(all.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::shuffle(order.begin(), order.end(), random);
        std::vector<int> people(all.size(), 0), before;
        for (const std::size_t upTo : {order.size() / 3, 2 * order.size() / 3, order.size()}) {
            std::vector<FaceToGroup> faces;
            for (std::size_t i = 0; i < upTo; ++i)
                faces.push_back({&all[order[i]], int(i), i < before.size() ? before[i] : 0});
            const int next = before.empty() ? 1 : *std::max_element(before.begin(), before.end()) + 1;
            const auto now = groupFaces(faces, {0.35, {}, next});
            for (std::size_t i = 0; i < before.size(); ++i)
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY(before[i] != before[j] || now[i] == now[j]);
            before = now;
        }
        for (std::size_t i = 0; i < order.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                QCOMPARE(before[i] == before[j], truth[order[i]] == truth[order[j]]);
    }
};

QTEST_APPLESS_MAIN(TestGrouping)
#include "tst_grouping.moc"
