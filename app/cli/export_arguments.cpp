#include "app/cli/export_arguments.h"

namespace vizard::cli {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("vizard::cli", source);
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

std::optional<WrongUse> readNames(const Split& given, album::ExportSettings& into) {
    if (given.flags.contains(QStringLiteral("--flatten")))
        into.tree = album::Tree::Flatten;
    into.nameTemplate = given.values.value(QStringLiteral("--name"), into.nameTemplate);
    const QString problem = album::templateProblem(into.nameTemplate);
    if (!problem.isEmpty())
        return WrongUse{tr("--name cannot hold “%1”; it is made of {name}, {n}, {date}, {strength}, {method} "
                           "and letters.")
                            .arg(problem)};
    if (given.flags.contains(QStringLiteral("--replace"))) {
        if (given.values.contains(QStringLiteral("--on-collision")))
            return WrongUse{tr("--replace and --on-collision say the same thing: give one of them.")};
        into.onCollision = album::OnCollision::Replace;
    }
    return readWord<album::OnCollision>(given, QStringLiteral("--on-collision"),
                                        {{QStringLiteral("ask"), album::OnCollision::Ask},
                                         {QStringLiteral("number"), album::OnCollision::Number},
                                         {QStringLiteral("skip"), album::OnCollision::Skip},
                                         {QStringLiteral("replace"), album::OnCollision::Replace}},
                                        into.onCollision);
}

std::optional<WrongUse> readWriting(const Split& given, album::ExportSettings& into) {
    if (const auto wrong = readFormat(given, into.format))
        return wrong;
    if (const auto wrong = readNumber(given, QStringLiteral("--quality"), 1, 100, into.quality))
        return wrong;
    if (const auto wrong = readNumber(given, QStringLiteral("--long-edge"), 64, 60'000, into.longEdge))
        return wrong;
    return readWord<photo::MetadataPreset>(given, QStringLiteral("--metadata"),
                                           {{QStringLiteral("private"), photo::MetadataPreset::Private},
                                            {QStringLiteral("credit"), photo::MetadataPreset::DateAndCredit},
                                            {QStringLiteral("most"), photo::MetadataPreset::Most}},
                                           into.metadata);
}

// A report is two files, .json and .html: one of these endings stands for both.
QString reportName(const QString& text) {
    for (const char* ending : {".json", ".html"})
        if (text.endsWith(QLatin1String(ending)) && text.size() > 5)
            return text.chopped(5);
    return text;
}

} // namespace

Allowed exportOptions() {
    return {{QStringLiteral("--format"), QStringLiteral("--quality"), QStringLiteral("--long-edge"),
             QStringLiteral("--metadata"), QStringLiteral("--name"), QStringLiteral("--on-collision"),
             QStringLiteral("--report"), QStringLiteral("--judge")},
            {QStringLiteral("--replace"), QStringLiteral("--flatten"), QStringLiteral("--dry-run"),
             QStringLiteral("--resume")}};
}

std::optional<WrongUse> readExport(const Split& given, ProtectCommand& command) {
    command.dryRun = given.flags.contains(QStringLiteral("--dry-run"));
    command.resume = given.flags.contains(QStringLiteral("--resume"));
    command.report = reportName(given.values.value(QStringLiteral("--report")));
    command.judge = given.values.value(QStringLiteral("--judge"));
    command.write.strength = command.strength;
    if (!command.method.isEmpty())
        command.write.method = command.method;
    command.write.sampleWise = command.sampleWise;
    command.write.robust = command.robust;
    if (const auto wrong = readWriting(given, command.write))
        return wrong;
    return readNames(given, command.write);
}

} // namespace vizard::cli
