#include "ui/window/export_plan.h"

#include "core/album/naming.h"

#include <QDir>
#include <QFileInfo>

namespace vizard::ui {

namespace {

QString numbered(const QString& path, int number) {
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : "." + info.suffix();
    return QStringLiteral("%1/%2-%3%4").arg(info.path(), info.completeBaseName()).arg(number).arg(suffix);
}

} // namespace

std::vector<ExportTarget> exportTargets(const std::vector<album::FoundPhoto>& photos, const QString& folder,
                                        const QHash<QString, QString>& written) {
    const QString real = QFileInfo(folder).canonicalFilePath();
    const QStringList names = album::outputNames(photos, real.isEmpty() ? folder : real, std::nullopt);
    QSet<QString> taken(names.begin(), names.end());
    std::vector<ExportTarget> targets;
    for (std::size_t i = 0; i < photos.size(); ++i) {
        const QString& name = names[qsizetype(i)];
        ExportTarget target{name, false};
        for (int number = 2; QFileInfo::exists(target.path); ++number) {
            target.replace = written.value(target.path) == photos[i].path;
            if (target.replace)
                break;
            do
                target.path = numbered(name, number);
            while (taken.contains(target.path) && number++ < 100'000);
        }
        taken.insert(target.path);
        targets.push_back(target);
    }
    return targets;
}

} // namespace vizard::ui
