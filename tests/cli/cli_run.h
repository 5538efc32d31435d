// Runs the real vizard-cli.
#pragma once

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <vector>

namespace vizard::test {

// What the program remembers of copies goes into a folder of this test's own.
inline const QTemporaryDir& ownDataHome() {
    static const QTemporaryDir home;
    [[maybe_unused]] static const bool said = qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
    return home;
}
inline const bool hasOwnDataHome = ownDataHome().isValid();

struct CliRun {
    int status = -1; // -1: it crashed or did not end
    QString out, error;

    // Standard output as one JSON object a line; empty where a line is none.
    std::vector<QJsonObject> objects() const {
        std::vector<QJsonObject> list;
        for (const QString& line : out.split(u'\n', Qt::SkipEmptyParts)) {
            const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
            if (object.isEmpty())
                return {};
            list.push_back(object);
        }
        return list;
    }
    // The object for the file of that name.
    QJsonObject about(const QString& name) const {
        for (const QJsonObject& object : objects())
            if (object[u"file"].toString().section(u'/', -1) == name)
                return object;
        return {};
    }
};

inline CliRun finish(QProcess& process) {
    CliRun run;
    if (process.waitForFinished(300'000) && process.exitStatus() == QProcess::NormalExit)
        run.status = process.exitCode();
    run.out += QString::fromUtf8(process.readAllStandardOutput());
    run.error = QString::fromUtf8(process.readAllStandardError());
    return run;
}

inline CliRun runCli(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(VIZARD_CLI), arguments);
    return finish(process);
}

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// Every regular file below a folder, hidden ones too, with its bytes' hash.
inline QMap<QString, QByteArray> hashesBelow(const QString& folder) {
    QMap<QString, QByteArray> hashes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        hashes[QDir(folder).relativeFilePath(path)] =
            QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256);
    }
    return hashes;
}

} // namespace vizard::test
