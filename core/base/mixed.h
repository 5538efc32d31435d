// From a seed to a number that looks drawn, the same one on every machine.
#pragma once

#include <QtGlobal>

namespace vizard {

// Step and finaliser of SplitMix64 (Steele, Lea, Flood 2014): neighbouring seeds have nothing in common.
inline quint64 mixed(quint64 content, quint64 seed = 0) {
    quint64 value = content + (seed + 1) * 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

} // namespace vizard
