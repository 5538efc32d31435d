#include "core/audit/people.h"

#include "core/photo/read.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace vizard::audit {
namespace {

QStringList photosIn(const QDir& folder) {
    QStringList photos;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        if (photo::looksLikePhoto(name))
            photos += folder.filePath(name);
    }
    return photos;
}

QString copyOf(const QString& photo, const QStringList& copies) {
    const QString name = QFileInfo(photo).completeBaseName();
    const auto found = std::find_if(copies.begin(), copies.end(), [&](const QString& copy) {
        return QFileInfo(copy).completeBaseName() == name;
    });
    return found == copies.end() ? QString() : *found;
}

const PersonFolder* folderOf(const QString& name, const std::vector<PersonFolder>& people) {
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&](const PersonFolder& person) { return person.name == name; });
    return found == people.end() ? nullptr : &*found;
}

} // namespace

Result<std::vector<PersonFolder>> peopleIn(const QString& folder, Loose loose) {
    const QFileInfo info(folder);
    if (!info.isDir())
        return Error{ErrorCode::NotFound, folder, {}};
    if (!info.isReadable())
        return Error{ErrorCode::NotReadable, folder, {}};
    const QDir root(folder);
    std::vector<PersonFolder> people;
    for (const QString& name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QStringList photos = photosIn(QDir(root.filePath(name)));
        if (!photos.isEmpty())
            people.push_back({name, photos});
    }
    if (loose == Loose::AsPeople) {
        for (const QString& photo : photosIn(root))
            people.push_back({QFileInfo(photo).fileName(), {photo}});
    }
    return people;
}

Result<std::vector<AuditPerson>> matchedPeople(const QString& cleanFolder, const QString& cloakedFolder) {
    const auto clean = peopleIn(cleanFolder, Loose::LeftOut);
    const auto cloaked = peopleIn(cloakedFolder, Loose::LeftOut);
    for (const auto* side : {&clean, &cloaked}) {
        if (!*side)
            return side->error();
    }
    if (clean->empty())
        return Error{ErrorCode::InvalidArgument, cleanFolder, QStringLiteral("no people")};
    std::vector<AuditPerson> people;
    for (const PersonFolder& person : *clean) {
        const PersonFolder* copies = folderOf(person.name, *cloaked);
        if (!copies)
            continue;
        AuditPerson matched{person.name, {}};
        for (const QString& photo : person.photos)
            matched.photos.push_back({photo, copyOf(photo, copies->photos)});
        if (std::any_of(matched.photos.begin(), matched.photos.end(),
                        [](const PhotoPair& pair) { return !pair.cloaked.isEmpty(); }))
            people.push_back(std::move(matched));
    }
    if (people.empty())
        return Error{ErrorCode::InvalidArgument, cloakedFolder, QStringLiteral("no cloaked copies")};
    return people;
}

QStringList unmatched(const QString& cleanFolder, const QString& cloakedFolder) {
    const auto clean = peopleIn(cleanFolder, Loose::LeftOut),
               cloaked = peopleIn(cloakedFolder, Loose::LeftOut);
    QStringList names;
    if (!clean || !cloaked)
        return names;
    for (const PersonFolder& person : *clean) {
        if (!folderOf(person.name, *cloaked))
            names += person.name;
    }
    for (const PersonFolder& person : *cloaked) {
        const PersonFolder* originals = folderOf(person.name, *clean);
        if (!originals)
            names += person.name;
        for (const QString& copy : originals ? person.photos : QStringList()) {
            if (copyOf(copy, originals->photos).isEmpty())
                names += person.name + QLatin1Char('/') + QFileInfo(copy).fileName();
        }
    }
    return names;
}

} // namespace vizard::audit
