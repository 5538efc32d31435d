#include "core/audit/report.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace vizard::audit {
namespace {

QJsonValue number(double value) {
    return std::isfinite(value) ? QJsonValue(std::round(value * 1e5) / 1e5) : QJsonValue(QJsonValue::Null);
}

QJsonObject json(const Figure& figure) {
    return {{QStringLiteral("value"), number(figure.value)},
            {QStringLiteral("low"), number(figure.interval.low)},
            {QStringLiteral("high"), number(figure.interval.high)},
            {QStringLiteral("of"), number(figure.of)},
            {QStringLiteral("people"), figure.people}};
}

QJsonObject json(const BeforeAfter& figures) {
    return {{QStringLiteral("before"), json(figures.before)},
            {QStringLiteral("after"), json(figures.after)},
            {QStringLiteral("face_lost"), json(figures.lost)}};
}

QString rateName(int rate) {
    static const QStringList names = {QStringLiteral("far_0.01"), QStringLiteral("far_0.001"),
                                      QStringLiteral("far_0.0001")};
    return names[rate];
}

template <std::size_t N> QJsonObject byRate(const std::array<BeforeAfter, N>& figures) {
    QJsonObject object;
    for (int r = 0; r < static_cast<int>(N); ++r)
        object[rateName(r)] = json(figures[static_cast<std::size_t>(r)]);
    return object;
}

QJsonArray json(const Histogram& histogram) {
    QJsonArray array;
    for (const double count : histogram.counts)
        array.append(count);
    return array;
}

QJsonObject json(const Verification& figures) {
    return {{QStringLiteral("miss"), byRate(figures.miss)},
            {QStringLiteral("similarity_before"), json(figures.before)},
            {QStringLiteral("similarity_after"), json(figures.after)},
            {QStringLiteral("similarity_strangers"), json(figures.strangers)}};
}

QJsonObject json(const Identification& figures) {
    QJsonObject object{{QStringLiteral("distractors"), number(figures.distractors)}};
    for (int k = 0; k < kRankCount; ++k)
        object[QStringLiteral("not_within_rank_%1").arg(kRanks[k])] =
            json(figures.notWithin[static_cast<std::size_t>(k)]);
    return object;
}

QJsonObject json(const PoisonFigures& figures) {
    return {{QStringLiteral("nearest_neighbour"), json(figures.nearest)},
            {QStringLiteral("logistic_probe"), json(figures.probe)},
            {QStringLiteral("swap_nearest_neighbour"), json(figures.swapNearest)},
            {QStringLiteral("swap_logistic_probe"), json(figures.swapProbe)}};
}

QJsonObject json(const Thresholds& thresholds) {
    QJsonObject object{{QStringLiteral("stranger_pairs"), thresholds.pairs}};
    for (int r = 0; r < kFalseAcceptCount; ++r) {
        object[rateName(r)] = number(thresholds.at[static_cast<std::size_t>(r)]);
        object[rateName(r) + QStringLiteral("_sure")] = thresholds.isSure(r);
    }
    return object;
}

QJsonObject json(const AttackFigures& figures) {
    QJsonObject object{{QStringLiteral("adaptive_head"), json(figures.adaptiveHead)}};
    if (figures.purifier)
        object[QStringLiteral("purifier")] = json(*figures.purifier);
    return object;
}

QJsonObject json(const JudgeFigures& judge) {
    QJsonObject object{{QStringLiteral("name"), judge.name},
                       {QStringLiteral("date"), judge.date},
                       {QStringLiteral("sha256"), QString::fromLatin1(judge.sha256)},
                       {QStringLiteral("thresholds"), json(judge.thresholds)}};
    if (judge.verification)
        object[QStringLiteral("p1_verification")] = json(*judge.verification);
    if (judge.identification)
        object[QStringLiteral("p2_identification")] = json(*judge.identification);
    if (judge.poison)
        object[QStringLiteral("p3_poisoned_gallery")] = json(*judge.poison);
    if (judge.bothSides)
        object[QStringLiteral("p4_both_sides")] =
            QJsonObject{{QStringLiteral("miss"), byRate(judge.bothSides->miss)},
                        {QStringLiteral("recall_at_rank_1"), json(judge.bothSides->recall)},
                        {QStringLiteral("recall_at_rank_1_among_protected"),
                         json(judge.bothSides->recallAmongProtected)}};
    QJsonArray leaks, transforms;
    for (const LeakFigures& leak : judge.leaks)
        leaks.append(QJsonObject{{QStringLiteral("clean_share"), leak.share},
                                 {QStringLiteral("nearest_neighbour"), json(leak.nearest)},
                                 {QStringLiteral("logistic_probe"), json(leak.probe)}});
    for (const TransformFigures& transform : judge.transforms)
        transforms.append(QJsonObject{{QStringLiteral("name"), transform.name},
                                      {QStringLiteral("miss_far_0.01"), json(transform.miss)}});
    if (!leaks.isEmpty())
        object[QStringLiteral("p5_leaks")] = leaks;
    if (!transforms.isEmpty())
        object[QStringLiteral("p7_transforms")] = transforms;
    if (judge.attacks)
        object[QStringLiteral("p8_attacks")] = json(*judge.attacks);
    return object;
}

QJsonObject json(const PhotoFigures& photo) {
    QJsonArray before, after;
    for (const double value : photo.before)
        before.append(number(value));
    for (const double value : photo.after)
        after.append(number(value));
    return {{QStringLiteral("photo"), photo.name},
            {QStringLiteral("face_found"), photo.faceFound},
            {QStringLiteral("butteraugli"), number(photo.quality.butteraugli)},
            {QStringLiteral("face_dssim"), number(photo.quality.faceDssim)},
            {QStringLiteral("face_psnr"), number(photo.quality.facePsnr)},
            {QStringLiteral("face_ciede2000"), number(photo.quality.faceColour)},
            {QStringLiteral("photo_dssim"), number(photo.quality.photoDssim)},
            {QStringLiteral("photo_psnr"), number(photo.quality.photoPsnr)},
            {QStringLiteral("photo_ciede2000"), number(photo.quality.photoColour)},
            {QStringLiteral("similarity_before"), before},
            {QStringLiteral("similarity_after"), after}};
}

} // namespace

