// The program's own drawings, in the colours of the theme.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace vizard::ui {

// `name` is a file of resources/icons without ".svg"; its strokes are painted in `colour`. Buttons show the
// icon fainter where they are disabled.
QIcon icon(const QString& name, const QColor& colour);

// Paints such a drawing into `area`.
void paintIcon(QPainter& painter, const QString& name, const QColor& colour, const QRectF& area);

// The program's mark in its own colours.
QIcon appIcon();

} // namespace vizard::ui
