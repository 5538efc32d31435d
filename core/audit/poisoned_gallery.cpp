#include "core/audit/logistic_probe.h"
#include "core/audit/protocols.h"

#include <memory>
#include <random>

namespace vizard::audit {
namespace {

// What a tracker knows: faces with names (people first, then strangers).
struct Names {
    std::vector<Embedding> faces;
    std::vector<int> names;
    int count = 0;
};

std::size_t enrolledOf(const Subject& person) {
    return (person.clean.size() + 1) / 2;
}

void addStrangers(Names& gallery, const Scene& scene, std::size_t most) {
    std::vector<int> known; // strangers' numbers in the order in which they come
    for (const Stranger& stranger : scene.strangers) {
        std::size_t at = 0;
        while (at < known.size() && known[at] != stranger.person)
            ++at;
        if (at == known.size()) {
            if (known.size() >= most)
                continue;
            known.push_back(stranger.person);
        }
        gallery.faces.push_back(stranger.face);
        gallery.names.push_back(static_cast<int>(scene.people.size() + at));
    }
    gallery.count = static_cast<int>(scene.people.size() + known.size());
}

// A photo that was to be enrolled cloaked, but shows no face then, is not enrolled.
Names enrol(const Scene& scene, const PoisonOptions& options, bool cloaked, std::mt19937_64& random) {
    std::bernoulli_distribution leaks(options.leaked);
    Names gallery;
    for (std::size_t p = 0; p < scene.people.size(); ++p) {
        const Subject& person = scene.people[p];
        for (std::size_t i = 0; i < enrolledOf(person); ++i) {
            const bool clean = !cloaked || leaks(random);
            const Embedding& face = clean ? person.clean[i] : person.cloaked[i];
            if (face.empty())
                continue;
            gallery.faces.push_back(face);
            gallery.names.push_back(static_cast<int>(p));
        }
    }
    addStrangers(gallery, scene,
                 options.classifier == Classifier::LogisticProbe ? options.mostStrangers
                                                                 : scene.strangers.size());
    return gallery;
}

int nearestName(const Names& gallery, const Embedding& probe) {
    float highest = -2;
    int name = -1;
    for (std::size_t i = 0; i < gallery.faces.size(); ++i) {
        const float score = cosine(probe, gallery.faces[i]);
        if (score > highest) {
            highest = score;
            name = gallery.names[i];
        }
    }
    return name;
}

// Adds every person's probes that are not given their name.
void count(const Scene& scene, const Names& gallery, Classifier classifier, bool cloakedProbes,
           std::vector<Share>& missed) {
    if (gallery.faces.empty())
        return;
    std::unique_ptr<const LogisticProbe> trained;
    if (classifier == Classifier::LogisticProbe)
        trained = std::make_unique<const LogisticProbe>(gallery.faces, gallery.names, gallery.count);
    for (std::size_t p = 0; p < scene.people.size(); ++p) {
        const Subject& person = scene.people[p];
        std::vector<Embedding> probes = cloakedProbes ? person.cloaked : person.clean;
        probes.erase(probes.begin(), probes.begin() + static_cast<std::ptrdiff_t>(enrolledOf(person)));
        if (!cloakedProbes)
            probes.insert(probes.end(), person.onlyClean.begin(), person.onlyClean.end());
        for (const Embedding& probe : probes) {
            if (probe.empty())
                continue;
            const int name = trained ? trained->classOf(probe) : nearestName(gallery, probe);
            missed[p].of += 1;
            missed[p].hits += name == static_cast<int>(p) ? 0 : 1;
        }
    }
}

std::vector<Share> lostPhotos(const Scene& scene, bool ofProbes) {
    std::vector<Share> lost(scene.people.size());
    for (std::size_t p = 0; p < scene.people.size(); ++p) {
        const Subject& person = scene.people[p];
        const std::size_t first = ofProbes ? enrolledOf(person) : 0;
        const std::size_t end = ofProbes ? person.clean.size() : enrolledOf(person);
        for (std::size_t i = first; i < end; ++i) {
            lost[p].of += 1;
            lost[p].hits += person.cloaked[i].empty() ? 1 : 0;
        }
    }
    return lost;
}

} // namespace

BeforeAfter poisonedGallery(const Scene& scene, const PoisonOptions& options) {
    const bool poisoned = options.enrolled == Enrolled::Cloaked;
    std::mt19937_64 random(options.seed);
    std::vector<Share> before(scene.people.size()), after = before;
    const Names clean = enrol(scene, options, false, random);
    count(scene, clean, options.classifier, false, before);
    const int draws = options.leaked > 0 && options.leaked < 1 && poisoned ? options.draws : 1;
    for (int draw = 0; draw < draws; ++draw)
        count(scene, poisoned ? enrol(scene, options, true, random) : clean, options.classifier, !poisoned,
              after);
    BeforeAfter result{pooled(before), pooled(after), pooled(lostPhotos(scene, !poisoned))};
    result.after.of /= draws;
    return result;
}

} // namespace vizard::audit
