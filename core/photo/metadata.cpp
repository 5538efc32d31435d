#include "core/photo/metadata.h"

#include "core/base/guarded.h"
#include "core/photo/detail/exif_tags.h"
#include "core/photo/detail/exif_write.h"
#include "core/photo/detail/file.h"
#include "core/photo/detail/findings.h"
#include "core/photo/detail/sniff.h"

namespace vizard::photo {

namespace {

Result<std::vector<MetadataItem>> inspectFile(const QString& path) {
    const auto file = detail::openForReading(path);
    if (!file) {
        return file.error();
    }
    const auto bytes = detail::readAll(*file);
    if (!bytes) {
        return bytes.error();
    }
    if (bytes->isEmpty()) {
        return Error{ErrorCode::Empty, {}, {}};
    }
    const detail::Sniffed kind = detail::sniff(bytes->left(detail::kSniffBytes));
    if (!kind.format) {
        const bool known = !kind.unsupportedName.isEmpty();
        return Error{known ? ErrorCode::Unsupported : ErrorCode::NotAnImage, kind.unsupportedName, {}};
    }
    return detail::inspect(*bytes, *kind.format).items;
}

} // namespace

MetadataFate fateOf(const MetadataItem& item, MetadataPreset preset, Format format) {
    switch (item.kind) {
    case MetadataKind::Orientation:
        return MetadataFate::Applied;
    case MetadataKind::ColourProfile:
    case MetadataKind::Resolution:
        return MetadataFate::Kept;
    default:
        break;
    }
    if (!item.carried || !detail::mayKeep(item.kind, preset)) {
        return MetadataFate::Removed;
    }
    // A TIFF gets its own tags and no EXIF directory; the date taken goes into the one it has.
    const auto tag = detail::carriedTag(item.tag);
    const bool fits =
        format != Format::Tiff || item.tag == detail::kTagDateTaken || (tag && tag->ifd == detail::Ifd::Main);
    return fits ? MetadataFate::Kept : MetadataFate::Removed;
}

Result<std::vector<MetadataItem>> inspectMetadata(const QString& path) {
    return guarded<std::vector<MetadataItem>>(path, [&] { return inspectFile(path); });
}

} // namespace vizard::photo
