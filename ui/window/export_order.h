// What is to be exported, and how it was decided: between the window, its dialog and the work.
#pragma once

#include "core/album/export_run.h"

namespace vizard::ui {

struct ExportRequest {
    std::vector<album::PhotoToExport> photos; // not looked into yet
    album::ExportTools tools;
    album::ExportSettings settings; // as the last time; the folder may be a wish only
    bool report = false;
};

struct ExportOrder {
    album::ExportPlan plan;
    album::ExportTools tools;
    // For the next time. The plan's own may have a policy that was decided for this once.
    album::ExportSettings remembered;
    bool report = false;
};

// Reads the photos' headers. Stops early where `cancelled` says so.
void lookInto(std::vector<album::PhotoToExport>& photos, const std::function<bool()>& cancelled = {});

// The settings with a folder as planExport() wants it. What is not there yet stays as it is written.
album::ExportSettings resolved(album::ExportSettings settings);

// All in one go, as nobody is asked.
ExportOrder planNow(ExportRequest request);

} // namespace vizard::ui
