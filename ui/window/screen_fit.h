// Windows that are no larger than their screen.
#pragma once

#include <QSize>

class QWidget;

namespace vizard::ui {

// As large as this, or as its screen has room for. For a window that is not shown yet.
void resizeWithinScreen(QWidget* window, QSize wanted);

// A window whose place and size come from another day, and maybe from another screen.
void keepOnScreen(QWidget* window);

} // namespace vizard::ui
