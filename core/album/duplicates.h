// Photos that are there twice, under two names.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vizard::album {

struct Duplicate {
    QString path;
    QString original; // the one that came first
};

// Which files of `fresh` have the same bytes as one of `known` or an earlier one of `fresh`, in order. Only
// files that have another's size are read. A file that is empty or cannot be read is nobody's duplicate.
std::vector<Duplicate> duplicatesAmong(const QStringList& fresh, const QStringList& known);

} // namespace vizard::album
