#include "ui/window/mode_bar.h"

#include "ui/window/icons.h"
#include "ui/window/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace vizard::ui {

namespace {

constexpr const char* drawings[] = {"split", "side-by-side", "difference", "blink"};

} // namespace

ModeBar::ModeBar(QWidget* parent)
    : QWidget(parent)
    , gain_(new QComboBox) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::half);
    const std::pair<CompareMode, QString> modes[] = {
        {CompareMode::Split, tr("Split: drag the line (1)")},
        {CompareMode::SideBySide, tr("Side by side (2)")},
        {CompareMode::Difference, tr("Difference, amplified (3)")},
        {CompareMode::Blink, tr("Blink: both in turn (space)")}};
    for (const auto& [mode, name] : modes)
        row->addWidget(button(mode, name));
    for (int gain = 1; gain <= 32; gain *= 2)
        gain_->addItem(tr("×%1").arg(gain), gain);
    gain_->setCurrentIndex(3);
    gain_->setAccessibleName(tr("Amplification of the difference"));
    gain_->view()->setAccessibleName(gain_->accessibleName());
    gain_->setToolTip(gain_->accessibleName());
    row->addWidget(gain_);
    connect(gain_, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT gainWanted(gain_->currentData().toInt()); });
    showMode(CompareMode::Split);
}

QToolButton* ModeBar::button(CompareMode mode, const QString& name) {
    auto* made = new QToolButton(this);
    made->setCheckable(true);
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setIconSize({20, 20});
    made->setFixedHeight(grid::control);
    made->setFocusPolicy(Qt::TabFocus);
    connect(made, &QToolButton::clicked, this, [this, mode] {
        showMode(mode);
        Q_EMIT modeWanted(mode);
    });
    buttons_ << made;
    return made;
}

void ModeBar::showMode(CompareMode mode) {
    for (int i = 0; i < buttons_.size(); ++i)
        buttons_[i]->setChecked(i == int(mode));
    gain_->setVisible(mode == CompareMode::Difference);
}

void ModeBar::chooseGain(int gain) {
    if (const int row = gain_->findData(gain); row >= 0)
        gain_->setCurrentIndex(row);
}

void ModeBar::refreshIcons() {
    for (int i = 0; i < buttons_.size(); ++i)
        buttons_[i]->setIcon(icon(drawings[i], themeOf(this).text));
}

} // namespace vizard::ui
