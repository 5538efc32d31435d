// Names of copies, one by one and as a plan gives them.
#include "core/album/export_plan.h"
#include "core/album/naming.h"

#include <QTest>

using namespace vizard;
using album::FoundPhoto;

namespace {

// A photo found below /in.
FoundPhoto found(const char* relative) {
    const QString path = QStringLiteral("/in/") + QString::fromUtf8(relative);
    return {path, QString::fromUtf8(relative), path.section(u'/', 0, -2), false};
}

QStringList names(const std::vector<FoundPhoto>& photos, const char* out,
                  std::optional<photo::Format> format = std::nullopt) {
    album::ExportSettings settings;
    settings.folder = QString::fromUtf8(out);
    settings.format = format;
    // A photo that could not be looked into keeps its extension.
    const std::vector facts(photos.size(), format ? std::optional(photo::PhotoFacts()) : std::nullopt);
    QStringList targets;
    for (const album::PlannedFile& file : album::planExport(photos, facts, settings, {}).files)
        targets += file.target;
    return targets;
}

QStringList list(std::initializer_list<const char*> texts) {
    QStringList strings;
    for (const char* text : texts)
        strings += QString::fromUtf8(text);
    return strings;
}

} // namespace

class NamingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTreeIsKept() {
        QCOMPARE(names({found("a.jpg"), found("trip/b.png")}, "/out"),
                 list({"/out/a.jpg", "/out/trip/b.png"}));
    }

    void aFileGivenDirectlyGivesItsName() {
        const FoundPhoto given{QStringLiteral("/deep/down/a.jpg"), QStringLiteral("a.jpg"),
                               QStringLiteral("/deep/down"), true};
        QCOMPARE(names({given}, "/out"), list({"/out/a.jpg"}));
    }

    void theFormatGivesTheExtension() {
        QCOMPARE(names({found("a.jpg"), found("b.HEIC"), found("c")}, "/out", photo::Format::Png),
                 list({"/out/a.png", "/out/b.png", "/out/c.png"}));
        QCOMPARE(names({found("A.JPG"), found("b.jpeg")}, "/out", photo::Format::Jpeg),
                 list({"/out/A.JPG", "/out/b.jpeg"}));
    }

    void besideTheOriginalItSaysSo() {
        QCOMPARE(names({found("a.jpg")}, "/in"), list({"/in/a-vizard.jpg"}));
        QCOMPARE(names({found("trip/a.jpg")}, "/in"), list({"/in/trip/a-vizard.jpg"}));
        QCOMPARE(names({found("a.jpg")}, "/in", photo::Format::Png), list({"/in/a-vizard.png"}));
    }

    void collisionsAreNumbered() {
        const FoundPhoto other{QStringLiteral("/other/a.jpg"), QStringLiteral("a.jpg"),
                               QStringLiteral("/other"), false};
        const FoundPhoto third{QStringLiteral("/third/a.jpg"), QStringLiteral("a.jpg"),
                               QStringLiteral("/third"), false};
        QCOMPARE(names({found("a.jpg"), other, third}, "/out"),
                 list({"/out/a.jpg", "/out/a-2.jpg", "/out/a-3.jpg"}));
    }

    void aNumberedNameMayBeTakenToo() {
        QCOMPARE(names({found("a-2.png"), found("a.jpg"), found("a.png")}, "/out", photo::Format::Png),
                 list({"/out/a-2.png", "/out/a.png", "/out/a-3.png"}));
    }

    void upperAndLowerCaseCollide() {
        QCOMPARE(names({found("A.jpg"), found("a.jpg")}, "/out"), list({"/out/A.jpg", "/out/a-2.jpg"}));
    }

    // b/x.jpg goes to /in/a, where a/x.jpg lies.
    void anotherPhotosOriginalIsNotATarget() {
        const FoundPhoto inside{QStringLiteral("/in/a/x.jpg"), QStringLiteral("x.jpg"),
                                QStringLiteral("/in/a"), true};
        const FoundPhoto outside{QStringLiteral("/in/b/x.jpg"), QStringLiteral("x.jpg"),
                                 QStringLiteral("/in/b"), true};
        QCOMPARE(names({inside, outside}, "/in/a"), list({"/in/a/x-vizard.jpg", "/in/a/x-vizard-2.jpg"}));
    }

    void noTwoNamesAreEverTheSame() {
        std::vector<FoundPhoto> photos;
        for (const char* name :
             {"a.jpg", "a.png", "a.tif", "A.PNG", "a-2.jpg", "b/a.jpg", "b/a.jpeg", "a-vizard.jpg"})
            photos.push_back(found(name));
        for (const char* out : {"/out", "/in", "/in/b"}) {
            QSet<QString> unique;
            for (const QString& name : names(photos, out, photo::Format::Jpeg))
                unique += name.toLower();
            for (const FoundPhoto& photo : photos)
                QVERIFY2(!unique.contains(photo.path.toLower()), qPrintable(photo.path));
            QCOMPARE(static_cast<size_t>(unique.size()), photos.size());
        }
    }

    void aPlanThatIsGivenUpEndsThere() {
        int asked = 0;
        album::Surroundings around;
        around.exists = [&asked](const QString&) { return ++asked < 0; };
        around.isCancelled = [&asked] { return asked == 2; };
        const std::vector photos{found("a.jpg"), found("b.jpg"), found("c.jpg"), found("d.jpg")};
        QCOMPARE(album::planExport(photos, {}, {}, around).files.size(), size_t{2});
        QCOMPARE(asked, 2);
    }

    void extensions_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, photo::Format format, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(name) << static_cast<int>(format)
                                << QString::fromUtf8(expected);
        };
        row("/o/a.JPEG", photo::Format::Jpeg, "/o/a.JPEG");
        row("/o/a.tiff", photo::Format::Tiff, "/o/a.tiff");
        row("/o/a.bmp", photo::Format::Png, "/o/a.png");
        row("/o/a.jpg", photo::Format::WebP, "/o/a.webp");
        row("/o/portrait.v2", photo::Format::Png, "/o/portrait.v2.png");
        row("/o.x/.hidden", photo::Format::Png, "/o.x/.hidden.png");
    }
    void extensions() {
        QFETCH(QString, name);
        QFETCH(int, format);
        QTEST(album::withExtensionOf(name, static_cast<photo::Format>(format)), "expected");
    }

    void ourSuffixIsKnown() {
        QVERIFY(album::hasOurSuffix(QStringLiteral("a-vizard.jpg")));
        QVERIFY(album::hasOurSuffix(QStringLiteral("a-vizard-12.png")));
        QVERIFY(!album::hasOurSuffix(QStringLiteral("a.jpg")));
        QVERIFY(!album::hasOurSuffix(QStringLiteral("-vizard.jpg")));
        QVERIFY(!album::hasOurSuffix(QStringLiteral("a-vizards.jpg")));
        QVERIFY(!album::hasOurSuffix(QStringLiteral("a-vizard-mask.jpg")));
    }
};

QTEST_GUILESS_MAIN(NamingTest)
#include "tst_naming.moc"
