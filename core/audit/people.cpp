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
    std::vector<AuditPerson> people;
    for (const PersonFolder& person : *clean) {
        const auto copies = std::find_if(cloaked->begin(), cloaked->end(), [&](const PersonFolder& other) {
            return other.name == person.name;
        });
        if (copies == cloaked->end())
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

} // namespace vizard::audit
