#include "core/album/photo_settings.h"

#include "core/album/file_hashes.h"

#include <QtEndian>

#include <algorithm>

namespace vizard::album {

bool FaceWish::operator==(const FaceWish& other) const {
    return face.box == other.face.box && face.landmarks == other.face.landmarks && protect == other.protect &&
           strength == other.strength && drawn == other.drawn;
}

cloak::Settings PhotoSettings::cloakSettings() const {
    cloak::Settings settings;
    settings.strength = strength;
    settings.method = method;
    settings.person = person;
    settings.viewingSide = viewingSide;
    return settings;
}

quint64 personKey(const QStringList& photos) {
    for (const QString& photo : photos) {
        const QByteArray hash = fileHash(photo);
        if (!hash.isEmpty())
            return std::max<quint64>(1, qFromBigEndian<quint64>(hash.constData()));
    }
    return 1;
}

int nextStrength(int strength) {
    constexpr int step = 25;
    return strength >= 100 ? 0 : (strength / step + 1) * step;
}

} // namespace vizard::album
