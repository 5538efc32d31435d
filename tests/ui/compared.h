// Until the chosen photo is protected and the window compares it.
#pragma once

#include "tests/ui/scene.h"
#include "ui/window/compare_view.h"

namespace vizard::test {

inline bool waitCompared(const Scene& scene, const QString& photo) {
    auto* view = scene.window->findChild<ui::CompareView*>();
    return scene.waitState(photo, ui::PhotoState::Protected) &&
           QTest::qWaitFor([view] { return view->hasOriginal() && view->hasProtected(); }, waitMs);
}

} // namespace vizard::test
