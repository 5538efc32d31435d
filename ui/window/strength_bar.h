// The slider that says how much the faces may change.
#pragma once

#include <QFrame>

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

    // What a strength means for the eye, in words.
    static QString inWords(int strength);

Q_SIGNALS:
    void strengthChanged(int strength); // by the user
    void useForAllRequested();

private:
    void takeOver(int strength);

    QSlider* slider_;
    QSpinBox* figure_;
    QLabel* words_;
    QPushButton* forAll_;
};

} // namespace vizard::ui
