// Changes that can be undone.
#pragma once

#include "core/album/photo_settings.h"

#include <QHash>
#include <QUndoCommand>

#include <functional>

namespace vizard::ui {

using SettingsByPath = QHash<QString, album::PhotoSettings>;

// Of photos' settings.
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

// Of anything else: two ways, there and back.
class StepCommand : public QUndoCommand {
public:
    StepCommand(const QString& words, std::function<void()> there, std::function<void()> back)
        : QUndoCommand(words)
        , there_(std::move(there))
        , back_(std::move(back)) {}

    void redo() override { there_(); }
    void undo() override { back_(); }

private:
    std::function<void()> there_, back_;
};

} // namespace vizard::ui
