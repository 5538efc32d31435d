#include "app/cli/arguments.h"

#include "app/cli/export_arguments.h"
#include "app/cli/split.h"
#include "core/cloak/methods.h"
#include "ui/language/language.h"

#include <QCoreApplication>
#include <limits>

namespace vizard::cli {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("vizard::cli", source);
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
    if (const auto wrong = readMethod(given, command.method))
        return *wrong;
    command.sampleWise = given.flags.contains(QStringLiteral("--sample-wise"));
    command.robust = given.flags.contains(QStringLiteral("--robust"));
    command.smallFaces = given.flags.contains(QStringLiteral("--small-faces"));
    if ((command.sampleWise || command.robust) && !cloak::isForAlbums(command.method))
        return WrongUse{tr("--sample-wise and --robust are said of the method unlearnable only.")};
    if (const auto wrong = readExport(given, command))
        return *wrong;
    return command;
}

Command faces(const Split& given) {
    if (const auto wrong = checkInputs(given))
        return *wrong;
    return FacesCommand{given.words, given.flags.contains(QStringLiteral("--small-faces")),
                        given.flags.contains(QStringLiteral("--json"))};
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

QStringList spokenLanguages() {
    return QStringList{QStringLiteral("en")} + ui::catalogues();
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
    command.language = value("--language");
    command.cache = value("--cache");
    if (!command.language.isEmpty() && !spokenLanguages().contains(command.language))
        return WrongUse{tr("The page can be written in %1, but not in “%2”.")
                            .arg(spokenLanguages().join(QStringLiteral(", ")), command.language)};
    if (command.gallery.isEmpty())
        return WrongUse{tr("Who are the strangers? Name a folder of other people's photos with --gallery.")};
    if (const auto wrong = readProtocols(value("--protocol"), command.protocols))
        return *wrong;
    if (const auto wrong = readNumber(given, QStringLiteral("--workers"), 1, 256, command.workers))
        return *wrong;
    return command;
}

Command ledger(const Split& given) {
    if (!given.words.isEmpty())
        return WrongUse{tr("“ledger” takes no names, but “%1” was given.").arg(given.words.first())};
    return LedgerCommand{given.flags.contains(QStringLiteral("--clear")),
                         given.flags.contains(QStringLiteral("--json"))};
}

Allowed allowedFor(const QString& name) {
    const QString json = QStringLiteral("--json");
    if (name == QLatin1String("audit"))
        return {{json, QStringLiteral("--gallery"), QStringLiteral("--protocol"), QStringLiteral("--html"),
                 QStringLiteral("--language"), QStringLiteral("--cache"), QStringLiteral("--workers")},
                {},
                QStringLiteral("--judge")};
    if (name == QLatin1String("ledger"))
        return {{}, {json, QStringLiteral("--clear")}};
    if (name == QLatin1String("faces"))
        return {{}, {json, QStringLiteral("--small-faces")}};
    if (name != QLatin1String("protect"))
        return {{}, {json}};
    Allowed allowed = exportOptions();
    allowed.flags += json;
    allowed.values += {QStringLiteral("--out"), QStringLiteral("--strength"), QStringLiteral("--seed"),
                       QStringLiteral("--workers"), QStringLiteral("--method")};
    allowed.flags +=
        {QStringLiteral("--sample-wise"), QStringLiteral("--robust"), QStringLiteral("--small-faces")};
    return allowed;
}

} // namespace

Command parseArguments(const QStringList& arguments) {
    if (arguments.isEmpty())
        return WrongUse{tr("What to do? Name a command: protect, faces, models, methods, audit or ledger.")};
    const QString name = arguments.first();
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help"))
        return HelpCommand{arguments.value(1)};
    if (name == QLatin1String("--version"))
        return VersionCommand{};
    const bool known =
        QStringList{QStringLiteral("protect"), QStringLiteral("faces"), QStringLiteral("models"),
                    QStringLiteral("methods"), QStringLiteral("audit"), QStringLiteral("ledger")}
            .contains(name);
    if (!known)
        return WrongUse{
            tr("There is no command “%1”; there are protect, faces, models, methods, audit and ledger.")
                .arg(name)};
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
    if (name == QLatin1String("ledger"))
        return ledger(given);
    return name == QLatin1String("faces") ? faces(given) : models(given);
}

} // namespace vizard::cli
