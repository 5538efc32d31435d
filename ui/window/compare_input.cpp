// What the compare view does with pointer, wheel, gestures and keys.
#include "ui/window/compare_view.h"
#include "ui/window/theme.h"

#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

namespace vizard::ui {

namespace {

constexpr double clickSlack = 4;    // a press that moves less is a click
constexpr double smallestDrawn = 8; // logical pixels

// Of an arrow key; null of any other.
QPointF directionOf(int key) {
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

void CompareView::resizeEvent(QResizeEvent*) {
    adoptPane();
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
    pressedAt_ = dragFrom_ = event->position();
    if (drawing_ && event->button() == Qt::LeftButton) {
        drag_ = Drag::Draw;
        drawn_ = {};
    } else
        drag_ = isOnDivider(pressedAt_) ? Drag::Split : Drag::Pan;
    if (drag_ == Drag::Pan)
        setCursor(Qt::ClosedHandCursor);
}

void CompareView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    switch (drag_) {
    case Drag::None:
        return updateCursor(at);
    case Drag::Split:
        return setSplit(at.x() / std::max(1, width()));
    case Drag::Draw:
        drawn_ = QRectF(pressedAt_, at).normalized() & pane(halfAt(pressedAt_));
        return update();
    case Drag::Pan:
        transform_.panBy((at - dragFrom_) * devicePixelRatioF());
        dragFrom_ = at;
        transformChanged();
    }
}

void CompareView::updateCursor(QPointF widget) {
    const auto hit = faceAt(widget);
    const int hovered = hit ? hit->mark : -1;
    if (hovered != hoveredFace_) {
        hoveredFace_ = hovered;
        update();
    }
    if (drawing_)
        setCursor(Qt::CrossCursor);
    else if (isOnDivider(widget))
        setCursor(Qt::SplitHCursor);
    else
        setCursor(hit && hit->onSwitch ? Qt::PointingHandCursor : Qt::OpenHandCursor);
}

void CompareView::mouseReleaseEvent(QMouseEvent* event) {
    released(event->position());
    drag_ = Drag::None;
    updateCursor(event->position());
}

void CompareView::released(QPointF at) {
    const bool isClick = (at - pressedAt_).manhattanLength() < clickSlack;
    if (drag_ == Drag::Draw)
        return takeDrawn();
    if (drag_ != Drag::Pan || !isClick)
        return;
    const auto hit = faceAt(at);
    chooseFace(hit ? hit->mark : -1);
    Q_EMIT faceChosen(faces_.chosen());
    if (hit && hit->onSwitch)
        Q_EMIT faceSwitched(hit->mark);
}

void CompareView::takeDrawn() {
    const QRectF drawn = std::exchange(drawn_, {});
    if (drawn.width() < smallestDrawn || drawn.height() < smallestDrawn)
        return update();
    const QRectF box(inPicture(drawn.topLeft()), drawn.size() * devicePixelRatioF() / transform_.scale());
    setDrawing(false);
    Q_EMIT faceDrawn(box & QRectF({0, 0}, transform_.picture()));
}

// The first key shows a box in the middle of what is seen; each then moves a side or all of it by an eighth
// of its width.
bool CompareView::drawByKey(int key, bool resizes) {
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        takeDrawn();
        return true;
    }
    const QPointF towards = directionOf(key);
    if (towards.isNull())
        return false;
    const Half half = halfAt(drawn_.isEmpty() ? QPointF(0, 0) : drawn_.center());
    const QRectF within = pane(half) & onWidget(QRectF({0, 0}, transform_.picture()), half);
    if (drawn_.isEmpty()) {
        const double side = std::min(within.width(), within.height()) / 4;
        drawn_ = QRectF(0, 0, side, side * 1.2);
        drawn_.moveCenter(within.center());
        return true;
    }
    const QPointF step = towards * std::max(2.0, drawn_.width() / 8);
    if (resizes) {
        drawn_.setSize({std::max(smallestDrawn, drawn_.width() + step.x()),
                        std::max(smallestDrawn, drawn_.height() + step.y())});
        drawn_ &= within;
    } else {
        const QPointF to = drawn_.topLeft() + step;
        drawn_.moveLeft(std::max(within.left(), std::min(to.x(), within.right() - drawn_.width())));
        drawn_.moveTop(std::max(within.top(), std::min(to.y(), within.bottom() - drawn_.height())));
    }
    return true;
}

void CompareView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!original_ || isOnDivider(event->position()))
        return;
    if (transform_.isFitted())
        transform_.setScale(1, inPane(event->position()));
    else
        transform_.fit();
    transformChanged();
}

void CompareView::leaveEvent(QEvent*) {
    hoveredFace_ = -1;
    update();
}

bool CompareView::panByKey(int key) {
    const QPointF towards = directionOf(key);
    transform_.panBy(-64 * devicePixelRatioF() * towards);
    return !towards.isNull();
}

void CompareView::keyPressEvent(QKeyEvent* event) {
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (drawing_ && drag_ == Drag::None && drawByKey(event->key(), shift))
        update();
    else if (shift && sideways && mode_ == CompareMode::Split)
        setSplit(split_ + (event->key() == Qt::Key_Left ? -0.05 : 0.05));
    else if (event->key() == Qt::Key_Home && mode_ == CompareMode::Split)
        setSplit(0);
    else if (event->key() == Qt::Key_End && mode_ == CompareMode::Split)
        setSplit(1);
    else if (event->key() == Qt::Key_Escape && drawing_)
        setDrawing(false);
    else if (panByKey(event->key()))
        transformChanged();
    else
        return QWidget::keyPressEvent(event);
    showsFocus_ = true;
    update();
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
