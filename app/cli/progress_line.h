// One line on a terminal that is written over again and again.
#pragma once

#include <QString>

#include <deque>

namespace vizard::cli {

class ProgressLine {
public:
    ProgressLine(); // silent where standard error is not a terminal
    ~ProgressLine() { clear(); }

    void show(int done, int all, double fraction, double secondsLeft);
    void show(double fraction, double secondsLeft);
    void clear(); // before anything else is written

private:
    void show(const QString& text);
    bool enabled_ = false;
    QString shown_;
};

// Time left by the rate of the last half minute: what an earlier run had done already goes by in a moment,
// and says nothing about the rest.
class RecentRate {
public:
    // At `now`, in seconds that never fall, `done` of `all` was done. The answer is below 0 while it is not
    // known.
    double secondsLeft(double now, int done, int all);

private:
    std::deque<std::pair<double, int>> seen_;
};

// "25 % · about 2 minutes left"
QString progressText(double fraction, double secondsLeft);
// "3 of 12 photos · 25 % · about 2 minutes left"
QString progressText(int done, int all, double fraction, double secondsLeft);

} // namespace vizard::cli
