#include "app/cli/arguments.h"

#include "core/cloak/methods.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <limits>

namespace vizard::cli {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("vizard::cli", source);
}

// Arguments taken apart, before anything is known about what the values mean.
struct Split {
    QStringList words;
    QMap<QString, QString> values;
    QStringList repeated; // of the option that may be given several times
    QSet<QString> flags;
    bool help = false;
};

struct Allowed {
    QSet<QString> values;
    QSet<QString> flags;
    QString repeated = {};
};

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
        } else if (name == allowed.repeated && (equals >= 0 || at + 1 < arguments.size())) {
            result.repeated += equals >= 0 ? argument.mid(equals + 1) : arguments[++at];
        } else if (!allowed.values.contains(name)) {
            return WrongUse{tr("There is no option %1 here.").arg(name)};
        } else if (result.values.contains(name)) {
            return WrongUse{tr("%1 is given twice.").arg(name)};
        } else if (equals < 0 && at + 1 >= arguments.size()) {
            return WrongUse{tr("%1 needs a value.").arg(name)};
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

template <typename Number>
std::optional<WrongUse> readNumber(const Split& given, const QString& name, quint64 least, quint64 greatest,
                                   Number& into) {
    const auto found = given.values.find(name);
    if (found == given.values.end())
        return {};
    const std::optional<quint64> value = number(*found, greatest);
    if (!value || *value < least)
        return WrongUse{tr("%1 must be a whole number from %2 to %3, not “%4”.")
                            .arg(name)
                            .arg(least)
                            .arg(greatest)
                            .arg(*found)};
    into = static_cast<Number>(*value);
    return {};
}

std::optional<WrongUse> readFormat(const Split& given, std::optional<photo::Format>& into) {
    static const QMap<QString, std::optional<photo::Format>> known{
        {QStringLiteral("keep"), std::nullopt},        {QStringLiteral("jpeg"), photo::Format::Jpeg},
        {QStringLiteral("png"), photo::Format::Png},   {QStringLiteral("webp"), photo::Format::WebP},
        {QStringLiteral("tiff"), photo::Format::Tiff},
    };
    const QString text = given.values.value(QStringLiteral("--format"), QStringLiteral("keep"));
    if (!known.contains(text))
        return WrongUse{tr("--format must be keep, jpeg, png, webp or tiff, not “%1”.").arg(text)};
    into = known[text];
    return {};
}

std::optional<WrongUse> readMethod(const Split& given, QString& into) {
    into = given.values.value(QStringLiteral("--method"));
    QStringList known;
    for (const cloak::MethodInfo& method : cloak::listMethods(nets::Models::open())) {
        known += method.name;
    }
    if (!given.values.contains(QStringLiteral("--method")) || known.contains(into))
        return {};
    return WrongUse{
        tr("There is no method “%1”; there are: %2.").arg(into, known.join(QStringLiteral(", ")))};
}

std::optional<WrongUse> checkInputs(const Split& given) {
    if (given.words.isEmpty())
        return WrongUse{tr("Which photos? Name at least one photo or folder.")};
    if (given.words.contains(QString()))
        return WrongUse{tr("One of the photos has an empty name.")};
    return {};
}

Command protect(const Split& given) {
    ProtectCommand command;
    command.inputs = given.words;
    command.out = given.values.value(QStringLiteral("--out"));
    command.replace = given.flags.contains(QStringLiteral("--replace"));
    command.json = given.flags.contains(QStringLiteral("--json"));
    if (const auto wrong = checkInputs(given))
        return *wrong;
    if (command.out.isEmpty())
        return WrongUse{tr("Where to? Name a folder with --out.")};
    if (const auto wrong = readNumber(given, QStringLiteral("--strength"), 0, 100, command.strength))
        return *wrong;
    if (const auto wrong =
            readNumber(given, QStringLiteral("--seed"), 0, std::numeric_limits<quint64>::max(), command.seed))
        return *wrong;
    if (const auto wrong = readNumber(given, QStringLiteral("--workers"), 1, 256, command.workers))
        return *wrong;
    if (const auto wrong = readFormat(given, command.format))
        return *wrong;
    if (const auto wrong = readMethod(given, command.method))
        return *wrong;
    return command;
}

Command faces(const Split& given) {
    if (const auto wrong = checkInputs(given))
        return *wrong;
    return FacesCommand{given.words, given.flags.contains(QStringLiteral("--json"))};
}

Command models(const Split& given) {
    if (!given.words.isEmpty())
        return WrongUse{tr("“models” takes no names, but “%1” was given.").arg(given.words.first())};
    return ModelsCommand{given.flags.contains(QStringLiteral("--json"))};
}

Command methods(const Split& given) {
    if (!given.words.isEmpty())
        return WrongUse{tr("“methods” takes no names, but “%1” was given.").arg(given.words.first())};
    return MethodsCommand{given.flags.contains(QStringLiteral("--json"))};
}

// "p1,p3" or "all" (nothing).
std::optional<WrongUse> readProtocols(const QString& text, std::set<int>& into) {
    if (text.isEmpty() || text == QLatin1String("all"))
        return {};
    for (const QString& word : text.split(u',')) {
        const std::optional<quint64> which = word.startsWith(u'p') ? number(word.mid(1), 8) : std::nullopt;
        if (!which || *which < 1)
            return WrongUse{
                tr("--protocol must be “all” or some of p1 to p8 with commas between, not “%1”.").arg(text)};
        into.insert(static_cast<int>(*which));
    }
    return {};
}

Command audit(const Split& given) {
    AuditCommand command;
    if (given.words.size() != 2)
        return WrongUse{tr("Name two folders: the clean photos, and their cloaked copies.")};
    const auto value = [&](const char* name) { return given.values.value(QString::fromLatin1(name)); };
    command.clean = given.words[0];
    command.cloaked = given.words[1];
    command.gallery = value("--gallery");
    command.judges = given.repeated;
    command.json = value("--json");
    command.html = value("--html");
    command.cache = value("--cache");
    if (command.gallery.isEmpty())
        return WrongUse{tr("Who are the strangers? Name a folder of other people's photos with --gallery.")};
    if (const auto wrong = readProtocols(value("--protocol"), command.protocols))
        return *wrong;
    if (const auto wrong = readNumber(given, QStringLiteral("--workers"), 1, 256, command.workers))
        return *wrong;
    return command;
}

Allowed allowedFor(const QString& name) {
    const QString json = QStringLiteral("--json");
    if (name == QLatin1String("audit"))
        return {{json, QStringLiteral("--gallery"), QStringLiteral("--protocol"), QStringLiteral("--html"),
                 QStringLiteral("--cache"), QStringLiteral("--workers")},
                {},
                QStringLiteral("--judge")};
    if (name != QLatin1String("protect"))
        return {{}, {json}};
    return {{QStringLiteral("--out"), QStringLiteral("--strength"), QStringLiteral("--seed"),
             QStringLiteral("--workers"), QStringLiteral("--format"), QStringLiteral("--method")},
            {json, QStringLiteral("--replace")}};
}

} // namespace

Command parseArguments(const QStringList& arguments) {
    if (arguments.isEmpty())
        return WrongUse{tr("What to do? Name a command: protect, faces, models, methods or audit.")};
    const QString name = arguments.first();
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help"))
        return HelpCommand{arguments.value(1)};
    if (name == QLatin1String("--version"))
        return VersionCommand{};
    const bool known =
        QStringList{QStringLiteral("protect"), QStringLiteral("faces"), QStringLiteral("models"),
                    QStringLiteral("methods"), QStringLiteral("audit")}
            .contains(name);
    if (!known)
        return WrongUse{
            tr("There is no command “%1”; there are protect, faces, models, methods and audit.").arg(name)};
    const auto parsed = split(arguments.mid(1), allowedFor(name));
    if (const auto* wrong = std::get_if<WrongUse>(&parsed))
        return *wrong;
    const Split& given = std::get<Split>(parsed);
    if (given.help)
        return HelpCommand{name};
    if (name == QLatin1String("protect"))
        return protect(given);
    if (name == QLatin1String("methods"))
        return methods(given);
    if (name == QLatin1String("audit"))
        return audit(given);
    return name == QLatin1String("faces") ? faces(given) : models(given);
}

} // namespace vizard::cli
