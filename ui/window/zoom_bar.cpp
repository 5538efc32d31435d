#include "ui/window/zoom_bar.h"

#include "ui/window/icons.h"
#include "ui/window/theme.h"
#include "ui/window/view_transform.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <cmath>

namespace vizard::ui {

ZoomBar::ZoomBar(QWidget* parent)
    : QWidget(parent)
    , out_(button({}, tr("Zoom out")))
    , in_(button({}, tr("Zoom in")))
    , fit_(button(tr("Fit"), tr("Fit the photo into the view (F)")))
    , actual_(button(tr("100 %"), tr("One photo pixel for each pixel of the screen (0)")))
    , figure_(new QSpinBox) {
    figure_->setRange(1, int(ViewTransform::maxScale * 100));
    figure_->setSuffix(tr(" %"));
    figure_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    figure_->setAlignment(Qt::AlignCenter);
    figure_->setFixedSize(72, grid::control);
    figure_->setKeyboardTracking(false);
    figure_->setAccessibleName(tr("Zoom in percent"));
    fit_->setCheckable(true);
    actual_->setCheckable(true);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::half);
    for (QWidget* widget : std::initializer_list<QWidget*>{out_, figure_, in_})
        row->addWidget(widget);
    row->addSpacing(grid::step);
    row->addWidget(fit_);
    row->addWidget(actual_);

    connect(out_, &QToolButton::clicked, this, &ZoomBar::outRequested);
    connect(in_, &QToolButton::clicked, this, &ZoomBar::inRequested);
    connect(fit_, &QToolButton::clicked, this, &ZoomBar::fitRequested);
    connect(actual_, &QToolButton::clicked, this, [this] { Q_EMIT scaleRequested(1); });
    connect(figure_, &QSpinBox::valueChanged, this,
            [this](int percent) { Q_EMIT scaleRequested(percent / 100.0); });
}

QToolButton* ZoomBar::button(const QString& text, const QString& name) {
    auto* made = new QToolButton(this);
    made->setText(text);
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setIconSize({20, 20});
    made->setFixedHeight(grid::control);
    made->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the photo
    return made;
}

void ZoomBar::showZoom(double scale, bool fitted) {
    const QSignalBlocker quiet(figure_);
    figure_->setValue(int(std::lround(scale * 100)));
    fit_->setChecked(fitted);
    actual_->setChecked(!fitted && std::abs(scale - 1) < 1e-6);
}

void ZoomBar::refreshIcons() {
    out_->setIcon(icon("zoom-out", themeOf(this).text));
    in_->setIcon(icon("zoom-in", themeOf(this).text));
}

} // namespace vizard::ui
