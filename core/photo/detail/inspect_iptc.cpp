#include "core/photo/detail/findings.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace vizard::photo::detail {

namespace {

using Kind = MetadataKind;

struct Dataset {
    int number; // of record 2
    const char* name;
    Kind kind;
    quint16 tag;
};

// IPTC-NAA Information Interchange Model 4.2, record 2.
constexpr std::array kDatasets = {
    Dataset{5, "ObjectName", Kind::Text, 0},
    Dataset{25, "Keywords", Kind::Text, 0},
    Dataset{26, "LocationCode", Kind::Location, 0},
    Dataset{27, "LocationName", Kind::Location, 0},
    Dataset{55, "DateCreated", Kind::Date, kTagDateTaken},
    Dataset{60, "TimeCreated", Kind::Date, 0},
    Dataset{65, "OriginatingProgram", Kind::History, 0},
    Dataset{80, "By-line", Kind::Credit, kTagArtist},
    Dataset{90, "City", Kind::Location, 0},
    Dataset{92, "Sub-location", Kind::Location, 0},
    Dataset{95, "Province", Kind::Location, 0},
    Dataset{100, "CountryCode", Kind::Location, 0},
    Dataset{101, "Country", Kind::Location, 0},
    Dataset{103, "TransmissionReference", Kind::History, 0},
    Dataset{105, "Headline", Kind::Text, 0},
    Dataset{110, "Credit", Kind::Credit, 0},
    Dataset{116, "CopyrightNotice", Kind::Credit, kTagCopyright},
    Dataset{118, "Contact", Kind::Owner, 0},
    Dataset{120, "Caption", Kind::Text, 0},
    Dataset{122, "Writer", Kind::Owner, 0},
};

quint32 number(const QByteArray& bytes, qsizetype at, int size) {
    quint32 value = 0;
    for (int i = 0; i < size; ++i) {
        value = (value << 8) | static_cast<uchar>(bytes.at(at + i));
    }
    return value;
}

void takeDataset(int record, int dataset, const QByteArray& value, Findings& findings) {
    const QString where = QStringLiteral("IPTC");
    if (record != 2 || dataset == 0) { // the envelope, and the version
        return;
    }
    const auto known = std::ranges::find(kDatasets, dataset, &Dataset::number);
    if (known == kDatasets.end()) {
        findings.add(Kind::Unknown, where, QStringLiteral("2:%1").arg(dataset), value.size());
        return;
    }
    const auto tag = carriedTag(known->tag);
    const bool carried = tag && findings.keep(*tag, carriedText(*tag, QString::fromUtf8(value)));
    findings.add(known->kind, where, QString::fromLatin1(known->name), value.size(), known->tag, carried);
}

// Adobe Photoshop file formats specification, image resources.
void takeResource(int id, const QByteArray& content, Reached reached, Findings& findings) {
    const QString where = QStringLiteral("Photoshop");
    switch (id) {
    case 0x0404:
        inspectIptc(content, findings);
        return;
    case 0x0409:
    case 0x040C:
        findings.add(Kind::Thumbnail, where, QStringLiteral("thumbnail"), content.size());
        return;
    case 0x0422:
    case 0x0423:
        if (reached == Reached::Directly) {
            inspectExif(content, where, findings);
        } else {
            findings.add(Kind::Unknown, where, QStringLiteral("EXIF"), content.size());
        }
        return;
    case 0x0424:
        inspectXmp(content, findings);
        return;
    case 0x03ED: // resolution
    case 0x040F: // colour profile
        return;
    default:
        findings.add(Kind::History, where, QStringLiteral("0x%1").arg(id, 4, 16, QLatin1Char('0')),
                     content.size());
    }
}

} // namespace

void inspectIptc(const QByteArray& records, Findings& findings) {
    qsizetype at = 0;
    while (at + 5 <= records.size() && records.at(at) == 0x1C) {
        const int record = static_cast<uchar>(records.at(at + 1));
        const int dataset = static_cast<uchar>(records.at(at + 2));
        const qsizetype length = number(records, at + 3, 2);
        if (length > records.size() - at - 5) { // also the extended form, which no photo needs
            break;
        }
        takeDataset(record, dataset, records.mid(at + 5, length), findings);
        at += 5 + length;
    }
    if (at + 5 <= records.size() && at == 0) {
        findings.add(Kind::Unknown, QStringLiteral("IPTC"), {}, records.size());
    }
}

void inspectPhotoshop(const QByteArray& resources, Reached reached, Findings& findings) {
    qsizetype at = 0;
    bool any = false;
    while (at + 12 <= resources.size() && resources.mid(at, 4) == "8BIM") {
        const int id = static_cast<int>(number(resources, at + 4, 2));
        const qsizetype nameBytes = 1 + static_cast<uchar>(resources.at(at + 6));
        const qsizetype sizeAt = at + 6 + nameBytes + (nameBytes & 1);
        if (sizeAt + 4 > resources.size()) {
            break;
        }
        const qsizetype length = number(resources, sizeAt, 4);
        if (length > resources.size() - sizeAt - 4) {
            break;
        }
        takeResource(id, resources.mid(sizeAt + 4, length), reached, findings);
        at = sizeAt + 4 + length + (length & 1);
        any = true;
    }
    if (!any) {
        findings.add(Kind::Unknown, QStringLiteral("Photoshop"), {}, resources.size());
    }
}

} // namespace vizard::photo::detail
