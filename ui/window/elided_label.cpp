#include "ui/window/elided_label.h"

#include "ui/window/plain_tip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace vizard::ui {

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, int least, QWidget* parent)
    : QLabel(parent)
    , mode_(mode)
    , least_(least) {
    setTextFormat(Qt::PlainText);
}

QString ElidedLabel::shown() const {
    return fontMetrics().elidedText(text(), mode_, contentsRect().width());
}

QSize ElidedLabel::minimumSizeHint() const {
    return {least_, sizeHint().height()};
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || shown() == text())
        return QLabel::event(event);
    const QString tip = toolTip().isEmpty() ? text() : text() + "\n\n" + toolTip();
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainTip(tip), this);
    return true;
}

// A label of Qt's aligns a line by the line's own direction: a file name's, which is not the window's.
void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto along = QStyle::visualAlignment(layoutDirection(), alignment());
    style()->drawItemText(&painter, contentsRect(), int(along), palette(), isEnabled(), shown(),
                          foregroundRole());
}

} // namespace vizard::ui
