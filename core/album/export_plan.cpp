#include "core/album/export_plan.h"

#include "core/album/detail/name_parts.h"
#include "core/album/naming.h"
#include "core/photo/scale.h"

#include <QDir>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace vizard::album {

using namespace detail;

namespace {

bool ask(const std::function<bool(const QString&)>& question, const QString& path) {
    return question && question(path);
}

// Gives each photo a name that no other one has.
class Names {
public:
    Names(const std::vector<PhotoToExport>& photos, const ExportSettings& settings)
        : settings_(settings)
        , count_(static_cast<int>(photos.size())) {
        for (const PhotoToExport& each : photos) {
            const QString name = each.photo.path.section(QLatin1Char('/'), -1);
            originals_ += nameKey(each.photo.folder + QLatin1Char('/') + name);
        }
        taken_ = originals_;
    }

    // What the rules say, before anything is in its way.
    QString wanted(const PlannedFile& file, const PhotoToExport& what) {
        const bool flat = settings_.tree == Tree::Flatten;
        const QString& relative = file.photo.relative;
        const QString kept = flat ? relative.section(QLatin1Char('/'), -1) : relative;
        NameParts parts = partsOf(QDir::cleanPath(settings_.folder + QLatin1Char('/') + kept));
        parts.stem = expandTemplate(settings_.nameTemplate, {parts.stem, ++number_, count_,
                                                             file.facts ? file.facts->dateTaken : QString(),
                                                             what.strength, what.method});
        QString name = parts.joined();
        if (file.facts) {
            name = withExtensionOf(name, file.format);
            parts = partsOf(name);
        }
        const bool ownFolder = QDir::cleanPath(parts.folder) == file.photo.folder;
        return ownFolder || originals_.contains(nameKey(name)) ? parts.joined(ourSuffix()) : name;
    }

    // `wanted`, or the first numbered name that nobody has and `inTheWay` lets through.
    QString free(const QString& wanted, const std::function<bool(const QString&)>& inTheWay) {
        const NameParts parts = partsOf(wanted);
        QString name = wanted;
        // Many photos of one name would count up from 2 again and again.
        int& number = numbers_[nameKey(wanted)];
        for (number = std::max(number, 1); taken_.contains(nameKey(name)) || (inTheWay && inTheWay(name));) {
            name = parts.joined(QStringLiteral("-%1").arg(++number));
        }
        return name;
    }

    void take(const QString& name) { taken_ += nameKey(name); }

private:
    const ExportSettings& settings_;
    const int count_;
    int number_ = 0;
    QSet<QString> originals_;
    QSet<QString> taken_;
    QHash<QString, int> numbers_;
};

// The first numbered name that is free, or that holds this very copy since an earlier run.
void number(PlannedFile& file, Names& names, const Surroundings& around) {
    PlannedFile made = file;
    file.target = names.free(file.wanted, [&](const QString& name) {
        if (ask(around.isOriginal, name))
            return true;
        made.target = name;
        if (around.isDone && around.isDone(made)) {
            file.action = PlannedAction::Done;
            return false;
        }
        return ask(around.exists, name);
    });
}

// What is in the way of a name, and what the policy makes of it.
void settle(PlannedFile& file, Names& names, const ExportSettings& settings, const Surroundings& around) {
    if (around.isDone && around.isDone(file)) {
        file.action = PlannedAction::Done;
        return;
    }
    const bool original = ask(around.isOriginal, file.target);
    if (!original && !ask(around.exists, file.target)) {
        return;
    }
    file.collision = original                          ? Collision::WithOriginal
                     : ask(around.isOurs, file.target) ? Collision::WithOwnCopy
                                                       : Collision::WithFile;
    switch (settings.onCollision) {
    case OnCollision::Number:
        number(file, names, around);
        return;
    case OnCollision::Skip:
        file.action = PlannedAction::Skip;
        return;
    case OnCollision::Replace:
        file.action =
            file.collision == Collision::WithOwnCopy ? PlannedAction::Replace : PlannedAction::Refuse;
        return;
    case OnCollision::Ask:
        file.action = PlannedAction::Refuse;
        return;
    }
}

PlannedFile looked(const PhotoToExport& what, const ExportSettings& settings) {
    PlannedFile file;
    file.photo = what.photo;
    file.facts = what.facts;
    file.longEdge = what.longEdge > 0 && settings.longEdge > 0 ? std::min(what.longEdge, settings.longEdge)
                                                               : std::max(what.longEdge, settings.longEdge);
    if (file.facts) {
        ExportSettings own = settings;
        own.longEdge = file.longEdge;
        file.format = settings.format.value_or(file.facts->kept);
        file.size = photo::limitedSize(file.facts->size, file.longEdge);
        file.estimatedBytes = estimateBytes(*file.facts, own);
    }
    return file;
}

// Bits a pixel of a common photo as JPEG, by quality. Only the shape matters where the source is a JPEG: its
// own size says how far this photo is from the common one.
double bitsPerPixel(int quality) {
    struct Point {
        double quality, bits;
    };
    constexpr std::array points = {Point{1, 0.15}, Point{50, 0.75}, Point{75, 1.1}, Point{85, 1.6},
                                   Point{92, 2.4}, Point{95, 3.1},  Point{98, 4.9}, Point{100, 7.5}};
    const auto above =
        std::ranges::find_if(points, [quality](const Point& p) { return p.quality >= quality; });
    if (above == points.begin() || above == points.end()) {
        return above == points.end() ? points.back().bits : points.front().bits;
    }
    const Point& low = *(above - 1);
    return low.bits + (above->bits - low.bits) * (quality - low.quality) / (above->quality - low.quality);
}

QString withoutWhatNoNameHolds(QString text) {
    for (QChar& c : text) {
        if (c == QLatin1Char('/') || c == QLatin1Char('\\') || c.unicode() < 0x20 || c.unicode() == 0x7F) {
            c = QLatin1Char('_');
        }
    }
    text = text.trimmed();
    if (text.startsWith(QLatin1Char('.'))) {
        text[0] = QLatin1Char('_');
    }
    return text.isEmpty() ? QStringLiteral("photo") : text;
}

} // namespace

