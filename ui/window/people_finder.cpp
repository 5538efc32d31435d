#include "ui/window/people_finder.h"

#include "core/face/align.h"
#include "core/photo/read.h"

#include <algorithm>

namespace vizard::ui {

namespace {

constexpr qsizetype pixelsKept = 2; // photos that wait with their pixels; longer queues read files again
constexpr int coversKept = 600;     // 50 KiB each
constexpr int cropsKept = 800;      // 37 KiB each

QString keyOf(const QString& photo, const face::Face& face) {
    return QStringLiteral("%1|%2|%3").arg(photo).arg(face.box.x()).arg(face.box.y());
}

// The face with a little around it.
QImage coverOf(const QImage& photo, const face::Face& face) {
    const double side = 1.25 * std::max(face.box.width(), face.box.height());
    QRectF part(0, 0, side, side);
    part.moveCenter(face.box.center());
    return photo.copy(part.toAlignedRect() & photo.rect())
        .scaled(PeopleFinder::coverSide, PeopleFinder::coverSide, Qt::KeepAspectRatioByExpanding,
                Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

} // namespace

PeopleFinder::PeopleFinder(QObject* parent)
    : QObject(parent) {
    covers_.setMaxCost(coversKept);
    crops_.setMaxCost(cropsKept);
}

void PeopleFinder::setJudge(Embed embed, double sameAbove) {
    embed_ = std::move(embed);
    sameAbove_ = sameAbove;
    lookAtUnknown();
}

void PeopleFinder::see(const QString& photo, const std::vector<face::Face>& faces,
                       std::shared_ptr<const photo::Photo> pixels) {
    Look look{photo, {}, std::move(pixels)};
    for (const face::Face& face : faces) {
        if (face.score <= 0)
            continue; // drawn by hand where none was found: its landmarks are guessed
        people_.see(photo, face);
        if (!people_.hasEmbedding(photo, face))
            look.faces.push_back(face);
    }
    if (embed_ && !look.faces.empty())
        enqueue(std::move(look));
}

void PeopleFinder::enqueue(Look look) {
    if (waiting_.size() >= pixelsKept)
        look.pixels.reset();
    waiting_.enqueue(std::move(look));
    next();
}

// Everybody's largest faces, and after them those that are nobody's yet: they should find whom they belong
// to.
void PeopleFinder::lookAtUnknown() {
    if (!embed_)
        return;
    std::vector<const album::PersonFace*> faces;
    for (const album::PersonFace& one : people_.faces())
        faces.push_back(&one);
    std::stable_sort(faces.begin(), faces.end(), [](const auto* a, const auto* b) {
        return a->face.box.height() > b->face.box.height();
    });
    std::stable_partition(faces.begin(), faces.end(), [](const auto* one) { return one->person > 0; });
    QHash<int, int> known;
    std::vector<Look> looks;
    QHash<std::pair<QString, bool>, std::size_t> place; // by photo, and whether its faces are somebody's
    for (const album::PersonFace* one : faces) {
        const bool somebodys = one->person > 0;
        if (!one->embedding.empty() || (somebodys && known[one->person]++ >= knownFaces))
            continue;
        if (!place.contains({one->photo, somebodys})) {
            place.insert({one->photo, somebodys}, looks.size());
            looks.push_back({one->photo, {}, nullptr});
        }
        looks[place[{one->photo, somebodys}]].faces.push_back(one->face);
    }
    for (Look& look : looks)
        enqueue(std::move(look));
}

void PeopleFinder::next() {
    if (looking_ || waiting_.isEmpty())
        return;
    looking_ = true;
    const Look look = waiting_.dequeue();
    background_.run(
        [look, embed = embed_] {
            Seen seen;
            std::shared_ptr<const photo::Photo> photo = look.pixels;
            if (!photo) {
                auto read = photo::read(look.photo);
                if (!read)
                    return seen;
                photo = std::make_shared<const photo::Photo>(std::move(*read));
            }
            for (const face::Face& face : look.faces) {
                auto embedding =
                    embed ? embed(photo->pixels, face) : Result<audit::Embedding>(audit::Embedding());
                seen.embeddings.push_back(embedding ? *embedding : audit::Embedding());
                seen.covers.push_back(coverOf(photo->pixels, face));
                seen.crops.push_back(face::alignedPicture(photo->pixels, face));
            }
            return seen;
        },
        [this, look, album = album_](Seen seen) {
            looking_ = false;
            if (album == album_)
                adoptSeen(look, std::move(seen));
            next();
        });
}

void PeopleFinder::adoptSeen(const Look& look, Seen seen) {
    for (std::size_t i = 0; i < seen.embeddings.size(); ++i) {
        const QString key = keyOf(look.photo, look.faces[i]);
        tried_.remove(key);
        covers_.insert(key, new QImage(seen.covers[i]));
        crops_.insert(key, new QImage(seen.crops[i]));
        if (!seen.embeddings[i].empty())
            people_.remember(look.photo, look.faces[i], seen.embeddings[i]);
    }
    group();
}

void PeopleFinder::group() {
    std::vector<int> before;
    for (const album::PersonFace& one : people_.faces())
        before.push_back(one.person);
    people_.group(sameAbove_);
    std::vector<Assigned> moved;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const album::PersonFace& one = people_.faces()[i];
        if (one.person != before[i])
            moved.push_back({one.photo, one.face, before[i], one.person});
    }
    Q_EMIT changed();
    if (!moved.empty())
        Q_EMIT assigned(moved);
}

album::OthersOfFace PeopleFinder::othersOf(const QString& photo) const {
    using Known = std::pair<face::Face, std::vector<QImage>>;
    std::vector<Known> known;
    for (const album::PersonFace& one : people_.facesOn(photo)) {
        std::vector<QImage> crops;
        for (const album::PersonFace& other : people_.otherFaces(photo, one.face)) {
            const QImage* crop = crops_.object(keyOf(other.photo, other.face));
            if (crop && !crop->isNull() && crops.size() < othersGiven)
                crops.push_back(*crop);
        }
        if (!crops.empty())
            known.emplace_back(one.face, crops);
    }
    if (known.empty())
        return {};
    return [known](const face::Face& face) {
        for (const auto& [where, crops] : known)
            if (album::sameFace(where, face))
                return crops;
        return std::vector<QImage>();
    };
}

const album::PersonFace* PeopleFinder::coverFace(int person) const {
    const album::PersonFace* best = nullptr;
    for (const album::PersonFace& one : people_.faces())
        if (one.person == person && (!best || one.face.box.height() > best->face.box.height()))
            best = &one;
    return best;
}

QImage PeopleFinder::cover(int person) {
    const album::PersonFace* face = coverFace(person);
    if (!face)
        return {};
    const QString key = keyOf(face->photo, face->face);
    if (const QImage* known = covers_.object(key))
        return *known;
    if (!tried_.contains(key)) {
        tried_.insert(key);
        enqueue({face->photo, {face->face}, nullptr});
    }
    return {};
}

void PeopleFinder::adopt(const album::People::State& people) {
    ++album_;
    waiting_.clear();
    tried_.clear();
    covers_.clear();
    crops_.clear();
    people_ = {};
    people_.putBack(people.faces);
    people_.restore(people);
    lookAtUnknown();
    Q_EMIT changed();
}

void PeopleFinder::change(const std::function<void(album::People&)>& edit) {
    edit(people_);
    Q_EMIT changed();
}

} // namespace vizard::ui
