#include "core/audit/adaptive_head.h"
#include "core/audit/detail/looked.h"

#include <limits>
#include <optional>

namespace vizard::audit {
namespace {

Embedding seen(const Look& look, std::size_t judge) {
    return look.hasFace() ? look.embeddings[judge] : Embedding();
}

Scene sceneOf(const Looked& looked, std::size_t judge) {
    Scene scene;
    for (const LookedPerson& person : looked.people) {
        Subject subject;
        for (const LookedPhoto& photo : person.photos) {
            if (!photo.copied) {
                subject.onlyClean.push_back(seen(photo.clean, judge));
                continue;
            }
            subject.clean.push_back(seen(photo.clean, judge));
            subject.cloaked.push_back(seen(photo.cloaked, judge));
        }
        scene.people.push_back(std::move(subject));
    }
    for (const LookedStranger& stranger : looked.strangers)
        scene.strangers.push_back({stranger.person, stranger.embeddings[judge]});
    return scene;
}

// P1 for the photo that went through a transform (nothing: the same photos without one), against the person's
// other photos as they were.
TransformFigures transformed(const Looked& looked, std::size_t judge, std::optional<std::size_t> which,
                             double threshold) {
    TransformFigures figures{which ? transforms()[*which].name : QStringLiteral("none"), {}};
    std::vector<Share> before, after, lost;
    for (const LookedPerson& person : looked.people) {
        Share clean, cloaked, gone;
        for (const LookedPhoto& photo : person.photos) {
            if (photo.cloakedAfter.size() <= which.value_or(0))
                continue;
            const Look& cloakedLook = which ? photo.cloakedAfter[*which] : photo.cloaked;
            gone.of += 1;
            gone.hits += cloakedLook.hasFace() ? 0 : 1;
            const auto compare = [&](const Look& look, Share& share) {
                for (const LookedPhoto& other : person.photos) {
                    if (&other == &photo || !look.hasFace())
                        continue;
                    share.of += 1;
                    const float score = cosine(look.embeddings[judge], seen(other.clean, judge));
                    share.hits += static_cast<double>(score) <= threshold ? 1 : 0;
                }
            };
            compare(which ? photo.cleanAfter[*which] : photo.clean, clean);
            compare(cloakedLook, cloaked);
        }
        before.push_back(clean);
        after.push_back(cloaked);
        lost.push_back(gone);
    }
    figures.miss = {pooled(before), pooled(after), pooled(lost)};
    return figures;
}

PoisonOptions poison(Classifier classifier, Enrolled enrolled, double leaked = 0) {
    PoisonOptions options;
    options.classifier = classifier;
    options.enrolled = enrolled;
    options.leaked = leaked;
    if (classifier == Classifier::LogisticProbe) {
        options.draws = 2; // each is a training
        options.mostStrangers = 100;
    }
    return options;
}

PoisonFigures poisonFigures(const Scene& scene) {
    constexpr auto nearest = Classifier::NearestNeighbour, probe = Classifier::LogisticProbe;
    return {poisonedGallery(scene, poison(nearest, Enrolled::Cloaked)),
            poisonedGallery(scene, poison(probe, Enrolled::Cloaked)),
            poisonedGallery(scene, poison(nearest, Enrolled::Clean)),
            poisonedGallery(scene, poison(probe, Enrolled::Clean))};
}

std::vector<LeakFigures> leakFigures(const Scene& scene) {
    std::vector<LeakFigures> figures;
    for (const double share : {0.0, 0.1, 0.25, 0.5})
        figures.push_back(
            {share, poisonedGallery(scene, poison(Classifier::NearestNeighbour, Enrolled::Cloaked, share)),
             poisonedGallery(scene, poison(Classifier::LogisticProbe, Enrolled::Cloaked, share))});
    return figures;
}

double meanSimilarity(const Look& look, const LookedPerson& person, const LookedPhoto& self,
                      std::size_t judge) {
    double sum = 0, count = 0;
    for (const LookedPhoto& other : person.photos) {
        if (&other == &self || !look.hasFace())
            continue;
        sum += static_cast<double>(cosine(look.embeddings[judge], seen(other.clean, judge)));
        count += 1;
    }
    return count > 0 ? sum / count : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

JudgeFigures figuresOf(const Looked& looked, const Judge& judge, std::size_t index,
                       const std::set<Protocol>& protocols) {
    const Scene scene = sceneOf(looked, index);
    JudgeFigures figures;
    figures.name = judge.name();
    figures.date = judge.date();
    figures.sha256 = judge.sha256();
    figures.thresholds = thresholdsOf(scene);
    if (protocols.contains(Protocol::P1))
        figures.verification = verification(scene, figures.thresholds);
    if (protocols.contains(Protocol::P2))
        figures.identification = identification(scene);
    if (protocols.contains(Protocol::P3))
        figures.poison = poisonFigures(scene);
    if (protocols.contains(Protocol::P4))
        figures.bothSides = bothSides(scene, figures.thresholds);
    if (protocols.contains(Protocol::P5))
        figures.leaks = leakFigures(scene);
    if (protocols.contains(Protocol::P7)) {
        figures.transforms.push_back(transformed(looked, index, {}, figures.thresholds.at[0]));
        for (std::size_t t = 0; t < transforms().size(); ++t)
            figures.transforms.push_back(transformed(looked, index, t, figures.thresholds.at[0]));
    }
    if (protocols.contains(Protocol::P8))
        figures.attacks = AttackFigures{adaptiveAttack(scene), {}};
    return figures;
}

std::vector<PhotoFigures> photosOf(const Looked& looked, std::size_t judges) {
    std::vector<PhotoFigures> photos;
    for (const LookedPerson& person : looked.people) {
        for (const LookedPhoto& photo : person.photos) {
            if (!photo.copied)
                continue;
            PhotoFigures figures{photo.name, photo.cloaked.hasFace(), photo.quality, {}, {}};
            for (std::size_t j = 0; j < judges; ++j) {
                figures.before.push_back(meanSimilarity(photo.clean, person, photo, j));
                figures.after.push_back(meanSimilarity(photo.cloaked, person, photo, j));
            }
            photos.push_back(std::move(figures));
        }
    }
    return photos;
}

} // namespace vizard::audit
