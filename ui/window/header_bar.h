// The window's upper bar: who we are, and the things to do.
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace vizard::ui {

// The window's actions, each with its words, shortcut and state.
struct WindowActions {
    QAction *addPhotos, *addFolder, *protectAll, *exportAll, *cancel;
    QAction *zoomIn, *zoomOut, *fit, *actualSize;
    QAction *followSystem, *light, *dark, *quit;
};

class HeaderBar : public QWidget {
    Q_OBJECT
public:
    HeaderBar(const WindowActions& actions, QWidget* parent = nullptr);

    void setNote(const QString& note); // "Getting ready…"
    QString note() const;
    void refreshIcons();

private:
    QPushButton* button(QAction* action, const QString& drawing);
    void paintEvent(QPaintEvent* event) override;

    QLabel* note_;
    QToolButton* more_;
    QList<std::pair<QPushButton*, QString>> buttons_;
};

} // namespace vizard::ui
