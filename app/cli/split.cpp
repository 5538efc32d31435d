#include "app/cli/split.h"

#include <algorithm>

namespace vizard::cli {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("vizard::cli", source);
}

} // namespace

std::variant<Split, WrongUse> split(const QStringList& arguments, const Allowed& allowed) {
    Split result;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString& argument = arguments[at];
        if (argument == QLatin1String("--")) {
            result.words += arguments.mid(at + 1);
            break;
        }
        if (!argument.startsWith(QLatin1Char('-')) || argument == QLatin1String("-")) {
            result.words += argument;
            continue;
        }
        const auto equals = argument.indexOf(QLatin1Char('='));
        const QString name = argument.left(equals);
        if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
            result.help = true;
        } else if (allowed.flags.contains(name)) {
            if (equals >= 0)
                return WrongUse{tr("%1 takes no value.").arg(name)};
            result.flags += name;
        } else if (name != allowed.repeated && !allowed.values.contains(name)) {
            return WrongUse{tr("There is no option %1 here.").arg(name)};
        } else if (result.values.contains(name)) {
            return WrongUse{tr("%1 is given twice.").arg(name)};
        } else if (equals < 0 && at + 1 >= arguments.size()) {
            return WrongUse{tr("%1 needs a value.").arg(name)};
        } else if (name == allowed.repeated) {
            result.repeated += equals >= 0 ? argument.mid(equals + 1) : arguments[++at];
        } else {
            result.values[name] = equals >= 0 ? argument.mid(equals + 1) : arguments[++at];
        }
    }
    return result;
}

// A whole number in decimal digits, no sign, no blanks.
std::optional<quint64> number(const QString& text, quint64 greatest) {
    if (text.isEmpty() || !std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return {};
    bool ok = false;
    const quint64 value = text.toULongLong(&ok);
    return ok && value <= greatest ? std::optional(value) : std::nullopt;
}

} // namespace vizard::cli
