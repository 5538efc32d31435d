// Which methods there are. What each is for, in sentences, is in ui/text/methods.h.
#pragma once

#include "core/nets/models.h"

#include <QString>

#include <vector>

namespace vizard::cloak {

// What a method is for: any face, or an album of one person, whose photos must then all have the same
// Settings::person.
enum class MethodScope { Face, Album };
constexpr int kSmallestAlbum = 3; // photos

// Raised with each change of code after which the same photo, settings, seed and models give another cloak:
// copies from before are then made anew where an export goes on. (1 until 2026-12-01.)
constexpr int kRevision = 2;

struct MethodInfo {
    QString name; // "vizard", … : stays, for scripts
    MethodScope scope = MethodScope::Face;
    bool ready = false; // every model it needs belongs to this program
    QString missing;    // else: what it needs
};

// All of them, the default first. Asks the manifest only; nothing is loaded.
std::vector<MethodInfo> listMethods(const nets::Models& models);
bool isForAlbums(const QString& method); // false for a name that no method has

} // namespace vizard::cloak
