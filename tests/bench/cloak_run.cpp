#include "tests/bench/cloak_run.h"

#include "core/audit/parallel.h"
#include "tests/bench/picture.h"

#include <algorithm>
#include <cstdio>
#include <stdexcept>

namespace vizard::bench {
namespace {

std::optional<face::Face> centralFace(const cloak::Engine& engine, const QImage& photo) {
    return Finder::ofEngine({std::shared_ptr<const void>(), &engine}, {}).central(photo);
}

// The photo with its face cloaked; fills in what it cost.
QImage cloaked(const QImage& photo, const face::Face& face, const cloak::Engine& engine,
               cloak::Settings settings, Shown& shown) {
    if (shown.strength == 0)
        return photo;
    settings.strength = shown.strength;
    shown.held = settings.held;
    const double start = threadSeconds();
    const auto cloak = engine.cloakFace(photo, face, seedOf(photo), settings, {});
    if (!cloak)
        throw std::runtime_error("cloakFace failed: " + cloak.error().detail.toStdString());
    const QImage result = engine.apply(photo, {*cloak});
    shown.coreSeconds = threadSeconds() - start;
    shown.claimed = cloak->cost;
    shown.steps = cloak->steps;
    shown.looks = looksOf(engine, photo, result, *cloak, settings.viewingSide);
    return result;
}

void show(Shown& shown, const QString& path, const std::vector<Judge>& judges, const Equipment& equipment,
          const cloak::Settings& settings) {
    const QImage photo = enlarged(readPhoto(path).pixels, shown.size);
    const auto face = centralFace(*equipment.engine, photo);
    if (!face)
        return;
    shown.face = true;
    const QImage result = cloaked(photo, *face, *equipment.engine, settings, shown);
    const auto again = equipment.finder.nearest(result, face->box.center());
    shown.landmarks = again.has_value();
    for (const Judge& judge : judges)
        shown.embeddings.push_back(embedded(judge, result, again ? again->landmarks : face->landmarks));
}

// Photos as they are come once: no method has touched them.
std::vector<Shown> planned(const std::vector<int>& chosen, const Gallery& gallery,
                           const RunOptions& options) {
    std::vector<int> strengths = options.strengths;
    strengths.insert(strengths.begin(), 0);
    std::vector<Shown> all;
    const auto add = [&](const Shown& cell) {
        for (const int person : chosen) {
            const int photos =
                std::min(options.photosEach, static_cast<int>(gallery.photosOf(person).size()));
            for (int photo = 0; photo < photos; ++photo) {
                Shown& shown = all.emplace_back(cell);
                shown.person = person;
                shown.photo = photo;
            }
        }
    };
    for (int variant = 0; variant < static_cast<int>(options.variants.size()); ++variant) {
        for (const int size : options.sizes) {
            for (const int strength : strengths) {
                if (variant > 0 && strength == 0)
                    continue;
                Shown cell;
                cell.variant = variant;
                cell.size = size;
                cell.strength = strength;
                add(cell);
            }
        }
    }
    return all;
}

} // namespace

std::vector<int> chosenPeople(const std::vector<Person>& people, const Gallery& gallery, int from, int skip,
                              int count) {
    std::vector<int> chosen;
    for (int i = from; i < static_cast<int>(people.size()) && static_cast<int>(chosen.size()) < count; ++i) {
        if (gallery.photosOf(i).size() >= 2 && --skip < 0)
            chosen.push_back(i);
    }
    return chosen;
}

std::vector<Shown> runCloaks(const std::vector<int>& chosen, const Gallery& gallery,
                             const std::vector<Judge>& judges, const Equipment& equipment,
                             const RunOptions& options) {
    std::vector<Shown> all = planned(chosen, gallery, options);
    std::atomic<int> done = 0;
    audit::inParallel(all.size(), options.workers, [&](std::size_t i) {
        Shown& shown = all[i];
        const Clean* source = gallery.photosOf(shown.person)[static_cast<std::size_t>(shown.photo)];
        const Variant& variant = options.variants[static_cast<std::size_t>(shown.variant)];
        cloak::Settings settings = options.settings;
        settings.method = variant.method;
        settings.maxSteps = variant.steps;
        settings.held = variant.held;
        settings.person =
            static_cast<quint64>(shown.person) + 1; // as the program: each has a mark of their own
        show(shown, source->path, judges, equipment, settings);
        if (const int now = ++done; now % 10 == 0)
            std::fprintf(stderr, "\rcloaked: %d of %zu ", now, all.size());
    });
    std::fprintf(stderr, "\n");
    return all;
}

} // namespace vizard::bench
