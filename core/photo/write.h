// Encoding into a new file: complete under its name, or not there.
#pragma once

#include "core/base/result.h"
#include "core/photo/metadata.h"
#include "core/photo/originals.h"
#include "core/photo/photo.h"

#include <functional>

namespace vizard::photo {

// A file that is written, synced and checked, but has no name yet.
struct Draft {
    const Photo& decoded; // read back from its bytes: what whoever opens the file will see
    QByteArray sha256;    // of its bytes
    qint64 bytes = 0;
};

struct WriteOptions {
    std::optional<Format> format; // nothing: the photo's own, as keptFormat() says. Not Bmp, not Heif
    int quality = 0;              // JPEG and lossy WebP; 0: the source's, at least 92
    MetadataPreset metadata = MetadataPreset::Private;
    Originals originals;          // never written to, by path, symbolic or hard link
    bool replaceExisting = false; // a file of ours from an earlier run may be replaced
    // Asked before the draft gets its name, on the thread that writes. An error leaves nothing behind and
    // becomes write()'s.
    std::function<Status(const Draft&)> onDraft;
};

// Writes photo.pixels with photo.iccProfile, resolution, and of photo.metadata what the preset lets through.
// The file is written under a hidden temporary name in the same folder (which is made where it is missing),
// synced, re-opened, decoded and compared, its parts are held against a list of those that may be there, and
// then it is renamed. Returns the path written. photo.path counts as an original. Errors: NotWritable,
// DiskFull, WouldOverwriteOriginal, AlreadyExists, TooLargeForFormat, OutOfMemory, InvalidArgument, Internal.
Result<QString> write(const Photo& photo, const QString& target, const WriteOptions& options);

// The format that these options make of the photo.
Format writtenFormat(const Photo& photo, const WriteOptions& options);

// "jpg", "png", …: the extension of such files. A BMP is written as PNG: ask for that one's.
QString extension(Format format);

// The prefix of hidden temporary names. Those in an output folder that no process is writing are leftovers of
// a killed run: sweepLeftovers() removes them and says how many they were.
QString temporaryPrefix();
int sweepLeftovers(const QString& folder);

} // namespace vizard::photo
