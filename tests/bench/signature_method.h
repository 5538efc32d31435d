// A pattern that stands for a person, so that a recogniser trained on their photos learns it instead of the
// face.
#pragma once

#include "core/cloak/cloak.h"

namespace vizard::bench {

// A control for P6, not a method that the program offers: within its limits of colour it does too little
// (README.md).
//
// Unlearnable examples (Huang et al., ICLR 2021) in the form of Yu et al. (KDD 2022): not searched for by
// gradients but made so that it is learned before anything else: slow, linearly separable, the same on all
// photos of a person. Here it is blue and yellow, which people see least, alike on both halves of the face,
// on the aligned grid, so that it survives an attacker's own alignment, crop, mirroring and scaling.
// Settings::seed is the person's key. A grey photo gets light and dark.
class SignatureMethod : public cloak::Method {
public:
    QString name() const override { return QStringLiteral("signature"); }
    Result<cloak::FaceCloak> cloakFace(const QImage& photo, const face::Face& face, quint64 photoSeed,
                                       const cloak::Settings& settings,
                                       const cloak::Hooks& hooks) const override;
};

// -1..1 on 112 x 112, mostly near its ends: as much as fits under a limit on what is seen at most. `cell`:
// pixels of the crop between the points that chance decides about.
std::vector<float> signature(quint64 key, double cell = 20);

} // namespace vizard::bench
