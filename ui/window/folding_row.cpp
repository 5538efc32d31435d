#include "ui/window/folding_row.h"

#include "ui/window/theme.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace vizard::ui {

namespace {

int leastWidth(QWidget* widget) {
    return QWidgetItem(widget).minimumSize().width();
}

} // namespace

FoldingRow::FoldingRow(int spacing, QWidget* parent)
    : QWidget(parent)
    , spacing_(spacing)
    , column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(grid::step);
    column_->setSizeConstraint(QLayout::SetNoConstraint); // it may become narrower than it is folded now
}

void FoldingRow::add(QWidget* part, int stretch) {
    part->setParent(this);
    parts_.append({part, stretch});
    fold();
}

QList<FoldingRow::Part> FoldingRow::seen() const {
    QList<Part> seen;
    std::copy_if(parts_.begin(), parts_.end(), std::back_inserter(seen),
                 [](const Part& part) { return !part.widget->isHidden(); });
    return seen;
}

int FoldingRow::widthOf(const QList<Part>& parts) const {
    int width = std::max(0, int(parts.size()) - 1) * spacing_;
    for (const Part& part : parts)
        width += leastWidth(part.widget);
    return width;
}

// The width does not depend on how the row is folded, so that folding it never makes it fold otherwise.
QSize FoldingRow::minimumSizeHint() const {
    int width = 0;
    for (const Part& part : seen())
        width = std::max(width, leastWidth(part.widget));
    return {width, column_->minimumSize().height()};
}

QSize FoldingRow::sizeHint() const {
    return {widthOf(seen()), column_->sizeHint().height()};
}

void FoldingRow::fold() {
    QList<QList<Part>> folded;
    for (const Part& part : seen()) {
        if (folded.isEmpty() || widthOf(folded.back() + QList<Part>{part}) > width())
            folded.append(QList<Part>());
        folded.back().append(part);
    }
    if (folded == folded_)
        return;
    folded_ = folded;
    while (QLayoutItem* row = column_->takeAt(0))
        delete row; // the widgets stay
    for (const QList<Part>& parts : folded_) {
        auto* row = new QHBoxLayout;
        row->setSpacing(spacing_);
        for (const Part& part : parts)
            row->addWidget(part.widget, part.stretch);
        if (std::all_of(parts.begin(), parts.end(), [](const Part& part) { return part.stretch == 0; }))
            row->addStretch(1);
        column_->addLayout(row);
    }
    updateGeometry();
}

bool FoldingRow::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        fold(); // a part has come, gone, or become wider
    return QWidget::event(event);
}

void FoldingRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

} // namespace vizard::ui
