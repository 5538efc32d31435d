// The parts of a photo that cloaks change, so that only they are made and shown anew.
#pragma once

#include "core/cloak/engine.h"
#include "ui/window/screen_image.h"

#include <vector>

namespace vizard::ui {

// Where the cloaks change the photo, in photo pixels on the grid of `base`: the squares of faces, joined
// where they overlap.
std::vector<QRect> changedParts(const std::vector<cloak::FaceCloak>& cloaks, const ScreenImage& base);

// These parts of a protected photo.
std::vector<ScreenImage::Patch> patchesOf(const QImage& result, const std::vector<QRect>& parts);

// What is looked at, for an answer that must come at once.
struct Looked {
    QRectF part;     // of the photo, pixels; empty: all of it
    double zoom = 1; // pixels of the screen for one of the photo
};

// Makes these parts from the picture on the screen: only what is looked at, as large as it is seen and never
// from more than `maxPixels` pixels, so that the time does not grow with the photo.
std::vector<ScreenImage::Patch> coarsePatchesOf(const cloak::Engine& engine, const ScreenImage& base,
                                                const std::vector<cloak::FaceCloak>& cloaks,
                                                const Looked& looked, qint64 maxPixels = 500'000);

// The cloak for `share` of its strength (0 nothing, 1 as it is, 2 twice): shade and shape alike. What a
// strength really allows is not linear: this is for the eye, until the real one is made.
cloak::FaceCloak scaled(cloak::FaceCloak cloak, double share);

} // namespace vizard::ui
