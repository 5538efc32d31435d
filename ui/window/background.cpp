#include "ui/window/background.h"

namespace vizard::ui {

Background::Background(int threads, QObject* parent)
    : QObject(parent) {
    pool_.setMaxThreadCount(threads);
}

Background::~Background() {
    pool_.clear();
    pool_.waitForDone();
}

} // namespace vizard::ui
