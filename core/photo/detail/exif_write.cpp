#include "core/photo/detail/exif_write.h"

#include "core/photo/detail/exif_tags.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace vizard::photo::detail {

namespace {

struct Field {
    quint16 tag;
    quint16 type;
    quint32 count;
    QByteArray value;
};

template <typename T> void append(QByteArray& bytes, T value) {
    const T ordered = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&ordered), sizeof ordered);
}

Field fieldOf(const ExifTag& tag, const QByteArray& value) {
    switch (tag.carry) {
    case Carry::Short:
        return {tag.tag, 3, 1, value};
    case Carry::Rational:
        return {tag.tag, 5, 1, value};
    case Carry::SignedRational:
        return {tag.tag, 10, 1, value};
    default: // text ends with a zero
        return {tag.tag, 2, static_cast<quint32>(value.size() + 1), value + '\0'};
    }
}

// Per inch, which is what readers expect most. In thousandths: exact for whole numbers of dots per inch.
Field densityField(quint16 tag, double dotsPerMeter) {
    QByteArray value;
    append<quint32>(value, static_cast<quint32>(std::lround(dotsPerMeter * 25.4)));
    append<quint32>(value, 1000);
    return {tag, 5, 1, value};
}

void addDensity(std::vector<Field>& main, const Density& dots) {
    constexpr double most = 1e8; // per metre: nothing that a printer has, and the numerator holds it
    if (dots.x <= 0 || dots.y <= 0 || dots.x > most || dots.y > most) {
        return;
    }
    QByteArray inch;
    append<quint16>(inch, 2);
    main.push_back(densityField(0x011A, dots.x));
    main.push_back(densityField(0x011B, dots.y));
    main.push_back({0x0128, 3, 1, inch});
    std::ranges::sort(main, {}, &Field::tag);
}

// A directory that lies at `offset` and is the last of its chain; values longer than four bytes follow it.
QByteArray directory(const std::vector<Field>& fields, quint32 offset) {
    const auto entries = static_cast<quint32>(fields.size());
    QByteArray head;
    QByteArray values;
    append<quint16>(head, static_cast<quint16>(entries));
    const quint32 valuesAt = offset + 2 + 12 * entries + 4;
    for (const Field& field : fields) {
        append<quint16>(head, field.tag);
        append<quint16>(head, field.type);
        append<quint32>(head, field.count);
        if (field.value.size() <= 4) {
            head += field.value.leftJustified(4, '\0');
            continue;
        }
        append<quint32>(head, valuesAt + static_cast<quint32>(values.size()));
        values += field.value;
        if (values.size() % 2 != 0) { // values begin at even offsets
            values += '\0';
        }
    }
    append<quint32>(head, 0);
    return head + values;
}

} // namespace

bool mayKeep(MetadataKind kind, MetadataPreset preset) {
    switch (kind) {
    case MetadataKind::Date:
    case MetadataKind::Credit:
        return preset != MetadataPreset::Private;
    case MetadataKind::Camera:
    case MetadataKind::Exposure:
        return preset == MetadataPreset::Most;
    default:
        return false;
    }
}

MetadataFields allowed(const MetadataFields& values, MetadataPreset preset) {
    MetadataFields fields;
    for (auto each = values.begin(); each != values.end(); ++each) {
        const auto tag = carriedTag(each.key());
        if (tag && mayKeep(tag->kind, preset)) {
            fields.insert(each.key(), each.value());
        }
    }
    return fields;
}

QByteArray exifBlock(const MetadataFields& values, const Density& density) {
    std::vector<Field> main;
    std::vector<Field> exif;
    for (auto each = values.begin(); each != values.end(); ++each) { // a map: tags go upwards
        if (const auto tag = carriedTag(each.key())) {
            (tag->ifd == Ifd::Main ? main : exif).push_back(fieldOf(*tag, each.value()));
        }
    }
    addDensity(main, density);
    if (main.empty() && exif.empty()) {
        return {};
    }
    constexpr quint32 first = 8;
    QByteArray block = QByteArray("II*\0\x08\0\0\0", 8);
    if (exif.empty()) {
        return block + directory(main, first);
    }
    constexpr quint16 exifVersion = 0x9000;
    const Field version{exifVersion, 7, 4, "0232"};
    exif.insert(std::ranges::find_if(exif, [](const Field& f) { return f.tag > exifVersion; }), version);
    Field pointer{0x8769, 4, 1, QByteArray(4, '\0')};
    const auto place = std::ranges::find_if(main, [](const Field& f) { return f.tag > 0x8769; });
    const auto at = main.insert(place, pointer);
    const auto exifAt = first + static_cast<quint32>(directory(main, first).size());
    at->value.clear();
    append<quint32>(at->value, exifAt);
    return block + directory(main, first) + directory(exif, exifAt);
}

} // namespace vizard::photo::detail
