// Folders of people: which photos belong to whom, and which cloaked copy to which photo.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vizard::audit {

struct PersonFolder {
    QString name;
    QStringList photos; // paths, sorted
};

// One person for each sub-folder with photos in it. Where `looseToo`, each photo that lies in the folder
// itself is a person as well. Errors: NotFound, NotReadable (text: the folder).
enum class Loose { LeftOut, AsPeople };
Result<std::vector<PersonFolder>> peopleIn(const QString& folder, Loose loose);

struct PhotoPair {
    QString clean;
    QString cloaked; // empty: there is no cloaked copy
};

struct AuditPerson {
    QString name;
    std::vector<PhotoPair> photos;
};

// People of `cleanFolder` with at least one photo of which `cloakedFolder` holds a copy: the same sub-folder,
// the same name up to the extension. Errors: those of peopleIn; InvalidArgument where nobody is left (text:
// the clean folder where no people are in it, else the cloaked one).
Result<std::vector<AuditPerson>> matchedPeople(const QString& cleanFolder, const QString& cloakedFolder);

// What only one of the two folders has: people by name, copies without an original as "person/file".
// Originals without a copy are no mistake: they are compared with.
QStringList unmatched(const QString& cleanFolder, const QString& cloakedFolder);

} // namespace vizard::audit
