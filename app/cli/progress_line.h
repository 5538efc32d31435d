// One line on a terminal that is written over again and again.
#pragma once

#include <QString>

namespace vizard::cli {

class ProgressLine {
public:
    ProgressLine(); // silent where standard error is not a terminal
    ~ProgressLine() { clear(); }

    void show(int done, int all, double fraction, double secondsLeft);
    void clear(); // before anything else is written

private:
    bool enabled_ = false;
    QString shown_;
};

// "3 of 12 photos · 25 % · about 2 minutes left"
QString progressText(int done, int all, double fraction, double secondsLeft);

} // namespace vizard::cli
