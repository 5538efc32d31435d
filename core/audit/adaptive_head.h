// P8, the attacker who trains a recogniser's last layer on this program's own output.
#pragma once

#include "core/audit/protocols.h"

namespace vizard::audit {

// A linear map on embeddings that undoes cloaks: ridge regression (Hoerl and Kennard 1970) around the
// identity, from cloaked to clean embeddings of one photo, and from clean ones to themselves.
class AdaptiveHead {
public:
    // `penalty`: of the distance to the identity, for each sample.
    AdaptiveHead(const std::vector<Embedding>& from, const std::vector<Embedding>& to, double penalty = 0.02);

    // Of unit length; an empty embedding stays empty.
    Embedding operator()(const Embedding& embedding) const;

private:
    std::size_t size_ = 0;
    std::vector<double> map_; // row by row
};

// P1's miss at FAR 1 % of cloaked photos for the plain recogniser (before) and for one with such a head
// (after), which was trained on the other half of the people and on strangers' clean photos; both halves in
// turn. NaN with fewer than four people.
BeforeAfter adaptiveAttack(const Scene& scene);

} // namespace vizard::audit
