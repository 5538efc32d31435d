// The chosen photo: its name and facts, and both versions of it.
#pragma once

#include "ui/window/album_controller.h"

#include <QWidget>

namespace vizard::ui {

class CompareView;
class ElidedLabel;
class ModeBar;
class ZoomBar;

class ComparePanel : public QWidget {
    Q_OBJECT
public:
    explicit ComparePanel(AlbumController* controller, QWidget* parent = nullptr);

    CompareView* view() { return view_; }
    ModeBar* modes() { return modes_; }
    void refreshIcons();

private:
    void connectView();
    void connectPreview();
    void photoChanged();
    void showFaces();
    void describe();
    void onFinished(const album::JobResult& result);

    AlbumController* controller_;
    ElidedLabel *name_, *facts_;
    ModeBar* modes_;
    ZoomBar* zoom_;
    CompareView* view_;
};

} // namespace vizard::ui
