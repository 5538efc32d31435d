// What a file found in a folder is, with as little reading as will do.
#pragma once

#include <QString>

namespace vizard::photo {

struct FileKind {
    bool isPhoto = false; // one that read() can try
    QString otherPicture; // the kind of a picture that read() does not know, for people: "GIF"
};

// By the file's extension: a scan must not open every file. One without an extension is opened for its first
// bytes. Hidden files (a leading dot: half-written ones, and other systems' side files) are neither.
FileKind kindOf(const QString& path);

} // namespace vizard::photo
