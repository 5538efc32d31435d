#include "core/album/session.h"

#include "core/album/detail/session_people.h"
#include "core/base/private_files.h"
#include "core/base/sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace vizard::album {

namespace {

constexpr auto kMagic = "vizard-album-1";

QJsonObject toJson(const FaceWish& wish) {
    QJsonObject json = detail::toJson(wish.face);
    json["protect"] = wish.protect;
    json["drawn"] = wish.drawn;
    if (wish.strength)
        json["strength"] = *wish.strength;
    return json;
}

FaceWish wishFrom(const QJsonObject& json) {
    FaceWish wish;
    wish.face = detail::faceFrom(json);
    wish.protect = json["protect"].toBool(true);
    wish.drawn = json["drawn"].toBool();
    if (json.contains("strength"))
        wish.strength = std::clamp(json["strength"].toInt(), 0, 100);
    return wish;
}

QJsonObject toJson(const PhotoSettings& settings) {
    QJsonObject json{
        {"strength", settings.strength}, {"method", settings.method}, {"viewingSide", settings.viewingSide}};
    if (settings.person != 0)
        json["person"] = QString::number(settings.person); // more than a JSON number holds
    if (settings.faces) {
        QJsonArray faces;
        for (const FaceWish& wish : *settings.faces)
            faces.append(toJson(wish));
        json["faces"] = faces;
    }
    return json;
}

PhotoSettings settingsFrom(const QJsonObject& json) {
    PhotoSettings settings;
    settings.strength = std::clamp(json["strength"].toInt(50), 0, 100);
    settings.method = json["method"].toString();
    settings.person = json["person"].toString().toULongLong();
    settings.viewingSide = std::clamp(json["viewingSide"].toInt(2048), 64, 60'000);
    if (json.contains("faces")) {
        settings.faces.emplace();
        for (const QJsonValue& face : json["faces"].toArray())
            settings.faces->push_back(wishFrom(face.toObject()));
    }
    return settings;
}

QJsonObject toJson(const SessionPhoto& photo) {
    QJsonObject json{{"path", photo.file.path},
                     {"relative", photo.file.relative},
                     {"folder", photo.file.folder},
                     {"given", photo.file.givenDirectly},
                     {"size", photo.stamp.size},
                     {"modified", photo.stamp.modifiedMs},
                     {"settings", toJson(photo.settings)},
                     {"faces", photo.faces},
                     {"shade", photo.shade},
                     {"shape", photo.shape},
                     {"exported", photo.exportedTo}};
    if (photo.outcome)
        json["outcome"] = int(*photo.outcome);
    return json;
}

SessionPhoto photoFrom(const QJsonObject& json) {
    SessionPhoto photo;
    photo.file = {json["path"].toString(), json["relative"].toString(), json["folder"].toString(),
                  json["given"].toBool()};
    photo.stamp = {json["size"].toInteger(-1), json["modified"].toInteger()};
    photo.settings = settingsFrom(json["settings"].toObject());
    photo.faces = json["faces"].toInt(-1);
    photo.shade = json["shade"].toDouble();
    photo.shape = json["shape"].toDouble();
    photo.exportedTo = json["exported"].toString();
    const int outcome = json["outcome"].toInt(-1);
    if (outcome >= int(Outcome::Protected) && outcome <= int(Outcome::Cancelled))
        photo.outcome = Outcome(outcome);
    return photo;
}

// The folder that most photos lie in, by name.
QString titleOf(const Session& session) {
    QHash<QString, int> count;
    QString best;
    for (const SessionPhoto& photo : session.photos)
        if (++count[photo.file.folder] > count.value(best))
            best = photo.file.folder;
    return QDir(best).dirName();
}

QByteArray hashOf(const QByteArray& body) {
    return sha256(body).toHex();
}

Error problem(ErrorCode code, const QString& file, const QString& detail) {
    return {code, file, detail};
}

} // namespace

FileStamp FileStamp::of(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    return {info.size(), info.lastModified().toMSecsSinceEpoch()};
}

Status saveSession(const Session& session, const QString& file) {
    QJsonArray photos;
    for (const SessionPhoto& photo : session.photos)
        photos.append(toJson(photo));
    const QByteArray body =
        QJsonDocument(QJsonObject{{"photos", photos},
                                  {"chosen", session.chosen},
                                  {"working", session.working},
                                  {"people", detail::toJson(session.people, session.photos)}})
            .toJson(QJsonDocument::Compact);
    const QByteArray title = titleOf(session).toUtf8().toPercentEncoding();
    const QByteArray head = QByteArray(kMagic) + ' ' + hashOf(body) + ' ' +
                            QByteArray::number(qsizetype(session.photos.size())) + ' ' + title + '\n';
    makePrivateFolder(QFileInfo(file).path());
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(kOwnerOnly) ||
        out.write(head + body) != head.size() + body.size() || !out.commit())
        return problem(out.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                 : ErrorCode::NotWritable,
                       file, out.errorString());
    return Done{};
}

Result<Session> loadSession(const QString& file) {
    QFile in(file);
    if (!in.exists())
        return problem(ErrorCode::NotFound, file, {});
    if (!in.open(QIODevice::ReadOnly))
        return problem(ErrorCode::NotReadable, file, in.errorString());
    const QList<QByteArray> head = in.readLine().trimmed().split(' ');
    const QByteArray body = in.readAll();
    if (head.size() < 3 || head[0] != kMagic || head[1] != hashOf(body))
        return problem(ErrorCode::Corrupt, file, QStringLiteral("not the bytes that were saved"));
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    Session session;
    for (const QJsonValue& photo : json["photos"].toArray())
        session.photos.push_back(photoFrom(photo.toObject()));
    session.chosen = json["chosen"].toString();
    session.working = json["working"].toBool();
    session.people = detail::peopleFrom(json["people"].toObject(), session.photos);
    return session;
}

std::vector<SessionInfo> sessionsIn(const QString& folder) {
    std::vector<SessionInfo> sessions;
    for (const QFileInfo& info : QDir(folder).entryInfoList({"*.album"}, QDir::Files, QDir::Time)) {
        QFile in(info.filePath());
        if (!in.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> head = in.readLine(4096).trimmed().split(' ');
        if (head.size() < 3 || head[0] != kMagic)
            continue;
        sessions.push_back({info.filePath(),
                            QString::fromUtf8(QByteArray::fromPercentEncoding(head.value(3))),
                            head[2].toInt(), info.lastModified()});
    }
    return sessions;
}

} // namespace vizard::album
