// A drawn human head: lit, textured, with known landmarks. Pictures for tests, demos and training that need
// no photo of anyone. Same options, same picture (up to the last bits of the machine's maths library).
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRectF>

#include <array>
#include <optional>
#include <vector>

namespace vizard::test {

struct HeadOptions {
    QSize size{256, 256};
    quint64 seed = 1; // the person: face shape, features, hair, beard, and every colour below that is not set

    double yaw = 0;   // degrees; positive turns the face to the picture's right
    double pitch = 0; // degrees; positive looks up
    double roll = 0;  // degrees; positive tilts clockwise

    double lightAngle = -35; // degrees; negative from the picture's left, 0 from the front
    double lightHeight = 35; // degrees above the horizon
    double ambient = 0.5;    // share of the light that has no direction, 0..1
    double exposure = 1.0;

    QColor skin, hair, eyes, cloth;
    QColor backgroundTop, backgroundBottom; // alpha 0: no background, the picture keeps an alpha channel

    std::optional<bool> glasses;
    std::optional<bool> beard;
    std::optional<bool> longHair;
    std::optional<double> smile;     // -1..1
    std::optional<double> mouthOpen; // 0..1
    double eyesOpen = 1;             // 0..1

    double headScale = 0.6;   // crown to chin, as a share of the picture's shorter side
    QPointF centre{0.5, 0.5}; // of the head, as shares of width and height
    double blur = 0.5;        // sigma in pixels
    double grain = 1.2;       // standard deviation in grey levels
    bool grey = false;        // Format_Grayscale8
};

// Landmarks as in core/face/face.h: left eye, right eye, nose tip, left and right mouth corner, as seen in
// the picture; pixel centres at integers + 0.5. The box goes from mid-forehead to chin.
struct Head {
    QRectF box;
    std::array<QPointF, 5> landmarks;
};

struct RenderedHead : Head {
    QImage image;
};

RenderedHead renderHead(const HeadOptions& options);

// A person, pose, light and background chosen by the seed; `spread` 0 is frontal and evenly lit, 1 is
// anything up to a half profile in hard light.
HeadOptions randomHead(quint64 seed, double spread = 0.5);

struct GroupOptions {
    QSize size{640, 480};
    quint64 seed = 1;
    int count = 5;
    double smallest = 0.16, largest = 0.3; // head heights as shares of the picture's height
    double spread = 0.4;                   // as in randomHead
    bool grey = false;
};

struct RenderedGroup {
    QImage image;
    std::vector<Head> heads; // as many as fit without covering one another's faces
};

// Several people before a drawn scene.
RenderedGroup drawGroup(const GroupOptions& options);

// The scene alone: a gradient, out-of-focus shapes and texture; nothing that looks like a face.
QImage drawScene(QSize size, quint64 seed);

} // namespace vizard::test
