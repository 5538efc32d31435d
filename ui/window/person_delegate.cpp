#include "ui/window/person_delegate.h"

#include "ui/window/icons.h"
#include "ui/window/people_model.h"
#include "ui/window/theme.h"

#include <QPainter>

namespace vizard::ui {

namespace {

constexpr int faceSide = 52, cellWidth = 78, badgeSide = 20;

QRectF faceArea(const QRect& cell) {
    return {cell.center().x() - faceSide / 2.0 + 0.5, cell.y() + double(grid::half), faceSide, faceSide};
}

void paintLeftAsItIs(QPainter& painter, const Theme& theme, const QRectF& face) {
    const QRectF badge(face.right() - badgeSide + 4, face.bottom() - badgeSide + 2, badgeSide, badgeSide);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawEllipse(badge);
    paintIcon(painter, "face-skipped", theme.text, badge.adjusted(3, 3, -3, -3));
}

} // namespace

int PersonDelegate::cellHeight(const QFont& font) {
    return grid::half + faceSide + grid::half + QFontMetrics(font).height() + grid::half;
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {cellWidth, cellHeight(option.font)};
}

void PersonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Theme& theme = themeOf(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused =
        (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF area = faceArea(option.rect);
    const QImage face = index.data(PeopleModel::CoverRole).value<QImage>();
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.hover);
    if (!face.isNull()) {
        QBrush brush(face);
        const double scale = faceSide / double(std::min(face.width(), face.height()));
        QTransform place = QTransform::fromTranslate(area.x(), area.y());
        place.scale(scale, scale);
        brush.setTransform(place);
        painter->setBrush(brush);
    }
    painter->drawEllipse(area);
    if (face.isNull())
        paintIcon(*painter, "face", theme.quiet, area.adjusted(14, 14, -14, -14));
    if (selected || focused || option.state & QStyle::State_MouseOver) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(focused ? theme.text : selected ? theme.link : theme.line, 2.5));
        painter->drawEllipse(area.adjusted(-2, -2, 2, 2));
    }
    if (!index.data(PeopleModel::ProtectRole).toBool())
        paintLeftAsItIs(*painter, theme, area);
    painter->setPen(selected ? theme.text : theme.quiet);
    const QFontMetrics metrics(option.font);
    const QRectF words(option.rect.x() + 2, area.bottom() + grid::half, option.rect.width() - 4,
                       metrics.height());
    painter->setFont(option.font);
    painter->drawText(words, Qt::AlignHCenter | Qt::AlignTop,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, int(words.width())));
    painter->restore();
}

void PersonDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex&) const {
    const int height = editor->sizeHint().height();
    editor->setGeometry(option.rect.x(), option.rect.bottom() - height + 1, option.rect.width(), height);
}

} // namespace vizard::ui
