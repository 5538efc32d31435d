// The mark that a recogniser learns instead of a person: error-minimising noise, searched for in the program.
#pragma once

#include "core/cloak/cloak.h"
#include "core/nets/detail/crowd.h"

#include <memory>

namespace vizard::cloak {

// A small recogniser that is trained while the mark is searched for.
struct Learner;

struct Mark {
    // What is seen at each place, [1, 3, kGrid, kGrid]: steps in L*, a*, b*, at most 1 long; alike on both
    // halves of the face, for attackers mirror photos.
    at::Tensor seen;
    std::shared_ptr<const Learner> learner; // the last that learned it; null where nothing was searched for

    static constexpr int64_t kGrid = 28;
};

// Where the search begins: a slow pattern from warm to cool that the key decides.
Mark firstMark(quint64 person);

// Class-wise error-minimising noise (Huang et al., ICLR 2021): a recogniser learns to tell people of a crowd
// apart and to name everyone who carries the mark alike, whoever they are; every few of its steps the mark
// takes one that makes it easier to learn. All through views (turned, zoomed, shifted, mirrored, in other
// light), so that it survives an attacker's own alignment. `robust`: both learn on pictures that were pushed
// against them (Fu et al., ICLR 2022). The same arguments give the same mark, by the same program on the same
// kind of processor; whether the work was interrupted makes no difference.
class MarkSearch {
public:
    MarkSearch(const nets::Crowd& crowd, quint64 person, bool robust);
    ~MarkSearch();

    // A call that was cancelled is gone on with by the next. Errors: Cancelled.
    Result<Mark> run(const Hooks& hooks);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

// The logarithm of how likely the mark's learner finds it that each of `faces` ([N, 3, 56, 56], 0..1) carries
// the mark, [N].
at::Tensor likelyMarked(const Mark& mark, const at::Tensor& faces);

// Sample-wise: the mark on this face, changed for it by a few more steps against the learner. `face`: [1, 3,
// 112, 112], 0..1.
at::Tensor markFor(const Mark& mark, const at::Tensor& face, quint64 seed);

// The change of `face` ([N, 3, side, side], 0..1) that shows `seen` at each place, more than any strength
// allows: it is to be scaled down.
at::Tensor shown(const at::Tensor& seen, const at::Tensor& face);

// The person's pattern on 112 x 112, -1..1, mostly near its ends: as much as fits under a limit on what is
// seen at most.
std::vector<float> signature(quint64 person);

} // namespace vizard::cloak
