#include "ui/report/report_file.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace vizard::report {
namespace {

// A page says so in its head (text::page), an object by the key with the program's version.
bool isReport(const QString& path) {
    constexpr qint64 kHead = 1024, kMost = 256 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMost)
        return false;
    const QByteArray head = file.peek(kHead);
    if (head.isEmpty())
        return true;
    if (head.startsWith("<!DOCTYPE html>"))
        return head.contains("<meta name=\"generator\" content=\"Vizard\">");
    return head.startsWith('{') &&
           QJsonDocument::fromJson(file.readAll()).object().contains(QLatin1String("vizard"));
}

} // namespace

Status mayWrite(const QString& path) {
    const QFileInfo file(path), folder(file.absolutePath());
    if (!file.exists() && !file.isSymLink()) {
        if (folder.isDir() && folder.isWritable())
            return Done{};
        return Error{ErrorCode::NotWritable, path, {}};
    }
    if (file.isSymLink() || !file.isFile() || !isReport(path))
        return Error{ErrorCode::AlreadyExists, path, QStringLiteral("not a report of Vizard's")};
    return file.isWritable() ? Status(Done{}) : Error{ErrorCode::NotWritable, path, {}};
}

Status save(const QString& path, const QByteArray& bytes) {
    if (const Status may = mayWrite(path); !may)
        return may;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                : ErrorCode::NotWritable,
                     path, file.errorString()};
    return Done{};
}

} // namespace vizard::report
