// Arguments taken apart, before anything is known about what the values mean.
#pragma once

#include "app/cli/arguments.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <utility>
#include <vector>

namespace vizard::cli {

struct Split {
    QStringList words;
    QMap<QString, QString> values;
    QStringList repeated; // of the option that may be given several times
    QSet<QString> flags;
    bool help = false;
};

// The options of a command: with a value, and without.
struct Allowed {
    QSet<QString> values;
    QSet<QString> flags;
    QString repeated = {};
};

std::variant<Split, WrongUse> split(const QStringList& arguments, const Allowed& allowed);

// A whole number in decimal digits, no sign, no blanks; nothing where it is none or over `greatest`.
std::optional<quint64> number(const QString& text, quint64 greatest);

// The number of an option; `into` stays as it is where the option is not given.
template <typename Number>
std::optional<WrongUse> readNumber(const Split& given, const QString& name, quint64 least, quint64 greatest,
                                   Number& into) {
    const auto found = given.values.find(name);
    if (found == given.values.end())
        return {};
    const std::optional<quint64> value = number(*found, greatest);
    if (!value || *value < least)
        return WrongUse{
            QCoreApplication::translate("vizard::cli", "%1 must be a whole number from %2 to %3, not “%4”.")
                .arg(name)
                .arg(least)
                .arg(greatest)
                .arg(*found)};
    into = static_cast<Number>(*value);
    return {};
}

// One of a few words; `into` stays as it is where the option is not given.
template <typename Value>
std::optional<WrongUse> readWord(const Split& given, const QString& name,
                                 const std::vector<std::pair<QString, Value>>& known, Value& into) {
    const auto found = given.values.find(name);
    if (found == given.values.end())
        return {};
    QStringList words;
    for (const auto& [word, value] : known) {
        if (word == *found) {
            into = value;
            return {};
        }
        words += word;
    }
    return WrongUse{QCoreApplication::translate("vizard::cli", "%1 must be one of %2, not “%3”.")
                        .arg(name, words.join(QStringLiteral(", ")), *found)};
}

} // namespace vizard::cli
