#include "ui/window/progress_strip.h"

#include "ui/text/sentences.h"
#include "ui/window/icons.h"
#include "ui/window/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace vizard::ui {

ProgressStrip::ProgressStrip(QWidget* parent)
    : QFrame(parent)
    , what_(new QLabel)
    , left_(new QLabel)
    , bar_(new QProgressBar)
    , pause_(new QPushButton)
    , cancel_(new QPushButton(tr("Cancel"))) {
    setProperty("role", "card");
    what_->setProperty("role", "title");
    left_->setProperty("role", "quiet");
    pause_->setObjectName("pause");
    cancel_->setObjectName("cancel");
    bar_->setRange(0, 1000);
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Progress of all photos"));
    cancel_->setToolTip(tr("Stop; photos that are done stay done (Esc)"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid::twice, grid::step, grid::step, grid::step);
    row->setSpacing(grid::twice);
    row->addWidget(what_);
    row->addWidget(bar_, 1);
    row->addWidget(left_);
    row->addWidget(pause_);
    row->addWidget(cancel_);
    connect(pause_, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(!paused_); });
    connect(cancel_, &QPushButton::clicked, this, &ProgressStrip::cancelRequested);
    setPaused(false);
}

void ProgressStrip::setPaused(bool paused) {
    paused_ = paused;
    pause_->setText(paused ? tr("Resume") : tr("Pause"));
    pause_->setToolTip(paused ? tr("Go on") : tr("Finish the faces that are being worked on, then wait"));
    if (paused)
        left_->setText(tr("paused"));
    refreshIcons();
}

void ProgressStrip::refreshIcons() {
    pause_->setIcon(icon(paused_ ? "resume" : "pause", themeOf(this).text));
}

void ProgressStrip::showProgress(const QString& what, double fraction, double secondsLeft) {
    what_->setText(what);
    const QString left = text::duration(secondsLeft);
    if (!paused_)
        left_->setText(left.isEmpty() ? left : tr("%1 left").arg(left));
    bar_->setValue(int(std::lround(fraction * 1000)));
}

} // namespace vizard::ui
