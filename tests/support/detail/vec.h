// Three-component vectors and the few curves that the renderer needs.
#pragma once

#include <algorithm>
#include <cmath>

namespace vizard::test::detail {

constexpr float kPi = 3.14159265f;

struct Vec3 {
    float x = 0, y = 0, z = 0;
};

inline Vec3 operator+(Vec3 a, Vec3 b) {
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}
inline Vec3 operator-(Vec3 a, Vec3 b) {
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}
inline Vec3 operator*(Vec3 a, float k) {
    return {a.x * k, a.y * k, a.z * k};
}
inline Vec3 operator*(Vec3 a, Vec3 b) {
    return {a.x * b.x, a.y * b.y, a.z * b.z};
}
inline float dot(Vec3 a, Vec3 b) {
    return a.x * b.x + a.y * b.y + a.z * b.z;
}
inline Vec3 cross(Vec3 a, Vec3 b) {
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
inline Vec3 normalised(Vec3 a) {
    const float length = std::sqrt(dot(a, a));
    return length > 1e-12f ? a * (1 / length) : Vec3{0, 0, 1};
}
inline float mix(float a, float b, float t) {
    return a + (b - a) * t;
}
inline Vec3 mix(Vec3 a, Vec3 b, float t) {
    return a + (b - a) * t;
}
inline float clamp01(float v) {
    return std::clamp(v, 0.f, 1.f);
}
inline float smoothstep(float from, float to, float v) {
    const float t = clamp01((v - from) / (to - from));
    return t * t * (3 - 2 * t);
}

// A round hill of height 1 at (cx, cy); 0 beyond three widths.
inline float hill(float x, float y, float cx, float cy, float sx, float sy) {
    const float u = (x - cx) / sx, v = (y - cy) / sy;
    const float q = u * u + v * v;
    return q > 9 ? 0.f : std::exp(-q) * (1 - smoothstep(4.f, 9.f, q));
}

struct Rotation {
    Vec3 rows[3] = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

    Vec3 operator()(Vec3 v) const { return {dot(rows[0], v), dot(rows[1], v), dot(rows[2], v)}; }
};

// Degrees; yaw about the vertical axis first, pitch next, roll last. Signs as in HeadOptions.
Rotation rotationOf(float yaw, float pitch, float roll);

} // namespace vizard::test::detail
