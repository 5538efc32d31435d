#include "core/audit/detail/crops.h"

#include "core/face/align.h"
#include "core/photo/read.h"

#include <QImage>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace vizard::audit {
namespace {

constexpr int kSide = nets::kAttackSide;

nets::Planes cropOf(const QString& path, const Look& look) {
    const auto photo = look.hasFace() ? photo::read(path) : Result<photo::Photo>(Error());
    return photo ? face::alignedCrop(photo->pixels, face::alignment(look.face.landmarks), kSide, kSide)
                 : nets::Planes();
}

QImage pictureOf(const nets::Planes& planes) {
    QImage picture(kSide, kSide, QImage::Format_RGB888);
    constexpr std::size_t plane = static_cast<std::size_t>(kSide) * kSide;
    for (std::size_t i = 0; i < plane; ++i) {
        const auto value = [&](std::size_t c) {
            return static_cast<uchar>(std::lround(std::clamp(planes[c * plane + i], 0.0f, 255.0f)));
        };
        uchar* pixel = picture.scanLine(static_cast<int>(i) / kSide) + 3 * (i % kSide);
        for (std::size_t c = 0; c < 3; ++c)
            pixel[c] = value(c);
    }
    return picture;
}

std::vector<PersonCrops> half(const std::vector<PersonCrops>& people, std::size_t parity) {
    std::vector<PersonCrops> chosen;
    for (std::size_t p = parity; p < people.size(); p += 2)
        chosen.push_back(people[p]);
    return chosen;
}

Result<std::shared_ptr<const nets::Purifier>> trainedOn(const std::vector<PersonCrops>& people,
                                                        const nets::AttackOptions& options) {
    std::vector<nets::Planes> from, to;
    for (const PersonCrops& person : people) {
        for (std::size_t i = 0; i < person.clean.size(); ++i) {
            if (person.cloaked[i].empty())
                continue;
            from.push_back(person.cloaked[i]);
            to.push_back(person.clean[i]);
        }
        from.push_back(person.clean.front()); // clean photos shall stay as they are
        to.push_back(person.clean.front());
    }
    return nets::Purifier::train(from, to, options);
}

// A face at 112 px against the person's other clean photos.
Status addMisses(const PersonCrops& person, std::size_t photo, const nets::Planes& face,
                 const std::vector<Judge>& judges, const std::vector<double>& thresholds,
                 std::vector<Share>& shares) {
    const QImage picture = pictureOf(face);
    for (std::size_t j = 0; j < judges.size(); ++j) {
        const auto embedding = judges[j].embed(picture, face::template112());
        if (!embedding)
            return embedding.error();
        for (std::size_t other = 0; other < person.known.size(); ++other) {
            if (other == photo)
                continue;
            shares[j].of += 1;
            shares[j].hits +=
                static_cast<double>(cosine(*embedding, person.known[other][j])) <= thresholds[j] ? 1 : 0;
        }
    }
    return Done{};
}

std::size_t learnedOf(const PersonCrops& person) {
    return (person.clean.size() + 1) / 2;
}

// One training, with the photos of `hidden` (-1: nobody) cloaked: who was named right.
Status addAccuracy(const std::vector<PersonCrops>& people, int hidden, const nets::AttackOptions& options,
                   std::vector<Share>& right) {
    std::vector<nets::Planes> pictures, probes;
    std::vector<int> names, truth;
    for (std::size_t p = 0; p < people.size(); ++p) {
        const bool cloaked = static_cast<int>(p) == hidden;
        for (std::size_t i = 0; i < people[p].clean.size(); ++i) {
            const bool probe = i >= learnedOf(people[p]);
            const nets::Planes& face = !probe && cloaked ? people[p].cloaked[i] : people[p].clean[i];
            if (face.empty())
                continue;
            (probe ? probes : pictures).push_back(face);
            (probe ? truth : names).push_back(static_cast<int>(p));
        }
    }
    const auto given = nets::learnNames(pictures, names, static_cast<int>(people.size()), probes, options);
    if (!given)
        return given.error();
    right.assign(people.size(), {});
    for (std::size_t i = 0; i < probes.size(); ++i) {
        Share& share = right[static_cast<std::size_t>(truth[i])];
        share.of += 1;
        share.hits += given->at(i) == truth[i] ? 1 : 0;
    }
    return Done{};
}

} // namespace

