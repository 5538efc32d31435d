#include "app/cli/commands.h"
#include "app/cli/report.h"
#include "core/base/memory.h"
#include "ui/language/language.h"

#include <QCoreApplication>
#include <QLocale>

using namespace vizard::cli;

namespace {

struct Run {
    int operator()(const ProtectCommand& command) const { return protect(command); }
    int operator()(const FacesCommand& command) const { return findFaces(command); }
    int operator()(const ModelsCommand& command) const { return checkModels(command); }
    int operator()(const MethodsCommand& command) const { return listMethods(command); }
    int operator()(const AuditCommand& command) const { return auditFolders(command); }
    int operator()(const LedgerCommand& command) const { return showLedger(command); }
    int operator()(const HelpCommand& command) const {
        print(usage(command.topic).trimmed());
        return AllDone;
    }
    int operator()(const VersionCommand&) const {
        print(QStringLiteral("vizard-cli " VIZARD_VERSION));
        return AllDone;
    }
    int operator()(const WrongUse& wrong) const {
        printError(wrong.sentence + QLatin1Char(' ') +
                   QCoreApplication::translate("vizard::cli", "vizard-cli --help tells more."));
        return WrongUseStatus;
    }
};

} // namespace

int main(int argc, char** argv) {
    vizard::keepLargeBlocks();
    const QCoreApplication app(argc, argv);
    QLocale::setDefault(QLocale::c()); // its sentences are English, and scripts read its numbers
    vizard::ui::EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    QCoreApplication::setApplicationName(QStringLiteral("vizard-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VIZARD_VERSION));
    return std::visit(Run{}, parseArguments(QCoreApplication::arguments().mid(1)));
}
