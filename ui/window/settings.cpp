#include "ui/window/settings.h"

#include <QStandardPaths>
#include <QVariant>

#include <algorithm>

namespace vizard::ui {

namespace {

enum class Key {
    Strength,
    Appearance,
    PhotoFolder,
    ExportFolder,
    ExportTree,
    ExportName,
    ExportCollision,
    ExportFormat,
    ExportQuality,
    ExportEdge,
    ExportMetadata,
    ExportReport,
    CompareMode,
    DifferenceGain,
    AlbumOrder,
    FacesShown,
    PeopleShown,
    HelpSeen,
    WindowGeometry,
    Splitter
};

struct Row {
    const char* name;
    QVariant standard;
};

// The table: one row a setting, with the value that holds until the user chooses another.
Row row(Key key) {
    switch (key) {
    case Key::Strength:
        return {"protection/strength", 50};
    case Key::Appearance:
        return {"window/appearance", "system"};
    case Key::PhotoFolder:
        return {"folders/photos", QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)};
    case Key::ExportFolder:
        return {"folders/export", QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)};
    case Key::ExportTree:
        return {"export/tree", int(album::Tree::Keep)};
    case Key::ExportName:
        return {"export/name", "{name}"};
    case Key::ExportCollision:
        return {"export/taken", int(album::OnCollision::Ask)};
    case Key::ExportFormat:
        return {"export/format", -1};
    case Key::ExportQuality:
        return {"export/quality", 0};
    case Key::ExportEdge:
        return {"export/longEdge", 0};
    case Key::ExportMetadata:
        return {"export/metadata", int(photo::MetadataPreset::Private)};
    case Key::ExportReport:
        return {"export/report", false};
    case Key::CompareMode:
        return {"compare/mode", 0};
    case Key::DifferenceGain:
        return {"compare/amplification", 8};
    case Key::AlbumOrder:
        return {"album/order", 0};
    case Key::FacesShown:
        return {"compare/faces", true};
    case Key::PeopleShown:
        return {"album/people", true};
    case Key::HelpSeen:
        return {"help/seen", false};
    case Key::WindowGeometry:
        return {"window/geometry", QByteArray()};
    case Key::Splitter:
        return {"window/parts", QByteArray()};
    }
    return {"", {}};
}

QVariant get(const QSettings& store, Key key) {
    return store.value(QLatin1String(row(key).name), row(key).standard);
}

void set(QSettings& store, Key key, const QVariant& value) {
    store.setValue(QLatin1String(row(key).name), value);
}

} // namespace

Settings::Settings(const QString& file)
    : store_(file.isEmpty()
                 ? QSettings(QSettings::IniFormat, QSettings::UserScope, "vizard", "vizard").fileName()
                 : file,
             QSettings::IniFormat) {}

int Settings::strength() const {
    return std::clamp(get(store_, Key::Strength).toInt(), 0, 100);
}
void Settings::setStrength(int strength) {
    set(store_, Key::Strength, strength);
}

Appearance Settings::appearance() const {
    const QString name = get(store_, Key::Appearance).toString();
    return name == "dark" ? Appearance::Dark : name == "light" ? Appearance::Light : Appearance::System;
}

void Settings::setAppearance(Appearance appearance) {
    const char* name = appearance == Appearance::Dark    ? "dark"
                       : appearance == Appearance::Light ? "light"
                                                         : "system";
    set(store_, Key::Appearance, name);
}

QString Settings::photoFolder() const {
    return get(store_, Key::PhotoFolder).toString();
}
void Settings::setPhotoFolder(const QString& folder) {
    set(store_, Key::PhotoFolder, folder);
}
album::ExportSettings Settings::exporting() const {
    album::ExportSettings settings;
    settings.folder = get(store_, Key::ExportFolder).toString();
    settings.tree = album::Tree(std::clamp(get(store_, Key::ExportTree).toInt(), 0, 1));
    settings.nameTemplate = get(store_, Key::ExportName).toString();
    settings.onCollision = album::OnCollision(std::clamp(get(store_, Key::ExportCollision).toInt(), 0, 3));
    const int format = get(store_, Key::ExportFormat).toInt();
    if (format >= int(photo::Format::Jpeg) && format <= int(photo::Format::Tiff))
        settings.format = photo::Format(format);
    settings.quality = std::clamp(get(store_, Key::ExportQuality).toInt(), 0, 100);
    settings.longEdge = std::clamp(get(store_, Key::ExportEdge).toInt(), 0, 60'000);
    settings.metadata = photo::MetadataPreset(std::clamp(get(store_, Key::ExportMetadata).toInt(), 0, 2));
    return settings;
}

void Settings::setExporting(const album::ExportSettings& settings) {
    set(store_, Key::ExportFolder, settings.folder);
    set(store_, Key::ExportTree, int(settings.tree));
    set(store_, Key::ExportName, settings.nameTemplate);
    set(store_, Key::ExportCollision, int(settings.onCollision));
    set(store_, Key::ExportFormat, settings.format ? int(*settings.format) : -1);
    set(store_, Key::ExportQuality, settings.quality);
    set(store_, Key::ExportEdge, settings.longEdge);
    set(store_, Key::ExportMetadata, int(settings.metadata));
}

bool Settings::exportReport() const {
    return get(store_, Key::ExportReport).toBool();
}
void Settings::setExportReport(bool wanted) {
    set(store_, Key::ExportReport, wanted);
}

int Settings::compareMode() const {
    return std::clamp(get(store_, Key::CompareMode).toInt(), 0, 2);
}
void Settings::setCompareMode(int mode) {
    set(store_, Key::CompareMode, mode);
}
int Settings::differenceGain() const {
    return std::clamp(get(store_, Key::DifferenceGain).toInt(), 1, 32);
}
void Settings::setDifferenceGain(int gain) {
    set(store_, Key::DifferenceGain, gain);
}
int Settings::albumOrder() const {
    return std::clamp(get(store_, Key::AlbumOrder).toInt(), 0, 3);
}
void Settings::setAlbumOrder(int order) {
    set(store_, Key::AlbumOrder, order);
}
bool Settings::facesShown() const {
    return get(store_, Key::FacesShown).toBool();
}
void Settings::setFacesShown(bool shown) {
    set(store_, Key::FacesShown, shown);
}
bool Settings::peopleShown() const {
    return get(store_, Key::PeopleShown).toBool();
}
void Settings::setPeopleShown(bool shown) {
    set(store_, Key::PeopleShown, shown);
}
bool Settings::helpSeen() const {
    return get(store_, Key::HelpSeen).toBool();
}
void Settings::setHelpSeen() {
    set(store_, Key::HelpSeen, true);
}
QByteArray Settings::windowGeometry() const {
    return get(store_, Key::WindowGeometry).toByteArray();
}
void Settings::setWindowGeometry(const QByteArray& geometry) {
    set(store_, Key::WindowGeometry, geometry);
}
QByteArray Settings::splitter() const {
    return get(store_, Key::Splitter).toByteArray();
}
void Settings::setSplitter(const QByteArray& state) {
    set(store_, Key::Splitter, state);
}

} // namespace vizard::ui
