#include "app/cli/plan_line.h"

#include "ui/text/sentences.h"

#include <QCoreApplication>

namespace vizard::cli {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("vizard::cli", source);
}

} // namespace

QString line(const album::PlannedFile& file) {
    switch (file.action) {
    case album::PlannedAction::Write:
        return file.collision == album::Collision::None
                   ? tr("%1 → %2").arg(file.photo.path, file.target)
                   : tr("%1 → %2 (the name %3 is taken)").arg(file.photo.path, file.target, file.wanted);
    case album::PlannedAction::Replace:
        return tr("%1 → %2 (over an earlier copy)").arg(file.photo.path, file.target);
    case album::PlannedAction::Skip:
        return tr("%1: skipped, %2 is there already").arg(file.photo.path, file.target);
    case album::PlannedAction::Done:
        return tr("%1: done before, %2").arg(file.photo.path, file.target);
    case album::PlannedAction::Refuse:
        break;
    }
    const bool original = file.collision == album::Collision::WithOriginal;
    return tr("%1: not written. %2")
        .arg(file.photo.path,
             text::sentence(
                 {original ? ErrorCode::WouldOverwriteOriginal : ErrorCode::AlreadyExists, file.target, {}}));
}

} // namespace vizard::cli
