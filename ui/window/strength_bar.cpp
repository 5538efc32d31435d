#include "ui/window/strength_bar.h"

#include "ui/window/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

namespace vizard::ui {

StrengthBar::StrengthBar(QWidget* parent)
    : QFrame(parent)
    , slider_(new QSlider(Qt::Horizontal))
    , figure_(new QSpinBox)
    , words_(new QLabel)
    , forAll_(new QPushButton(tr("Use for all photos"))) {
    setProperty("role", "card");
    auto* title = new QLabel(tr("S&trength"));
    title->setProperty("role", "title");
    title->setBuddy(slider_);
    words_->setProperty("role", "quiet");
    words_->setAccessibleName(tr("What this strength means"));
    slider_->setRange(0, 100);
    figure_->setRange(0, 100);
    slider_->setPageStep(10);
    slider_->setAccessibleName(tr("Strength"));
    slider_->setAccessibleDescription(tr("How much the faces of the chosen photo may change, 0 to 100"));
    figure_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    figure_->setAlignment(Qt::AlignCenter);
    figure_->setFixedWidth(56);
    figure_->setKeyboardTracking(false);
    figure_->setAccessibleName(tr("Strength as a figure"));
    forAll_->setProperty("role", "flat");
    forAll_->setToolTip(tr("Give every photo of the list this strength"));

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(grid::twice, grid::step, grid::twice, grid::step);
    layout->setHorizontalSpacing(grid::twice);
    layout->setVerticalSpacing(0);
    layout->addWidget(title, 0, 0);
    layout->addWidget(slider_, 0, 1);
    layout->addWidget(figure_, 0, 2);
    layout->addWidget(words_, 1, 1);
    layout->addWidget(forAll_, 0, 3);
    layout->setColumnStretch(1, 1);

    connect(slider_, &QSlider::valueChanged, this, &StrengthBar::takeOver);
    connect(figure_, &QSpinBox::valueChanged, this, &StrengthBar::takeOver);
    connect(forAll_, &QPushButton::clicked, this, &StrengthBar::useForAllRequested);
    setStrength(50);
    setOthersDiffer(false);
}

int StrengthBar::strength() const {
    return slider_->value();
}

void StrengthBar::setStrength(int strength) {
    const QSignalBlocker quietSlider(slider_), quietFigure(figure_);
    slider_->setValue(strength);
    figure_->setValue(strength);
    words_->setText(inWords(strength));
}

void StrengthBar::setOthersDiffer(bool differ) {
    forAll_->setEnabled(differ);
}

QString StrengthBar::inWords(int strength) {
    if (strength == 0)
        return tr("Changes nothing.");
    if (strength <= 25)
        return tr("A very small change: hard to find even at 100 %.");
    if (strength <= 50)
        return tr("A small change: look for it at 100 %.");
    if (strength <= 75)
        return tr("A clear change: compare skin, brows and eyes at 100 %.");
    return tr("A strong change: the face may look retouched.");
}

void StrengthBar::takeOver(int strength) {
    setStrength(strength);
    Q_EMIT strengthChanged(strength);
}

} // namespace vizard::ui
