// The four ways to compare, and how much the difference is amplified.
#pragma once

#include "ui/window/compare_view.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace vizard::ui {

class ModeBar : public QWidget {
    Q_OBJECT
public:
    explicit ModeBar(QWidget* parent = nullptr);

    void showMode(CompareMode mode); // without modeWanted()
    void chooseGain(int gain);       // 1, 2, 4 … 32; another one is not chosen
    void refreshIcons();

Q_SIGNALS:
    void modeWanted(vizard::ui::CompareMode mode);
    void gainWanted(int gain);

private:
    QToolButton* button(CompareMode mode, const QString& name);

    QList<QToolButton*> buttons_; // in the order of CompareMode
    QComboBox* gain_;
};

} // namespace vizard::ui
