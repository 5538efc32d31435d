#include "ui/window/undo_commands.h"

namespace vizard::ui {

SettingsCommand::SettingsCommand(const QString& words, SettingsByPath before, SettingsByPath after,
                                 int gesture, Apply apply)
    : QUndoCommand(words)
    , before_(std::move(before))
    , after_(std::move(after))
    , gesture_(gesture)
    , apply_(std::move(apply)) {}

bool SettingsCommand::mergeWith(const QUndoCommand* other) {
    const auto* later = static_cast<const SettingsCommand*>(other);
    if (gesture_ <= 0 || later->gesture_ != gesture_ || later->after_.keys() != after_.keys())
        return false;
    after_ = later->after_;
    return true;
}

} // namespace vizard::ui
