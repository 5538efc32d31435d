#include "ui/window/compare_view.h"

#include "ui/window/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <cmath>

namespace vizard::ui {

namespace {

constexpr int gap = grid::half; // between the halves

void paintPill(QPainter& painter, QPointF topLeft, const QString& text, const Theme& theme,
               double progress = -1) {
    const QFontMetricsF metrics(painter.font());
    const double ring = progress >= 0 ? 24 : 0;
    const QRectF area(topLeft, QSizeF(metrics.horizontalAdvance(text) + grid::thrice + ring, 28));
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

} // namespace

CompareView::CompareView(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setAccessibleName(tr("Original and protected photo"));
    setAccessibleDescription(tr("No photo is chosen."));
}

void CompareView::setStandIn(Picture standIn) {
    standIn_ = std::move(standIn);
    adoptSize();
}

void CompareView::setOriginal(Picture original) {
    original_ = std::move(original);
    adoptSize();
}

void CompareView::setProtected(Picture result) {
    protected_ = std::move(result);
    update();
}

void CompareView::clear() {
    standIn_ = original_ = protected_ = nullptr;
    progress_ = -1;
    note_.clear();
    adoptSize();
}

void CompareView::setNote(const QString& note) {
    note_ = note;
    update();
}

void CompareView::setProgress(double progress) {
    progress_ = progress;
    update();
}

void CompareView::adoptSize() {
    const ScreenImage* picture = original_ ? original_.get() : standIn_.get();
    const QSizeF before = transform_.picture();
    transform_.setPicture(picture ? picture->size() : QSize());
    if (!original_ || transform_.picture() != before)
        transform_.fit();
    transformChanged();
}

void CompareView::transformChanged() {
    update();
    const int percent = int(std::lround(transform_.scale() * 100));
    setAccessibleDescription(original_ ? tr("Shown at %1 percent.").arg(percent) : tr("No photo is chosen."));
    Q_EMIT zoomChanged(transform_.scale(), transform_.isFitted());
}

void CompareView::zoomIn() {
    transform_.zoomBy(1, QPointF(transform_.pane().width(), transform_.pane().height()) / 2);
    transformChanged();
}

void CompareView::zoomOut() {
    transform_.zoomBy(-1, QPointF(transform_.pane().width(), transform_.pane().height()) / 2);
    transformChanged();
}

void CompareView::fit() {
    transform_.fit();
    transformChanged();
}

void CompareView::setScale(double scale) {
    transform_.setScale(scale);
    transformChanged();
}

QRectF CompareView::halfArea(Half half) const {
    const double width = (rect().width() - gap) / 2.0;
    return {half == Half::Left ? 0.0 : rect().width() - width, 0.0, width, double(rect().height())};
}

QPointF CompareView::inPane(QPointF widget) const {
    const Half half = widget.x() < rect().width() / 2.0 ? Half::Left : Half::Right;
    return (widget - halfArea(half).topLeft()) * devicePixelRatioF();
}

void CompareView::resizeEvent(QResizeEvent*) {
    transform_.setPane(halfArea(Half::Left).size() * devicePixelRatioF());
    transformChanged();
}

void CompareView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ScreenImage* left = original_ ? original_.get() : standIn_.get();
    // Until there is a result the right half shows the original, dimmed: nothing jumps when the result comes.
    const ScreenImage* right = protected_ ? protected_.get() : left;
    paintHalf(painter, Half::Left, left, tr("Original"));
    paintHalf(painter, Half::Right, right, tr("Protected"));
    paintNote(painter);
    if (showsFocus_) {
        painter.setPen(QPen(themeOf(this).link, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), grid::corner, grid::corner);
    }
}

void CompareView::paintHalf(QPainter& painter, Half half, const ScreenImage* picture,
                            const QString& label) const {
    const Theme& theme = themeOf(this);
    const QRectF area = halfArea(half);
    const double dpr = devicePixelRatioF();
    painter.save();
    painter.setClipRect(area);
    painter.fillRect(area, theme.canvas);
    if (picture && !picture->isNull()) {
        // The transform is in pixels of the original; a picture of another size (a stand-in) is stretched to
        // it.
        const double stretch = picture->size().width() / transform_.picture().width();
        const QRectF part = transform_.visiblePart();
        const QPointF at = transform_.toPane(part.topLeft()) / dpr;
        const QRectF target(area.topLeft() + at, part.size() * transform_.scale() / dpr);
        picture->draw(painter, target, QRectF(part.topLeft() * stretch, part.size() * stretch));
        if (half == Half::Right && !protected_)
            painter.fillRect(target,
                             QColor(theme.canvas.red(), theme.canvas.green(), theme.canvas.blue(), 150));
    }
    painter.fillPath(cornersOf(area), theme.window);
    if (half == Half::Left ? picture != nullptr : protected_ != nullptr)
        paintPill(painter, area.topLeft() + QPointF(12, 12), label, theme);
    painter.restore();
}

void CompareView::paintNote(QPainter& painter) const {
    if (note_.isEmpty())
        return;
    const QRectF area = halfArea(Half::Right);
    const QFontMetricsF metrics(painter.font());
    const double room = area.width() - 2 * grid::thrice - (progress_ >= 0 ? 24 : 0);
    const QString text = metrics.elidedText(note_, Qt::ElideRight, room);
    paintPill(painter, area.bottomLeft() + QPointF(12, -40), text, themeOf(this), progress_);
}

void CompareView::wheelEvent(QWheelEvent* event) {
    if (!original_)
        return;
    const bool touchpad = !event->pixelDelta().isNull() && event->source() != Qt::MouseEventNotSynthesized;
    if (touchpad && !(event->modifiers() & Qt::ControlModifier))
        transform_.panBy(QPointF(event->pixelDelta()) * devicePixelRatioF());
    else
        transform_.zoomBy(event->angleDelta().y() / 120.0, inPane(event->position()));
    transformChanged();
    event->accept();
}

void CompareView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    dragging_ = true;
    dragFrom_ = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void CompareView::mouseMoveEvent(QMouseEvent* event) {
    if (!dragging_)
        return;
    transform_.panBy((event->position() - dragFrom_) * devicePixelRatioF());
    dragFrom_ = event->position();
    transformChanged();
}

void CompareView::mouseReleaseEvent(QMouseEvent*) {
    dragging_ = false;
    setCursor(Qt::OpenHandCursor);
}

void CompareView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!original_)
        return;
    if (transform_.isFitted())
        transform_.setScale(1, inPane(event->position()));
    else
        transform_.fit();
    transformChanged();
}

void CompareView::keyPressEvent(QKeyEvent* event) {
    const double stride = 64 * devicePixelRatioF();
    switch (event->key()) {
    case Qt::Key_Left:
        transform_.panBy({stride, 0});
        break;
    case Qt::Key_Right:
        transform_.panBy({-stride, 0});
        break;
    case Qt::Key_Up:
        transform_.panBy({0, stride});
        break;
    case Qt::Key_Down:
        transform_.panBy({0, -stride});
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    showsFocus_ = true;
    transformChanged();
}

void CompareView::focusInEvent(QFocusEvent* event) {
    showsFocus_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                  event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
}

void CompareView::focusOutEvent(QFocusEvent* event) {
    showsFocus_ = false;
    QWidget::focusOutEvent(event);
}

bool CompareView::event(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            pinch(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    return QWidget::event(event);
}

void CompareView::pinch(double factor, QPointF at) {
    transform_.setScale(transform_.scale() * factor, inPane(at));
    transformChanged();
}

} // namespace vizard::ui
