// The language of everything that is said.
#pragma once

class QCoreApplication;

namespace vizard::ui {

// English always (its plural forms are a catalogue too), and the system's language over it where there is
// one.
void installLanguage(QCoreApplication& app);

} // namespace vizard::ui
