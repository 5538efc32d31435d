// An album of two people, and a judge that tells them apart by the photo's colour.
#pragma once

#include "tests/ui/scene.h"
#include "ui/window/album_filter.h"
#include "ui/window/album_side.h"
#include "ui/window/people_model.h"
#include "ui/window/people_strip.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>

#include <algorithm>

namespace vizard::test {

using namespace vizard::ui;

// Tells people apart by the photo's colour: red or blue.
inline Judging colourJudge() {
    Judging judging;
    judging.measure = [](const FaceToMeasure& what) -> Result<audit::Verdict> {
        audit::Verdict verdict;
        verdict.judge = "tester";
        verdict.toOriginal = {1, 0.5};
        verdict.others = int(what.others.size());
        if (!what.others.empty())
            verdict.toOther = audit::SimilarityChange{0.8, 0.3};
        return verdict;
    };
    judging.embed = [](const QImage& photo, const face::Face&) -> Result<audit::Embedding> {
        const QColor colour = photo.pixelColor(0, 0);
        return colour.red() > colour.blue() ? audit::Embedding{1, 0} : audit::Embedding{0, 1};
    };
    judging.sameAbove = 0.5;
    return judging;
}

inline const QColor red(180, 60, 60), blue(60, 60, 180);

// Three photos of one person, one of another, all protected; a judge that tells them apart.
struct Gathering : Scene {
    Gathering() {
        open();
        for (const char* name : {"a.png", "b.png", "c.png"})
            hers << photo(name, red, {200, 100});
        his = photo("d.png", blue, {200, 100});
    }
    bool begin(bool withJudge = true) {
        if (withJudge)
            window->setJudge([]() -> Result<Judging> { return colourJudge(); });
        drop(hers + QStringList{his});
        if (!waitCount(4) || !waitReady())
            return false;
        window->actions().protectAll->trigger();
        for (const QString& path : hers + QStringList{his})
            if (!waitState(path, PhotoState::Protected))
                return false;
        return !withJudge || QTest::qWaitFor([this] { return known() == 4; }, waitMs);
    }
    const album::People& people() const { return window->controller()->people()->people(); }
    int known() const {
        const auto& faces = people().faces();
        return int(std::count_if(faces.begin(), faces.end(), [](const auto& one) { return one.person > 0; }));
    }
    int personOn(const QString& path) const {
        for (const album::PersonFace& one : people().faces())
            if (one.photo == path)
                return one.person;
        return 0;
    }
    album::FaceWish wishOn(const QString& path) const {
        const auto& faces = model()->find(path)->settings.faces;
        return faces && !faces->empty() ? faces->front() : album::FaceWish();
    }
    PeopleStrip* strip() const { return window->findChild<PeopleStrip*>(); }
    AlbumFilter* filter() const { return window->findChild<AlbumSide*>()->filter(); }
    void select(const std::vector<int>& wanted) const {
        auto* selection = strip()->list()->selectionModel();
        selection->clearSelection();
        const auto* model = strip()->list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            for (const int person : wanted)
                if (model->index(row, 0).data(PeopleModel::PersonRole).toInt() == person)
                    selection->select(model->index(row, 0), QItemSelectionModel::Select);
    }
    QPushButton* button(const char* text) const {
        for (auto* one : strip()->findChildren<QPushButton*>())
            if (one->text() == QLatin1String(text))
                return one;
        return nullptr;
    }
    QString sentence() const {
        for (auto* label : strip()->findChildren<QLabel*>())
            if (!label->isHidden())
                return label->text();
        return {};
    }
    QStringList hers;
    QString his;
};

} // namespace vizard::test
