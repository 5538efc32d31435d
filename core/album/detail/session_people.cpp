#include "core/album/detail/session_people.h"

#include <QJsonArray>

#include <algorithm>

namespace vizard::album::detail {

namespace {

QJsonArray numbers(std::initializer_list<double> values) {
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

} // namespace

QJsonObject toJson(const face::Face& face) {
    const QRectF& box = face.box;
    QJsonArray landmarks;
    for (const QPointF& point : face.landmarks)
        landmarks.append(numbers({point.x(), point.y()}));
    return {{"box", numbers({box.x(), box.y(), box.width(), box.height()})},
            {"landmarks", landmarks},
            {"score", double(face.score)}};
}

face::Face faceFrom(const QJsonObject& json) {
    face::Face face;
    const QJsonArray box = json["box"].toArray();
    face.box = QRectF(box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble());
    const QJsonArray landmarks = json["landmarks"].toArray();
    for (qsizetype i = 0; i < 5; ++i)
        face.landmarks[std::size_t(i)] = {landmarks[i][0].toDouble(), landmarks[i][1].toDouble()};
    face.score = float(json["score"].toDouble());
    return face;
}

QJsonObject toJson(const People::State& people, const std::vector<SessionPhoto>& photos) {
    QHash<QString, int> place;
    for (std::size_t i = 0; i < photos.size(); ++i)
        place.insert(photos[i].file.path, int(i));
    QJsonArray faces, names, settled, profiles;
    for (const PersonFace& one : people.faces) {
        if (!place.contains(one.photo))
            continue;
        QJsonObject json = toJson(one.face);
        json["photo"] = place.value(one.photo);
        json["person"] = one.person;
        faces.append(json);
    }
    for (auto one = people.names.begin(); one != people.names.end(); ++one)
        names.append(QJsonObject{{"person", one.key()}, {"name", one.value()}});
    for (const int person : people.settled)
        settled.append(person);
    for (auto one = people.profiles.begin(); one != people.profiles.end(); ++one) {
        QJsonObject json{{"person", one.key()}, {"protect", one->protect}};
        if (one->strength)
            json["strength"] = *one->strength;
        profiles.append(json);
    }
    return {{"faces", faces}, {"names", names}, {"settled", settled}, {"profiles", profiles}};
}

People::State peopleFrom(const QJsonObject& json, const std::vector<SessionPhoto>& photos) {
    People::State people;
    for (const QJsonValue& value : json["faces"].toArray()) {
        const int photo = value["photo"].toInt(-1);
        if (photo >= 0 && photo < int(photos.size()))
            people.faces.push_back({photos[std::size_t(photo)].file.path,
                                    faceFrom(value.toObject()),
                                    std::max(0, value["person"].toInt()),
                                    {}});
    }
    for (const QJsonValue& value : json["names"].toArray())
        people.names.insert(value["person"].toInt(), value["name"].toString());
    for (const QJsonValue& value : json["settled"].toArray())
        people.settled.insert(value.toInt());
    for (const QJsonValue& value : json["profiles"].toArray()) {
        Profile profile{value["protect"].toBool(true), {}};
        if (value["strength"].isDouble())
            profile.strength = std::clamp(value["strength"].toInt(), 0, 100);
        people.profiles.insert(value["person"].toInt(), profile);
    }
    return people;
}

} // namespace vizard::album::detail
