// The chosen photo: its name and facts, both versions of it, and its strength.
#pragma once

#include "ui/window/album_controller.h"

#include <QWidget>

class QLabel;

namespace vizard::ui {

class CompareView;
class StrengthBar;
class ZoomBar;

class ComparePanel : public QWidget {
    Q_OBJECT
public:
    explicit ComparePanel(AlbumController* controller, QWidget* parent = nullptr);

    CompareView* view() { return view_; }
    StrengthBar* strengthBar() { return strength_; }
    void refreshIcons();

private:
    void connectPreview();
    void photoChanged();
    void describe();
    void onFinished(const album::JobResult& result);

    AlbumController* controller_;
    QLabel *name_, *facts_;
    ZoomBar* zoom_;
    CompareView* view_;
    StrengthBar* strength_;
};

} // namespace vizard::ui
