// Everybody's photos as the judges see them, between finding faces and counting.
#pragma once

#include "core/audit/audit.h"
#include "core/audit/observer.h"
#include "core/audit/people.h"

namespace vizard::audit {

struct LookedPhoto {
    QString name; // person/file
    PhotoPair files;
    Look clean;
    Look cloaked;                               // without a face where there is none, or no copy
    bool copied = false;                        // there is a cloaked copy that can be read
    std::vector<Look> cleanAfter, cloakedAfter; // by transform, of the first photo with a copy
    Quality quality;
};

struct LookedPerson {
    QString name;
    std::vector<LookedPhoto> photos; // with a face on the clean one
};

struct LookedStranger {
    int person = 0;
    QByteArray contentHash;
    std::vector<Embedding> embeddings; // by judge
};

struct Looked {
    std::vector<LookedPerson> people;
    std::vector<LookedStranger> strangers;
};

// Figures of one judge.
JudgeFigures figuresOf(const Looked& looked, const Judge& judge, std::size_t index,
                       const std::set<Protocol>& protocols);
// Photos with their similarities on all of `judges`.
std::vector<PhotoFigures> photosOf(const Looked& looked, std::size_t judges);

} // namespace vizard::audit
