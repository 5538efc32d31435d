#include "core/album/export_run.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <sys/stat.h>

namespace vizard::album {

namespace {

// Each field ends with a zero, so that no two lists of them are the same bytes.
class KeyMaker {
public:
    KeyMaker& add(const QByteArray& field) {
        hash_.addData(field);
        hash_.addData(QByteArrayView("\0", 1));
        return *this;
    }
    KeyMaker& add(qint64 number) { return add(QByteArray::number(number)); }
    QByteArray take() const { return hash_.result(); }

private:
    QCryptographicHash hash_{QCryptographicHash::Sha256};
};

bool isThere(const QString& path) {
    struct stat facts = {};
    return ::lstat(QFile::encodeName(path).constData(), &facts) == 0;
}

bool isDone(const PlannedFile& file, const ExportSettings& settings, const ExportTools& tools) {
    const QByteArray known = tools.ledger->outcomeOf(jobKey(file, settings, tools));
    if (known.isEmpty() || known == Ledger::noFace()) {
        return !known.isEmpty() && !isThere(file.target);
    }
    return QFileInfo(file.target).isFile() && !QFileInfo(file.target).isSymLink() &&
           fileHash(file.target) == known;
}

} // namespace

QByteArray fileHash(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

Surroundings onDisk(const ExportTools& tools, const ExportSettings& settings) {
    Surroundings around;
    around.exists = isThere;
    around.isOriginal = [originals = tools.originals](const QString& path) {
        return originals.contains(path);
    };
    around.isOurs = [ledger = tools.ledger](const QString& path) {
        return ledger && QFileInfo(path).isFile() && ledger->knows(fileHash(path));
    };
    if (tools.resume && tools.ledger) {
        around.isDone = [tools, settings](const PlannedFile& file) { return isDone(file, settings, tools); };
    }
    return around;
}

QByteArray jobKey(const PlannedFile& file, const ExportSettings& settings, const ExportTools& tools) {
    struct stat facts = {};
    const QByteArray source = QFile::encodeName(QFileInfo(file.photo.path).canonicalFilePath());
    if (::stat(source.constData(), &facts) != 0) {
        facts = {};
    }
    KeyMaker key;
    key.add(source).add(facts.st_size).add(facts.st_mtim.tv_sec).add(facts.st_mtim.tv_nsec);
    key.add(QFile::encodeName(file.target)).add(tools.engineKey);
    key.add(settings.format ? static_cast<int>(*settings.format) : -1).add(settings.quality);
    key.add(settings.longEdge).add(static_cast<int>(settings.metadata));
    key.add(tools.cloak.strength).add(QByteArray::number(tools.cloak.seed)).add(tools.cloak.method.toUtf8());
    key.add(tools.cloak.viewingSide).add(tools.cloak.maxSteps);
    return key.take();
}

JobRequest jobFor(const PlannedFile& file, const ExportSettings& settings, const ExportTools& tools) {
    JobRequest request;
    request.source = file.photo.path;
    request.target = file.target;
    request.longEdge = settings.longEdge;
    request.settings = tools.cloak;
    request.write.format = settings.format;
    request.write.quality = settings.quality;
    request.write.metadata = settings.metadata;
    request.write.originals = tools.originals;
    request.write.replaceExisting = file.action == PlannedAction::Replace;
    if (tools.ledger) {
        request.write.onDraft = [ledger = tools.ledger, key = jobKey(file, settings, tools)](
                                    const photo::Draft& draft) { return ledger->note(key, draft.sha256); };
    }
    return request;
}

int sweepFolders(const ExportPlan& plan) {
    QSet<QString> folders;
    for (const PlannedFile& file : plan.files)
        folders += QFileInfo(file.target).path();
    int swept = 0;
    for (const QString& folder : std::as_const(folders))
        swept += photo::sweepLeftovers(folder);
    return swept;
}

void noteNoFace(const PlannedFile& file, const ExportSettings& settings, const ExportTools& tools) {
    if (tools.ledger) {
        (void)tools.ledger->note(jobKey(file, settings, tools), Ledger::noFace()); // only spares time later
    }
}

} // namespace vizard::album
