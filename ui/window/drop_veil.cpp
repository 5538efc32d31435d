#include "ui/window/drop_veil.h"

#include "ui/window/icons.h"
#include "ui/window/theme.h"

#include <QPainter>

namespace vizard::ui {

DropVeil::DropVeil(QWidget* window)
    : QWidget(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropVeil::cover() {
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropVeil::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme.window;
    veil.setAlpha(225);
    painter.fillRect(rect(), veil);
    QPen pen(theme.link, 2, Qt::CustomDashLine);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(24, 24, -24, -24), grid::twice, grid::twice);
    const QPointF middle = QRectF(rect()).center();
    paintIcon(painter, "add-photos", theme.link, QRectF(middle - QPointF(24, 56), QSizeF(48, 48)));
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(QRectF(0, middle.y(), width(), 48), Qt::AlignCenter, tr("Drop to add to the album"));
}

} // namespace vizard::ui
