// One line with "…" for what it has no room for; its tool tip then begins with the whole line.
#pragma once

#include <QLabel>

namespace vizard::ui {

class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    // As narrow as this, in pixels, whatever it says: a layout does not change with the words.
    ElidedLabel(Qt::TextElideMode mode, int least, QWidget* parent = nullptr);

    QString shown() const; // what there is room for
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::TextElideMode mode_;
    int least_;
};

} // namespace vizard::ui
