// What was asked for on the command line, checked.
#pragma once

#include "core/album/export_plan.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <variant>

namespace vizard::cli {

struct ProtectCommand {
    QStringList inputs;
    QString out;
    int strength = 50; // 0..100
    quint64 seed = 0;
    QString method;                          // empty: the default
    bool sampleWise = false, robust = false; // as in cloak::Settings
    bool smallFaces = false;                 // as in album::JobRequest
    int workers = 0;                         // 0: as many as cores
    album::ExportSettings write;             // how, and under which names; without the folder
    QString judge;                           // a name or a file; empty: the installed one, where there is one
    QString report;                          // a file's name without extension; empty: none
    bool dryRun = false;
    bool resume = false;
    bool json = false;
};

struct FacesCommand {
    QStringList inputs;
    bool smallFaces = false; // face::SmallFaces::Always
    bool json = false;
};

struct ModelsCommand {
    bool json = false;
};

struct MethodsCommand {
    bool json = false;
};

struct AuditCommand {
    QString clean, cloaked; // folders
    QString gallery;
    QStringList judges;      // names or files; empty: the installed one
    std::set<int> protocols; // of 1..8; empty: all
    QString json, html;      // files to write
    QString language;        // of the page: "de", …; empty: the system's
    QString cache;           // empty: the user's cache folder
    int workers = 0;         // 0: as many as cores
};

struct LedgerCommand {
    bool clear = false;
    bool json = false;
};

struct HelpCommand {
    QString topic; // a command's name, or empty
};

struct VersionCommand {};

// `sentence` says what is wrong, for a person.
struct WrongUse {
    QString sentence;
};

using Command = std::variant<ProtectCommand, FacesCommand, ModelsCommand, MethodsCommand, AuditCommand,
                             LedgerCommand, HelpCommand, VersionCommand, WrongUse>;

// `arguments` without the program's name. After "--" nothing is an option.
Command parseArguments(const QStringList& arguments);

// The text of --help for a command, or of all.
QString usage(const QString& topic = {});

} // namespace vizard::cli
