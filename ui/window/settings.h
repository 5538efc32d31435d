// Everything that the window remembers, in one table.
#pragma once

#include "core/album/export_plan.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace vizard::ui {

enum class Appearance { System, Light, Dark };

class Settings {
public:
    // An empty name: the user's own settings file.
    explicit Settings(const QString& file = {});

    int strength() const;
    void setStrength(int strength);
    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    QString photoFolder() const; // where the Open dialog begins
    void setPhotoFolder(const QString& folder);
    // As an export was planned the last time.
    album::ExportSettings exporting() const;
    void setExporting(const album::ExportSettings& settings);
    bool exportReport() const;
    void setExportReport(bool wanted);
    int compareMode() const; // of CompareMode, without Blink
    void setCompareMode(int mode);
    int differenceGain() const; // 1..32
    void setDifferenceGain(int gain);
    int albumOrder() const; // of Order
    void setAlbumOrder(int order);
    bool facesShown() const;
    void setFacesShown(bool shown);
    bool peopleShown() const;
    void setPeopleShown(bool shown);
    bool helpSeen() const;
    void setHelpSeen();
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    QByteArray splitter() const;
    void setSplitter(const QByteArray& state);

private:
    mutable QSettings store_;
};

} // namespace vizard::ui
