// What the compare view paints.
#include "ui/window/compare_view.h"
#include "ui/window/difference.h"
#include "ui/window/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace vizard::ui {

namespace {

QSizeF pillSize(const QPainter& painter, const QString& text, double ring) {
    return {QFontMetricsF(painter.font()).horizontalAdvance(text) + grid::thrice + ring, 28};
}

void paintPill(QPainter& painter, QPointF topLeft, const QString& text, const Theme& theme,
               double progress = -1) {
    const double ring = progress >= 0 ? 24 : 0;
    const QRectF area(topLeft, pillSize(painter, text, ring));
    painter.setPen(QPen(QColor(255, 255, 255, 36), 1)); // an edge where the photo, or the canvas, is as dark
    painter.setBrush(theme.pill);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 13.5, 13.5);
    if (ring > 0) {
        const QRectF circle(area.left() + 10, area.center().y() - 7, 14, 14);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(255, 255, 255, 90), 2.5));
        painter.drawEllipse(circle);
        painter.setPen(QPen(theme.onPill, 2.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, 90 * 16, -int(16 * 360 * qBound(0.04, progress, 1.0)));
    }
    painter.setPen(theme.onPill);
    painter.drawText(area.adjusted(12 + ring, 0, -12, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
}

// The part of a rectangle outside its rounded corners.
QPainterPath cornersOf(const QRectF& area) {
    QPainterPath all, round;
    all.addRect(area);
    round.addRoundedRect(area, grid::corner, grid::corner);
    return all - round;
}

QImage canvasFor(const QRectF& target) {
    QImage image(target.toAlignedRect().size(), QImage::Format_RGB32);
    image.fill(Qt::black);
    return image;
}

} // namespace

void CompareView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Half half : {Half::Left, Half::Right})
        painter.fillRect(pane(half), mode_ == CompareMode::Difference && protected_ ? QColor(Qt::black)
                                                                                    : themeOf(this).canvas);
    paintMode(painter);
    paintFaces(painter);
    for (const Half half : {Half::Left, Half::Right})
        painter.fillPath(cornersOf(pane(half)), themeOf(this).window);
    paintLabels(painter);
    paintNote(painter);
    if (showsFocus_) {
        painter.setPen(QPen(themeOf(this).link, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), grid::corner, grid::corner);
    }
}

void CompareView::paintMode(QPainter& painter) {
    const Picture left = original_ ? original_ : standIn_;
    if (!left)
        return;
    // Until there is a result its place shows the original, dimmed: nothing jumps when the result comes.
    const Picture right = protected_ ? protected_ : left;
    const QRectF all = rect();
    switch (mode_) {
    case CompareMode::SideBySide:
        paintPicture(painter, Half::Left, pane(Half::Left), left, originalTiles_, false);
        paintPicture(painter, Half::Right, pane(Half::Right), right, protectedTiles_, !protected_);
        return;
    case CompareMode::Split:
        paintPicture(painter, Half::Left, QRectF(0, 0, dividerX(), all.height()), left, originalTiles_,
                     false);
        paintPicture(painter, Half::Left, all.adjusted(dividerX(), 0, 0, 0), right, protectedTiles_,
                     !protected_);
        return paintDivider(painter);
    case CompareMode::Difference:
        if (protected_ && original_)
            return paintDifference(painter);
        return paintPicture(painter, Half::Left, all, left, originalTiles_, true);
    case CompareMode::Blink:
        if (protected_ && blinkedToResult_)
            return paintPicture(painter, Half::Left, all, right, protectedTiles_, false);
        return paintPicture(painter, Half::Left, all, left, originalTiles_, false);
    }
}

void CompareView::paintPicture(QPainter& painter, Half half, const QRectF& clip, const Picture& picture,
                               TileCache& tiles, bool dimmed) {
    if (clip.isEmpty())
        return;
    // The transform is in pixels of the original; a picture of another size (a stand-in) is stretched to it.
    const double stretch = picture->size().width() / transform_.picture().width();
    painter.save();
    painter.setClipRect(clip);
    paintTiles(painter, half, tiles, [&](QPainter& tile, const QRectF& target, const QRectF& source) {
        picture->draw(tile, target, QRectF(source.topLeft() * stretch, source.size() * stretch));
    });
    if (dimmed) {
        QColor veil = themeOf(this).canvas;
        veil.setAlpha(150);
        painter.fillRect(onWidget(QRectF({0, 0}, transform_.picture()), half), veil);
    }
    painter.restore();
}

