#include "ui/window/export_order.h"

#include <QDir>
#include <QFileInfo>

namespace vizard::ui {

void lookInto(std::vector<album::PhotoToExport>& photos, const std::function<bool()>& cancelled) {
    for (album::PhotoToExport& each : photos) {
        if (cancelled && cancelled())
            return;
        if (const auto facts = photo::probe(each.photo.path))
            each.facts = *facts;
    }
}

album::ExportSettings resolved(album::ExportSettings settings) {
    const QString absolute = QDir::cleanPath(QFileInfo(settings.folder).absoluteFilePath());
    const QString real = QFileInfo(absolute).canonicalFilePath();
    settings.folder = real.isEmpty() ? absolute : real;
    return settings;
}

ExportOrder planNow(ExportRequest request) {
    lookInto(request.photos);
    const album::ExportSettings settings = resolved(request.settings);
    return {album::planExport(request.photos, settings, album::onDisk(request.tools, settings)),
            request.tools, request.settings, request.report};
}

} // namespace vizard::ui
