#include "core/audit/examiner.h"
#include "core/face/worker.h"

#include "core/photo/recompress.h"

#include <algorithm>
#include <cmath>

namespace vizard::audit {
namespace {

constexpr int kUploadSide = 1080, kUploadQuality = 75;
// Of the way from the threshold to 1, for grouping: of pairs that were called one person's, 98 to 99 in 100
// were (bench_people; 150 LFW people, two recognisers).
constexpr double kStricter = 0.15, kSameWithoutCalibration = 0.45;

int inTen(double share) {
    return static_cast<int>(std::lround(10 * std::clamp(share, 0.0, 1.0)));
}

double similarity(const Embedding& a, const Embedding& b) {
    return static_cast<double>(cosine(a, b));
}

} // namespace

Examiner::Examiner(Judge judge, Calibration calibration)
    : judge_(std::move(judge))
    , calibration_(std::move(calibration)) {}

Result<std::shared_ptr<const Examiner>> Examiner::load(const nets::Models& models, const QString& judge) {
    auto loaded = judge.isEmpty() ? Judge::installed(models) : Judge::load(judge, models);
    if (!loaded)
        return loaded.error();
    return std::make_shared<const Examiner>(std::move(*loaded), shippedCalibration());
}

double Examiner::sameAbove() const {
    const JudgeCalibration* known = calibration_.of(judge_.sha256());
    return known ? known->threshold + kStricter * (1 - known->threshold) : kSameWithoutCalibration;
}

Result<Embedding> Examiner::embed(const QImage& photo, const face::Face& face) const {
    return judge_.embed(photo, face.landmarks);
}

Result<Verdict> Examiner::examine(const Exam& exam) const {
    const auto uploaded = photo::throughJpeg(photo::scaledTo(exam.cloaked, kUploadSide), kUploadQuality);
    if (!uploaded)
        return uploaded.error();
    face::Face smaller = exam.face;
    for (QPointF& point : smaller.landmarks)
        point *= static_cast<double>(uploaded->width()) / exam.cloaked.width();
    const auto before = embed(exam.original, exam.face), after = embed(exam.cloaked, exam.face);
    const auto upload = embed(*uploaded, smaller);
    for (const auto* embedding : {&before, &after, &upload}) {
        if (!*embedding)
            return embedding->error();
    }
    Verdict verdict;
    verdict.judge = judge_.name();
    verdict.judgeDate = judge_.date();
    verdict.toOriginal = {1, similarity(*before, *after)};
    verdict.others = static_cast<int>(exam.personsOthers.size());
    const Embedding* nearest = &*before;
    if (verdict.others > 0) {
        nearest = &*std::max_element(
            exam.personsOthers.begin(), exam.personsOthers.end(),
            [&](const auto& a, const auto& b) { return cosine(a, *after) < cosine(b, *after); });
        verdict.toOther = SimilarityChange{static_cast<double>(best(*before, exam.personsOthers)),
                                           similarity(*nearest, *after)};
    }
    verdict.afterUpload = similarity(*nearest, *upload);
    verdict.butteraugli = exam.butteraugli;
    verdict.warpRms = exam.warpRms;
    verdict.visibility = calibration_.visibility(exam.butteraugli, exam.warpRms);
    if (const JudgeCalibration* known = calibration_.of(judge_.sha256())) {
        const Curve& curve = verdict.toOther ? known->toOther : known->toOriginal;
        verdict.threshold = known->threshold;
        verdict.matchInTen =
            inTen(curve.at(verdict.toOther ? verdict.toOther->after : verdict.toOriginal.after));
        verdict.matchInTenAfterUpload = inTen(curve.at(verdict.afterUpload));
    }
    return verdict;
}

Measure doorOf(std::shared_ptr<const Examiner> examiner) {
    return [examiner = std::move(examiner)](const FaceToMeasure& what) {
        face::prepareWorkerThread();
        return examiner->examine(
            {what.original, what.cloaked, what.face, what.butteraugli, what.warpRms, what.others});
    };
}

} // namespace vizard::audit