void CompareView::paintDifference(QPainter& painter) {
    paintTiles(painter, Half::Left, differenceTiles_,
               [this](QPainter& tile, const QRectF& target, const QRectF& source) {
                   QImage before = canvasFor(target), after = canvasFor(target);
                   const QPointF corner = target.toAlignedRect().topLeft();
                   for (const auto& [picture, image] :
                        {std::pair(original_.get(), &before), std::pair(protected_.get(), &after)}) {
                       QPainter own(image);
                       own.translate(-corner);
                       picture->draw(own, target, source);
                   }
                   tile.drawImage(corner, difference(before, after, gain_));
               });
}

void CompareView::paintTiles(QPainter& painter, Half half, TileCache& tiles,
                             const TileCache::Render& render) {
    const double dpr = devicePixelRatioF();
    const QRectF area = pane(half);
    const QRectF clip = painter.hasClipping() ? painter.clipBoundingRect() & area : area;
    TileCache::Place place;
    place.picture = transform_.picture();
    place.scale = transform_.scale();
    place.origin = transform_.pictureInPane().topLeft().toPoint();
    place.seen = QRectF((clip.topLeft() - area.topLeft()) * dpr, clip.size() * dpr).toAlignedRect();
    place.pane = area.topLeft();
    place.dpr = dpr;
    place.opaque = !shownOriginal()->hasAlpha();
    tiles.paint(painter, place, render);
}

void CompareView::paintDivider(QPainter& painter) {
    if (!protected_)
        return;
    const double x = dividerX(), y = rect().height() / 2.0;
    painter.setPen(QPen(QColor(0, 0, 0, 110), 4));
    painter.drawLine(QPointF(x, 0), QPointF(x, rect().height()));
    painter.setPen(QPen(Qt::white, 2));
    painter.drawLine(QPointF(x, 0), QPointF(x, rect().height()));
    painter.setPen(QPen(QColor(0, 0, 0, 110), 1));
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPointF(x, y), 16, 16);
    painter.setPen(QPen(QColor(0x30, 0x30, 0x34), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const int side : {-1, 1}) {
        const QPointF tip(x + side * 9, y);
        painter.drawPolyline(QPolygonF{tip + QPointF(-side * 4, -4), tip, tip + QPointF(-side * 4, 4)});
    }
}

void CompareView::paintLabels(QPainter& painter) {
    if (!shownOriginal())
        return;
    const Theme& theme = themeOf(this);
    const QString before = tr("Original"), after = tr("Protected");
    const QPointF corner(12, 12);
    const auto paintRight = [&](const QString& text) {
        paintPill(painter, {rect().width() - 12 - pillSize(painter, text, 0).width(), 12}, text, theme);
    };
    switch (mode_) {
    case CompareMode::SideBySide:
        paintPill(painter, corner, before, theme);
        if (protected_)
            paintPill(painter, pane(Half::Right).topLeft() + corner, after, theme);
        return;
    case CompareMode::Split:
        if (dividerX() > pillSize(painter, before, 0).width() + 24)
            paintPill(painter, corner, before, theme);
        if (protected_ && rect().width() - dividerX() > pillSize(painter, after, 0).width() + 24)
            paintRight(after);
        return;
    case CompareMode::Difference:
        return paintPill(painter, corner, protected_ ? tr("Difference ×%1").arg(gain_) : before, theme);
    case CompareMode::Blink:
        if (protected_ && blinkedToResult_)
            return paintRight(after);
        return paintPill(painter, corner, before, theme);
    }
}

void CompareView::paintNote(QPainter& painter) {
    if (note_.isEmpty() && !drawing_)
        return;
    const QRectF area = pane(Half::Right);
    const QFontMetricsF metrics(painter.font());
    const double room = area.width() - 2 * grid::thrice - (progress_ >= 0 ? 24 : 0);
    const QString text = metrics.elidedText(
        drawing_ ? tr("Draw a box from forehead to chin: drag, or arrow keys, Shift, Enter. Esc: leave")
                 : note_,
        Qt::ElideRight, room);
    const double ring = drawing_ ? -1 : progress_;
    const QSizeF size = pillSize(painter, text, ring >= 0 ? 24 : 0);
    paintPill(painter, QPointF(area.center().x() - size.width() / 2, area.bottom() - 40), text, themeOf(this),
              ring);
}

void CompareView::paintFaces(QPainter& painter) {
    if (!original_)
        return;
    const Theme& theme = themeOf(this);
    for (const Half half : {Half::Left, Half::Right}) {
        if (half == Half::Right && mode_ != CompareMode::SideBySide)
            break;
        painter.save();
        painter.setClipRect(pane(half));
        if (facesShown_)
            faces_.paint(
                painter, [&](const QRectF& box) { return onWidget(box, half); }, theme, hoveredFace_);
        painter.restore();
    }
    if (!drawn_.isEmpty()) {
        painter.setBrush(QColor(255, 255, 255, 40));
        painter.setPen(QPen(Qt::white, 2));
        painter.drawRoundedRect(drawn_, grid::corner, grid::corner);
    }
}

} // namespace vizard::ui
