#include "core/audit/number_cache.h"

#include "core/base/private_files.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace vizard::audit {
namespace {

constexpr quint32 kMagic = 0x565a4243; // "VZBC"

void prepare(QDataStream& stream) {
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
}

} // namespace

NumberCache::NumberCache(const QString& folder, const QString& name) {
    if (folder.isEmpty())
        return;
    path_ = QDir(folder).filePath(name + QStringLiteral(".cache"));
    QFile file(path_);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QDataStream stream(&file);
    prepare(stream);
    quint32 magic = 0;
    stream >> magic;
    if (magic == kMagic)
        stream >> values_;
    if (stream.status() != QDataStream::Ok)
        values_.clear();
}

std::optional<QList<float>> NumberCache::find(const QByteArray& key) const {
    const std::lock_guard lock(mutex_);
    const auto found = values_.constFind(key);
    return found == values_.constEnd() ? std::nullopt : std::optional(*found);
}

void NumberCache::insert(const QByteArray& key, const QList<float>& values) {
    const std::lock_guard lock(mutex_);
    values_.insert(key, values);
    changed_ = true;
}

Status NumberCache::save() {
    const std::lock_guard lock(mutex_);
    if (path_.isEmpty() || !changed_)
        return Done{};
    makePrivateFolder(QFileInfo(path_).path());
    QSaveFile file(path_);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(kOwnerOnly);
        QDataStream stream(&file);
        prepare(stream);
        stream << kMagic << values_;
    }
    if (!file.commit())
        return Error{ErrorCode::NotWritable, path_, file.errorString()};
    changed_ = false;
    return Done{};
}

} // namespace vizard::audit
