#include "ui/window/drop.h"

#include <QMimeData>
#include <QUrl>

namespace vizard::ui {

QStringList localPaths(const QMimeData* mime) {
    QStringList paths;
    if (!mime)
        return paths;
    for (const QUrl& url : mime->urls())
        if (url.isLocalFile() && !url.toLocalFile().isEmpty())
            paths << url.toLocalFile();
    return paths;
}

} // namespace vizard::ui
