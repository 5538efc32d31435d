#include "ui/window/screen_fit.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace vizard::ui {

namespace {

// What is free on the window's screen, the room for its title left out: nobody knows the frame's size before
// the window is shown, so the style's guess has to do.
QRect roomFor(const QWidget* window, const QScreen* screen) {
    return screen->availableGeometry().adjusted(0, window->style()->pixelMetric(QStyle::PM_TitleBarHeight), 0,
                                                0);
}

// A dialog comes up where its parent is.
const QScreen* screenOf(const QWidget* window) {
    return (window->parentWidget() ? window->parentWidget() : window)->screen();
}

} // namespace

void resizeWithinScreen(QWidget* window, QSize wanted) {
    window->resize(wanted.boundedTo(roomFor(window, screenOf(window)).size()));
}

void keepOnScreen(QWidget* window) {
    if (window->isMaximized() || window->isFullScreen())
        return; // the screen's size is theirs already
    QRect place = window->geometry();
    const QScreen* screen = QGuiApplication::screenAt(place.center());
    const QRect room = roomFor(window, screen ? screen : screenOf(window));
    place.setSize(place.size().boundedTo(room.size()));
    place.moveLeft(std::clamp(place.left(), room.left(), room.right() + 1 - place.width()));
    place.moveTop(std::clamp(place.top(), room.top(), room.bottom() + 1 - place.height()));
    window->setGeometry(place);
}

} // namespace vizard::ui
