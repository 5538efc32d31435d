// The faces of the chosen photo, one row each, and ways to get at those that were missed.
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
    // Whether a closer look may find more; where it may not, nothing is said of it.
    void setSearchPossible(bool possible);
    void setSearching(bool searching);
    void showSearch(double fraction, double secondsLeft);
    void refreshIcons();

Q_SIGNALS:
    void faceChosen(int face);
    void protectWanted(int face, bool protect);
    void strengthWanted(int face, std::optional<int> strength, int gesture);
    void removeRequested(int face);
    void personWanted(int face, int person); // 0: somebody else
    void drawingWanted(bool drawing);
    void searchWanted(bool search);

private:
    FaceRow* makeRow(int face);
    void refreshPictures();

    QLabel* summary_;
    QVBoxLayout* rows_;
    QPushButton *draw_, *search_;
    QLabel* searched_; // how far the search is
    std::vector<FaceRow*> list_;
    std::vector<album::FaceWish> wishes_;
    std::shared_ptr<const ScreenImage> original_;
};

} // namespace vizard::ui
