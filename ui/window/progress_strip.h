// What is being done to the album: how far, how long still, and a way to stop it.
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace vizard::ui {

class ProgressStrip : public QFrame {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    // `what` is a whole phrase ("Protecting 3 of 12 photos"); `fraction` 0..1; secondsLeft < 0: not known.
    void showProgress(const QString& what, double fraction, double secondsLeft);

    void setPaused(bool paused);
    void refreshIcons();

Q_SIGNALS:
    void cancelRequested();
    void pauseRequested(bool pause);

private:
    QLabel *what_, *left_;
    QProgressBar* bar_;
    QPushButton *pause_, *cancel_;
    bool paused_ = false;
};

} // namespace vizard::ui
