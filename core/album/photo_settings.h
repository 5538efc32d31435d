// What a person chose for one photo.
#pragma once

#include "core/cloak/cloak.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vizard::album {

// What a person said about one face.
struct FaceWish {
    face::Face face;
    bool protect = true;
    std::optional<int> strength; // 0..100; nothing: the photo's
    bool drawn = false;          // by hand, where none was found

    bool operator==(const FaceWish& other) const;
};

struct PhotoSettings {
    int strength = 50;                          // 0..100
    QString method;                             // empty: the default
    quint64 person = 0;                         // see cloak::Settings
    int viewingSide = 2048;                     // pixels, see cloak::Settings
    std::optional<std::vector<FaceWish>> faces; // nothing: those that are found, all protected

    bool operator==(const PhotoSettings& other) const = default;

    cloak::Settings cloakSettings() const;
};

// Whose photos an album of one person holds, as a number (cloak::Settings::person): from the content of the
// first that can be read, so that photos that join the album's end later change nothing. Never 0.
quint64 personKey(const QStringList& photos);

// The next of 25, 50, 75, 100 above a strength; 0 where there is none.
int nextStrength(int strength);

} // namespace vizard::album
