// Random numbers and value noise that are the same everywhere.
#pragma once

#include "tests/support/detail/vec.h"

#include <QtGlobal>

namespace vizard::test::detail {

// splitmix64 (Steele, Lea, Flood 2014).
class Random {
public:
    explicit Random(quint64 seed)
        : state_(seed) {}
    quint64 next();
    float uniform(float low = 0, float high = 1);
    // Bell-shaped, mean 0, within -1..1.
    float bell();
    bool chance(float probability) { return uniform() < probability; }
    int below(int n) { return static_cast<int>(next() % static_cast<quint64>(n)); }

private:
    quint64 state_;
};

// 0..1, smooth, one feature a unit.
float noise(float x, float y, quint32 salt = 0);
float noise(Vec3 p, quint32 salt = 0);
// Octaves of it, 0..1 around .5.
float turbulence(Vec3 p, int octaves, quint32 salt = 0);

} // namespace vizard::test::detail
