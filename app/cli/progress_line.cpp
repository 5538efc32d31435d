#include "app/cli/progress_line.h"

#include "ui/text/sentences.h"

#include <QCoreApplication>

#include <cstdio>

#include <unistd.h>

namespace vizard::cli {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("vizard::cli", source);
}

} // namespace

ProgressLine::ProgressLine()
    : enabled_(isatty(STDERR_FILENO) != 0) {}

void ProgressLine::show(int done, int all, double fraction, double secondsLeft) {
    show(progressText(done, all, fraction, secondsLeft));
}

void ProgressLine::show(double fraction, double secondsLeft) {
    show(progressText(fraction, secondsLeft));
}

void ProgressLine::show(const QString& text) {
    if (!enabled_ || text == shown_)
        return;
    std::fprintf(stderr, "\r\033[K%s", qUtf8Printable(text));
    std::fflush(stderr);
    shown_ = text;
}

void ProgressLine::clear() {
    if (shown_.isEmpty())
        return;
    std::fputs("\r\033[K", stderr);
    std::fflush(stderr);
    shown_.clear();
}

double RecentRate::secondsLeft(double now, int done, int all) {
    constexpr double kWindow = 30, kEnough = 3; // seconds
    seen_.emplace_back(now, done);
    while (now - seen_.front().first > kWindow)
        seen_.pop_front();
    const auto [since, doneThen] = seen_.front();
    if (now - since < kEnough || done == doneThen)
        return -1;
    return (now - since) / (done - doneThen) * (all - done);
}

QString progressText(double fraction, double secondsLeft) {
    const QString share = tr("%1 %").arg(static_cast<int>(fraction * 100));
    const QString left = text::duration(secondsLeft);
    return left.isEmpty() ? share : share + QStringLiteral(" · ") + tr("%1 left").arg(left);
}

QString progressText(int done, int all, double fraction, double secondsLeft) {
    return tr("%1 of %2 photos").arg(done).arg(all) + QStringLiteral(" · ") +
           progressText(fraction, secondsLeft);
}

} // namespace vizard::cli
