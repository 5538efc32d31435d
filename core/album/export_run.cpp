#include "core/album/export_run.h"

#include "core/base/sha256.h"
#include "core/cloak/methods.h"

#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QSet>

#include <sys/stat.h>

namespace vizard::album {

namespace {

// Each field ends with a zero, so that no two lists of them are the same bytes.
class KeyMaker {
public:
    KeyMaker& add(const QByteArray& field) {
        hash_.add(field);
        hash_.add(QByteArrayView("\0", 1));
        return *this;
    }
    KeyMaker& add(qint64 number) { return add(QByteArray::number(number)); }
    QByteArray take() const { return hash_.result(); }

private:
    Sha256 hash_;
};

QByteArray hashOf(const QString& path, const ExportTools& tools) {
    return tools.hashes ? tools.hashes->of(path) : fileHash(path);
}

// Empty where all faces that are found are to be protected alike.
QByteArray facesKey(const ExportTools& tools, const QString& path) {
    QByteArray key;
    const auto faces = tools.chosen ? tools.chosen(path).faces : std::nullopt;
    QDataStream out(&key, QIODevice::WriteOnly);
    for (const FaceWish& wish : faces.value_or(std::vector<FaceWish>())) {
        out << wish.face.box << wish.protect << wish.strength.value_or(-1);
        for (const QPointF& point : wish.face.landmarks)
            out << point;
    }
    return key;
}

cloak::Settings cloakOf(const ExportTools& tools, const QString& path) {
    return tools.chosen ? tools.chosen(path).cloakSettings() : tools.cloak;
}

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
           hashOf(file.target, tools) == known;
}

} // namespace

QByteArray engineKey(const nets::Models& models, const QString& version) {
    QByteArray key =
        version.toUtf8() + '.' + QByteArray::number(cloak::kRevision) + face::Detector::id(models);
    for (const nets::ModelInfo& model : models.list())
        if (model.kind != QLatin1String("judge")) // looks on
            key += model.sha256;
    return key;
}

Surroundings onDisk(const ExportTools& tools, const ExportSettings& settings) {
    Surroundings around;
    around.exists = isThere;
    around.isOriginal = [originals = tools.originals](const QString& path) {
        return originals.contains(path);
    };
    around.isOurs = [tools](const QString& path) {
        return tools.ledger && QFileInfo(path).isFile() && tools.ledger->knows(hashOf(path, tools));
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
    key.add(file.longEdge).add(static_cast<int>(settings.metadata));
    const cloak::Settings cloak = cloakOf(tools, file.photo.path);
    key.add(cloak.strength).add(QByteArray::number(cloak.seed)).add(cloak.method.toUtf8());
    key.add(QByteArray::number(cloak.person));
    key.add(cloak.viewingSide)
        .add(cloak.maxSteps)
        .add(static_cast<int>(cloak.held))
        .add(static_cast<int>(cloak.sampleWise))
        .add(static_cast<int>(cloak.robust))
        .add(facesKey(tools, file.photo.path));
    key.add(static_cast<int>(tools.smallFaces));
    return key.take();
}

JobRequest jobFor(const PlannedFile& file, const ExportSettings& settings, const ExportTools& tools) {
    JobRequest request;
    request.source = file.photo.path;
    request.target = file.target;
    request.longEdge = file.longEdge;
    request.settings = cloakOf(tools, file.photo.path);
    if (tools.chosen)
        request.faces = tools.chosen(file.photo.path).faces;
    request.smallFaces = tools.smallFaces;
    request.judge = tools.judge;
    request.write.format = settings.format;
    request.write.quality = settings.quality;
    request.write.metadata = settings.metadata;
    request.write.originals = tools.originals;
    request.write.replaceExisting = file.action == PlannedAction::Replace;
    if (tools.ledger) {
        request.write.onDraft = [ledger = tools.ledger, key = jobKey(file, settings, tools),
                                 target = file.target](const photo::Draft& draft) -> Status {
            // The plan may be hours old: what was a copy of ours then may have been worked on since.
            if (QFileInfo(target).isFile() && !ledger->knows(fileHash(target)))
                return Error{ErrorCode::AlreadyExists, {}, {}};
            return ledger->note(key, draft.sha256);
        };
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
