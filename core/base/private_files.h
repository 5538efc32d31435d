// Files that say who is on which photo: for their owner alone.
#pragma once

#include <QDir>
#include <QFile>

namespace vizard {

// For the file before anything is written to it.
constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

// Makes the folder and those above it. One that is there already stays as somebody made it.
inline bool makePrivateFolder(const QString& folder) {
    return QFile::exists(folder) ||
           (QDir().mkpath(folder) && QFile::setPermissions(folder, kOwnerOnly | QFile::ExeOwner));
}

} // namespace vizard
