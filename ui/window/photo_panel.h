// What is wanted of the chosen photo: strength, faces, and what few need.
#pragma once

#include "ui/window/album_controller.h"

#include <QScrollArea>

class QVBoxLayout;

namespace vizard::ui {

class CompareView;
class FacesPanel;
class MethodCard;
class StrengthBar;
class VerdictCard;
class VerdictWatch;

class PhotoPanel : public QScrollArea {
    Q_OBJECT
public:
    // `view` shows the same photo: faces chosen here are chosen there.
    PhotoPanel(AlbumController* controller, CompareView* view, QWidget* parent = nullptr);

    StrengthBar* strengthBar() { return strength_; }
    FacesPanel* faces() { return faces_; }
    MethodCard* methods() { return methods_; }
    void refreshIcons();

private:
    void connectStrength();
    void connectFaces(CompareView* view);
    void showSettings();
    void showFaces();
    void showPeople();

    AlbumController* controller_;
    StrengthBar* strength_;
    FacesPanel* faces_;
    MethodCard* methods_;
    VerdictCard* verdict_;
    VerdictWatch* verdicts_;
    QVBoxLayout* cards_;
};

} // namespace vizard::ui
