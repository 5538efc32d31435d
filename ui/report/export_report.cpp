#include "ui/report/export_report.h"

#include "ui/report/photo_facts.h"
#include "ui/report/report_file.h"
#include "ui/text/export_page.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <array>

namespace vizard::report {

namespace {

template <typename Code, size_t N> QString nameOf(Code code, const std::array<const char*, N>& names) {
    return QString::fromLatin1(names.at(static_cast<size_t>(code)));
}

QString actionName(album::PlannedAction action) {
    static constexpr std::array names{"write", "replace", "skip", "refuse", "done"};
    return nameOf(action, names);
}

QString collisionName(album::Collision collision) {
    static constexpr std::array names{"none", "within_export", "with_file", "with_own_copy", "with_original"};
    return nameOf(collision, names);
}

QString presetName(photo::MetadataPreset preset) {
    static constexpr std::array names{"private", "credit", "most"};
    return nameOf(preset, names);
}

QString fateName(photo::MetadataFate fate) {
    static constexpr std::array names{"applied", "kept", "removed"};
    return nameOf(fate, names);
}

Status saveBeside(const photo::Originals& originals, const QString& path, const QByteArray& bytes) {
    if (originals.contains(path))
        return Error{ErrorCode::WouldOverwriteOriginal, path, {}};
    return save(path, bytes);
}

} // namespace

QString kindName(photo::MetadataKind kind) {
    static constexpr std::array names{
        "orientation", "colour_profile", "resolution",  "date",     "time_zone", "credit",     "camera",
        "exposure",    "serial",         "owner",       "location", "faces",     "maker_note", "thumbnail",
        "preview",     "depth_map",      "other_image", "text",     "history",   "trailing",   "unknown"};
    static_assert(names.size() == static_cast<size_t>(photo::MetadataKind::Unknown) + 1);
    return nameOf(kind, names);
}

QJsonArray metadataJson(const std::vector<photo::MetadataItem>& items, photo::MetadataPreset preset,
                        photo::Format format) {
    QJsonArray list;
    for (const photo::MetadataItem& item : items)
        list.append(QJsonObject{{QStringLiteral("what"), kindName(item.kind)},
                                {QStringLiteral("where"), item.where},
                                {QStringLiteral("name"), item.name},
                                {QStringLiteral("bytes"), item.bytes},
                                {QStringLiteral("becomes"), fateName(photo::fateOf(item, preset, format))}});
    return list;
}

QJsonObject toJson(const album::PlannedFile& file, const album::ExportSettings& settings,
                   const std::vector<photo::MetadataItem>& metadata) {
    QJsonObject object{{QStringLiteral("file"), file.photo.path},
                       {QStringLiteral("target"), file.target},
                       {QStringLiteral("action"), actionName(file.action)},
                       {QStringLiteral("collision"), collisionName(file.collision)}};
    if (file.facts) {
        object[QStringLiteral("format")] = photo::extension(file.format);
        object[QStringLiteral("width")] = file.size.width();
        object[QStringLiteral("height")] = file.size.height();
        object[QStringLiteral("estimated_bytes")] = file.estimatedBytes;
        object[QStringLiteral("metadata")] = metadataJson(metadata, settings.metadata, file.format);
    }
    return object;
}

QJsonObject describe(const album::JobResult& result, const album::ExportSettings& settings,
                     const album::Ledger* ledger) {
    QJsonObject object = toJson(result);
    if (!result.original)
        return object;
    if (ledger && ledger->knows(result.original->contentHash))
        object[QStringLiteral("made_by_vizard")] = true;
    if (result.original->frames > 1)
        object[QStringLiteral("first_of")] = result.original->frames;
    if (result.written.isEmpty())
        return object;
    object[QStringLiteral("format")] = photo::extension(result.writtenFormat);
    object[QStringLiteral("width")] = result.writtenSize.width();
    object[QStringLiteral("height")] = result.writtenSize.height();
    object[QStringLiteral("bytes")] = result.writtenBytes;
    object[QStringLiteral("sha256")] = QString::fromLatin1(result.writtenHash.toHex());
    object[QStringLiteral("metadata")] =
        metadataJson(result.original->metadata.items, settings.metadata, result.writtenFormat);
    return object;
}

QJsonObject describe(const album::PlannedFile& file) {
    const bool skipped = file.action == album::PlannedAction::Skip;
    return {{QStringLiteral("file"), file.photo.path},
            {QStringLiteral("outcome"), skipped ? QStringLiteral("skipped") : QStringLiteral("done_before")},
            {QStringLiteral("result"), QFileInfo::exists(file.target) ? file.target : QString()}};
}

Error refusal(const album::PlannedFile& file) {
    const bool original = file.collision == album::Collision::WithOriginal;
    return {original ? ErrorCode::WouldOverwriteOriginal : ErrorCode::AlreadyExists, file.target, {}};
}

QJsonObject reportJson(const album::ExportSettings& settings, const QJsonArray& files, const QString& started,
                       double seconds) {
    QJsonObject counts;
    QJsonValue judge;
    for (const QJsonValue& file : files) {
        const QString outcome = file[u"outcome"].toString();
        counts[outcome] = counts[outcome].toInt() + 1;
        const QString looked = file[u"after_encoding"][u"judge"].toString();
        judge = looked.isEmpty() ? judge : QJsonValue(looked);
    }
    QJsonArray variants; // of the method
    if (settings.sampleWise)
        variants += QStringLiteral("sample-wise");
    if (settings.robust)
        variants += QStringLiteral("robust");
    const QJsonObject chosen{{QStringLiteral("folder"), settings.folder},
                             {QStringLiteral("name"), settings.nameTemplate},
                             {QStringLiteral("strength"), settings.strength},
                             {QStringLiteral("method"), settings.method},
                             {QStringLiteral("variants"), variants},
                             {QStringLiteral("format"),
                              settings.format ? photo::extension(*settings.format) : QStringLiteral("keep")},
                             {QStringLiteral("quality"), settings.quality},
                             {QStringLiteral("long_edge"), settings.longEdge},
                             {QStringLiteral("metadata"), presetName(settings.metadata)}};
    return {{QStringLiteral("vizard"), QCoreApplication::applicationVersion()},
            {QStringLiteral("started"), started},
            {QStringLiteral("seconds"), seconds},
            {QStringLiteral("settings"), chosen},
            {QStringLiteral("judge"), judge},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("files"), files}};
}

Status writeReport(const QString& name, const QJsonObject& report, const photo::Originals& originals) {
    const QByteArray json = QJsonDocument(report).toJson();
    if (const Status saved = saveBeside(originals, name + QStringLiteral(".json"), json); !saved)
        return saved;
    return saveBeside(originals, name + QStringLiteral(".html"), text::exportPage(report).toUtf8());
}

} // namespace vizard::report
