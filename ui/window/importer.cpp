#include "ui/window/importer.h"

#include <QSet>

#include <algorithm>

namespace vizard::ui {

namespace {

Imported lookFor(const QStringList& inputs, const QStringList& known) {
    Imported imported;
    imported.found = album::scan(inputs);
    auto& photos = imported.found.photos;
    const QSet<QString> there(known.begin(), known.end());
    imported.known =
        int(std::erase_if(photos, [&](const auto& photo) { return there.contains(photo.path); }));
    QStringList fresh;
    for (const album::FoundPhoto& photo : photos)
        fresh << photo.path;
    imported.duplicates = album::duplicatesAmong(fresh, known);
    QSet<QString> twice;
    for (const album::Duplicate& duplicate : imported.duplicates)
        twice.insert(duplicate.path);
    std::erase_if(photos, [&](const auto& photo) { return twice.contains(photo.path); });
    return imported;
}

} // namespace

void Importer::add(const QStringList& inputs, const QStringList& known) {
    if (inputs.isEmpty())
        return;
    ++underway_;
    Q_EMIT busyChanged();
    background_.run([inputs, known] { return lookFor(inputs, known); },
                    [this](const Imported& what) {
                        --underway_;
                        Q_EMIT imported(what);
                        Q_EMIT busyChanged();
                    });
}

} // namespace vizard::ui
