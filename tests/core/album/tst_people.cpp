// The people of an album: found, put right by hand, taken back, kept in the album's file.

#include "core/album/session.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vizard;
using namespace vizard::album;

namespace {

constexpr double sameAbove = 0.9;
const audit::Embedding ann = {1, 0, 0}, bob = {0, 1, 0}, cat = {0, 0, 1};

face::Face faceAt(double x) {
    face::Face face;
    face.box = QRectF(x, 10, 40, 50);
    face.score = 1;
    return face;
}
const face::Face left = faceAt(0), right = faceAt(100);

void see(People& people, const QString& photo, const face::Face& face, const audit::Embedding& embedding) {
    people.see(photo, face);
    people.remember(photo, face, embedding);
}

// Ann on a, b and c; Bob beside her on a.
People example() {
    People people;
    see(people, "a", left, ann);
    see(people, "a", right, bob);
    see(people, "b", left, ann);
    see(people, "c", left, ann);
    people.group(sameAbove);
    return people;
}

} // namespace

class TestPeople : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void facesAreGrouped() {
        const People people = example();
        QCOMPARE(people.everybody().size(), 2u);
        const int her = people.everybody().front();
        QCOMPARE(people.facesOf(her), 3);
        QCOMPARE(people.photosOf(her), (QSet<QString>{"a", "b", "c"}));
        for (const int person : people.everybody())
            QCOMPARE(people.photoCounts().value(person), people.photosOf(person).size());
        QCOMPARE(people.whoIs("b", left), her);
        QVERIFY(people.whoIs("a", right) != her);
        QCOMPARE(people.whoIs("a", faceAt(300)), 0);
    }

    void seenAgainIsTheSameFace() {
        People people = example();
        see(people, "a", faceAt(3), ann); // the box moved a little
        QCOMPARE(people.faces().size(), 4u);
        QVERIFY(!people.group(sameAbove));
    }

    void othersAreOnOtherPhotos() {
        const People people = example();
        QCOMPARE(people.others("a", left).size(), 2u);
        QVERIFY(people.others("a", right).empty());
        QVERIFY(people.others("nowhere", left).empty());
    }

    void withoutEmbeddingNobodyIsKnown() {
        People people;
        people.see("a", left);
        QVERIFY(!people.group(sameAbove));
        QCOMPARE(people.whoIs("a", left), 0);
        QVERIFY(people.everybody().empty());
        see(people, "a", left, ann);
        QVERIFY(people.group(sameAbove));
        QVERIFY(people.whoIs("a", left) > 0);
    }

    void mergedByHandStays() {
        People people = example();
        const int her = people.whoIs("a", left), him = people.whoIs("a", right);
        people.rename(him, "Bo");
        people.merge({her, him});
        QCOMPARE(people.everybody(), std::vector<int>{her});
        QCOMPARE(people.name(her), QString("Bo")); // the only name there was
        see(people, "d", left, bob);
        people.group(sameAbove);
        QCOMPARE(people.whoIs("a", right), her);
        QCOMPARE(people.whoIs("b", left), her);
    }

    void splitByHandStays() {
        People people = example();
        const int her = people.whoIs("a", left);
        const int other = people.move("c", left, 0);
        QVERIFY(other > 0 && other != her && other != people.whoIs("a", right));
        for (const char* later : {"d", "e", "f"}) {
            see(people, later, left, ann);
            people.group(sameAbove);
        }
        QCOMPARE(people.whoIs("a", left), her);
        QCOMPARE(people.whoIs("c", left), other);
    }

    void movedToSomebodyKnown() {
        People people = example();
        const int him = people.whoIs("a", right);
        QCOMPARE(people.move("c", left, him), him);
        QCOMPARE(people.facesOf(him), 2);
        QCOMPARE(people.move("nowhere", left, him), 0);
    }

    void profilesAreKeptWithThePerson() {
        People people = example();
        const int her = people.whoIs("a", left), him = people.whoIs("a", right);
        QCOMPARE(people.profile(her), Profile());
        const People::State before = people.state();
        people.setProfile(him, {false, {}});
        people.setProfile(her, {true, 80});
        QCOMPARE(people.profile(her).strength, std::optional(80));
        people.merge({her, him});
        QCOMPARE(people.profile(her), (Profile{true, 80})); // the first's, who stays
        people.restore(before);
        QCOMPARE(people.profile(her), Profile());
        QCOMPARE(people.profile(him), Profile());
        people.setProfile(him, {false, {}});
        people.merge({her, him});
        QCOMPARE(people.profile(her), (Profile{false, {}})); // the only one there was
    }

    // Who has a profile is as good as named: never swallowed by another of these.
    void aProfileIsNotLostByGrouping() {
        People people = example();
        const int her = people.whoIs("a", left), him = people.whoIs("a", right);
        people.setProfile(her, {true, 80});
        people.setProfile(him, {false, {}});
        see(people, "d", left, {0.7f, 0.7f, 0}); // like both
        people.group(0.1);
        QCOMPARE(people.whoIs("a", left), her);
        QCOMPARE(people.whoIs("a", right), him);
    }

    void otherFacesLargestFirst() {
        People people = example();
        face::Face large = faceAt(10);
        large.box.setHeight(90);
        see(people, "d", large, ann);
        people.group(sameAbove);
        const auto others = people.otherFaces("a", left);
        QCOMPARE(others.size(), 3u);
        QCOMPARE(others[0].photo, QString("d"));
        QVERIFY(people.otherFaces("a", right).empty());
        QCOMPARE(people.facesOn("a").size(), 2u);
    }

    void namesAreTidied() {
        People people = example();
        const int her = people.everybody().front();
        people.rename(her, "  Ann \n Lee ");
        QCOMPARE(people.name(her), QString("Ann Lee"));
    }

    void takenBack() {
        People people = example();
        const People::State before = people.state();
        const int her = people.whoIs("a", left), him = people.whoIs("a", right);
        people.rename(her, "Ann");
        people.merge({her, him});
        see(people, "d", left, ann); // came meanwhile, and joined
        people.group(0.7);           // three of the four are like her
        const People::State after = people.state();
        people.restore(before);
        QCOMPARE(people.whoIs("a", right), him);
        QCOMPARE(people.name(her), QString());
        QCOMPARE(people.whoIs("d", left), her);
        QCOMPARE(people.others("d", left).size(), 3u); // embeddings are still there
        people.restore(after);
        QCOMPARE(people.whoIs("a", right), her);
        QCOMPARE(people.name(her), QString("Ann"));
    }

    void facesLeaveWithTheirPhotos() {
        People people = example();
        const int her = people.whoIs("a", left);
        const auto taken = people.take({"b", "c"});
        QCOMPARE(taken.size(), 2u);
        QCOMPARE(people.facesOf(her), 1);
        people.putBack(taken);
        people.remember("b", faceAt(300), ann); // nobody there
        people.putBack(taken);                  // once is enough
        QCOMPARE(people.facesOf(her), 3);
        QCOMPARE(people.others("a", left).size(), 2u);
    }

    void numbersAreNeverUsedTwice() {
        People people = example();
        const int her = people.whoIs("a", left), him = people.whoIs("a", right);
        people.merge({her, him});
        see(people, "x", left, cat);
        people.group(sameAbove);
        QVERIFY(people.whoIs("x", left) != him);
        QVERIFY(people.whoIs("x", left) != her);
    }

    // Whose photos are all gone: their name and what is wanted of them are not somebody new's.
    void numbersOfTheAbsentAreKept() {
        People people = example();
        const int him = people.whoIs("a", right);
        people.setProfile(him, {false, {}});
        People::State state = people.state();
        std::erase_if(state.faces, [&](const PersonFace& one) { return one.person == him; });
        People back;
        back.putBack(state.faces);
        back.restore(state);
        see(back, "x", left, cat);
        back.group(sameAbove);
        QVERIFY(back.whoIs("x", left) > 0);
        QCOMPARE(back.profile(back.whoIs("x", left)), Profile());
    }

    void albumFileKeepsThemWithoutEmbeddings() {
        QTemporaryDir folder;
        const QString file = folder.filePath("a.album");
        People people = example();
        const int her = people.whoIs("a", left);
        people.rename(her, "Ann");
        const int other = people.move("c", left, 0);
        people.setProfile(her, {true, 80});
        people.setProfile(other, {false, {}});
        Session session;
        for (const char* path : {"c", "a", "b"}) {
            SessionPhoto photo;
            photo.file.path = path;
            session.photos.push_back(photo);
        }
        session.people = people.state();
        QVERIFY(saveSession(session, file).ok());
        const auto loaded = loadSession(file);
        QVERIFY(loaded.ok());
        People back;
        back.putBack(loaded->people.faces);
        back.restore(loaded->people);
        QCOMPARE(back.faces().size(), 4u);
        QCOMPARE(back.whoIs("b", left), her);
        QCOMPARE(back.whoIs("c", left), other);
        QCOMPARE(back.name(her), QString("Ann"));
        QCOMPARE(back.profile(her), (Profile{true, 80}));
        QCOMPARE(back.profile(other), (Profile{false, {}}));
        QVERIFY(!back.hasEmbedding("b", left));
        // What was apart stays apart, and numbers go on.
        see(back, "a", left, ann);
        see(back, "c", left, ann);
        see(back, "d", left, ann);
        see(back, "e", left, cat);
        back.group(sameAbove);
        QVERIFY(back.whoIs("c", left) != back.whoIs("a", left));
        QVERIFY(back.whoIs("e", left) > other);
    }
};

QTEST_APPLESS_MAIN(TestPeople)
#include "tst_people.moc"
