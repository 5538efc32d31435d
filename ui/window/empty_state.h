// What the window shows before there are photos: what it does and how to begin.
#pragma once

#include <QWidget>

class QLabel;

namespace vizard::ui {

class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    // While photos hang over the window.
    void setInviting(bool inviting);
    void refreshIcons();

Q_SIGNALS:
    void addPhotosRequested();
    void addFolderRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* steps();

    QLabel* picture_;
    QWidget* centre_;
    bool inviting_ = false;
};

} // namespace vizard::ui
