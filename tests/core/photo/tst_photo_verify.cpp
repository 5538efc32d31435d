// The check of a written file before it gets its name: it must see what differs from what was meant.
#include "core/photo/detail/verify.h"
#include "core/photo/write.h"
#include "samples.h"

#include <QCryptographicHash>
#include <QTest>

#include <cstring>

using namespace vizard;
using namespace vizard::photo;
using samples::Folder;

class PhotoVerify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesDifferences_data();
    void seesDifferences();
    void seesDamageInOneCorner();
    void seesPartsThatWereNotMeant();
    void theDraftIsShownAndCanBeRefused();
};

void PhotoVerify::seesDifferences_data() {
    QTest::addColumn<int>("format");
    for (const Format format : {Format::Jpeg, Format::Png, Format::WebP, Format::Tiff}) {
        QTest::newRow(qPrintable(extension(format))) << int(format);
    }
}

void PhotoVerify::seesDifferences() {
    QFETCH(int, format);
    const auto kind = static_cast<Format>(format);
    const bool lossy = kind == Format::Jpeg || kind == Format::WebP;
    const Folder folder;
    const QImage image = samples::pattern(QImage::Format_RGB888);
    const QByteArray bytes = samples::encoded(samples::photo(image, kind, samples::rgbProfile()));
    const QString path = folder.save(QStringLiteral("p"), bytes);
    const auto verified = [&](const QImage& wanted, const QByteArray& profile, Format wantedFormat) {
        const detail::EncodeRequest request{detail::Rows(wanted, detail::fullLayout(wanted, false), 8),
                                            profile};
        return detail::verify(path, wantedFormat, request, lossy).ok();
    };
    QVERIFY(verified(image, samples::rgbProfile(), kind));
    QVERIFY(!verified(image, samples::rgbProfile(), kind == Format::Png ? Format::Tiff : Format::Png));
    QVERIFY(!verified(image, {}, kind));
    QVERIFY(!verified(image.copy(0, 0, image.width() - 1, image.height()), samples::rgbProfile(), kind));
    QVERIFY(!verified(image.mirrored(true, false), samples::rgbProfile(), kind));
    QVERIFY(!verified(image.rgbSwapped(), samples::rgbProfile(), kind));
    QVERIFY(!verified(samples::pattern(QImage::Format_Grayscale8), samples::rgbProfile(), kind));
    folder.save(QStringLiteral("p"), bytes.left(bytes.size() / 2));
    QVERIFY(!verified(image, samples::rgbProfile(), kind));
}

// A mistake in a small part of a large picture drowns in a mean over all of it.
void PhotoVerify::seesDamageInOneCorner() {
    const Folder folder;
    const QImage image = samples::pattern(QImage::Format_RGB888, {640, 480});
    QImage torn = image;
    for (int y = 400; y < 440; ++y) {
        memset(torn.scanLine(y) + 3 * 500, 0, 3 * 40);
    }
    for (const Format kind : {Format::Jpeg, Format::WebP}) {
        const QString path = folder.save(QStringLiteral("p"), samples::encoded(samples::photo(torn, kind)));
        const auto request = [](const QImage& wanted) {
            return detail::EncodeRequest{detail::Rows(wanted, detail::Layout::Rgb, 8), {}};
        };
        QVERIFY(detail::verify(path, kind, request(torn), true).ok());
        QVERIFY(!detail::verify(path, kind, request(image), true).ok());
    }
}

void PhotoVerify::seesPartsThatWereNotMeant() {
    const QImage image = samples::pattern(QImage::Format_RGB888);
    const auto fine = [&](const QByteArray& bytes, Format format, const QByteArray& exif = {}) {
        detail::EncodeRequest request{detail::Rows(image, detail::Layout::Rgb, 8), {}};
        request.exif = exif;
        return detail::verifyParts(bytes, format, request).ok();
    };
    const auto plain = [&](Format format, const QByteArray& icc = {}) {
        return samples::encoded(samples::photo(image, format, icc));
    };
    for (const Format format : {Format::Jpeg, Format::Png, Format::WebP, Format::Tiff}) {
        QVERIFY(fine(plain(format), format));
        QVERIFY(!fine(plain(format, samples::rgbProfile()), format)); // a profile that nobody asked for
        QVERIFY(format == Format::Tiff || !fine(plain(format) + "x", format));
    }
    const QByteArray exif = samples::exif(1, false);
    const QByteArray withExif =
        samples::jpegWithSegment(plain(Format::Jpeg), 0xE1, QByteArray("Exif\0\0", 6) + exif);
    QVERIFY(!fine(withExif, Format::Jpeg));
    QVERIFY(fine(withExif, Format::Jpeg, exif));
    QVERIFY(!fine(withExif, Format::Jpeg, samples::exif(2, false)));
    QVERIFY(!fine(samples::jpegWithSegment(plain(Format::Jpeg), 0xFE, "c"), Format::Jpeg));
    QVERIFY(!fine(samples::pngWithChunk(plain(Format::Png), "tEXt", QByteArray("k\0v", 3)), Format::Png));
    QVERIFY(!fine(samples::webpWithChunk(plain(Format::WebP), "XMP ", "x"), Format::WebP));
    const QByteArray pages = samples::tiff("w", [&](TIFF* file) {
        for (int page = 0; page < 2; ++page) {
            TIFFSetField(file, TIFFTAG_IMAGEWIDTH, 1);
            TIFFSetField(file, TIFFTAG_IMAGELENGTH, 1);
            TIFFSetField(file, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
            TIFFSetField(file, TIFFTAG_BITSPERSAMPLE, 8);
            uchar pixel = 0;
            TIFFWriteScanline(file, &pixel, 0, 0);
            TIFFWriteDirectory(file);
        }
    });
    QVERIFY(!fine(pages, Format::Tiff));
}

void PhotoVerify::theDraftIsShownAndCanBeRefused() {
    const Folder folder;
    const Photo photo = samples::photo(samples::pattern(QImage::Format_RGB888), Format::Jpeg);
    WriteOptions options;
    QByteArray hash;
    options.onDraft = [&](const Draft& draft) -> Status {
        hash = draft.sha256;
        return draft.decoded.pixels.size() == photo.pixels.size() && folder.names().size() == 1
                   ? Status(Done{})
                   : Status(Error{ErrorCode::Internal, {}, {}});
    };
    const auto written = write(photo, folder.path(QStringLiteral("a.jpg")), options);
    QVERIFY(written.ok());
    QCOMPARE(QCryptographicHash::hash(samples::bytesOf(*written), QCryptographicHash::Sha256), hash);
    options.onDraft = [](const Draft&) -> Status { return Error{ErrorCode::Cancelled, {}, {}}; };
    const auto refused = write(photo, folder.path(QStringLiteral("b.jpg")), options);
    QCOMPARE(refused.error().code, ErrorCode::Cancelled);
    QCOMPARE(folder.names(), QStringList{QStringLiteral("a.jpg")});
}

QTEST_GUILESS_MAIN(PhotoVerify)
#include "tst_photo_verify.moc"
