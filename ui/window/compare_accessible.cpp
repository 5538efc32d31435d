#include "ui/window/compare_accessible.h"

#include "ui/window/compare_view.h"

#include <QAccessibleWidget>

#include <cmath>

namespace vizard::ui {

namespace {

// A picture whose value is its zoom in percent; as text the value says what is compared, and how.
class CompareAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit CompareAccessible(CompareView* view)
        : QAccessibleWidget(view, QAccessible::Graphic) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? view()->stateInWords() : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return int(std::lround(view()->transform().scale() * 100)); }
    void setCurrentValue(const QVariant& value) override { view()->setScale(value.toInt() / 100.0); }
    QVariant maximumValue() const override { return int(ViewTransform::maxScale * 100); }
    QVariant minimumValue() const override { return int(std::ceil(view()->transform().minScale() * 100)); }
    QVariant minimumStepSize() const override { return 1; }

private:
    CompareView* view() const { return static_cast<CompareView*>(object()); }
};

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* view = qobject_cast<CompareView*>(object);
    return view ? new CompareAccessible(view) : nullptr;
}

} // namespace

void installCompareAccessible() {
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace vizard::ui
