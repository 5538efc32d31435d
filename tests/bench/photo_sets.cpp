#include "tests/bench/photo_sets.h"

#include "core/audit/parallel.h"
#include "tests/bench/picture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <mutex>
#include <stdexcept>

namespace vizard::bench {
namespace {

QString pathIn(const QString& folder, const Person& person, const QString& photo) {
    const QDir target(folder + QLatin1Char('/') + person.name);
    if (!QDir().mkpath(target.path()))
        throw std::runtime_error("cannot make " + target.path().toStdString());
    return target.filePath(QFileInfo(photo).completeBaseName() + QStringLiteral(".png"));
}

void save(const QImage& picture, const QString& path) {
    if (!picture.save(path, "PNG", 80))
        throw std::runtime_error("cannot write " + path.toStdString());
}

// The middle face cloaked, or nothing.
std::optional<QImage> cloaked(const QImage& photo, const cloak::Engine& engine,
                              const cloak::Settings& settings) {
    const auto face = Finder::ofEngine({std::shared_ptr<const void>(), &engine}, {}).central(photo);
    if (!face)
        return {};
    const auto cloak = engine.cloakFace(photo, *face, seedOf(photo), settings, {});
    if (!cloak)
        throw std::runtime_error("cloakFace failed: " + cloak.error().text.toStdString() + ' ' +
                                 cloak.error().detail.toStdString());
    return engine.apply(photo, {*cloak});
}

} // namespace

std::vector<Person> firstPeople(const std::vector<Person>& people, int count) {
    std::vector<Person> first;
    for (const Person& person : people) {
        if (person.photos.size() >= 2 && static_cast<int>(first.size()) < count)
            first.push_back(person);
    }
    return first;
}

SetCost makeSet(const std::vector<Person>& people, const cloak::Engine& engine, const SetOptions& options,
                const QString& folder) {
    std::vector<std::pair<const Person*, QString>> photos;
    for (const Person& person : people) {
        for (const QString& photo : person.photos.mid(0, options.photosEach))
            photos.emplace_back(&person, photo);
    }
    SetCost cost;
    cost.photos = static_cast<int>(photos.size());
    std::mutex mutex;
    audit::inParallel(photos.size(), options.workers, [&](std::size_t i) {
        const auto& [person, path] = photos[i];
        const QImage photo = enlarged(readPhoto(path).pixels, options.size);
        save(photo, pathIn(folder + QStringLiteral("/clean"), *person, path));
        const double start = threadSeconds();
        cloak::Settings settings = options.settings;
        settings.person = static_cast<quint64>(person - people.data()) + 1; // each has a mark of their own
        const auto copy = cloaked(photo, engine, settings);
        const std::lock_guard lock(mutex);
        cost.coreSeconds += threadSeconds() - start;
        cost.withoutFace += copy ? 0 : 1;
        if (copy)
            save(*copy, pathIn(folder + QStringLiteral("/cloaked"), *person, path));
    });
    return cost;
}

QString linkStrangers(const std::vector<Person>& people, std::size_t left, const QString& folder) {
    const QString strangers = folder + QStringLiteral("/strangers");
    QDir().mkpath(strangers);
    for (std::size_t i = left; i < people.size(); ++i) {
        const QString link = strangers + QLatin1Char('/') + people[i].name;
        if (!QFile::exists(link) && !QFile::link(QFileInfo(people[i].photos.first()).absolutePath(), link))
            throw std::runtime_error("cannot make " + link.toStdString());
    }
    return strangers;
}

} // namespace vizard::bench
