#include "tests/bench/gallery.h"

#include "core/audit/number_cache.h"
#include "core/audit/parallel.h"
#include "tests/bench/picture.h"

#include <cstdio>
#include <memory>
#include <stdexcept>

namespace vizard::bench {
namespace {

using Landmarks = std::array<QPointF, 5>;

// Finds and embeds, with a memory on disk.
class Embedder {
public:
    Embedder(const std::vector<Judge>& judges, const Finder& finder, const QString& folder)
        : judges_(judges)
        , finder_(finder)
        , landmarks_(folder, QStringLiteral("landmarks-") + QString::fromLatin1(finder.id())) {
        for (const Judge& judge : judges) {
            const QString name =
                judge.name() + QLatin1Char('-') + QString::fromLatin1(judge.id() + '-' + finder.id());
            caches_.push_back(std::make_unique<audit::NumberCache>(folder, name));
        }
    }

    std::vector<Embedding> operator()(const QString& path) {
        const photo::Photo photo = readPhoto(path);
        const auto landmarks = find(photo);
        std::vector<Embedding> result;
        for (std::size_t j = 0; landmarks && j < judges_.size(); ++j) {
            auto known = caches_[j]->find(photo.contentHash);
            if (!known) {
                const Embedding fresh = embedded(judges_[j], photo.pixels, *landmarks);
                known = QList<float>(fresh.begin(), fresh.end());
                caches_[j]->insert(photo.contentHash, *known);
            }
            result.emplace_back(known->begin(), known->end());
        }
        return result;
    }

    void save() {
        keep(landmarks_);
        for (const auto& cache : caches_)
            keep(*cache);
    }

private:
    static void keep(audit::NumberCache& cache) {
        if (const auto saved = cache.save(); !saved)
            throw std::runtime_error("cannot write " + saved.error().text.toStdString());
    }

    std::optional<Landmarks> find(const photo::Photo& photo) {
        auto known = landmarks_.find(photo.contentHash);
        if (!known) {
            known = QList<float>();
            if (const auto face = finder_.central(photo.pixels)) {
                for (const QPointF p : face->landmarks)
                    *known << static_cast<float>(p.x()) << static_cast<float>(p.y());
            }
            landmarks_.insert(photo.contentHash, *known);
        }
        if (known->size() != 10)
            return std::nullopt;
        Landmarks points;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const auto at = static_cast<qsizetype>(2 * i);
            points[i] = QPointF(static_cast<double>(known->at(at)), static_cast<double>(known->at(at + 1)));
        }
        return points;
    }

    const std::vector<Judge>& judges_;
    const Finder& finder_;
    audit::NumberCache landmarks_;
    std::vector<std::unique_ptr<audit::NumberCache>> caches_;
};

} // namespace

Gallery::Gallery(const std::vector<Person>& people, const std::vector<Judge>& judges, const Finder& finder,
                 const QString& cacheFolder, int workers) {
    for (std::size_t i = 0; i < people.size(); ++i) {
        for (const QString& path : people[i].photos)
            photos_.push_back({path, static_cast<int>(i), {}});
    }
    Embedder embed(judges, finder, cacheFolder);
    std::atomic<int> done = 0;
    audit::inParallel(photos_.size(), workers, [&](std::size_t i) {
        photos_[i].embeddings = embed(photos_[i].path);
        if (const int now = ++done; now % 50 == 0)
            std::fprintf(stderr, "\rclean photos: %d of %zu ", now, photos_.size());
    });
    std::fprintf(stderr, "\n");
    embed.save();
    setThresholds(judges.size());
}

std::vector<const Clean*> Gallery::photosOf(int person) const {
    std::vector<const Clean*> result;
    for (const Clean& photo : photos_) {
        if (photo.person == person && !photo.embeddings.empty())
            result.push_back(&photo);
    }
    return result;
}

void Gallery::setThresholds(std::size_t judges) {
    std::vector<int> person;
    for (const Clean& photo : photos_) {
        if (photo.embeddings.empty())
            ++withoutFace_;
        else
            person.push_back(photo.person);
    }
    for (std::size_t j = 0; j < judges; ++j) {
        std::vector<Embedding> all;
        for (const Clean& photo : photos_) {
            if (!photo.embeddings.empty())
                all.push_back(photo.embeddings[j]);
        }
        std::vector<float> scores = strangerScores(all, person);
        strangerPairs_ = scores.size();
        if (scores.empty())
            throw std::runtime_error("no pairs of strangers: no thresholds");
        for (const double rate : kRates)
            thresholds_.push_back(thresholdAt(scores, rate));
    }
}

} // namespace vizard::bench
