#include "ui/window/person_bar.h"

#include "ui/window/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

namespace vizard::ui {

namespace {
constexpr int usualStrength = 75; // where the slider begins: somebody who gets an own one wants more
} // namespace

PersonBar::PersonBar(QWidget* parent)
    : QFrame(parent)
    , words_(new QLabel)
    , figure_(new QLabel)
    , protect_(new QCheckBox(tr("Protect on all photos")))
    , own_(new QCheckBox(tr("Own strength")))
    , strength_(new QSlider(Qt::Horizontal)) {
    setProperty("role", "row");
    words_->setProperty("role", "quiet");
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText); // a name as it was typed
    figure_->setProperty("role", "quiet");
    figure_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    figure_->setMinimumWidth(28);
    strength_->setRange(0, 100);
    strength_->setPageStep(10);
    strength_->setTracking(false); // one change of many photos when it is let go
    strength_->setAccessibleName(tr("Strength of this person"));
    protect_->setToolTip(tr("Change this person's face on every photo of the album, or leave it as it is"));
    own_->setToolTip(tr("A strength for this person, whatever the photos have"));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(grid::step, 0, grid::step, grid::half);
    layout->setHorizontalSpacing(grid::step);
    layout->setVerticalSpacing(0);
    layout->addWidget(words_, 0, 0, 1, 2);
    layout->addWidget(protect_, 1, 0, 1, 2);
    layout->addWidget(own_, 2, 0, 1, 2);
    layout->addWidget(strength_, 3, 0);
    layout->addWidget(figure_, 3, 1);
    layout->setColumnStretch(0, 1);
    connect(protect_, &QCheckBox::clicked, this, &PersonBar::ask);
    connect(own_, &QCheckBox::clicked, this, &PersonBar::ask);
    connect(strength_, &QSlider::valueChanged, this, &PersonBar::ask);
    connect(strength_, &QSlider::sliderMoved, figure_,
            [this](int strength) { figure_->setText(QString::number(strength)); });
}

void PersonBar::show(const QString& name, int photos, const album::Profile& profile) {
    const QSignalBlocker quiet(strength_);
    words_->setText(tr("%1, on %n photo(s)", nullptr, photos).arg(name));
    setAccessibleName(tr("What is wanted of %1").arg(name));
    protect_->setChecked(profile.protect);
    own_->setChecked(profile.strength.has_value());
    own_->setEnabled(profile.protect);
    strength_->setValue(profile.strength.value_or(usualStrength));
    strength_->setEnabled(profile.protect);
    strength_->setVisible(profile.strength.has_value());
    figure_->setText(QString::number(strength_->value()));
    figure_->setVisible(profile.strength.has_value());
}

void PersonBar::ask() {
    Q_EMIT profileWanted(
        {protect_->isChecked(), own_->isChecked() ? std::optional(strength_->value()) : std::nullopt});
}

} // namespace vizard::ui
