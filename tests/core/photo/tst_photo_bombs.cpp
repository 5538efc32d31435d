// Files that are small to send and endless to look at: a Result in a moment, and within little memory.
#include "core/photo/detail/anatomy.h"
#include "core/photo/detail/exif_tags.h"
#include "core/photo/detail/findings.h"
#include "core/photo/read.h"
#include "exif_builder.h"
#include "samples.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace vizard;
using namespace vizard::photo;
using samples::Folder;

namespace {

QByteArray bigEndian32(quint32 value) {
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

// Photoshop's resource 0x0422, which holds EXIF.
QByteArray resourceOf(const QByteArray& exif) {
    return QByteArray("8BIM\x04\x22\0\0", 8) + bigEndian32(static_cast<quint32>(exif.size())) + exif +
           QByteArray(exif.size() & 1, '\0');
}

// EXIF whose two entries 0x8649 are the same resource, with EXIF of the same kind inside, and so on.
QByteArray nested(int depth) {
    QByteArray block("II*\0\x08\0\0\0\0\0\0\0\0\0", 14);
    for (int level = 0; level < depth; ++level) {
        const QByteArray resource = resourceOf(block);
        block = QByteArray("II*\0\x08\0\0\0\x02\0", 10);
        for (int entry = 0; entry < 2; ++entry) {
            block += QByteArray("\x49\x86\x07\0", 4);
            exif_builder::append<quint32>(block, static_cast<quint32>(resource.size()));
            exif_builder::append<quint32>(block, 38);
        }
        block += QByteArray(4, '\0') + resource;
    }
    return block;
}

QByteArray jpeg() {
    return samples::encoded(samples::photo(samples::pattern(QImage::Format_RGB888, {61, 47}), Format::Jpeg));
}

QByteArray withExif(const QByteArray& block) {
    return samples::jpegWithSegment(jpeg(), 0xE1, QByteArray("Exif\0\0", 6) + block);
}

bool has(const std::vector<MetadataItem>& items, const QString& where, const QString& name) {
    return std::ranges::any_of(items,
                               [&](const MetadataItem& i) { return i.where == where && i.name == name; });
}

constexpr qint64 kMoment = 5000; // milliseconds; each of these took minutes, or no end

} // namespace

class PhotoBombs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resourcesInsideExif();
    void exifInsideResourcesIsStillFound();
    void overlappingDirectories();
    void oneBlockForManyEntries();
    void countlessSegments();
    void countlessChunks();
    void pixelsInManyChunksAreOnePart();
    void sizeOfAFilm();
};

void PhotoBombs::resourcesInsideExif() {
    // Deep enough to show, and still an answer where somebody brings the doubling back.
    const QByteArray file = withExif(nested(20));
    QVERIFY(file.size() < 3000);
    const MetadataFacts facts = detail::inspect(file, Format::Jpeg);
    QCOMPARE(facts.items.size(), size_t{2});
    QVERIFY(has(facts.items, QStringLiteral("Photoshop"), QStringLiteral("EXIF")));
    QVERIFY(has(facts.items, QStringLiteral("EXIF"), QStringLiteral("0x8649")));
}

void PhotoBombs::exifInsideResourcesIsStillFound() {
    exif_builder::Tree tree;
    tree.exif.push_back({0xA431, 2, "0815-4711"});
    const QByteArray resource = resourceOf(exif_builder::build(tree));
    const QByteArray file =
        samples::jpegWithSegment(jpeg(), 0xED, QByteArray("Photoshop 3.0\0", 14) + resource);
    const MetadataFacts facts = detail::inspect(file, Format::Jpeg);
    QVERIFY(std::ranges::any_of(facts.items,
                                [](const MetadataItem& i) { return i.kind == MetadataKind::Serial; }));
}

void PhotoBombs::overlappingDirectories() {
    // 64 directories of 4,096 entries, each of which says that its value is nearly the whole block: 250,000
    // times 4 MB. They lie over one another, two bytes apart, and are a TIFF's sub-directories.
    constexpr quint32 length = 4 << 20;
    constexpr quint32 places = 64;
    QByteArray block = QByteArray("II*\0\x08\0\0\0\x01\0", 10) + QByteArray("\x4A\x01\x04\0", 4);
    exif_builder::append<quint32>(block, places);
    exif_builder::append<quint32>(block, 26);
    block += QByteArray(4, '\0');
    constexpr quint32 directories = 26 + 4 * places;
    constexpr quint32 each = 12 * 64; // entries by which the next directory begins later
    for (quint32 i = 0; i < places; ++i)
        exif_builder::append<quint32>(block, directories + i * each);
    QByteArray entries;
    for (int i = 0; i < 64 * 64 + 4096; ++i) {
        exif_builder::append<quint16>(entries, 0x0010); // the count of a directory, where it begins here
        entries += QByteArray("\x01\x00", 2);
        exif_builder::append<quint32>(entries, length / 2);
        exif_builder::append<quint32>(entries, 0);
    }
    for (quint32 i = 0; i < places; ++i)
        qToLittleEndian<quint16>(4000, entries.data() + i * each);
    block += entries;
    block += QByteArray(length - block.size(), '\0');
    qint64 seen = 0;
    detail::walkIfds(block, [&](const detail::IfdEntry& entry) {
        ++seen;
        // A view: whoever wants to keep the bytes copies them.
        if (entry.value.size() > 4)
            QVERIFY(entry.value.constData() >= block.constData() &&
                    entry.value.constData() < block.constData() + block.size());
    });
    QVERIFY2(seen > 3000 && seen <= 4096, qPrintable(QString::number(seen)));
}

