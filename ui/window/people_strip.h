// The people of the album in a row above its photos: whose photos are seen, what they are called, who is the
// same.
#pragma once

#include <QFrame>
#include <QSet>

#include <optional>

class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace vizard::ui {

class AlbumController;
class PeopleModel;
class PersonBar;

class PeopleStrip : public QFrame {
    Q_OBJECT
public:
    explicit PeopleStrip(AlbumController* controller, QWidget* parent = nullptr);

    QListView* list() { return list_; }
    bool isOpen() const;
    void setOpen(bool open);
    // Photos of those who are selected; nothing: nobody is, all photos are meant.
    std::optional<QSet<QString>> photos() const;
    void refreshIcons();

Q_SIGNALS:
    void selectionChanged();
    void openChanged(bool open); // by hand

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void layOut();
    void showState();
    std::vector<int> selected() const;

    AlbumController* controller_;
    PeopleModel* model_;
    QToolButton* title_;
    QPushButton *same_, *all_;
    QLabel* words_;
    QListView* list_;
    PersonBar* wanted_;
};

} // namespace vizard::ui
