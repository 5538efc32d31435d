#include "app/cli/commands.h"
#include "app/cli/report.h"
#include "core/album/ledger.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

namespace vizard::cli {

int showLedger(const LedgerCommand& command) {
    album::Ledger ledger;
    if (command.clear) {
        if (const Status cleared = ledger.clear(); !cleared) {
            printError(text::sentence(cleared.error()));
            return SomeFailed;
        }
    }
    const auto count = static_cast<qint64>(ledger.count());
    if (command.json)
        print(QJsonObject{{QStringLiteral("file"), album::Ledger::defaultPath()},
                          {QStringLiteral("entries"), count}});
    else
        print(QCoreApplication::translate("vizard::cli", "%1 entries in %2")
                  .arg(count)
                  .arg(album::Ledger::defaultPath()));
    return AllDone;
}

} // namespace vizard::cli
