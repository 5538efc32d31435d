// In a panel that scrolls, the wheel scrolls: it changes a slider or a choice only where somebody is at it.
#pragma once

#include <QAbstractScrollArea>

namespace vizard::ui {

// Guards what lies in `area`, also what comes later, for as long as that lives.
void keepWheelForScrolling(QAbstractScrollArea* area);

} // namespace vizard::ui
