// What photos hold besides their pixels, added up over many, and what becomes of it.
#pragma once

#include "core/photo/metadata.h"

#include <map>
#include <optional>
#include <tuple>

namespace vizard::ui {

enum class SharedFate { Applied, Kept, Removed, Mixed }; // Mixed: some of it is kept

struct MetadataLine {
    QString where, name; // "GPS", "GPSLatitude"
    int photos = 0;
    SharedFate fate = SharedFate::Removed;
};

// All of one kind.
struct MetadataGroup {
    photo::MetadataKind kind = photo::MetadataKind::Unknown;
    int photos = 0;
    SharedFate fate = SharedFate::Removed;
    std::vector<MetadataLine> lines;
};

class MetadataTally {
public:
    // What one photo holds; `kept`: the format of a copy that keeps its own.
    void add(const std::vector<photo::MetadataItem>& items, photo::Format kept);

    int photos() const { return photos_; }
    // In the order of MetadataKind. `format` as in album::ExportSettings.
    std::vector<MetadataGroup> groups(photo::MetadataPreset preset,
                                      std::optional<photo::Format> format) const;

private:
    using Line = std::tuple<photo::MetadataKind, QString, QString>;
    struct Count {
        int photos = 0;
        // Items that share a name may differ in what can be carried, and where it goes.
        std::map<std::tuple<quint16, bool, photo::Format>, photo::MetadataItem> kinds;
    };
    std::map<Line, Count> lines_;
    std::map<photo::MetadataKind, int> photosWith_;
    int photos_ = 0;
};

} // namespace vizard::ui
