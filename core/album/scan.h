// From what a person gave (photos, folders) to a list of photos.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace vizard::album {

struct FoundPhoto {
    QString path;     // absolute
    QString relative; // below the folder that was given; the file's name where the file itself was given
    QString folder;   // the real folder that it lies in, symbolic links resolved
    bool givenDirectly = false;
};

struct ScanOptions {
    // Results of an earlier run are not photos to protect: this folder is not entered where it lies below one
    // that was given, and where it was given itself, files that are named as ours are left out.
    QString outputFolder;
    std::function<bool()> cancelled;
    std::function<void(int photos)> found = {}; // after each photo: how many there are by now
};

struct ScanResult {
    std::vector<FoundPhoto> photos; // in the order given; within a folder sorted, files before sub-folders
    QStringList unreadableFolders;
    // What lies in the folders and looks like a picture, and was left out all the same.
    struct LeftOut {
        int otherKinds = 0; // of kinds that we do not read
        QStringList kinds;  // which, sorted: "GIF", "NEF"
        int oddNames = 0;   // their names are no text (not in the encoding of this system)
    } leftOut;
    bool cancelled = false;
};

// A file that was given is always taken, whatever it is or even if it is not there: who opens it will say why
// it cannot be used. In folders, files that look like photos are taken; hidden files and folders are left
// out, and whatever is no picture. Each folder and each path is taken once, so links that go round in circles
// end.
ScanResult scan(const QStringList& inputs, const ScanOptions& options = {});

} // namespace vizard::album
