#include "core/nets/provenance.h"

#include "core/nets/manifest.h" // made by CMake from models/manifest.json

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vizard::nets {
namespace {

std::vector<Teacher> teachersOf(const QJsonObject& entry) {
    std::vector<Teacher> teachers;
    for (const QJsonValue& value : entry.value(u"teachers").toArray()) {
        Teacher teacher{value[u"name"].toString(), value[u"sha256"].toString().toLatin1(), {}};
        for (const QJsonValue& hash : value[u"weights"].toArray())
            teacher.weights.push_back(hash.toString().toLatin1());
        teachers.push_back(std::move(teacher));
    }
    return teachers;
}

} // namespace

std::vector<Provenance> parseProvenance(const QByteArray& manifest) {
    std::vector<Provenance> list;
    for (const QJsonValue& value : QJsonDocument::fromJson(manifest).object().value(u"models").toArray())
        list.push_back({value[u"name"].toString(), value[u"kind"].toString(),
                        value[u"sha256"].toString().toLatin1(), teachersOf(value.toObject())});
    return list;
}

const std::vector<Provenance>& provenance() {
    static const std::vector<Provenance> list = parseProvenance(QByteArray(kManifest));
    return list;
}

} // namespace vizard::nets
