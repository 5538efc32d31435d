#include "ui/text/second_look.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace vizard::text {

namespace {

QString translated(const char* source, int n = -1) {
    return QCoreApplication::translate("vizard::text", source, nullptr, n);
}

QString figure(double value) {
    return QLocale().toString(value, 'f', 2);
}

} // namespace

QString takenAwaySentence(const QString& photo, const audit::SecondLook& look) {
    if (look.survival != audit::Survival::TakenAway || !look.written || !look.written->threshold)
        return {};
    return translated(QT_TRANSLATE_NOOP("vizard::text",
                                        "“%1”: encoding took the protection away. “%2” matches a face again "
                                        "(similarity %3 before, %4 in the file, a match above %5)."))
        .arg(QFileInfo(photo).fileName(), look.written->judge, figure(look.beforeEncoding.value_or(0)),
             figure(audit::similarity(*look.written)), figure(*look.written->threshold));
}

QString nextStrengthSentence(int next) {
    return next > 0
               ? translated(QT_TRANSLATE_NOOP("vizard::text", "The next strength to try is %1.")).arg(next)
               : translated(QT_TRANSLATE_NOOP("vizard::text", "There is no higher strength; a higher quality "
                                                              "or a smaller size may keep more of it."));
}

void LookCounts::add(const audit::SecondLook& look) {
    if (look.written)
        judge = look.written->judge;
    switch (look.survival) {
    case audit::Survival::Hidden:
        ++hidden;
        return;
    case audit::Survival::TakenAway:
        ++takenAway;
        return;
    case audit::Survival::NotHidden:
        ++notHidden;
        return;
    case audit::Survival::NotSaid:
        ++notSaid;
        return;
    }
}

QString looksSentence(const LookCounts& counts) {
    if (counts.all() == 0)
        return {};
    QStringList parts;
    if (counts.hidden > 0)
        parts += translated(QT_TRANSLATE_N_NOOP("vizard::text", "no match for %n face(s)"), counts.hidden);
    if (counts.takenAway > 0)
        parts +=
            translated(QT_TRANSLATE_N_NOOP("vizard::text", "%n face(s) matched again because of encoding"),
                       counts.takenAway);
    if (counts.notHidden > 0)
        parts += translated(QT_TRANSLATE_N_NOOP("vizard::text", "%n face(s) matched before encoding already"),
                            counts.notHidden);
    if (counts.notSaid > 0)
        parts += translated(QT_TRANSLATE_N_NOOP("vizard::text", "nothing can be said of %n face(s)"),
                            counts.notSaid);
    return translated(QT_TRANSLATE_NOOP("vizard::text", "“%1” looked at the written files: %2."))
        .arg(counts.judge, parts.join(QStringLiteral(", ")));
}

QString stillMatchedSentence(const QString& judge, const QStringList& photos) {
    constexpr qsizetype kNamed = 5;
    if (photos.isEmpty())
        return {};
    QStringList names;
    for (const QString& photo : photos.first(std::min(kNamed, photos.size())))
        names += QStringLiteral("“") + QFileInfo(photo).fileName() + QStringLiteral("”");
    if (photos.size() > kNamed)
        names += QStringLiteral("…");
    return translated(QT_TRANSLATE_NOOP("vizard::text",
                                        "“%1” still matches a face in %2. A higher strength hides more."))
        .arg(judge, names.join(QStringLiteral(", ")));
}

QString nobodyLookedSentence() {
    return translated(
        QT_TRANSLATE_NOOP("vizard::text", "No judge is installed: nobody looked at the written files."));
}

QString survivalWords(const QString& survival, const QString& judge) {
    if (survival == QLatin1String("hidden"))
        return translated(QT_TRANSLATE_NOOP("vizard::text", "No match for “%1” in the written file."))
            .arg(judge);
    if (survival == QLatin1String("taken_away"))
        return translated(QT_TRANSLATE_NOOP("vizard::text", "Encoding took the protection away: “%1” matches "
                                                            "a face again."))
            .arg(judge);
    if (survival == QLatin1String("not_hidden"))
        return translated(QT_TRANSLATE_NOOP("vizard::text", "“%1” matches a face, before encoding already."))
            .arg(judge);
    return translated(QT_TRANSLATE_NOOP("vizard::text", "“%1” looked, but where it calls two faces a match "
                                                        "was not measured."))
        .arg(judge);
}

} // namespace vizard::text
