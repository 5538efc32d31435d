#include "app/cli/commands.h"
#include "app/cli/report.h"
#include "core/cloak/methods.h"
#include "ui/text/methods.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace vizard::cli {

namespace {

QJsonObject toJson(const cloak::MethodInfo& method) {
    return {{QStringLiteral("name"), method.name},
            {QStringLiteral("scope"),
             method.scope == cloak::MethodScope::Album ? QStringLiteral("album") : QStringLiteral("face")},
            {QStringLiteral("ready"), method.ready},
            {QStringLiteral("missing"), method.missing},
            {QStringLiteral("for"), text::methodPurpose(method.name)},
            {QStringLiteral("not_for"), text::methodLimits(method.name)},
            {QStringLiteral("strength"), text::methodStrength(method.name)}};
}

QString inWords(const cloak::MethodInfo& method) {
    QStringList lines{method.name, text::methodPurpose(method.name), text::methodLimits(method.name),
                      text::methodStrength(method.name)};
    if (!method.ready)
        lines += text::methodNotReady(method.name, method.missing);
    return lines.join(QStringLiteral("\n    "));
}

} // namespace

int listMethods(const MethodsCommand& command) {
    for (const cloak::MethodInfo& method : cloak::listMethods(nets::Models::open())) {
        if (command.json)
            print(toJson(method));
        else
            print(inWords(method));
    }
    return AllDone;
}

} // namespace vizard::cli
