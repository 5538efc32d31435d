// What Vizard does and cannot do: shown at the first start, and from Help.
#pragma once

#include <QDialog>

namespace vizard::ui {

class HelpPage : public QDialog {
    Q_OBJECT
public:
    explicit HelpPage(QWidget* parent = nullptr);

private:
    void showEvent(QShowEvent* event) override;
    void makeRoom();
};

} // namespace vizard::ui