std::vector<PersonCrops> cropsOf(const Looked& looked) {
    std::vector<PersonCrops> people;
    for (const LookedPerson& person : looked.people) {
        PersonCrops crops;
        for (const LookedPhoto& photo : person.photos) {
            nets::Planes clean = photo.copied ? cropOf(photo.files.clean, photo.clean) : nets::Planes();
            if (clean.empty())
                continue;
            crops.clean.push_back(std::move(clean));
            crops.cloaked.push_back(cropOf(photo.files.cloaked, photo.cloaked));
            crops.known.push_back(photo.clean.embeddings);
        }
        if (!crops.clean.empty())
            people.push_back(std::move(crops));
    }
    return people;
}

Result<std::vector<BeforeAfter>> purifierAttack(const std::vector<PersonCrops>& people,
                                                const std::vector<Judge>& judges,
                                                const std::vector<double>& thresholds,
                                                const nets::AttackOptions& options) {
    std::vector<std::vector<Share>> before(judges.size()), after(judges.size());
    for (std::size_t parity = 0; parity < 2 && people.size() >= 4; ++parity) {
        const auto purifier = trainedOn(half(people, 1 - parity), options);
        if (!purifier)
            return purifier.error();
        for (const PersonCrops& person : half(people, parity)) {
            std::vector<Share> plain(judges.size()), cleaned(judges.size());
            for (std::size_t i = 0; i < person.clean.size(); ++i) {
                if (person.cloaked[i].empty())
                    continue;
                const auto purified = (**purifier)(person.cloaked[i]);
                if (!purified)
                    return purified.error();
                for (const auto& [face, shares] :
                     {std::pair(&person.cloaked[i], &plain), {&*purified, &cleaned}}) {
                    if (const Status s = addMisses(person, i, *face, judges, thresholds, *shares); !s)
                        return s.error();
                }
            }
            for (std::size_t j = 0; j < judges.size(); ++j) {
                before[j].push_back(plain[j]);
                after[j].push_back(cleaned[j]);
            }
        }
    }
    std::vector<BeforeAfter> figures;
    for (std::size_t j = 0; j < judges.size(); ++j)
        figures.push_back({pooled(before[j]), pooled(after[j]), {}});
    return figures;
}

Result<ScratchFigures> trainedFromScratch(const std::vector<PersonCrops>& everybody, int mostProtected,
                                          const nets::AttackOptions& options) {
    std::vector<PersonCrops> people;
    std::copy_if(everybody.begin(), everybody.end(), std::back_inserter(people),
                 [](const PersonCrops& person) { return person.clean.size() >= 2; });
    std::vector<Share> clean, own[2], others[2];
    const auto rounds =
        people.size() < 3 ? 0 : std::min(static_cast<std::size_t>(mostProtected), people.size());
    if (rounds > 0) {
        if (const Status s = addAccuracy(people, -1, options, clean); !s)
            return s.error();
    }
    for (std::size_t round = 0; round < rounds; ++round) {
        const std::size_t hidden = round * people.size() / rounds;
        std::vector<Share> right;
        if (const Status s = addAccuracy(people, static_cast<int>(hidden), options, right); !s)
            return s.error();
        for (std::size_t p = 0; p < people.size(); ++p) {
            (p == hidden ? own[0] : others[0]).push_back(clean[p]);
            (p == hidden ? own[1] : others[1]).push_back(right[p]);
        }
    }
    return ScratchFigures{pooled(own[0]), pooled(own[1]), pooled(others[0]), pooled(others[1])};
}

} // namespace vizard::audit
