#include "core/nets/models.h"

#include "core/base/sha256.h"
#include "core/nets/manifest.h" // made by CMake from models/manifest.json

#include <dlfcn.h>

#include <ATen/Context.h>
#include <ATen/Parallel.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <mutex>

namespace vizard::nets {
namespace {

std::vector<ModelInfo> parseManifest(const QByteArray& json) {
    std::vector<ModelInfo> list;
    const QJsonArray models = QJsonDocument::fromJson(json).object().value(u"models").toArray();
    for (const QJsonValue& value : models) {
        const QJsonObject entry = value.toObject();
        const auto text = [&](QLatin1String key) { return entry.value(key).toString(); };
        list.push_back({text(QLatin1String("name")), text(QLatin1String("kind")),
                        text(QLatin1String("network")), text(QLatin1String("file")),
                        text(QLatin1String("sha256")).toLatin1(), text(QLatin1String("date")),
                        text(QLatin1String("summary"))});
    }
    return list;
}

QString findFolder() {
    const QString named = qEnvironmentVariable("VIZARD_MODELS");
    if (!named.isEmpty())
        return named;
    const QString program = QCoreApplication::instance() ? QCoreApplication::applicationDirPath() : QString();
    for (const QString& candidate :
         {program + QStringLiteral("/../share/vizard/models"), program + QStringLiteral("/models")}) {
        if (!program.isEmpty() && QDir(candidate).exists())
            return QDir::cleanPath(candidate);
    }
    return QStringLiteral(VIZARD_SOURCE_MODELS);
}

} // namespace

Models Models::open(const QString& folder) {
    Models models;
    models.folder_ = folder.isEmpty() ? findFolder() : folder;
    models.list_ = parseManifest(QByteArray(kManifest));
    return models;
}

Result<QByteArray> Models::bytes(const QString& name) const {
    for (const ModelInfo& info : list_) {
        if (info.name != name)
            continue;
        QFile file(folder_ + QLatin1Char('/') + info.file);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::ModelMissing, file.fileName(), file.errorString()};
        QByteArray bytes = file.readAll();
        const QByteArray sum = sha256(bytes).toHex();
        if (sum != info.sha256)
            return Error{ErrorCode::ModelDamaged, file.fileName(), QString::fromLatin1(sum)};
        return bytes;
    }
    return Error{ErrorCode::ModelMissing, name, QStringLiteral("not in the manifest")};
}

namespace {

// LibTorch's number of threads does not reach an OpenBLAS that has its own, which then spins for the cores
// that the workers need: a third of a group photo's processor time. It is a matter of the whole process,
// settled by the first thread that asks, while others wait. What another BLAS does stays as it is.
void holdBlasToOneThread() {
    using SetThreads = void (*)(int);
    static std::once_flag once;
    std::call_once(once, [] {
        if (const auto set = reinterpret_cast<SetThreads>(dlsym(RTLD_DEFAULT, "openblas_set_num_threads")))
            set(1);
    });
}

} // namespace

void prepareWorkerThread() {
    at::set_num_threads(1);
    holdBlasToOneThread();
    at::globalContext().setFlushDenormal(true);
}

} // namespace vizard::nets
