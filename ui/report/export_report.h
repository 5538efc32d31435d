// What is said about an export: before it, file by file, and after it as a report.
#pragma once

#include "core/album/export_run.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vizard::report {

// file, target, action, collision, and where they are known format, width, height, estimated_bytes, and
// metadata: a list of {what, where, name, bytes, becomes}.
QJsonObject toJson(const album::PlannedFile& file, const album::ExportSettings& settings,
                   const std::vector<photo::MetadataItem>& metadata);

// What became of a photo: as of toJson(JobResult), and what is known of the copy: made_by_vizard (the photo
// was one already), first_of (pictures in the file), format, width, height, bytes, sha256, metadata.
QJsonObject describe(const album::JobResult& result, const album::ExportSettings& settings,
                     const album::Ledger* ledger);

// One that needed no work: outcome is skipped or done_before.
QJsonObject describe(const album::PlannedFile& file);

// The error of a file that is not written because of its name.
Error refusal(const album::PlannedFile& file);

// The whole report: vizard, started, seconds, settings, judge (null: nobody looked),
// counts, and files as they were said with --json.
QJsonObject reportJson(const album::ExportSettings& settings, const QJsonArray& files, const QString& started,
                       double seconds);

// NAME.json and NAME.html, neither of which may be one of `originals`. Errors: WouldOverwriteOriginal, and
// those of save().
Status writeReport(const QString& name, const QJsonObject& report, const photo::Originals& originals);

// Names for programs, which stay: "date", "location", …; "kept", "applied", "removed".
QString kindName(photo::MetadataKind kind);

QJsonArray metadataJson(const std::vector<photo::MetadataItem>& items, photo::MetadataPreset preset,
                        photo::Format format);

} // namespace vizard::report
