// Encoding into a new file: complete under its name, or not there.
#pragma once

#include "core/base/result.h"
#include "core/photo/photo.h"

#include <QStringList>

namespace vizard::photo {

struct WriteOptions {
    std::optional<Format> format; // nothing: the photo's own (BMP is written as PNG)
    int quality = 0;              // JPEG and lossy WebP; 0: the source's, at least 92
    QStringList originals;        // never written to, by path, symbolic or hard link
    bool replaceExisting = false; // a file of ours from an earlier run may be replaced
};

// Writes photo.pixels with photo.iccProfile and resolution and no other metadata. The file is written under a
// hidden temporary name in the same folder (which is made where it is missing), synced, re-opened and
// decoded, then renamed. Returns the path written. photo.path counts as an original. Errors: NotWritable,
// DiskFull, WouldOverwriteOriginal, AlreadyExists, TooLarge (more pixels than the format holds; text: its
// name), OutOfMemory, InvalidArgument, Internal.
Result<QString> write(const Photo& photo, const QString& target, const WriteOptions& options);

// "jpg", "png", …: the extension of such files. A BMP is written as PNG: ask for that one's.
QString extension(Format format);

// The prefix of hidden temporary names. Those in an output folder that no process is writing are leftovers of
// a killed run: sweepLeftovers() removes them and says how many they were.
QString temporaryPrefix();
int sweepLeftovers(const QString& folder);

} // namespace vizard::photo
