#include "core/album/photo_settings.h"

namespace vizard::album {

bool FaceWish::operator==(const FaceWish& other) const {
    return face.box == other.face.box && face.landmarks == other.face.landmarks && protect == other.protect &&
           strength == other.strength && drawn == other.drawn;
}

cloak::Settings PhotoSettings::cloakSettings() const {
    cloak::Settings settings;
    settings.strength = strength;
    settings.method = method;
    settings.viewingSide = viewingSide;
    return settings;
}

int nextStrength(int strength) {
    constexpr int step = 25;
    return strength >= 100 ? 0 : (strength / step + 1) * step;
}

} // namespace vizard::album
