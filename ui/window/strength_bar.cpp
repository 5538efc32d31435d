#include "ui/window/strength_bar.h"

#include "ui/window/protection_estimate.h"
#include "ui/window/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

namespace vizard::ui {

namespace {

QLabel* quiet(const QString& text, Qt::Alignment alignment = Qt::AlignLeft) {
    auto* label = new QLabel(text);
    label->setProperty("role", "quiet");
    label->setAlignment(alignment | Qt::AlignTop);
    return label;
}

} // namespace

StrengthBar::StrengthBar(QWidget* parent)
    : QFrame(parent)
    , slider_(new QSlider(Qt::Horizontal))
    , figure_(new QSpinBox)
    , looks_(new QLabel)
    , gain_(quiet({}))
    , forAll_(new QPushButton(tr("Use for all photos")))
    , small_(new QCheckBox(tr("Share at 1080 px: hides better"))) {
    setProperty("role", "card");
    auto* title = new QLabel(tr("S&trength"));
    title->setProperty("role", "title");
    title->setBuddy(slider_);
    looks_->setWordWrap(true);
    gain_->setWordWrap(true);
    gain_->setToolTip(gainMeasuredWith());
    gain_->setAccessibleDescription(gainMeasuredWith());
    looks_->setAccessibleName(tr("What this strength means"));
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
    forAll_->setProperty("role", "link");
    forAll_->setToolTip(tr("Give every photo of the list this strength"));
    small_->setToolTip(tr("In a smaller picture the same change is harder to see, so more of it fits in. "
                          "Show the result no larger than 1080 pixels."));

    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(figure_);
    auto* ends = new QHBoxLayout;
    ends->addWidget(quiet(tr("invisible")));
    ends->addWidget(quiet(tr("strongest"), Qt::AlignRight));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::twice, grid::step + grid::half, grid::twice, grid::step);
    column->setSpacing(grid::half);
    column->addLayout(head);
    column->addWidget(slider_);
    column->addLayout(ends);
    column->addSpacing(grid::half);
    column->addWidget(looks_);
    column->addWidget(gain_);
    column->addWidget(small_);
    column->addWidget(forAll_, 0, Qt::AlignLeft);

    connect(slider_, &QSlider::sliderPressed, this, [this] { ++gesture_; });
    connect(slider_, &QSlider::sliderReleased, this, [this] { ++gesture_; });
    connect(slider_, &QSlider::valueChanged, this, &StrengthBar::takeOver);
    connect(figure_, &QSpinBox::valueChanged, this, [this](int strength) {
        ++gesture_;
        takeOver(strength);
    });
    connect(forAll_, &QPushButton::clicked, this, &StrengthBar::useForAllRequested);
    connect(small_, &QCheckBox::clicked, this, &StrengthBar::smallSizeWanted);
    setStrength(50);
    setOthersDiffer(false);
    setSmallSize(false, false);
}

int StrengthBar::strength() const {
    return slider_->value();
}

void StrengthBar::setStrength(int strength) {
    const QSignalBlocker quietSlider(slider_), quietFigure(figure_);
    slider_->setValue(strength);
    figure_->setValue(strength);
    describe();
}

void StrengthBar::setOthersDiffer(bool differ) {
    forAll_->setEnabled(differ);
}

void StrengthBar::setFaceSide(double side) {
    faceSide_ = side;
    describe();
}

void StrengthBar::setMethod(const QString& method) {
    method_ = method;
    describe();
}

void StrengthBar::setSmallSize(bool offered, bool small) {
    small_->setVisible(offered || small);
    small_->setChecked(small);
}

void StrengthBar::describe() {
    looks_->setText(looksInWords(strength()));
    gain_->setText(faceSide_ > 0 ? gainInWords(strength(), faceSide_, method_) : QString());
    gain_->setVisible(!gain_->text().isEmpty());
}

void StrengthBar::takeOver(int strength) {
    setStrength(strength);
    Q_EMIT strengthChanged(strength, gesture_);
}

} // namespace vizard::ui
