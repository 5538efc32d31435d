// Faces and people in the album's file.
#pragma once

#include "core/album/session.h"

#include <QJsonObject>

namespace vizard::album::detail {

// Box, landmarks and score.
QJsonObject toJson(const face::Face& face);
face::Face faceFrom(const QJsonObject& json);

// A face names its photo by the place among `photos`; faces of other photos are left out.
QJsonObject toJson(const People::State& people, const std::vector<SessionPhoto>& photos);
People::State peopleFrom(const QJsonObject& json, const std::vector<SessionPhoto>& photos);

} // namespace vizard::album::detail
