#include "app/cli/commands.h"
#include "app/cli/report.h"
#include "core/nets/models.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

namespace vizard::cli {

int checkModels(const ModelsCommand& command) {
    const nets::Models models = nets::Models::open();
    QStringList failures;
    for (const nets::ModelInfo& model : models.list()) {
        const Result<QByteArray> bytes = models.bytes(model.name);
        if (!bytes)
            failures += text::sentence(bytes.error());
        if (command.json)
            print(toJson(model, bytes.ok()));
        else
            print(QStringList{model.name, model.kind, model.date, QString::fromLatin1(model.sha256),
                              bytes.ok() ? QCoreApplication::translate("vizard::cli", "intact")
                                         : QCoreApplication::translate("vizard::cli", "NOT INTACT")}
                      .join(QStringLiteral("  ")));
    }
    for (const QString& failure : failures)
        printError(failure);
    return failures.isEmpty() ? AllDone : SomeFailed;
}

} // namespace vizard::cli
