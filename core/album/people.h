// The people of an album: whose each face is. Found by a recogniser's similarities, put right by hand.
#pragma once

#include "core/audit/scores.h"
#include "core/face/face.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vizard::album {

// The same face, found again: its box may differ a little.
bool sameFace(const face::Face& a, const face::Face& b);

struct PersonFace {
    QString photo; // path
    face::Face face;
    int person = 0;             // 0: not known yet
    audit::Embedding embedding; // of the original; empty: not known now. Never written to a file
};

// What is wanted for all photos of a person.
struct Profile {
    bool protect = true;
    std::optional<int> strength; // 0..100; nothing: each photo's own

    bool operator==(const Profile& other) const = default;
};

class People {
public:
    const std::vector<PersonFace>& faces() const { return faces_; }
    // Everybody who has a face here, those with most faces first.
    std::vector<int> everybody() const;
    int facesOf(int person) const;
    QSet<QString> photosOf(int person) const;
    QHash<int, int> photoCounts() const;                            // of everybody, as many as photosOf() has
    QString name(int person) const { return names_.value(person); } // empty: not named
    Profile profile(int person) const;                              // of everybody else: the usual one
    // 0: not known, or not one of the faces here.
    int whoIs(const QString& photo, const face::Face& face) const;
    // What is known of the same person on other photos; empty where nothing is.
    std::vector<audit::Embedding> others(const QString& photo, const face::Face& face) const;
    // The same person's faces on other photos, the largest first.
    std::vector<PersonFace> otherFaces(const QString& photo, const face::Face& face) const;
    std::vector<PersonFace> facesOn(const QString& photo) const;
    bool hasEmbedding(const QString& photo, const face::Face& face) const;

    // A face that was found. Found again, it stays whose it is.
    void see(const QString& photo, const face::Face& face);
    // Of a face that is here; else nothing happens: an answer may come after its photo was removed.
    void remember(const QString& photo, const face::Face& face, const audit::Embedding& embedding);
    // Finds people for faces that have none: audit::groupFaces. Whether anything changed.
    bool group(double sameAbove);

    // By hand. What was done by hand stays: no later grouping undoes it.
    void rename(int person, const QString& name); // empty: no name
    void merge(const std::vector<int>& people);   // all become the first
    // `person` 0: somebody new. The one it was taken from and the one it goes to stay apart. Whose it is now.
    int move(const QString& photo, const face::Face& face, int person);
    void setProfile(int person, const Profile& profile);

    // Whose is what, by hand or not: to go back to.
    struct State {
        std::vector<PersonFace> faces; // without embeddings
        QHash<int, QString> names;
        QSet<int> settled;
        QHash<int, Profile> profiles;
    };
    State state() const;
    // Faces that were seen since `state` stay whose they are.
    void restore(const State& state);

    // Faces of photos that leave the album, to be put back when the photos come back.
    std::vector<PersonFace> take(const QStringList& photos);
    void putBack(const std::vector<PersonFace>& faces);

private:
    PersonFace* find(const QString& photo, const face::Face& face);
    const PersonFace* find(const QString& photo, const face::Face& face) const;

    std::vector<PersonFace> faces_;
    QHash<QString, std::vector<std::size_t>> byPhoto_;
    QHash<int, QString> names_;
    QSet<int> settled_;
    QHash<int, Profile> profiles_; // of those who have another than everybody
    int next_ = 1;

    void append(PersonFace face);
    void reindex();
};

} // namespace vizard::album
