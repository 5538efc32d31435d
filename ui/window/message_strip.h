// What went wrong, or was done, gathered in one place inside the window.
#pragma once

#include <QFrame>
#include <QSet>
#include <QStringList>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace vizard::ui {

// A whole sentence for people.
struct Message {
    enum class Kind { Note, Problem };
    Kind kind = Kind::Note;
    QString sentence;
    QString action = {};            // words of a button; empty: none
    std::function<void()> run = {}; // what it does; the messages are dismissed then
};

class MessageStrip : public QFrame {
    Q_OBJECT
public:
    explicit MessageStrip(QWidget* parent = nullptr);

    // Shows the strip. The same message is not shown twice.
    void add(const Message& message);
    void clear(); // and hides it
    int count() const;
    QString line(int row) const;
    QString summary() const;
    void refreshIcons();

Q_SIGNALS:
    void changed();

private:
    void summarise();
    void setOpen(bool open);

    QLabel *sign_, *summary_;
    QPushButton* action_;
    std::function<void()> run_;
    QToolButton *more_, *close_;
    QListWidget* list_;
    QSet<QString> said_;
    int problems_ = 0;
};

} // namespace vizard::ui
