#include "ui/text/sentences.h"

#include "ui/text/names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace vizard::text {

namespace {

QString translated(const char* source, int n = -1) {
    return QCoreApplication::translate("vizard::text", source, nullptr, n);
}

// A file's name alone where the sentence is about the picture; the whole path where it is about a place on
// the disk.
QString shortName(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    if (!name.isEmpty())
        return isolated(name);
    return path.isEmpty() ? translated(QT_TRANSLATE_NOOP("vizard::text", "this photo")) : isolated(path);
}

QString place(const QString& path) {
    return path.isEmpty() ? translated(QT_TRANSLATE_NOOP("vizard::text", "the chosen folder"))
                          : isolated(QDir::toNativeSeparators(path));
}

const char* pattern(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("vizard::text", "“%1” could not be found.");
    case ErrorCode::NotReadable:
        return QT_TRANSLATE_NOOP("vizard::text",
                                 "“%1” could not be opened; you may not be allowed to read it.");
    case ErrorCode::Empty:
        return QT_TRANSLATE_NOOP("vizard::text", "“%1” is an empty file.");
    case ErrorCode::NotAnImage:
        return QT_TRANSLATE_NOOP("vizard::text", "“%1” is not a picture.");
    case ErrorCode::Unsupported:
        return QT_TRANSLATE_NOOP("vizard::text", "“%1” is a kind of picture that Vizard cannot read.");
    case ErrorCode::Truncated:
        return QT_TRANSLATE_NOOP("vizard::text", "“%1” is cut short: a part of the picture is missing.");
    case ErrorCode::Corrupt:
        return QT_TRANSLATE_NOOP("vizard::text", "“%1” is damaged and could not be read.");
    case ErrorCode::TooLarge:
        return QT_TRANSLATE_NOOP("vizard::text", "“%1” has more pixels than Vizard can work on.");
    case ErrorCode::TooLargeForFormat:
        return QT_TRANSLATE_NOOP("vizard::text", "“%1” would have more pixels than this kind of file holds.");
    case ErrorCode::NoFace:
        return QT_TRANSLATE_NOOP("vizard::text", "No face was found in “%1”.");
    case ErrorCode::NotWritable:
        return QT_TRANSLATE_NOOP("vizard::text",
                                 "“%1” could not be written; you may not be allowed to save there.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("vizard::text", "There is not enough free space to save “%1”.");
    case ErrorCode::WouldOverwriteOriginal:
        return QT_TRANSLATE_NOOP("vizard::text",
                                 "“%1” is an original photo, and originals are never overwritten.");
    case ErrorCode::AlreadyExists:
        return QT_TRANSLATE_NOOP("vizard::text", "“%1” exists already and was left as it is.");
    case ErrorCode::ModelMissing:
        return QT_TRANSLATE_NOOP("vizard::text",
                                 "Vizard's own file “%1” is missing; please install Vizard again.");
    case ErrorCode::ModelDamaged:
        return QT_TRANSLATE_NOOP("vizard::text",
                                 "Vizard's own file “%1” is damaged; please install Vizard again.");
    case ErrorCode::OutOfMemory:
        return QT_TRANSLATE_NOOP("vizard::text", "There was not enough memory to work on “%1”.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("vizard::text", "“%1” was cancelled.");
    case ErrorCode::InvalidArgument:
        return QT_TRANSLATE_NOOP("vizard::text", "“%1” could not be protected with these settings.");
    case ErrorCode::Internal:
        break;
    }
    return QT_TRANSLATE_NOOP("vizard::text",
                             "Something in Vizard went wrong with “%1”; the original is untouched.");
}

} // namespace

bool isAboutWriting(ErrorCode code) {
    return code == ErrorCode::NotWritable || code == ErrorCode::DiskFull ||
           code == ErrorCode::WouldOverwriteOriginal || code == ErrorCode::AlreadyExists ||
           code == ErrorCode::TooLargeForFormat;
}

QString sentence(const Error& error) {
    // Not every version has one, and installing again would not help.
    if (error.code == ErrorCode::ModelMissing && error.text.startsWith(QLatin1String("surrogate")))
        return translated(QT_TRANSLATE_NOOP("vizard::text",
                                            "This method needs a recogniser of Vizard's own, which this "
                                            "version does not have."));
    return translated(pattern(error.code))
        .arg(isAboutWriting(error.code) ? place(error.text) : shortName(error.text));
}

QString words(album::Outcome outcome) {
    switch (outcome) {
    case album::Outcome::Protected:
        return translated(QT_TRANSLATE_NOOP("vizard::text", "Protected"));
    case album::Outcome::NoFace:
        return translated(QT_TRANSLATE_NOOP("vizard::text", "No face"));
    case album::Outcome::Cancelled:
        return translated(QT_TRANSLATE_NOOP("vizard::text", "Cancelled"));
    case album::Outcome::Failed:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("vizard::text", "Failed"));
}

QStringList leftOut(const album::ScanResult::LeftOut& what) {
    QStringList sentences;
    if (what.otherKinds > 0)
        sentences << translated(QT_TRANSLATE_N_NOOP("vizard::text",
                                                    "Left out: %n picture(s) of a kind that Vizard cannot "
                                                    "read (%1)."),
                                what.otherKinds)
                         .arg(what.kinds.join(QStringLiteral(", ")));
    if (what.oddNames > 0)
        sentences << translated(QT_TRANSLATE_N_NOOP("vizard::text",
                                                    "Left out: %n photo(s) with a name in an unknown "
                                                    "encoding. Rename and add again."),
                                what.oddNames);
    return sentences;
}

QString duration(double seconds) {
    if (seconds < 0 || !std::isfinite(seconds))
        return {};
    if (seconds < 5)
        return translated(QT_TRANSLATE_NOOP("vizard::text", "a few seconds"));
    // Never one of them: the words are in the plural, of which some languages have several.
    const auto counted = [](const char* source, double count) {
        return translated(source, static_cast<int>(std::lround(std::min(count, 1e6))));
    };
    if (seconds < 55)
        return counted(QT_TRANSLATE_N_NOOP("vizard::text", "about %n seconds"), 5 * std::round(seconds / 5));
    const double minutes = std::round(seconds / 60);
    if (minutes <= 1)
        return translated(QT_TRANSLATE_NOOP("vizard::text", "about a minute"));
    if (minutes < 90)
        return counted(QT_TRANSLATE_N_NOOP("vizard::text", "about %n minutes"), minutes);
    return counted(QT_TRANSLATE_N_NOOP("vizard::text", "about %n hours"), seconds / 3600);
}

} // namespace vizard::text
