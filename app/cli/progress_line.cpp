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
    const QString text = progressText(done, all, fraction, secondsLeft);
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

QString progressText(int done, int all, double fraction, double secondsLeft) {
    QStringList parts{tr("%1 of %2 photos").arg(done).arg(all),
                      tr("%1 %").arg(static_cast<int>(fraction * 100))};
    const QString left = text::duration(secondsLeft);
    if (!left.isEmpty())
        parts += tr("%1 left").arg(left);
    return parts.join(QStringLiteral(" · "));
}

} // namespace vizard::cli
