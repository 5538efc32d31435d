// Decoding by content, never by file extension.
#pragma once

#include "core/base/result.h"
#include "core/photo/photo.h"

#include <QStringList>

namespace vizard::photo {

struct ReadLimits {
    qint64 maxPixels = 300'000'000; // refused from the header, before memory is taken
    int maxSide = 60'000;
};

// Errors: NotFound, NotReadable, Empty, NotAnImage, Unsupported (text: the format's name, "HEIC"), Truncated,
// Corrupt, TooLarge, OutOfMemory (text: the path).
Result<Photo> read(const QString& path, const ReadLimits& limits = {});

// What the header says, without decoding: enough to plan with.
struct PhotoFacts {
    Format format = Format::Jpeg;
    Format kept = Format::Jpeg; // of a copy that keeps the photo's own, as keptFormat() says
    QSize size;                 // upright
    qint64 bytes = 0;           // of the file
    int jpegQuality = 0;        // as in Photo
    QString dateTaken;          // "2024-05-06", or empty where the file does not say
};

// Reads as little of the file as will do. Same errors as read(), as far as they show in the header.
Result<PhotoFacts> probe(const QString& path, const ReadLimits& limits = {});

// A small upright RGB picture for a list, decoded at reduced size where the codec can (JPEG). `side` is the
// long side's upper limit in pixels. Same errors as read().
Result<QImage> readThumbnail(const QString& path, int side, const ReadLimits& limits = {});

// Of the files that can be read, small letters, without the dot.
const QStringList& readableExtensions();

// By extension, and not hidden. See kindOf() for what a folder scan takes up.
bool looksLikePhoto(const QString& path);

} // namespace vizard::photo
