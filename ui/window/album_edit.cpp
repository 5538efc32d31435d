// What the controller does to settings and to the list: every change goes through the undo stack.
#include "core/album/drawn_face.h"
#include "core/album/more_faces.h"
#include "core/nets/models.h"
#include "ui/text/methods.h"
#include "ui/text/sentences.h"
#include "ui/window/album_controller.h"

namespace vizard::ui {

void AlbumController::change(const QString& words, const SettingsByPath& after, int gesture) {
    SettingsByPath before;
    for (auto one = after.begin(); one != after.end(); ++one)
        if (const AlbumPhoto* photo = model_.find(one.key()))
            before.insert(one.key(), photo->settings);
    undo_.push(new SettingsCommand(words, before, after, gesture,
                                   [this](const SettingsByPath& settings) { applySettings(settings); }));
}

void AlbumController::changeChosen(const QString& words, int gesture,
                                   const std::function<void(album::PhotoSettings&)>& edit) {
    const AlbumPhoto* photo = chosenPhoto();
    if (!photo)
        return;
    album::PhotoSettings changed = photo->settings;
    edit(changed);
    if (!(changed == photo->settings))
        change(words, {{photo->file.path, changed}}, gesture);
}

void AlbumController::changeFaces(const QString& words, int gesture,
                                  const std::function<void(std::vector<album::FaceWish>&)>& edit) {
    const AlbumPhoto* photo = chosenPhoto();
    if (!photo)
        return;
    std::vector<album::FaceWish> wishes = photo->wishes();
    edit(wishes);
    changeChosen(words, gesture, [&](album::PhotoSettings& settings) { settings.faces = wishes; });
}

// Photos that were removed meanwhile are left out.
void AlbumController::applySettings(const SettingsByPath& settings) {
    for (auto one = settings.begin(); one != settings.end(); ++one) {
        const AlbumPhoto* photo = model_.find(one.key());
        const album::PhotoSettings wanted = withProfiles(one.key(), one.value());
        if (!photo || photo->settings == wanted)
            continue;
        AlbumPhoto changed = *photo;
        changed.settings = wanted;
        markWaiting(changed);
        if (one.key() != chosen())
            continue;
        strength_ = wanted.strength;
        preview_.setSettings(wanted);
    }
    Q_EMIT settingsChanged();
    Q_EMIT facesChanged();
}

void AlbumController::setStrength(int strength, int gesture) {
    strength_ = strength;
    changeChosen(tr("strength"), gesture, [&](album::PhotoSettings& s) { s.strength = strength; });
    Q_EMIT settingsChanged();
}

// Strength, method and the size at which it will be looked at. What an album has for all its photos is not
// one photo's to give.
album::PhotoSettings AlbumController::likeChosen(album::PhotoSettings settings) const {
    settings.strength = strength_;
    const AlbumPhoto* photo = chosenPhoto();
    if (!photo || albumSettings())
        return settings;
    settings.method = photo->settings.method;
    settings.viewingSide = photo->settings.viewingSide;
    return settings;
}

void AlbumController::useForAll() {
    SettingsByPath after;
    for (int row = 0; row < model_.rowCount(); ++row) {
        const AlbumPhoto& photo = model_.photo(row);
        const album::PhotoSettings settings = likeChosen(photo.settings);
        if (!(settings == photo.settings))
            after.insert(photo.file.path, settings);
    }
    if (!after.isEmpty())
        change(tr("settings of all photos"), after);
}

bool AlbumController::othersDiffer() const {
    for (int row = 0; row < model_.rowCount(); ++row)
        if (!(likeChosen(model_.photo(row).settings) == model_.photo(row).settings))
            return true;
    return false;
}

void AlbumController::setMethod(const QString& method, cloak::MethodScope scope) {
    const bool forAlbum = scope == cloak::MethodScope::Album;
    if (!forAlbum && !albumSettings())
        return changeChosen(tr("method"), 0, [&](album::PhotoSettings& s) { s.method = method; });
    if (forAlbum && model_.rowCount() < cloak::kSmallestAlbum) {
        Q_EMIT settingsChanged(); // what was chosen in the panel is not so
        return say(Message::Kind::Note, text::albumTooSmall(method));
    }
    const quint64 person = forAlbum ? album::personKey(model_.paths()) : 0;
    SettingsByPath after;
    for (int row = 0; row < model_.rowCount(); ++row) {
        album::PhotoSettings settings = model_.photo(row).settings;
        settings.method = method;
        settings.person = person;
        if (!(settings == model_.photo(row).settings))
            after.insert(model_.photo(row).file.path, settings);
    }
    if (!after.isEmpty())
        change(tr("method of all photos"), after);
}

const album::PhotoSettings* AlbumController::albumSettings() const {
    for (int row = 0; row < model_.rowCount(); ++row)
        if (model_.photo(row).settings.person != 0)
            return &model_.photo(row).settings;
    return nullptr;
}

void AlbumController::setViewingSide(int side) {
    changeChosen(tr("size for sharing"), 0, [&](album::PhotoSettings& s) { s.viewingSide = side; });
}

void AlbumController::setFaceProtected(int face, bool protect) {
    changeFaces(protect ? tr("protect face %1").arg(face + 1) : tr("leave face %1 as it is").arg(face + 1), 0,
                [&](std::vector<album::FaceWish>& wishes) {
                    if (face >= 0 && face < int(wishes.size()))
                        wishes[std::size_t(face)].protect = protect;
                });
}

void AlbumController::setFaceStrength(int face, std::optional<int> strength, int gesture) {
    changeFaces(tr("strength of face %1").arg(face + 1), gesture, [&](std::vector<album::FaceWish>& wishes) {
        if (face >= 0 && face < int(wishes.size()))
            wishes[std::size_t(face)].strength = strength;
    });
}

// A photo whose other faces are not known yet is looked at for them first: from now on its faces are those
// that are listed.
void AlbumController::addFace(const QRectF& box) {
    const Preview::PhotoPtr pixels = preview_.photo();
    const AlbumPhoto* photo = chosenPhoto();
    if (!engine_ || !pixels || !photo || box.isEmpty())
        return;
    struct Seen {
        face::Face drawn;
        std::optional<Result<std::vector<face::Face>>> others;
    };
    background_.run(
        [engine = engine_, pixels, box, isKnown = photo->isLookedAt(), givenUp = drawnGivenUp_] {
            nets::prepareWorkerThread();
            const cloak::Hooks hooks{{}, [givenUp] { return givenUp->load(); }, {}};
            Seen seen{album::faceInBox(*engine, pixels->pixels, box, hooks), {}};
            if (!isKnown)
                seen.others = engine->detect(pixels->pixels, face::SmallFaces::InGroups, hooks);
            return seen;
        },
        [this, path = chosen()](const Seen& seen) {
            if (path != chosen())
                return;
            if (seen.others && !*seen.others)
                return say(Message::Kind::Problem, text::sentence(seen.others->error()));
            AlbumPhoto known = *chosenPhoto();
            if (seen.others && !known.isLookedAt()) {
                known.found = **seen.others;
                model_.update(known);
            }
            changeFaces(tr("draw a face"), 0, [&](std::vector<album::FaceWish>& wishes) {
                wishes.push_back({seen.drawn, true, {}, true});
            });
        });
}

void AlbumController::removeFace(int face) {
    changeFaces(tr("remove face %1").arg(face + 1), 0, [&](std::vector<album::FaceWish>& wishes) {
        if (face >= 0 && face < int(wishes.size()))
            wishes.erase(wishes.begin() + face);
    });
}

bool AlbumController::mayHaveSmallFaces() const {
    const Preview::PhotoPtr pixels = preview_.photo();
    const AlbumPhoto* photo = chosenPhoto();
    return engine_ && pixels && photo && photo->isLookedAt() &&
           face::Detector::mayMissSmallFaces(pixels->pixels.size());
}

void AlbumController::lookForSmallFaces(bool look) {
    if (!look)
        return smallFaces_.stop();
    if (!mayHaveSmallFaces())
        return;
    if (isExporting())
        return say(Message::Kind::Note, tr("Small faces can be looked for when the export has ended."));
    smallFaces_.start(engine_, preview_.photo(),
                      [this](const SmallFaceSearch::Found& found) { adoptSmallFaces(found); });
}

void AlbumController::adoptSmallFaces(const SmallFaceSearch::Found& found) {
    if (!found)
        return say(Message::Kind::Problem, text::sentence(found.error()));
    const AlbumPhoto* photo = chosenPhoto();
    const std::vector<face::Face> more =
        photo ? album::facesBesides(*found, photo->wishes()) : std::vector<face::Face>();
    if (more.empty())
        return say(Message::Kind::Note, tr("The closer look found no further face."));
    changeFaces(tr("look for small faces"), 0, [&](std::vector<album::FaceWish>& wishes) {
        for (const face::Face& face : more)
            wishes.push_back({face, true, {}, false});
    });
    say(Message::Kind::Note, tr("The closer look found %n more face(s).", nullptr, int(more.size())));
}

void AlbumController::takeOut(const QStringList& paths) {
    if (paths.contains(chosen()))
        choose({});
    for (const QString& path : paths) {
        batch_.cancel(path);
        thumbnails_.forget(path);
    }
    model_.remove(paths);
    Q_EMIT settingsChanged();
}

void AlbumController::remove(const QStringList& paths) {
    struct Removed {
        std::vector<PlacedPhoto> photos;
        std::vector<album::PersonFace> faces;
    };
    const auto removed = std::make_shared<Removed>();
    const auto away = [this, paths, removed] {
        removed->photos = model_.placed(paths);
        takeOut(paths);
        people_.change([&](album::People& people) { removed->faces = people.take(paths); });
    };
    const auto back = [this, removed] {
        QStringList fresh;
        for (PlacedPhoto& one : removed->photos) {
            if (one.photo.state == PhotoState::Working)
                one.photo.state = PhotoState::Waiting; // its work was given up
            fresh << one.photo.file.path;
        }
        model_.insert(removed->photos);
        people_.change([&](album::People& people) { people.putBack(removed->faces); });
        Q_EMIT added(fresh);
        Q_EMIT settingsChanged();
    };
    if (!model_.placed(paths).empty())
        undo_.push(new StepCommand(tr("remove %n photo(s)", nullptr, int(paths.size())), away, back));
}

} // namespace vizard::ui
