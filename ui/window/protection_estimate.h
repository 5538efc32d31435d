// What a strength buys, in words, from what was measured.
#pragma once

#include <QString>

namespace vizard::ui {

// The share of (protected photo, other clean photo of the same person) pairs that a recogniser misses at the
// threshold which lets 1 % of strangers through: mean of three recognisers, bench_cloak of 2026-11-30 (the
// table in README.md). `faceSide`: of the face's box in pixels, at the size at which it is looked at.
double measuredShare(int strength, double faceSide);

// The same as a sentence; says nothing about recognisers that were not measured.
QString gainInWords(int strength, double faceSide);

// How the change looks.
QString looksInWords(int strength);

} // namespace vizard::ui
