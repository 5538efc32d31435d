// One face of the chosen photo: whether and how strongly it is changed.
#pragma once

#include "core/album/photo_settings.h"
#include "ui/window/people_model.h"

#include <QFrame>
#include <QImage>

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace vizard::ui {

class FaceRow : public QFrame {
    Q_OBJECT
public:
    explicit FaceRow(int number, QWidget* parent = nullptr); // 1 for the first

    // `photoStrength`: where the face has no own.
    void show(const album::FaceWish& wish, int photoStrength);
    // Whose face it is, among whom to choose; 0: not known, then nothing is shown of it.
    void setPerson(int person, const std::vector<PersonName>& everybody);
    void setPicture(const QImage& face);
    void setChosen(bool chosen);
    void refreshIcons();

Q_SIGNALS:
    void chosen();
    void protectWanted(bool protect);
    // Nothing: the photo's strength again.
    void strengthWanted(std::optional<int> strength, int gesture);
    void removeRequested();
    void personWanted(int person); // 0: somebody else

protected:
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void layOut();

    const int number_;
    QLabel *picture_, *words_;
    QCheckBox *protect_, *own_;
    QComboBox* person_;
    QSlider* strength_;
    QLabel* figure_;
    QToolButton* remove_;
    int gesture_;
};

} // namespace vizard::ui
