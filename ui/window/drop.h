// What is dropped or pasted onto the window.
#pragma once

#include <QStringList>

class QMimeData;

namespace vizard::ui {

// The local files and folders in it; empty where there are none.
QStringList localPaths(const QMimeData* mime);

} // namespace vizard::ui
