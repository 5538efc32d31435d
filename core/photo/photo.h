// The plain value that goes through the house: an upright picture and what its file said about it.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace vizard::photo {

// Heif: HEIC, HEIF and AVIF; read, never written.
enum class Format { Jpeg, Png, WebP, Tiff, Bmp, Heif };

// What a fact in a file tells about people, places and things.
enum class MetadataKind {
    Orientation,
    ColourProfile,
    Resolution,
    Date,
    TimeZone,
    Credit,   // artist, copyright
    Camera,   // make and model of camera and lens
    Exposure, // how the picture was taken
    Serial,   // numbers of one camera or lens
    Owner,
    Location,
    Faces, // regions and names of people
    MakerNote,
    Thumbnail, // a small picture of the same: it shows the face as it was
    Preview,   // a larger one
    DepthMap,  // or another layer that belongs to the picture
    OtherImage,
    Text,     // titles, descriptions, comments, keywords
    History,  // software, edits, identifiers
    Trailing, // bytes after the end: motion photos
    Unknown,
};

// One thing that was found. The value itself is not kept.
struct MetadataItem {
    MetadataKind kind = MetadataKind::Unknown;
    QString where;        // "EXIF", "GPS", "XMP", "IPTC", "PNG tEXt", …
    QString name;         // as the standard calls it: "GPSLatitude", "dc:creator"
    qint64 bytes = 0;     // in the file
    quint16 tag = 0;      // of EXIF, where it is one
    bool carried = false; // its value is among Photo's keepable fields
};

// Values that a copy may keep, by EXIF tag: checked, text as UTF-8, numbers in little-endian order.
using MetadataFields = QMap<quint16, QByteArray>;

struct MetadataFacts {
    std::vector<MetadataItem> items; // what is named here and not in `keepable` goes no further
    MetadataFields keepable;
};

// Pixels are upright (orientation applied) and in one of: Grayscale8, Grayscale16, RGB888, RGBA8888 (straight
// alpha), RGBX64, RGBA64 (straight alpha). QImage's own colour space is left unset: `iccProfile` holds the
// file's profile byte for byte, or is empty.
struct Photo {
    QString path;
    Format format = Format::Jpeg;
    QImage pixels;
    QByteArray iccProfile;
    int jpegQuality = 0; // 1..100, estimated from the quantisation tables; 0 where it is not a JPEG
    bool jpegProgressive = false;
    bool webpLossless = false; // such a WebP is written losslessly again
    double dotsPerMeterX = 0;  // 0: not said
    double dotsPerMeterY = 0;
    bool grey = false;      // one channel in the source (with or without alpha): must stay so
    int frames = 1;         // pages, animation frames or pictures in the file; only the first is read
    bool fromInks = false;  // CMYK: became sRGB
    QByteArray contentHash; // SHA-256 of the file's bytes
    MetadataFacts metadata;
};

// The format of a copy that keeps the photo's own: BMP becomes PNG; HEIF becomes JPEG, or PNG where it has
// alpha.
Format keptFormat(const Photo& photo);

} // namespace vizard::photo
