// A change of photos' settings that can be undone.
#pragma once

#include "core/album/photo_settings.h"

#include <QHash>
#include <QUndoCommand>

#include <functional>

namespace vizard::ui {

using SettingsByPath = QHash<QString, album::PhotoSettings>;

class SettingsCommand : public QUndoCommand {
public:
    using Apply = std::function<void(const SettingsByPath&)>;

    // Commands of the same gesture (> 0) on the same photos become one: a slider's way is one step.
    SettingsCommand(const QString& words, SettingsByPath before, SettingsByPath after, int gesture,
                    Apply apply);

    void redo() override { apply_(after_); }
    void undo() override { apply_(before_); }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    SettingsByPath before_, after_;
    int gesture_;
    Apply apply_;
};

} // namespace vizard::ui
