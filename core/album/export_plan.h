// Where each copy goes and what happens to what is there already: decided for all photos, and shown, before
// anything is written. Pure rules: what the disk says comes in through Surroundings.
#pragma once

#include "core/album/scan.h"
#include "core/photo/read.h"
#include "core/photo/write.h"

#include <functional>
#include <optional>
#include <vector>

namespace vizard::album {

enum class Tree { Keep, Flatten };

// What to do where a file of that name is there already. An original is never written over, whatever this
// says.
enum class OnCollision {
    Ask,     // leave it and say so
    Number,  // take the next free name: name-2, name-3, …
    Skip,    // do not write this copy
    Replace, // write over it where it is a copy that Vizard made, else as Ask
};

struct ExportSettings {
    QString folder; // absolute, symbolic links resolved
    Tree tree = Tree::Keep;
    QString nameTemplate = QStringLiteral("{name}"); // see expandTemplate
    std::optional<photo::Format> format;             // nothing: as keptFormat() says
    int quality = 0;                                 // 0: like the source
    int longEdge = 0;                                // pixels; 0: the original size
    photo::MetadataPreset metadata = photo::MetadataPreset::Private;
    OnCollision onCollision = OnCollision::Ask;
    int strength = 50; // for names
    QString method = QStringLiteral("vizard");
    bool sampleWise = false, robust = false; // as in cloak::Settings; for the report
};

enum class PlannedAction { Write, Replace, Skip, Refuse, Done };
enum class Collision { None, WithinExport, WithFile, WithOwnCopy, WithOriginal };

// One photo, with what was chosen for it alone.
struct PhotoToExport {
    FoundPhoto photo;
    std::optional<photo::PhotoFacts> facts; // nothing where it could not be looked into
    int strength = 50;                      // for its name, as method is
    QString method = QStringLiteral("vizard");
    int longEdge = 0; // pixels; where it is less than the settings', it holds; 0: theirs
};

struct PlannedFile {
    FoundPhoto photo;
    std::optional<photo::PhotoFacts> facts; // nothing where the photo could not be looked into
    QString wanted;                         // the name that the rules give
    QString target;                         // the name that it gets
    PlannedAction action = PlannedAction::Write;
    Collision collision = Collision::None;
    photo::Format format = photo::Format::Jpeg;
    int longEdge = 0;          // pixels; 0: the photo's own size
    QSize size;                // of the copy; empty where not known
    qint64 estimatedBytes = 0; // 0: not known
};

struct ExportPlan {
    ExportSettings settings;
    std::vector<PlannedFile> files; // one a photo, in order
    qint64 estimatedBytes = 0;      // of what will be written

    int count(PlannedAction action) const;
};

// What is on the disk. Empty functions answer no.
struct Surroundings {
    std::function<bool(const QString& path)> exists;
    std::function<bool(const QString& path)> isOurs;     // a copy that Vizard made and nobody changed
    std::function<bool(const QString& path)> isOriginal; // by path, symbolic or hard link
    std::function<bool(const PlannedFile& file)> isDone; // its target holds this very copy already
    // Asked before each photo: looking at the disk may take minutes. What is given up has fewer files than
    // photos.
    std::function<bool()> isCancelled;
};

// `facts`: one a photo, in order; nothing where it could not be looked into (then its name's extension
// stays). Names are compared as a disk does that takes upper and lower case for the same; two photos that
// want one name are numbered. In a photo's own folder, and where the name is that of a photo, "-vizard" is
// added.
ExportPlan planExport(const std::vector<PhotoToExport>& photos, const ExportSettings& settings,
                      const Surroundings& around);
// All with the strength and method of the settings.
ExportPlan planExport(const std::vector<FoundPhoto>& photos,
                      const std::vector<std::optional<photo::PhotoFacts>>& facts,
                      const ExportSettings& settings, const Surroundings& around);

// What the tokens of a template stand for.
struct NameTokens {
    QString name;   // of the photo, without extension
    int number = 1; // from 1
    int count = 1;  // of all: `number` gets as many digits
    QString date;   // "2024-05-06"; empty becomes "undated"
    int strength = 50;
    QString method;
};

// A file's name, without extension: {name} {n} {date} {strength} {method} replaced; what no file's name can
// hold becomes "_", and it is never empty, hidden or longer than a disk takes.
QString expandTemplate(const QString& nameTemplate, const NameTokens& tokens);

// The first thing in the template that is no token, or a path separator: empty where it is sound.
QString templateProblem(const QString& nameTemplate);

// Bytes that the copy will take, guessed from the source's size, pixels and quality. 0 where nothing is
// known.
qint64 estimateBytes(const photo::PhotoFacts& facts, const ExportSettings& settings);

} // namespace vizard::album