QJsonObject toJson(const Report& report) {
    QJsonArray judges, photos, unreadable;
    for (const Error& error : report.unreadable)
        unreadable.append(error.text);
    for (const JudgeFigures& judge : report.judges)
        judges.append(json(judge));
    for (const PhotoFigures& photo : report.photos)
        photos.append(json(photo));
    QJsonObject object{{QStringLiteral("vizard"), QCoreApplication::applicationVersion()},
                       {QStringLiteral("date"), report.date},
                       {QStringLiteral("clean"), report.clean},
                       {QStringLiteral("cloaked"), report.cloaked},
                       {QStringLiteral("gallery"), report.gallery},
                       {QStringLiteral("people"), report.people},
                       {QStringLiteral("clean_photos"), report.cleanPhotos},
                       {QStringLiteral("cloaked_photos"), report.cloakedPhotos},
                       {QStringLiteral("clean_without_face"), report.cleanWithoutFace},
                       {QStringLiteral("cloaked_without_face"), report.cloakedWithoutFace},
                       {QStringLiteral("gallery_photos"), report.galleryPhotos},
                       {QStringLiteral("gallery_people"), report.galleryPeople},
                       {QStringLiteral("gallery_left_out"), report.galleryLeftOut},
                       {QStringLiteral("unreadable"), unreadable},
                       {QStringLiteral("unmatched"), QJsonArray::fromStringList(report.unmatched)},
                       {QStringLiteral("judges"), judges},
                       {QStringLiteral("photos"), photos},
                       {QStringLiteral("seconds"), number(report.seconds)},
                       {QStringLiteral("core_seconds"), number(report.coreSeconds)},
                       {QStringLiteral("cores"), report.cores}};
    if (report.scratch)
        object[QStringLiteral("p6_trained_from_scratch")] =
            QJsonObject{{QStringLiteral("own_before"), json(report.scratch->ownBefore)},
                        {QStringLiteral("own_after"), json(report.scratch->ownAfter)},
                        {QStringLiteral("others_before"), json(report.scratch->othersBefore)},
                        {QStringLiteral("others_after"), json(report.scratch->othersAfter)}};
    return object;
}

} // namespace vizard::audit
