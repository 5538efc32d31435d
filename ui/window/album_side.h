// The album's side of the window: how many photos, who is on them, which are seen and in which order, and
// their grid.
#pragma once

#include "ui/window/album_filter.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace vizard::ui {

class AlbumController;
class AlbumView;
class PeopleStrip;

class AlbumSide : public QWidget {
    Q_OBJECT
public:
    explicit AlbumSide(AlbumController* controller, QWidget* parent = nullptr);

    AlbumView* view() { return view_; }
    AlbumFilter* filter() { return filter_; }
    PeopleStrip* people() { return people_; }
    void chooseOrder(Order order);

Q_SIGNALS:
    void orderChosen(vizard::ui::Order order);

private:
    QWidget* choices();
    void recount();
    void narrow();

    AlbumController* controller_;
    AlbumFilter* filter_;
    AlbumView* view_;
    PeopleStrip* people_;
    QLabel *count_, *nothing_;
    QComboBox *shown_, *order_;
};

} // namespace vizard::ui
