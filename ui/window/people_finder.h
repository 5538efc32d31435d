// Finds out, in the background, whose the album's faces are, and keeps a small picture of everybody.
#pragma once

#include "core/album/people.h"
#include "core/album/queue.h"
#include "core/photo/photo.h"
#include "ui/window/background.h"
#include "ui/window/judging.h"

#include <QCache>
#include <QQueue>
#include <QSet>

#include <memory>

namespace vizard::ui {

class PeopleFinder : public QObject {
    Q_OBJECT
public:
    static constexpr int coverSide = 112; // pixels: sharp on a dense screen too
    // After an album was opened again, so many faces of a person are looked at anew: no embedding is kept in
    // a file.
    static constexpr int knownFaces = 8;

    explicit PeopleFinder(QObject* parent = nullptr);

    static constexpr int othersGiven = 8; // faces of a person that a cloak is made against, at most

    void setJudge(Embed embed, double sameAbove);
    const album::People& people() const { return people_; }

    // Faces that the detector found on a photo. `pixels` may be null: then the file is read once more.
    void see(const QString& photo, const std::vector<face::Face>& faces,
             std::shared_ptr<const photo::Photo> pixels);
    // The most easily recognised face of a person, or a null picture while it is being made.
    QImage cover(int person);
    // Of the photo's people: their faces on other photos, as far as they are at hand. Empty: none are.
    album::OthersOfFace othersOf(const QString& photo) const;

    void adopt(const album::People::State& people); // of an album that is opened: instead of what is here
    // By hand: `edit` changes people, everybody hears of it.
    void change(const std::function<void(album::People&)>& edit);

    // A face that was found to be a person's.
    struct Assigned {
        QString photo;
        face::Face face;
        int before = 0, now = 0; // whose; 0: nobody's yet
    };

Q_SIGNALS:
    void changed(); // who is who, what is known of them, or a picture
    void assigned(const std::vector<vizard::ui::PeopleFinder::Assigned>& faces); // not by hand

private:
    struct Look {
        QString photo;
        std::vector<face::Face> faces;
        std::shared_ptr<const photo::Photo> pixels;
    };
    struct Seen {
        std::vector<audit::Embedding> embeddings; // by face; empty where it could not be told
        std::vector<QImage> covers, crops;
    };

    void enqueue(Look look);
    void lookAtUnknown();
    void next();
    void adoptSeen(const Look& look, Seen seen);
    void group();
    const album::PersonFace* coverFace(int person) const;

    album::People people_;
    Embed embed_;
    double sameAbove_ = 1;
    QQueue<Look> waiting_;
    bool looking_ = false;
    quint64 album_ = 0;   // counts albums: answers to an older one are dropped
    QSet<QString> tried_; // pictures that were asked for and are not there
    QCache<QString, QImage> covers_;
    QCache<QString, QImage> crops_; // aligned, for othersOf(); like embeddings only in memory
    Background background_{1};      // last: no answer comes to what is gone
};

} // namespace vizard::ui
