// What the whole tree promises (ARCHITECTURE.md), as rules over one file's path and text.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vizard::test {

struct TreeFile {
    QString path; // from the root, '/' between parts
    QString text;
};

// Each returns one line a broken promise: path, line number, what is wrong. Empty: kept.
QStringList foreignHeadersInUi(const TreeFile& file);
QStringList torchInPublicHeaders(const TreeFile& file);
QStringList wholeTorchHeader(const TreeFile& file);
QStringList networkCode(const TreeFile& file);
QStringList widgetsInCore(const TreeFile& file);
QStringList tooLong(const TreeFile& file);
QStringList placesOfOneMachine(const TreeFile& file);

// The project's own text files: sources, scripts, build files, documents.
std::vector<TreeFile> readTree(const QString& root);

// Package names of packages.txt, comments dropped.
QStringList packageNames(const QString& text);

} // namespace vizard::test
