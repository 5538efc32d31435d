// A pattern that stands for a person: a recogniser trained on their photos learns it instead of the face.
#pragma once

#include "core/cloak/cloak.h"

#include <vector>

namespace vizard::cloak {

// Unlearnable examples (Huang et al., ICLR 2021), class-wise, in the form of Yu et al. (KDD 2022): not
// searched for by gradients against a classifier, but made so that a classifier learns it early. Slow, which
// is what a young network sees first and what an attacker's own alignment, crop and scaling leave; alike on
// both halves of the face, for they mirror photos; and from warm to cool, of whose shifts photos of one
// person have few and the colour limit allows the most. Each place gets as much as its own colour hides. A
// grey photo gets light and dark.
//
// Settings::person is the person's key: the same on all their photos and another for another person. Where
// it is 0, Settings::seed decides, the same for every photo. Strength acts through the budget alone.
class UnlearnableMethod : public Method {
public:
    QString name() const override { return QStringLiteral("unlearnable"); }
    Result<FaceCloak> cloakFace(const QImage& photo, const face::Face& face, quint64 photoSeed,
                                const Settings& settings, const Hooks& hooks) const override;
};

// The person's pattern on 112 x 112, -1..1, mostly near its ends: as much as fits under a limit on what is
// seen at most.
std::vector<float> signature(quint64 person);

} // namespace vizard::cloak
