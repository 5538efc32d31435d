// The faces of the chosen photo, one row each, and a way to draw a missed one.
#pragma once

#include "core/album/photo_settings.h"
#include "ui/window/people_model.h"
#include "ui/window/screen_image.h"

#include <QFrame>

#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vizard::ui {

class FaceRow;

class FacesPanel : public QFrame {
    Q_OBJECT
public:
    explicit FacesPanel(QWidget* parent = nullptr);

    // Rows are kept where their number is, so that the keyboard stays where it was.
    void setFaces(const std::vector<album::FaceWish>& wishes, int photoStrength);
    // `whose`: by face, its person; 0: not known.
    void setPeople(const std::vector<int>& whose, const std::vector<PersonName>& everybody);
    void setOriginal(std::shared_ptr<const ScreenImage> original); // null: none
    void chooseFace(int face);                                     // -1: none
    void setDrawing(bool drawing);
    void setDrawingPossible(bool possible);
    void refreshIcons();

Q_SIGNALS:
    void faceChosen(int face);
    void protectWanted(int face, bool protect);
    void strengthWanted(int face, std::optional<int> strength, int gesture);
    void removeRequested(int face);
    void personWanted(int face, int person); // 0: somebody else
    void drawingWanted(bool drawing);

private:
    FaceRow* makeRow(int face);
    void refreshPictures();

    QLabel* summary_;
    QVBoxLayout* rows_;
    QPushButton* draw_;
    std::vector<FaceRow*> list_;
    std::vector<album::FaceWish> wishes_;
    std::shared_ptr<const ScreenImage> original_;
};

} // namespace vizard::ui
