// Photos that are given to the album: looked for and compared in the background.
#pragma once

#include "core/album/duplicates.h"
#include "core/album/scan.h"
#include "ui/window/background.h"

namespace vizard::ui {

struct Imported {
    album::ScanResult found; // what the album does not have, without duplicates
    std::vector<album::Duplicate> duplicates;
    int known = 0; // were in the album already, under the same path
};

class Importer : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Files and folders; `known`: the album's paths. imported() follows.
    void add(const QStringList& inputs, const QStringList& known);
    bool isBusy() const { return underway_ > 0; }

Q_SIGNALS:
    void busyChanged();
    void imported(const vizard::ui::Imported& what);

private:
    int underway_ = 0;
    Background background_{1}; // one after the other: the album of the second is that of after the first
};

} // namespace vizard::ui
