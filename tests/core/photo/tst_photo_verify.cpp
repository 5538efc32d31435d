// The check of a written file before it gets its name: it must see what differs from what was meant.
#include "core/photo/detail/verify.h"
#include "samples.h"

#include <QTest>

using namespace vizard;
using namespace vizard::photo;
using samples::Folder;

class PhotoVerify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesDifferences_data();
    void seesDifferences();
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

QTEST_GUILESS_MAIN(PhotoVerify)
#include "tst_photo_verify.moc"
