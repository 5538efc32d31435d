#include "core/album/people.h"

#include "core/audit/grouping.h"
#include "core/face/overlap.h"

#include <algorithm>

namespace vizard::album {

bool sameFace(const face::Face& a, const face::Face& b) {
    return face::overlap(a.box, b.box) > 0.5;
}

void People::append(PersonFace face) {
    next_ = std::max(next_, face.person + 1);
    byPhoto_[face.photo].push_back(faces_.size());
    faces_.push_back(std::move(face));
}

void People::reindex() {
    byPhoto_.clear();
    for (std::size_t i = 0; i < faces_.size(); ++i)
        byPhoto_[faces_[i].photo].push_back(i);
}

const PersonFace* People::find(const QString& photo, const face::Face& face) const {
    const auto known = byPhoto_.constFind(photo);
    if (known == byPhoto_.constEnd())
        return nullptr;
    for (const std::size_t at : *known)
        if (sameFace(faces_[at].face, face))
            return &faces_[at];
    return nullptr;
}

PersonFace* People::find(const QString& photo, const face::Face& face) {
    return const_cast<PersonFace*>(std::as_const(*this).find(photo, face));
}

std::vector<int> People::everybody() const {
    QHash<int, int> count;
    for (const PersonFace& one : faces_)
        if (one.person > 0)
            ++count[one.person];
    std::vector<int> all(count.keyBegin(), count.keyEnd());
    std::sort(all.begin(), all.end(),
              [&](int a, int b) { return count[a] != count[b] ? count[a] > count[b] : a < b; });
    return all;
}

int People::facesOf(int person) const {
    return int(std::count_if(faces_.begin(), faces_.end(),
                             [person](const PersonFace& one) { return one.person == person; }));
}

QSet<QString> People::photosOf(int person) const {
    QSet<QString> photos;
    for (const PersonFace& one : faces_)
        if (one.person == person)
            photos.insert(one.photo);
    return photos;
}

QHash<int, int> People::photoCounts() const {
    QHash<int, int> counts;
    for (const auto& onPhoto : byPhoto_) {
        QSet<int> here;
        for (const std::size_t face : onPhoto)
            here.insert(faces_[face].person);
        for (const int person : here)
            ++counts[person];
    }
    return counts;
}

Profile People::profile(int person) const {
    const auto found = profiles_.constFind(person);
    return found == profiles_.constEnd() ? Profile() : *found;
}

int People::whoIs(const QString& photo, const face::Face& face) const {
    const PersonFace* one = find(photo, face);
    return one ? one->person : 0;
}

std::vector<audit::Embedding> People::others(const QString& photo, const face::Face& face) const {
    std::vector<audit::Embedding> found;
    const int person = whoIs(photo, face);
    for (const PersonFace& one : faces_)
        if (person > 0 && one.person == person && one.photo != photo && !one.embedding.empty())
            found.push_back(one.embedding);
    return found;
}

std::vector<PersonFace> People::otherFaces(const QString& photo, const face::Face& face) const {
    std::vector<PersonFace> found;
    const int person = whoIs(photo, face);
    for (const PersonFace& one : faces_)
        if (person > 0 && one.person == person && one.photo != photo)
            found.push_back(one);
    std::stable_sort(found.begin(), found.end(), [](const PersonFace& a, const PersonFace& b) {
        return a.face.box.height() > b.face.box.height();
    });
    return found;
}

std::vector<PersonFace> People::facesOn(const QString& photo) const {
    std::vector<PersonFace> found;
    for (const std::size_t at : byPhoto_.value(photo))
        found.push_back(faces_[at]);
    return found;
}

bool People::hasEmbedding(const QString& photo, const face::Face& face) const {
    const PersonFace* one = find(photo, face);
    return one && !one->embedding.empty();
}

void People::see(const QString& photo, const face::Face& face) {
    if (!find(photo, face))
        append({photo, face, 0, {}});
}

void People::remember(const QString& photo, const face::Face& face, const audit::Embedding& embedding) {
    if (PersonFace* one = find(photo, face))
        one->embedding = embedding;
}

bool People::group(double sameAbove) {
    std::vector<audit::FaceToGroup> faces;
    QHash<QString, int> photos;
    for (const PersonFace& one : faces_) {
        if (!photos.contains(one.photo))
            photos.insert(one.photo, int(photos.size()));
        faces.push_back({one.embedding.empty() ? nullptr : &one.embedding, photos[one.photo], one.person});
    }
    audit::GroupingRules rules{sameAbove, {settled_.begin(), settled_.end()}, next_};
    const std::vector<int> people = audit::groupFaces(faces, rules);
    bool changed = false;
    for (std::size_t i = 0; i < people.size(); ++i) {
        changed = changed || faces_[i].person != people[i];
        faces_[i].person = people[i];
        next_ = std::max(next_, people[i] + 1);
    }
    return changed;
}

void People::rename(int person, const QString& name) {
    names_.insert(person, name.simplified());
    settled_.insert(person);
}

void People::merge(const std::vector<int>& people) {
    if (people.size() < 2)
        return;
    const int into = people.front();
    QString name = names_.value(into);
    for (const int person : people)
        name = name.isEmpty() ? names_.value(person) : name;
    for (PersonFace& one : faces_)
        if (std::find(people.begin(), people.end(), one.person) != people.end())
            one.person = into;
    Profile profile = this->profile(into); // of the first that has one
    for (const int person : people)
        profile = profile == Profile() ? this->profile(person) : profile;
    for (const int person : people) {
        names_.remove(person);
        profiles_.remove(person);
    }
    rename(into, name);
    setProfile(into, profile);
}

int People::move(const QString& photo, const face::Face& face, int person) {
    PersonFace* one = find(photo, face);
    if (!one)
        return 0;
    const int to = person > 0 ? person : next_++;
    if (one->person > 0)
        settled_.insert(one->person);
    settled_.insert(to);
    return one->person = to;
}

// Somebody of whom something was said is known by hand, as one who was named.
void People::setProfile(int person, const Profile& profile) {
    settled_.insert(person);
    if (profile == Profile())
        profiles_.remove(person);
    else
        profiles_.insert(person, profile);
}

People::State People::state() const {
    State state{{}, names_, settled_, profiles_};
    state.faces.reserve(faces_.size());
    for (const PersonFace& one : faces_)
        state.faces.push_back({one.photo, one.face, one.person, {}});
    return state;
}

void People::restore(const State& state) {
    names_ = state.names;
    settled_ = state.settled;
    profiles_ = state.profiles;
    // Nobody new gets the number of somebody of whom something is known, though all their photos are gone.
    for (const QList<int>& known : {names_.keys(), settled_.values(), profiles_.keys()})
        for (const int person : known)
            next_ = std::max(next_, person + 1);
    for (const PersonFace& one : state.faces) {
        next_ = std::max(next_, one.person + 1);
        if (PersonFace* here = find(one.photo, one.face))
            here->person = one.person;
    }
}

std::vector<PersonFace> People::take(const QStringList& photos) {
    const QSet<QString> leaving(photos.begin(), photos.end());
    std::vector<PersonFace> taken;
    for (const PersonFace& one : faces_)
        if (leaving.contains(one.photo))
            taken.push_back(one);
    std::erase_if(faces_, [&](const PersonFace& one) { return leaving.contains(one.photo); });
    reindex();
    return taken;
}

void People::putBack(const std::vector<PersonFace>& faces) {
    for (const PersonFace& one : faces)
        if (!find(one.photo, one.face))
            append(one);
}

} // namespace vizard::album
