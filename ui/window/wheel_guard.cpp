#include "ui/window/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QSlider>

namespace vizard::ui {
namespace {

bool hasAValue(const QWidget* widget) {
    return qobject_cast<const QSlider*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget);
}

class WheelGuard : public QObject {
public:
    explicit WheelGuard(QAbstractScrollArea* area)
        : QObject(area)
        , area_(area) {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Wheel && event->type() != QEvent::Show)
            return false;
        auto* widget = qobject_cast<QWidget*>(watched);
        if (!widget || !hasAValue(widget) || !area_->isAncestorOf(widget))
            return false;
        if (event->type() == QEvent::Show) {
            if (widget->focusPolicy() == Qt::WheelFocus) // the wheel alone is not somebody being at it
                widget->setFocusPolicy(Qt::StrongFocus);
            return false;
        }
        if (widget->hasFocus())
            return false;
        event->ignore(); // so it goes on to the area
        return true;
    }

private:
    QAbstractScrollArea* area_;
};

} // namespace

void keepWheelForScrolling(QAbstractScrollArea* area) {
    new WheelGuard(area);
}

} // namespace vizard::ui
