// The window's upper bar: who we are, and the things to do.
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace vizard::ui {

// The window's actions, each with its words, shortcut and state.
struct WindowActions {
    QAction *addPhotos, *addFolder, *paste, *newAlbum, *forgetAlbums;
    QAction *undo, *redo;
    QAction *protectAll, *pause, *exportAll, *cancel;
    QAction *split, *sideBySide, *difference, *blink;
    QAction *zoomIn, *zoomOut, *fit, *actualSize, *viewingSize;
    QAction *nextFace, *previousFace, *switchFace, *drawFace, *showFaces;
    QAction *followSystem, *light, *dark, *help, *about, *quit;
};

class HeaderBar : public QWidget {
    Q_OBJECT
public:
    HeaderBar(const WindowActions& actions, QWidget* parent = nullptr);

    void setNote(const QString& note); // "Getting ready…"
    QString note() const;
    QMenu* recentAlbums() { return recent_; } // filled by the window when it is about to be shown
    void refreshIcons();

private:
    QPushButton* button(QAction* action, const QString& drawing);
    QToolButton* smallButton(QAction* action, const QString& drawing);
    void makeMenu(const WindowActions& actions);
    void paintEvent(QPaintEvent* event) override;

    QLabel* note_;
    QToolButton* more_;
    QMenu* recent_ = nullptr;
    QList<std::pair<QPushButton*, QString>> buttons_;
    QList<std::pair<QToolButton*, QString>> smallButtons_;
};

} // namespace vizard::ui
