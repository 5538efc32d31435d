// Files that are cut, damaged, lying or not pictures at all: always a Result, never a crash, never half a
// picture.
#include "core/photo/read.h"
#include "samples.h"

#include <QBuffer>
#include <QImageWriter>
#include <QTest>
#include <QtEndian>

#include <sys/stat.h>
#include <unistd.h>

#include <random>

using namespace vizard;
using namespace vizard::photo;
using samples::Folder;

namespace {

struct Sample {
    QByteArray name;
    QByteArray bytes;
};

QByteArray bmp() {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, "bmp").write(samples::pattern(QImage::Format_RGB888, {61, 47}));
    return bytes;
}

// One small file of every kind of stream that a decoder has a path for.
const QList<Sample>& files() {
    static const QList<Sample> all = [] {
        const QSize size(61, 47);
        Photo photo = samples::photo(samples::pattern(QImage::Format_RGB888, size), Format::Jpeg,
                                     samples::rgbProfile());
        QList<Sample> list = {{"jpeg", samples::encoded(photo)}};
        photo.jpegProgressive = true;
        list.append({"jpeg-progressive", samples::encoded(photo)});
        list.append({"jpeg-camera",
                     samples::jpegWithSegment(samples::cameraJpeg(photo.pixels, 85), 0xE1,
                                              QByteArray("Exif\0\0", 6) + samples::exif(6, true, 72))});
        list.append({"jpeg-cmyk", samples::cmykJpeg(samples::pattern(QImage::Format_RGBA8888, size), true,
                                                    samples::cmykProfile())});
        photo.format = Format::Png;
        list.append({"png", samples::encoded(photo)});
        photo.pixels = samples::pattern(QImage::Format_RGBA64, size);
        list.append(
            {"png-16", samples::pngWithChunk(samples::encoded(photo), "eXIf", samples::exif(5, false))});
        photo.format = Format::Tiff;
        list.append({"tiff-16", samples::encoded(photo)});
        photo.pixels = samples::pattern(QImage::Format_Grayscale8, size);
        photo.grey = true;
        list.append({"tiff-grey", samples::encoded(photo)});
        photo.grey = false;
        photo.format = Format::WebP;
        photo.pixels = samples::pattern(QImage::Format_RGBA8888, size);
        list.append({"webp", samples::encoded(photo)});
        photo.webpLossless = true;
        list.append({"webp-lossless", samples::encoded(photo)});
        list.append({"bmp", bmp()});
        return list;
    }();
    return all;
}

void addFiles() {
    QTest::addColumn<QByteArray>("bytes");
    for (const Sample& sample : files()) {
        QVERIFY(!sample.bytes.isEmpty());
        QTest::newRow(sample.name.constData()) << sample.bytes;
    }
}

bool isReadError(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotAnImage:
    case ErrorCode::Unsupported:
    case ErrorCode::Truncated:
    case ErrorCode::Corrupt:
    case ErrorCode::TooLarge:
    case ErrorCode::Empty:
        return true;
    default:
        return false;
    }
}

ErrorCode codeOf(const QByteArray& bytes) {
    const Folder folder;
    const auto photo = read(folder.save(QStringLiteral("p.jpg"), bytes));
    return photo ? ErrorCode::Cancelled : photo.error().code; // Cancelled: it was read
}

constexpr ErrorCode kWasRead = ErrorCode::Cancelled;

// While it lives, the process has the rights of an ordinary user even where the tests run as root.
class OrdinaryUser {
public:
    OrdinaryUser()
        : root_(geteuid() == 0) {
        if (root_ && seteuid(65534) != 0) {
            qFatal("cannot give up root");
        }
    }
    ~OrdinaryUser() {
        if (root_ && seteuid(0) != 0) {
            qFatal("cannot be root again");
        }
    }

private:
    bool root_;
};

} // namespace

class PhotoHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoPhoto();
    void whatCannotBeOpened();
    void truncated_data() { addFiles(); }
    void truncated();
    void onlyTheEndMarkMissing();
    void cutWithAnEndMark();
    void hugeHeaders_data();
    void hugeHeaders();
    void bitFlipsAreSeenByChecksums();
    void damagedEntropyData();
    void fuzzed_data() { addFiles(); }
    void fuzzed();
    void inflatedProfiles();
    void endlessScans();
    void trailingBytesAreHarmless_data() { addFiles(); }
    void trailingBytesAreHarmless();
};

void PhotoHostile::whatIsNoPhoto() {
    QCOMPARE(codeOf({}), ErrorCode::Empty);
    QCOMPARE(codeOf("x"), ErrorCode::NotAnImage);
    QCOMPARE(codeOf("Dear diary, this is no photo. It only has such a name."), ErrorCode::NotAnImage);
    QCOMPARE(codeOf(QByteArray(100'000, '\0')), ErrorCode::NotAnImage);
    QCOMPARE(codeOf("%PDF-1.7\n" + QByteArray(1000, ' ')), ErrorCode::NotAnImage);
    QCOMPARE(codeOf(QByteArray("\0\0\0\x18"
                               "ftypisom",
                               12) +
                    QByteArray(100, 'v')),
             ErrorCode::NotAnImage);
    QCOMPARE(codeOf("RIFF\x24\x08\0\0WAVEfmt "), ErrorCode::NotAnImage);
}

void PhotoHostile::whatCannotBeOpened() {
    const Folder folder;
    const QString missing = folder.path(QStringLiteral("missing.jpg"));
    const auto none = read(missing);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    QCOMPARE(none.error().text, missing);
    QCOMPARE(read(folder.path()).error().code, ErrorCode::NotReadable);
    const QString file = folder.save(QStringLiteral("p.jpg"), files().first().bytes);
    QCOMPARE(read(file + QStringLiteral("/below")).error().code, ErrorCode::NotFound);
    const QString pipe = folder.path(QStringLiteral("pipe.jpg"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(read(pipe).error().code, ErrorCode::NotReadable); // and does not wait for a writer
    QCOMPARE(read(QStringLiteral("/dev/zero")).error().code, ErrorCode::NotReadable);
    const QString link = folder.path(QStringLiteral("link.jpg"));
    QCOMPARE(symlink("nowhere.jpg", QFile::encodeName(link).constData()), 0);
    QCOMPARE(read(link).error().code, ErrorCode::NotFound);

    QCOMPARE(chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    QCOMPARE(chmod(QFile::encodeName(file).constData(), 0), 0);
    const OrdinaryUser user;
    QCOMPARE(read(file).error().code, ErrorCode::NotReadable);
    QCOMPARE(readThumbnail(file, 64).error().code, ErrorCode::NotReadable);
}

void PhotoHostile::truncated() {
    QFETCH(QByteArray, bytes);
    const Folder folder;
    QVERIFY(read(folder.save(QStringLiteral("whole"), bytes)).ok());
    for (int percent = 0; percent < 100; percent += 3) {
        const qsizetype length = std::max<qsizetype>(20, bytes.size() * percent / 100);
        const QString path = folder.save(QStringLiteral("p"), bytes.left(length));
        const auto photo = read(path);
        QVERIFY2(!photo.ok(), qPrintable(QStringLiteral("%1 of %2 bytes").arg(length).arg(bytes.size())));
        QVERIFY2(photo.error().code == ErrorCode::Truncated, qPrintable(QStringLiteral("%1 of %2 bytes: %3")
                                                                            .arg(length)
                                                                            .arg(bytes.size())
                                                                            .arg(photo.error().detail)));
        QCOMPARE(photo.error().text, path);
        QCOMPARE(readThumbnail(path, 32).error().code, ErrorCode::Truncated);
    }
    for (int length = 1; length < 20; ++length) {
        const ErrorCode code = codeOf(bytes.left(length));
        QVERIFY(code == ErrorCode::NotAnImage || code == ErrorCode::Truncated);
    }
}

void PhotoHostile::onlyTheEndMarkMissing() {
    const QByteArray baseline = files()[0].bytes;
    QCOMPARE(codeOf(baseline.chopped(2)), kWasRead); // every pixel is there
    const QByteArray progressive = files()[1].bytes;
    QCOMPARE(codeOf(progressive.chopped(2)),
             ErrorCode::Truncated); // whether every scan is there, nobody knows
}

void PhotoHostile::cutWithAnEndMark() {
    for (const int i : {0, 1, 2}) {
        const QByteArray& whole = files()[i].bytes;
        for (const int percent : {80, 90, 97}) {
            QCOMPARE(codeOf(whole.left(whole.size() * percent / 100) + QByteArray("\xFF\xD9", 2)),
                     ErrorCode::Truncated);
            if (i == 1) {
                break; // later cuts may fall between scans
            }
        }
    }
}

void PhotoHostile::hugeHeaders_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto big16 = [](quint16 v) { return QByteArray(1, char(v >> 8)) + char(v); };
    const auto big32 = [](quint32 v) {
        QByteArray b(4, '\0');
        qToBigEndian(v, b.data());
        return b;
    };
    const auto little32 = [](quint32 v) {
        QByteArray b(4, '\0');
        qToLittleEndian(v, b.data());
        return b;
    };
    QByteArray jpeg = files()[0].bytes;
    const qsizetype frame = jpeg.indexOf(QByteArray("\xFF\xC0", 2));
    jpeg.replace(frame + 5, 4, big16(30000) + big16(30000));
    QTest::newRow("jpeg") << jpeg;
    QTest::newRow("jpeg header only") << jpeg.left(frame + 200);
    const QByteArray header = big32(30000) + big32(30000) + QByteArray("\x08\x02\0\0\0", 5);
    QByteArray png = QByteArray("\x89PNG\r\n\x1A\n", 8) + QByteArray(25, '\0');
    png = samples::pngWithChunk(samples::pngWithChunk(png, "IDAT", "x"), "IHDR", header).remove(8, 25);
    QTest::newRow("png") << png;
    QByteArray bitmap = bmp();
    bitmap.replace(18, 8, little32(30000) + little32(30000));
    QTest::newRow("bmp") << bitmap;
    const QByteArray tiff = samples::tiff("w", [](TIFF* file) {
        TIFFSetField(file, TIFFTAG_IMAGEWIDTH, 30000);
        TIFFSetField(file, TIFFTAG_IMAGELENGTH, 30000);
        TIFFSetField(file, TIFFTAG_BITSPERSAMPLE, 8);
        TIFFSetField(file, TIFFTAG_SAMPLESPERPIXEL, 1);
        TIFFSetField(file, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
        TIFFSetField(file, TIFFTAG_ROWSPERSTRIP, 1);
        QByteArray row(30000, 'x');
        TIFFWriteScanline(file, row.data(), 0, 0);
    });
    QTest::newRow("tiff") << tiff;
    // VP8X: canvas of 2^24 x 2^24 less one
    QByteArray webp = QByteArray("RIFF\x16\0\0\0WEBPVP8X\x0A\0\0\0\0\0\0\0", 24) + QByteArray(6, '\xFF');
    webp[4] = char(webp.size() - 8);
    QTest::newRow("webp") << webp;
}

void PhotoHostile::hugeHeaders() {
    QFETCH(QByteArray, bytes);
    const Folder folder;
    const auto photo = read(folder.save(QStringLiteral("p"), bytes));
    QVERIFY(!photo.ok());
    const ErrorCode code = photo.error().code;
    QVERIFY2(code == ErrorCode::TooLarge || (code == ErrorCode::Corrupt && bytes.startsWith("RIFF")),
             qPrintable(QString::number(int(code)) + photo.error().detail));
}

void PhotoHostile::bitFlipsAreSeenByChecksums() {
    const QByteArray& png = files()[4].bytes;
    const qsizetype data = png.indexOf("IDAT") + 20;
    for (int i = 0; i < 40; ++i) {
        QByteArray damaged = png;
        damaged[data + 7 * i] = static_cast<char>(damaged.at(data + 7 * i) ^ 0x10);
        QCOMPARE(codeOf(damaged), ErrorCode::Corrupt);
    }
}

void PhotoHostile::damagedEntropyData() {
    // A marker in the middle of the scan: libjpeg alone would warn and paint the rest grey.
    QByteArray damaged = files()[0].bytes;
    const qsizetype scan = damaged.lastIndexOf(QByteArray("\xFF\xDA", 2));
    damaged.replace(scan + (damaged.size() - scan) / 2, 2, QByteArray("\xFF\xC4", 2));
    QCOMPARE(codeOf(damaged), ErrorCode::Corrupt);
}

void PhotoHostile::fuzzed() {
    QFETCH(QByteArray, bytes);
    const Folder folder;
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        QByteArray hostile = bytes;
        const unsigned changes = 1 + random() % 8;
        const bool early = seed % 2 == 0; // headers are where lies pay
        for (unsigned i = 0; i < changes; ++i) {
            const auto range =
                static_cast<unsigned>(early ? std::min<qsizetype>(hostile.size(), 300) : hostile.size());
            hostile[static_cast<qsizetype>(random() % range)] = static_cast<char>(random());
        }
        if (seed % 5 == 0) {
            hostile.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(hostile.size())));
        }
        const QString path = folder.save(QStringLiteral("p"), hostile);
        ReadLimits limits;
        limits.maxPixels = 1'000'000; // keeps the test small; the codecs' paths are the same
        const auto photo = read(path, limits);
        if (photo) {
            QVERIFY(!photo->pixels.isNull());
            QVERIFY(qint64{photo->pixels.width()} * photo->pixels.height() <= limits.maxPixels);
        } else {
            QVERIFY2(isReadError(photo.error().code),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(photo.error().detail)));
        }
        QCOMPARE(readThumbnail(path, 16, limits).ok(), photo.ok());
    }
}

void PhotoHostile::inflatedProfiles() {
    // 200 MB behind a sound profile's header, in a few hundred kilobytes, must not become 200 MB.
    QByteArray large = samples::rgbProfile();
    large.append(200'000'000 - large.size(), '\0');
    const QByteArray bomb = QByteArray("x\0\0", 3) + qCompress(large, 9).mid(4);
    large.clear();
    Photo plain = samples::photo(samples::pattern(QImage::Format_RGB888), Format::Png);
    const Folder folder;
    const auto photo =
        read(folder.save(QStringLiteral("p"), samples::pngWithChunk(samples::encoded(plain), "iCCP", bomb)));
    QVERIFY(photo.ok());
    QVERIFY(photo->iccProfile.isEmpty());
}

void PhotoHostile::endlessScans() {
    // The first scan, of the DC coefficients, does not depend on earlier ones: it may come as often as one
    // likes.
    const QByteArray& whole = files()[1].bytes;
    const QByteArray table("\xFF\xC4", 2);
    const qsizetype begin = whole.indexOf(table, whole.indexOf(QByteArray("\xFF\xC2", 2)));
    const qsizetype end = whole.indexOf(table, whole.indexOf(QByteArray("\xFF\xDA", 2), begin));
    QVERIFY(begin > 0 && end > begin);
    const QByteArray scan = whole.mid(begin, end - begin);
    QCOMPARE(codeOf(QByteArray(whole).insert(begin, scan.repeated(10))), kWasRead);
    QCOMPARE(codeOf(QByteArray(whole).insert(begin, scan.repeated(2000))), ErrorCode::Corrupt);
}

void PhotoHostile::trailingBytesAreHarmless() {
    QFETCH(QByteArray, bytes);
    QCOMPARE(codeOf(bytes + QByteArray(5000, 'z')), kWasRead);
}

QTEST_GUILESS_MAIN(PhotoHostile)
#include "tst_photo_hostile.moc"
