// Which methods there are. What each is for, in sentences, is in ui/text/methods.h.
#pragma once

#include "core/nets/models.h"

#include <QString>

#include <vector>

namespace vizard::cloak {

// What a method looks at: one face at a time, or all photos of one person together.
enum class MethodScope { Face, Album };

struct MethodInfo {
    QString name; // "vizard", … : stays, for scripts
    MethodScope scope = MethodScope::Face;
    bool ready = false; // every model it needs belongs to this program
    QString missing;    // else: what it needs
};

// All of them, the default first. Asks the manifest only; nothing is loaded.
std::vector<MethodInfo> listMethods(const nets::Models& models);

} // namespace vizard::cloak
