// The zoom figure with its buttons.
#pragma once

#include <QWidget>

class QSpinBox;
class QToolButton;

namespace vizard::ui {

class ZoomBar : public QWidget {
    Q_OBJECT
public:
    explicit ZoomBar(QWidget* parent = nullptr);

    void showZoom(double scale, bool fitted);
    void refreshIcons();

Q_SIGNALS:
    void inRequested();
    void outRequested();
    void fitRequested();
    void scaleRequested(double scale);

private:
    QToolButton* button(const QString& text, const QString& name);

    QToolButton *out_, *in_, *fit_, *actual_;
    QSpinBox* figure_;
};

} // namespace vizard::ui
