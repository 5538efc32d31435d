// What fawkes and lowkey share: a shade found by asking surrogates, then held to the same budget as every
// method's.
#pragma once

#include "core/cloak/cloak.h"
#include "core/cloak/detail/surrogates.h"
#include "core/cloak/detail/task.h"

#include <ATen/core/Tensor.h>

namespace vizard::cloak {

class SurrogateMethod : public Method {
public:
    explicit SurrogateMethod(Surrogates surrogates)
        : surrogates_(std::move(surrogates)) {}
    Result<FaceCloak> cloakFace(const QImage& photo, const face::Face& face, quint64 photoSeed,
                                const Settings& settings, const Hooks& hooks) const final;

protected:
    struct Answer {
        at::Tensor shade; // [1, 3, side, side] over the aligned square, full scale 1
        int steps = 0;
    };
    // Throws Stopped where hooks say so.
    virtual Answer search(const Task& task, const Settings& settings, const Hooks& hooks) const = 0;

    struct Stopped {};
    static void carryOn(const Hooks& hooks, int step, int steps);

    const Surrogates surrogates_;
};

// Both lead away from the photo's own embedding; where Settings::others has more faces of the person, from
// the middle of all of them, which their authors do not do.

// Fawkes 1.0 (Shan et al., USENIX Security 2020, and its authors' code of 2021), untargeted: moves the
// embedding as far as a limit on DSSIM lets it. Low, mid and high are the strengths 25, 50 and 75.
class FawkesMethod : public SurrogateMethod {
public:
    using SurrogateMethod::SurrogateMethod;
    QString name() const override { return QStringLiteral("fawkes"); }

private:
    Answer search(const Task& task, const Settings& settings, const Hooks& hooks) const override;
};

// LowKey (Cherepanova et al., ICLR 2021): moves the embeddings of the plain and of the blurred face, flips
// averaged, against a perceptual distance, in the photo's own pixels (up to 256 across the face) through the
// reduction to the recogniser's crop. Its authors' LPIPS needs weights that are not ours: the distance here
// is the same formula over early layers of our own network, without learned weights and not calibrated
// against LPIPS. The method has one setting; strength acts through the budget.
class LowkeyMethod : public SurrogateMethod {
public:
    using SurrogateMethod::SurrogateMethod;
    QString name() const override { return QStringLiteral("lowkey"); }

private:
    Answer search(const Task& task, const Settings& settings, const Hooks& hooks) const override;
};

} // namespace vizard::cloak
