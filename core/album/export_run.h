// From a plan to jobs for the queue, and back: what is known of the disk, what was done before, what is
// noted.
#pragma once

#include "core/album/export_plan.h"
#include "core/album/file_hashes.h"
#include "core/album/ledger.h"
#include "core/album/queue.h"

namespace vizard::album {

struct ExportTools {
    std::shared_ptr<Ledger> ledger;
    std::shared_ptr<FileHashes> hashes; // of files that are there already; empty: each time anew
    photo::Originals originals;
    audit::Measure judge; // looks at each copy after encoding; empty: nobody does
    // Everything else that the bytes depend on (the program's version, its models): with another one, a copy
    // that was made before is another job.
    QByteArray engineKey;
    cloak::Settings cloak;
    bool smallFaces = false; // as in JobRequest
    // What was chosen for each photo by its path; empty: `cloak` and all faces, for all.
    std::function<PhotoSettings(const QString& path)> chosen;
    bool resume = false; // copies that an earlier run made are verified, not made again
};

// The disk, for planExport. With `resume`, a file is done where the ledger knows the job and the target's
// bytes have the hash that is written there.
Surroundings onDisk(const ExportTools& tools, const ExportSettings& settings);

// What the bytes depend on besides photos and settings (the version, how cloaks are made, what finds faces,
// the models): for ExportTools::engineKey.
QByteArray engineKey(const nets::Models& models, const QString& version);

// SHA-256 over the photo's real path, size and time of change, all settings, the faces that were chosen and
// the target: what makes one copy this copy. Reads no pixels.
QByteArray jobKey(const PlannedFile& file, const ExportSettings& settings, const ExportTools& tools);

// The queue's job for a file to be written. Its copy is noted in the ledger before it gets its name; where
// that fails, the copy is not made (or it could not be told from anybody's file later).
JobRequest jobFor(const PlannedFile& file, const ExportSettings& settings, const ExportTools& tools);

// Removes what a killed run left half-written in the folders that the plan writes to; how many files.
int sweepFolders(const ExportPlan& plan);

// Notes that a photo had no face, so that resuming need not look again.
void noteNoFace(const PlannedFile& file, const ExportSettings& settings, const ExportTools& tools);

} // namespace vizard::album
