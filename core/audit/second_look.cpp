#include "core/audit/second_look.h"

namespace vizard::audit {

double similarity(const Verdict& verdict) {
    return verdict.toOther ? verdict.toOther->after : verdict.toOriginal.after;
}

bool isMatch(const Verdict& verdict) {
    return verdict.threshold && similarity(verdict) > *verdict.threshold;
}

SecondLook lookAgain(const Measure& measure, const FaceToMeasure& face, const QImage& written) {
    SecondLook look;
    FaceToMeasure inFile = face;
    inFile.cloaked = written;
    const Result<Verdict> after = measure(inFile);
    if (!after)
        return look;
    look.written = *after;
    if (!after->threshold)
        return look;
    if (!isMatch(*after)) {
        look.survival = Survival::Hidden;
        return look;
    }
    const Result<Verdict> before = measure(face);
    if (!before)
        return look;
    look.beforeEncoding = similarity(*before);
    look.survival = isMatch(*before) ? Survival::NotHidden : Survival::TakenAway;
    return look;
}

} // namespace vizard::audit