void PhotoBombs::oneBlockForManyEntries() {
    // 2,000 entries of XMP, and as many artists, in the same megabytes of spaces.
    constexpr quint32 length = 4 << 20;
    QByteArray block = QByteArray("II*\0\x08\0\0\0", 8);
    exif_builder::append<quint16>(block, 4000);
    for (int i = 0; i < 4000; ++i) {
        exif_builder::append<quint16>(block, i % 2 == 0 ? 0x02BC : 0x013B);
        exif_builder::append<quint16>(block, i % 2 == 0 ? 1 : 2);
        exif_builder::append<quint32>(block, length);
        exif_builder::append<quint32>(block, 2 + 12 * 4000 + 8 + 4);
    }
    block += QByteArray(4, '\0') + QByteArray(length, ' ');
    QElapsedTimer clock;
    clock.start();
    const QByteArray webp =
        samples::encoded(samples::photo(samples::pattern(QImage::Format_RGB888, {61, 47}), Format::WebP));
    const MetadataFacts facts = detail::inspect(samples::webpWithChunk(webp, "EXIF", block), Format::WebP);
    QVERIFY2(clock.elapsed() < kMoment, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!facts.items.empty());
    QVERIFY(!facts.keepable.contains(0x013B));
}

void PhotoBombs::countlessSegments() {
    const QByteArray whole = jpeg();
    const QByteArray bytes = QByteArray(whole).insert(2, QByteArray("\xFF\xFE\0\x02", 4).repeated(1'000'000));
    const auto parts = detail::partsOf(bytes, Format::Jpeg);
    QVERIFY(parts.size() < 200'000);
    QCOMPARE(parts.back().name, QByteArray("broken"));
    const auto ordinary = detail::partsOf(whole, Format::Jpeg);
    QVERIFY(ordinary.size() < 100);
    QCOMPARE(ordinary.back().name, QByteArray("EOI"));
}

void PhotoBombs::countlessChunks() {
    const QByteArray chunk = QByteArray("\0\0\0\0teSt", 8) + QByteArray(4, '\0');
    const QByteArray png = QByteArray("\x89PNG\r\n\x1A\n", 8) + chunk.repeated(1'000'000);
    const auto chunks = detail::partsOf(png, Format::Png);
    QVERIFY(chunks.size() < 200'000);
    QCOMPARE(chunks.back().name, QByteArray("broken"));

    QByteArray webp = QByteArray("RIFF\0\0\0\0WEBP", 12) + QByteArray("teSt\0\0\0\0", 8).repeated(1'000'000);
    qToLittleEndian<quint32>(static_cast<quint32>(webp.size() - 8), webp.data() + 4);
    const auto riff = detail::partsOf(webp, Format::WebP);
    QVERIFY(riff.size() < 200'000);
    QCOMPARE(riff.back().name, QByteArray("broken"));

    const QByteArray heif = QByteArray("\0\0\0\x08"
                                       "free",
                                       8)
                                .repeated(1'000'000);
    const auto boxes = detail::partsOf(heif, Format::Heif);
    QVERIFY(boxes.size() < 200'000);
    QCOMPARE(boxes.back().name, QByteArray("broken"));
}

void PhotoBombs::pixelsInManyChunksAreOnePart() {
    // As a photo of 300 megapixels in chunks of 8 KB: what stands behind them is still seen.
    const QByteArray pixels = QByteArray("\0\0\0\0IDAT", 8) + QByteArray(4, '\0');
    const QByteArray png = QByteArray("\x89PNG\r\n\x1A\n", 8) + pixels.repeated(300'000) +
                           QByteArray("\0\0\0\0tIME\0\0\0\0\0\0\0\0IEND\0\0\0\0", 24);
    QByteArrayList names;
    for (const auto& part : detail::partsOf(png, Format::Png))
        names << part.name;
    QCOMPARE(names, (QByteArrayList{"IDAT", "tIME", "IEND"}));
}

void PhotoBombs::sizeOfAFilm() {
    const Folder folder;
    const QString path = folder.save(QStringLiteral("p.jpg"), QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF\0", 11));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(qint64{6} << 30)); // sparse: it takes no room
    QCOMPARE(probe(path).error().code, ErrorCode::TooLarge);
    QCOMPARE(read(path).error().code, ErrorCode::TooLarge);
    QVERIFY(file.seek(0) && file.write("%PDF-1.7 and much more") > 0 && file.flush());
    QCOMPARE(probe(path).error().code, ErrorCode::NotAnImage);
}

QTEST_GUILESS_MAIN(PhotoBombs)
#include "tst_photo_bombs.moc"
