#include "tests/bench/people.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace vizard::bench {

std::vector<Person> keptOutPeople(const QString& lfw, const QString& list) {
    QFile file(list.isEmpty() ? QStringLiteral(VIZARD_KEPT_OUT) : list);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + file.fileName().toStdString());
    std::vector<Person> people;
    while (!file.atEnd()) {
        const QString name = QString::fromUtf8(file.readLine()).trimmed();
        if (name.isEmpty() || name.startsWith(QLatin1Char('#')))
            continue;
        const QDir folder(QDir(lfw).filePath(name));
        Person person{name, {}};
        for (const QString& photo : folder.entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name))
            person.photos += folder.filePath(photo);
        if (!person.photos.isEmpty())
            people.push_back(person);
    }
    if (people.empty())
        throw std::runtime_error("none of the kept-out people is in " + lfw.toStdString());
    return people;
}

} // namespace vizard::bench
