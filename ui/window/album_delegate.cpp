#include "ui/window/album_delegate.h"

#include "ui/window/icons.h"
#include "ui/window/theme.h"
#include "ui/window/thumbnail_store.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace vizard::ui {

namespace {

constexpr int badgeSide = 24;

// The largest part of the picture that has the frame's shape. A tall picture is cut more below than above:
// that is where faces are not.
QRectF filling(const QSizeF& picture, const QSizeF& frame) {
    const QSizeF part = frame.scaled(picture, Qt::KeepAspectRatio);
    return {{(picture.width() - part.width()) / 2, (picture.height() - part.height()) * 0.12}, part};
}

void paintNoPicture(QPainter& painter, const QRectF& frame, const Theme& theme) {
    painter.setBrush(theme.hover);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(frame, grid::corner, grid::corner);
    painter.setOpacity(0.5);
    paintIcon(painter, "photo", theme.quiet, QRectF(frame.center() - QPointF(20, 20), QSizeF(40, 40)));
    painter.setOpacity(1);
}

void paintPicture(QPainter& painter, const QImage& picture, const QRectF& frame, const Theme& theme) {
    if (picture.isNull())
        return paintNoPicture(painter, frame, theme);
    const QRectF part = filling(picture.size(), frame.size());
    QBrush brush(picture);
    const double scale = frame.width() / part.width();
    QTransform place = QTransform::fromTranslate(frame.x(), frame.y());
    place.scale(scale, scale);
    place.translate(-part.x(), -part.y());
    brush.setTransform(place);
    painter.setBrush(brush);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(frame, grid::corner, grid::corner);
    QColor edge = theme.dark ? QColor(255, 255, 255, 24) : QColor(0, 0, 0, 24);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(edge, 1));
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), grid::corner, grid::corner);
}

void paintRing(QPainter& painter, const QRectF& area, double progress, const Theme& theme) {
    const QRectF ring = area.adjusted(5, 5, -5, -5);
    painter.setBrush(theme.pill);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(area);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(255, 255, 255, 90), 2.5));
    painter.drawEllipse(ring);
    painter.setPen(QPen(theme.onPill, 2.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, 90 * 16, -int(16 * 360 * qBound(0.04, progress, 1.0)));
}

// A badge differs by its drawing as well as by its colour.
void paintBadge(QPainter& painter, const QRectF& area, const QModelIndex& index, const Theme& theme) {
    const auto state = PhotoState(index.data(AlbumModel::StateRole).toInt());
    QString drawing;
    QColor ground;
    switch (state) {
    case PhotoState::Waiting:
        return;
    case PhotoState::Working:
        return paintRing(painter, area, index.data(AlbumModel::ProgressRole).toDouble(), theme);
    case PhotoState::Protected:
        drawing = index.data(AlbumModel::ExportedRole).toBool() ? "exported" : "mask-filled";
        ground = theme.good;
        if (index.data(AlbumModel::LeftAsItIsRole).toBool()) {
            drawing = "face-skipped";
            ground = theme.quiet;
        }
        break;
    case PhotoState::NoFace:
        drawing = "no-face";
        ground = theme.warning;
        break;
    case PhotoState::Failed:
        drawing = "failed";
        ground = theme.bad;
        break;
    }
    painter.setPen(QPen(theme.window, 2));
    painter.setBrush(ground);
    painter.drawEllipse(area);
    const double inset = 5;
    paintIcon(painter, drawing, theme.onBadge, area.adjusted(inset, inset, -inset, -inset));
}

// How many faces were found, where it is more than one: with one there is nothing to choose.
void paintFaceCount(QPainter& painter, const QRectF& frame, const QModelIndex& index, const Theme& theme) {
    const int faces = index.data(AlbumModel::FacesRole).toInt();
    if (faces < 2)
        return;
    const QString words = QString::number(faces);
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(words) + 30;
    const QRectF pill(frame.left() + 6, frame.bottom() - 6 - 22, width, 22);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.pill);
    painter.drawRoundedRect(pill, 11, 11);
    paintIcon(painter, "face", theme.onPill, QRectF(pill.left() + 5, pill.top() + 4, 14, 14));
    painter.setPen(theme.onPill);
    painter.drawText(pill.adjusted(22, 0, -6, 0), Qt::AlignCenter, words);
}

void paintOutline(QPainter& painter, const QRectF& frame, const QStyleOptionViewItem& option,
                  const Theme& theme) {
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused =
        (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (!selected && !focused && !hovered)
        return;
    QColor colour = selected ? theme.link : theme.line;
    if (focused)
        colour = theme.text;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2.5));
    painter.drawRoundedRect(frame.adjusted(-3, -3, 3, 3), grid::corner + 3, grid::corner + 3);
}

} // namespace

AlbumDelegate::AlbumDelegate(ThumbnailStore* thumbnails, QObject* parent)
    : QStyledItemDelegate(parent)
    , thumbnails_(thumbnails) {}

int AlbumDelegate::cellHeight(const QFont& font) const {
    return cellWidth_ + QFontMetrics(font).height() + grid::half;
}

QSize AlbumDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {cellWidth_, cellHeight(option.font)};
}

void AlbumDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Theme& theme = themeOf(option.widget);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const int side = cellWidth_ - grid::twice;
    const QRectF frame(option.rect.x() + grid::step, option.rect.y() + grid::step, side, side);
    paintPicture(*painter, thumbnails_->get(index.data(AlbumModel::PathRole).toString()), frame, theme);
    paintOutline(*painter, frame, option, theme);
    const QRectF badge(frame.right() - badgeSide - 5, frame.bottom() - badgeSide - 5, badgeSide, badgeSide);
    paintBadge(*painter, badge, index, theme);
    painter->setFont(option.font);
    paintFaceCount(*painter, frame, index, theme);

    const QRectF nameArea(frame.x(), frame.bottom() + grid::half + 1, side,
                          QFontMetrics(option.font).height());
    painter->setFont(option.font);
    painter->setPen(option.state & QStyle::State_Selected ? theme.text : theme.quiet);
    const QString name =
        QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideMiddle, int(nameArea.width()));
    // As it is named, also between words from right to left; marks as in text::isolated() need a taller line.
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->drawText(nameArea, Qt::AlignHCenter | Qt::AlignTop, name);
    painter->restore();
}

} // namespace vizard::ui
