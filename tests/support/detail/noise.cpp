#include "tests/support/detail/noise.h"

namespace vizard::test::detail {

Rotation rotationOf(float yaw, float pitch, float roll) {
    const float toRadians = kPi / 180;
    const float cy = std::cos(yaw * toRadians), sy = std::sin(yaw * toRadians);
    const float cp = std::cos(pitch * toRadians), sp = std::sin(pitch * toRadians);
    const float cr = std::cos(roll * toRadians), sr = std::sin(roll * toRadians);
    // Columns of pitch * yaw, then roll applied to its rows.
    const Vec3 a{cy, 0, sy}, b{-sp * -sy, cp, sp * cy}, c{cp * -sy, -sp, cp * cy};
    Rotation r;
    r.rows[0] = a * cr + b * sr;
    r.rows[1] = b * cr - a * sr;
    r.rows[2] = c;
    return r;
}

quint64 Random::next() {
    state_ += 0x9E3779B97F4A7C15ull;
    quint64 z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return z ^ (z >> 31);
}

float Random::uniform(float low, float high) {
    const float unit = static_cast<float>(next() >> 40) * (1.f / 16777216.f);
    return low + (high - low) * unit;
}

float Random::bell() {
    const float a = uniform(), b = uniform(), c = uniform();
    return (a + b + c) * (2.f / 3.f) - 1;
}

namespace {

float lattice(int x, int y, int z, quint32 salt) {
    quint32 h = static_cast<quint32>(x) * 0x8DA6B343u ^ static_cast<quint32>(y) * 0xD8163841u ^
                static_cast<quint32>(z) * 0xCB1AB31Fu ^ salt * 0x9E3779B9u;
    h = (h ^ (h >> 15)) * 0x2C1B3C6Du;
    h = (h ^ (h >> 12)) * 0x297A2D39u;
    h ^= h >> 15;
    return static_cast<float>(h >> 8) * (1.f / 16777216.f);
}

float fade(float t) {
    return t * t * (3 - 2 * t);
}

float plane(int x, int y, int z, float u, float v, quint32 salt) {
    return mix(mix(lattice(x, y, z, salt), lattice(x + 1, y, z, salt), u),
               mix(lattice(x, y + 1, z, salt), lattice(x + 1, y + 1, z, salt), u), v);
}

} // namespace

float noise(float x, float y, quint32 salt) {
    const float fx = std::floor(x), fy = std::floor(y);
    return plane(static_cast<int>(fx), static_cast<int>(fy), 0, fade(x - fx), fade(y - fy), salt);
}

float noise(Vec3 p, quint32 salt) {
    const float fx = std::floor(p.x), fy = std::floor(p.y), fz = std::floor(p.z);
    const int x = static_cast<int>(fx), y = static_cast<int>(fy), z = static_cast<int>(fz);
    const float u = fade(p.x - fx), v = fade(p.y - fy);
    return mix(plane(x, y, z, u, v, salt), plane(x, y, z + 1, u, v, salt), fade(p.z - fz));
}

float turbulence(Vec3 p, int octaves, quint32 salt) {
    float sum = 0, weight = 0, amplitude = 1;
    for (int i = 0; i < octaves; ++i) {
        sum += amplitude * noise(p, salt + static_cast<quint32>(i));
        weight += amplitude;
        amplitude *= 0.5f;
        p = p * 2.03f;
    }
    return sum / weight;
}

} // namespace vizard::test::detail