int ExportPlan::count(PlannedAction action) const {
    return static_cast<int>(std::ranges::count(files, action, &PlannedFile::action));
}

ExportPlan planExport(const std::vector<PhotoToExport>& photos, const ExportSettings& settings,
                      const Surroundings& around) {
    ExportPlan plan;
    plan.settings = settings;
    Names names(photos, settings);
    for (const PhotoToExport& what : photos) {
        if (around.isCancelled && around.isCancelled())
            break;
        PlannedFile file = looked(what, settings);
        file.wanted = names.wanted(file, what);
        file.target = names.free(file.wanted, {});
        file.collision = file.target == file.wanted ? Collision::None : Collision::WithinExport;
        settle(file, names, settings, around);
        names.take(file.target);
        if (file.action == PlannedAction::Write || file.action == PlannedAction::Replace) {
            plan.estimatedBytes += file.estimatedBytes;
        }
        plan.files.push_back(std::move(file));
    }
    return plan;
}

ExportPlan planExport(const std::vector<FoundPhoto>& photos,
                      const std::vector<std::optional<photo::PhotoFacts>>& facts,
                      const ExportSettings& settings, const Surroundings& around) {
    std::vector<PhotoToExport> all;
    for (size_t i = 0; i < photos.size(); ++i)
        all.push_back(
            {photos[i], i < facts.size() ? facts[i] : std::nullopt, settings.strength, settings.method});
    return planExport(all, settings, around);
}

QString expandTemplate(const QString& nameTemplate, const NameTokens& tokens) {
    const auto digits = static_cast<int>(QString::number(tokens.count).size());
    const QHash<QString, QString> values = {
        {QStringLiteral("name"), tokens.name},
        {QStringLiteral("n"), QStringLiteral("%1").arg(tokens.number, digits, 10, QLatin1Char('0'))},
        {QStringLiteral("date"), tokens.date.isEmpty() ? QStringLiteral("undated") : tokens.date},
        {QStringLiteral("strength"), QString::number(tokens.strength)},
        {QStringLiteral("method"), tokens.method}};
    QString out;
    for (qsizetype at = 0; at < nameTemplate.size();) { // in one pass: what a token becomes is not read again
        const auto end =
            nameTemplate[at] == QLatin1Char('{') ? nameTemplate.indexOf(QLatin1Char('}'), at) : -1;
        const auto value = end < 0 ? values.end() : values.find(nameTemplate.mid(at + 1, end - at - 1));
        if (value == values.end()) {
            out += nameTemplate[at++];
        } else {
            out += *value;
            at = end + 1;
        }
    }
    out = withoutWhatNoNameHolds(out);
    constexpr qsizetype longest = 200; // of 255 bytes: extension, suffix and number come behind
    while (out.toUtf8().size() > longest) {
        out.chop(out.back().isLowSurrogate() ? 2 : 1);
    }
    return out;
}

QString templateProblem(const QString& nameTemplate) {
    if (nameTemplate.trimmed().isEmpty()) {
        return QStringLiteral("{}");
    }
    if (nameTemplate.contains(QLatin1Char('/'))) {
        return QStringLiteral("/");
    }
    for (auto at = nameTemplate.indexOf(QLatin1Char('{')); at >= 0;
         at = nameTemplate.indexOf(QLatin1Char('{'), at + 1)) {
        const auto end = nameTemplate.indexOf(QLatin1Char('}'), at);
        const QString token = end < 0 ? nameTemplate.mid(at) : nameTemplate.mid(at, end - at + 1);
        static const QSet<QString> known = {QStringLiteral("{name}"), QStringLiteral("{n}"),
                                            QStringLiteral("{date}"), QStringLiteral("{strength}"),
                                            QStringLiteral("{method}")};
        if (!known.contains(token)) {
            return token;
        }
    }
    return {};
}

qint64 estimateBytes(const photo::PhotoFacts& facts, const ExportSettings& settings) {
    const double before = double(facts.size.width()) * facts.size.height();
    const QSize size = photo::limitedSize(facts.size, settings.longEdge);
    const double pixels = double(size.width()) * size.height();
    if (before <= 0) {
        return 0;
    }
    const photo::Format format = settings.format.value_or(facts.kept);
    const bool sameLossless = format == facts.format && format != photo::Format::Jpeg;
    if (sameLossless) {
        return static_cast<qint64>(double(facts.bytes) * pixels / before);
    }
    const int quality = settings.quality > 0 ? settings.quality : std::max(92, facts.jpegQuality);
    // How much harder than the mean this photo is, where its own size tells.
    double busy = 1;
    if (facts.jpegQuality > 0) {
        busy = std::clamp(double(facts.bytes) * 8 / before / bitsPerPixel(facts.jpegQuality), 0.3, 3.0);
    }
    double bits = bitsPerPixel(quality) * busy;
    if (format == photo::Format::WebP) {
        bits *= 0.7;
    } else if (format == photo::Format::Png || format == photo::Format::Tiff) {
        bits = 12 * std::clamp(busy, 0.7, 1.4);
    }
    return static_cast<qint64>(bits * pixels / 8);
}

} // namespace vizard::album
