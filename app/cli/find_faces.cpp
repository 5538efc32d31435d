#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/report.h"
#include "core/album/scan.h"
#include "core/cloak/engine.h"
#include "core/face/worker.h"
#include "core/photo/read.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

namespace vizard::cli {

namespace {

Result<std::vector<face::Face>> facesIn(const cloak::Engine& engine, const QString& path, bool smallToo) {
    const Result<photo::Photo> photo = photo::read(path);
    if (!photo)
        return photo.error();
    const cloak::Hooks hooks{{}, &Interrupt::wasReceived, {}};
    return engine.detect(photo->pixels, smallToo ? face::SmallFaces::Always : face::SmallFaces::InGroups,
                         hooks);
}

QJsonObject failure(const QString& path, const Error& error) {
    return {{QStringLiteral("file"), path}, {QStringLiteral("error"), toJson(error)}};
}

} // namespace

// Through the engine, so that what is shown is what would be protected.
int findFaces(const FacesCommand& command) {
    const Interrupt interrupt;
    const album::ScanResult found = album::scan(command.inputs, {{}, &Interrupt::wasReceived});
    if (found.cancelled)
        return CancelledStatus;
    for (const QString& sentence : text::leftOut(found.leftOut))
        printError(sentence);
    if (found.photos.empty())
        printError(QCoreApplication::translate("vizard::cli", "There are no photos in what was named."));
    const auto engine = cloak::Engine::load(nets::Models::open());
    if (!engine) {
        printError(text::sentence(engine.error()));
        return SomeFailed;
    }
    face::prepareWorkerThread();
    QStringList failures;
    for (const QString& folder : found.unreadableFolders)
        failures += text::sentence({ErrorCode::NotReadable, folder, {}});
    for (const album::FoundPhoto& photo : found.photos) {
        if (Interrupt::wasReceived())
            return CancelledStatus;
        const auto faces = facesIn(**engine, photo.path, command.smallFaces);
        if (!faces && faces.error().code == ErrorCode::Cancelled)
            return CancelledStatus;
        if (faces && command.json)
            print(toJson(photo.path, *faces));
        else if (faces)
            print(line(photo.path, *faces));
        else if (command.json)
            print(failure(photo.path, faces.error()));
        if (!faces)
            failures += QStringLiteral("%1: %2").arg(photo.path, text::sentence(faces.error()));
    }
    for (const QString& sentence : failures)
        printError(sentence);
    return failures.isEmpty() ? AllDone : SomeFailed;
}

} // namespace vizard::cli
