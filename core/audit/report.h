// What an audit found: plain values, from which tables, pages and JSON are made.
#pragma once

#include "core/audit/protocols.h"
#include "core/audit/quality.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vizard::audit {

// P3, and the swap.
struct PoisonFigures {
    BeforeAfter nearest, probe;         // cloaked photos are enrolled, clean ones are looked for
    BeforeAfter swapNearest, swapProbe; // the other way round
};

// P5: `share` of a person's enrolled photos is clean.
struct LeakFigures {
    double share = 0;
    BeforeAfter nearest, probe;
};

// P7, at FAR 1 %, of each person's first photo.
struct TransformFigures {
    QString name;     // of the transform; "none", the first: the same photos as they are
    BeforeAfter miss; // `lost`: of the cloaked photos after the transform
};

// P8: share missed at FAR 1 % by an attacker who was trained on half of the people, counted on the other
// half. `before`: the same people without the attack, cloaked.
struct AttackFigures {
    BeforeAfter adaptiveHead;
    std::optional<BeforeAfter> purifier;
};

struct JudgeFigures {
    QString name, date;
    QByteArray sha256;
    Thresholds thresholds;
    std::optional<Verification> verification;     // P1
    std::optional<Identification> identification; // P2
    std::optional<PoisonFigures> poison;          // P3
    std::optional<BothSides> bothSides;           // P4
    std::vector<LeakFigures> leaks;               // P5
    std::vector<TransformFigures> transforms;     // P7
    std::optional<AttackFigures> attacks;         // P8
};

// P6: accuracy, on a person's clean photos, of a recogniser trained from scratch on photos of everybody of
// which that person's are cloaked (after) or not (before); and on everybody else's.
struct ScratchFigures {
    Figure ownBefore, ownAfter, othersBefore, othersAfter;
};

// One cloaked photo.
struct PhotoFigures {
    QString name; // person/file
    bool faceFound = false;
    Quality quality;
    // By judge: the mean similarity to the person's other clean photos; NaN where there are none.
    std::vector<double> before, after;
};

struct Report {
    QString date; // ISO, of the measuring
    QString clean, cloaked, gallery;
    int people = 0, cleanPhotos = 0, cloakedPhotos = 0;
    int cleanWithoutFace = 0;   // clean photos on which no face was found: left out
    int cloakedWithoutFace = 0; // cloaked ones: counted apart
    int galleryPhotos = 0, galleryPeople = 0, galleryLeftOut = 0; // left out: no face, or an audited person
    std::vector<Error> unreadable;                                // files that could not be used, and why
    QStringList unmatched; // people and copies that only one of the two folders has: see people.h
    std::vector<JudgeFigures> judges;
    std::vector<PhotoFigures> photos;
    std::optional<ScratchFigures> scratch;
    double seconds = 0, coreSeconds = 0; // wall and processor time; what was cached cost nothing
    int cores = 0;
};

// Every number of the report under names that stay; rates as shares, NaN as null.
QJsonObject toJson(const Report& report);

} // namespace vizard::audit
