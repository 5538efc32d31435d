#include "tests/bench/people.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace vizard::bench {
namespace {

Person personIn(const QDir& root, const QString& name) {
    const QDir folder(root.filePath(name));
    Person person{name, {}};
    for (const QString& photo : folder.entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name))
        person.photos += folder.filePath(photo);
    return person;
}

} // namespace

std::vector<Person> keptOutPeople(const QString& lfw, const QString& list) {
    QFile file(list.isEmpty() ? QStringLiteral(VIZARD_KEPT_OUT) : list);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + file.fileName().toStdString());
    std::vector<Person> people;
    while (!file.atEnd()) {
        const QString name = QString::fromUtf8(file.readLine()).trimmed();
        if (name.isEmpty() || name.startsWith(QLatin1Char('#')))
            continue;
        const Person person = personIn(QDir(lfw), name);
        if (!person.photos.isEmpty())
            people.push_back(person);
    }
    if (people.empty())
        throw std::runtime_error("none of the kept-out people is in " + lfw.toStdString());
    return people;
}

std::vector<Person> peopleIn(const QString& root) {
    std::vector<Person> people;
    for (const QString& name : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const Person person = personIn(QDir(root), name);
        if (!person.photos.isEmpty())
            people.push_back(person);
    }
    if (people.empty())
        throw std::runtime_error("nobody is in " + root.toStdString());
    return people;
}

} // namespace vizard::bench
