// The LFW people who are in no training, and their photos.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vizard::bench {

struct Person {
    QString name;
    QStringList photos; // paths, sorted
};

// Everyone of the list models/training/kept_out.txt (or another such file) who has a folder in `lfw`, in the
// list's order. Throws std::runtime_error where there is nobody.
std::vector<Person> keptOutPeople(const QString& lfw, const QString& list = {});

// Everyone with a folder in `root`, by name. Throws std::runtime_error where there is nobody.
std::vector<Person> peopleIn(const QString& root);

} // namespace vizard::bench
