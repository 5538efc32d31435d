// What the controller does to people, and what follows from it for the photos that they are on.
#include "ui/window/album_controller.h"

#include <algorithm>

namespace vizard::ui {

namespace {

bool isAs(const album::FaceWish& wish, const album::Profile& profile) {
    return wish.protect == profile.protect && wish.strength == profile.strength;
}

} // namespace

// What is wanted where nothing was said. An album that was opened again knows its faces by its people alone.
std::vector<album::FaceWish> AlbumController::plainWishes(const AlbumPhoto& photo) const {
    std::vector<album::FaceWish> wishes;
    for (const face::Face& face : photo.found)
        wishes.push_back({face, true, {}, false});
    if (!wishes.empty())
        return wishes;
    for (const album::PersonFace& one : people_.people().facesOn(photo.file.path))
        wishes.push_back({one.face, true, {}, false});
    return wishes;
}

SettingsByPath AlbumController::following(const std::vector<Following>& faces) const {
    SettingsByPath changed;
    for (const Following& one : faces) {
        const AlbumPhoto* photo = model_.find(one.photo);
        if (!photo || (one.was && *one.was == one.now))
            continue;
        album::PhotoSettings settings = changed.value(one.photo, photo->settings);
        auto wishes = settings.faces ? *settings.faces : plainWishes(*photo);
        for (album::FaceWish& wish : wishes) {
            if (!album::sameFace(wish.face, one.face) || isAs(wish, one.now) ||
                (one.was && !isAs(wish, *one.was)))
                continue;
            wish.protect = one.now.protect;
            wish.strength = one.now.strength;
            settings.faces = wishes;
            changed.insert(one.photo, settings);
        }
    }
    return changed;
}

// A photo about whose faces nothing was said gets what is wanted of its people.
album::PhotoSettings AlbumController::withProfiles(const QString& path,
                                                   const album::PhotoSettings& settings) const {
    const AlbumPhoto* photo = model_.find(path);
    if (settings.faces || !photo)
        return settings;
    const album::People& people = people_.people();
    auto wishes = plainWishes(*photo);
    bool special = false;
    for (album::FaceWish& wish : wishes) {
        const album::Profile profile = people.profile(people.whoIs(path, wish.face));
        special = special || !isAs(wish, profile);
        wish.protect = profile.protect;
        wish.strength = profile.strength;
    }
    album::PhotoSettings with = settings;
    if (special)
        with.faces = wishes;
    return with;
}

// What is wanted of people goes with them: a face that becomes somebody's is treated as theirs, unless it was
// said of this face itself how.
void AlbumController::followPeople(const std::vector<PeopleFinder::Assigned>& faces) {
    if (isExporting()) {
        assignedLater_.insert(assignedLater_.end(), faces.begin(), faces.end());
        return; // what is being written is what was planned
    }
    std::vector<Following> changes;
    for (const auto& one : faces)
        changes.push_back(
            {one.photo, one.face, people_.people().profile(one.before), people_.people().profile(one.now)});
    const SettingsByPath settings = following(changes);
    QStringList again; // what was protected stays so
    for (const QString& path : settings.keys()) {
        const PhotoState state = model_.find(path)->state;
        if ((state == PhotoState::Protected || state == PhotoState::Working) &&
            (path != chosen() || batch_.isRunning()))
            again << path;
    }
    if (settings.isEmpty())
        return;
    applySettings(settings);
    if (!again.isEmpty())
        startBatch(again);
}

void AlbumController::followPeopleLater() {
    if (!assignedLater_.empty())
        followPeople(std::exchange(assignedLater_, {}));
}

void AlbumController::changePeople(const QString& words, const std::function<void(album::People&)>& edit,
                                   const SettingsByPath& settings) {
    const album::People& now = people_.people();
    album::People changed = now;
    edit(changed);
    std::vector<Following> faces;
    for (const album::PersonFace& one : changed.faces())
        faces.push_back(
            {one.photo, one.face, now.profile(now.whoIs(one.photo, one.face)), changed.profile(one.person)});
    SettingsByPath after = following(faces), before;
    after.insert(settings);
    for (const QString& path : after.keys())
        before.insert(path, model_.find(path)->settings);
    const auto go = [this](const album::People::State& state, const SettingsByPath& wanted) {
        people_.change([&](album::People& people) { people.restore(state); });
        if (!wanted.isEmpty())
            applySettings(wanted);
    };
    undo_.push(new StepCommand(
        words, [go, state = changed.state(), after] { go(state, after); },
        [go, state = now.state(), before] { go(state, before); }));
}

void AlbumController::setProfile(int person, const album::Profile& profile) {
    if (people_.people().profile(person) == profile)
        return;
    std::vector<Following> faces; // all of them, whatever was said before
    for (const album::PersonFace& one : people_.people().faces())
        if (one.person == person)
            faces.push_back({one.photo, one.face, {}, profile});
    changePeople(
        tr("what is wanted of this person"),
        [&](album::People& people) { people.setProfile(person, profile); }, following(faces));
}

void AlbumController::namePerson(int person, const QString& name) {
    const album::People& people = people_.people();
    const QString tidy = name.simplified();
    if (tidy == people.name(person))
        return;
    for (const int other : people.everybody())
        if (other != person && !tidy.isEmpty() && people.name(other) == tidy)
            return mergePeople({other, person});
    changePeople(tr("name"), [&](album::People& changed) { changed.rename(person, tidy); });
}

void AlbumController::mergePeople(const std::vector<int>& people) {
    if (people.size() > 1)
        changePeople(tr("the same person"), [&](album::People& changed) { changed.merge(people); });
}

void AlbumController::setPersonOfFace(int face, int person) {
    const AlbumPhoto* photo = chosenPhoto();
    const auto wishes = photo ? photo->wishes() : std::vector<album::FaceWish>();
    if (face < 0 || face >= int(wishes.size()))
        return;
    const face::Face& which = wishes[std::size_t(face)].face;
    const int now = people_.people().whoIs(photo->file.path, which);
    if (now == 0 || now == person)
        return;
    changePeople(tr("whose face %1 is").arg(face + 1),
                 [&, path = photo->file.path](album::People& changed) { changed.move(path, which, person); });
}

} // namespace vizard::ui
