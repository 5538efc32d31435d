// A face that a person drew because none was found there.
#pragma once

#include "core/cloak/engine.h"

#include <QImage>
#include <QRectF>

namespace vizard::album {

// The face in `box` (photo pixels): where the detector finds one in a closer look, its landmarks; else the
// template's, put into the box (score 0). Not for the window's thread.
// Of the hooks: cancelled, then the template's.
face::Face faceInBox(const cloak::Engine& engine, const QImage& photo, const QRectF& box,
                     const cloak::Hooks& hooks = {});

// The five landmarks of an upright face that fills `box` from forehead to chin.
face::Face templateIn(const QRectF& box);

} // namespace vizard::album
