// The slider that says how much the faces may change.
#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

namespace vizard::ui {

class StrengthBar : public QFrame {
    Q_OBJECT
public:
    explicit StrengthBar(QWidget* parent = nullptr);

    int strength() const;
    void setStrength(int strength); // without strengthChanged()
    // Whether "Use for all photos" has something to do.
    void setOthersDiffer(bool differ);
    // The side of the largest face, in pixels at viewing size, for the estimate; 0: not known.
    void setFaceSide(double side);
    // For the estimate, which is known of the default one only.
    void setMethod(const QString& method);
    // `offered`: whether a smaller picture would hide the faces better; `small`: whether it was chosen.
    void setSmallSize(bool offered, bool small);

Q_SIGNALS:
    void strengthChanged(int strength, int gesture); // by the user; one drag is one gesture
    void useForAllRequested();
    void smallSizeWanted(bool small);

private:
    void takeOver(int strength);
    void describe();

    QSlider* slider_;
    QSpinBox* figure_;
    QLabel *looks_, *gain_;
    QPushButton* forAll_;
    QCheckBox* small_;
    double faceSide_ = 0;
    QString method_;
    int gesture_ = 1;
};

} // namespace vizard::ui
