// Makes verdicts: the judge and the calibration, loaded once.
#pragma once

#include "core/audit/judge.h"
#include "core/audit/second_look.h"
#include "core/audit/verdict.h"
#include "core/face/face.h"

#include <memory>
#include <vector>

namespace vizard::audit {

// One face before and after. `face` was found on `original`; both pictures are of one size.
struct Exam {
    QImage original, cloaked;
    face::Face face;
    double butteraugli = 0, warpRms = 0;  // of the cloak: cloak::Cost
    std::vector<Embedding> personsOthers; // by embed(), of the person's other, clean photos; may be empty
};

class Examiner {
public:
    // `judge`: a name or a file (Judge::load); empty: the installed one. Errors: those of Judge; ModelMissing
    // where none is installed: the window then says so, and offers no verdict.
    static Result<std::shared_ptr<const Examiner>> load(const nets::Models& models,
                                                        const QString& judge = {});
    Examiner(Judge judge, Calibration calibration);

    // Both may be called from several threads at once, and use only the calling one. The cloaked face is
    // looked at where the original one was: whether a detector still finds it is the audit's question.
    Result<Embedding> embed(const QImage& photo, const face::Face& face) const;
    Result<Verdict> examine(const Exam& exam) const;

    // The mean similarity from which two groups of faces are taken for one person's (audit::groupFaces):
    // stricter than the calibration's threshold, because an album has many pairs; without one, a guess.
    double sameAbove() const;

private:
    Judge judge_;
    Calibration calibration_;
};

// For those who have no networks; sets up each thread that asks.
Measure doorOf(std::shared_ptr<const Examiner> examiner);

} // namespace vizard::audit
