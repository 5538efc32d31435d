// What many photos hold, added up.
#include "ui/window/metadata_tally.h"

#include <QTest>

using namespace vizard;
using namespace vizard::ui;
using photo::MetadataItem;
using photo::MetadataKind;
using photo::MetadataPreset;

namespace {

constexpr quint16 kDateTaken = 0x9003;

const MetadataItem place{MetadataKind::Location, "GPS", "GPSLatitude", 24, 2, false};
const MetadataItem date{MetadataKind::Date, "EXIF", "DateTimeOriginal", 20, kDateTaken, true};
const MetadataItem textDate{MetadataKind::Date, "XMP", "xmp:CreateDate", 20, 0, false};
const MetadataItem turned{MetadataKind::Orientation, "EXIF", "Orientation", 2, 0x0112, false};

} // namespace

class MetadataTallyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void photosAreCountedOnce() {
        MetadataTally tally;
        tally.add({place, place, date}, photo::Format::Jpeg);
        tally.add({place}, photo::Format::Jpeg);
        tally.add({}, photo::Format::Png);
        QCOMPARE(tally.photos(), 3);
        const auto groups = tally.groups(MetadataPreset::Private, {});
        QCOMPARE(groups.size(), size_t(2));
        QCOMPARE(groups[0].kind, MetadataKind::Date);
        QCOMPARE(groups[0].photos, 1);
        QCOMPARE(groups[1].kind, MetadataKind::Location);
        QCOMPARE(groups[1].photos, 2);
        QCOMPARE(groups[1].lines.size(), size_t(1));
        QCOMPARE(groups[1].lines[0].photos, 2);
    }

    void fateFollowsThePreset() {
        MetadataTally tally;
        tally.add({place, date, turned}, photo::Format::Jpeg);
        const auto fates = [&](MetadataPreset preset) {
            std::vector<SharedFate> all;
            for (const MetadataGroup& group : tally.groups(preset, {}))
                all.push_back(group.fate);
            return all;
        };
        QVERIFY((fates(MetadataPreset::Private) ==
                 std::vector{SharedFate::Applied, SharedFate::Removed, SharedFate::Removed}));
        QVERIFY((fates(MetadataPreset::DateAndCredit) ==
                 std::vector{SharedFate::Applied, SharedFate::Kept, SharedFate::Removed}));
    }

    void oneKindMayFareDifferently() {
        MetadataTally tally;
        tally.add({date, textDate}, photo::Format::Jpeg);
        const auto groups = tally.groups(MetadataPreset::Most, {});
        QCOMPARE(groups.size(), size_t(1));
        QCOMPARE(groups[0].fate, SharedFate::Mixed);
        QCOMPARE(groups[0].lines[0].fate, SharedFate::Kept);
        QCOMPARE(groups[0].lines[1].fate, SharedFate::Removed);
    }
};

QTEST_APPLESS_MAIN(MetadataTallyTest)
#include "tst_metadata_tally.moc"
