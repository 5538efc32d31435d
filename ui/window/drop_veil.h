// Says, while photos hang over the window, that they may be let go.
#pragma once

#include <QWidget>

namespace vizard::ui {

class DropVeil : public QWidget {
    Q_OBJECT
public:
    explicit DropVeil(QWidget* window); // hidden until cover()

    void cover(); // the whole window

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace vizard::ui
