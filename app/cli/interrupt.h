// Ctrl+C and a polite kill, brought into the event loop.
#pragma once

#include <QObject>

namespace vizard::cli {

// While it lives, the first SIGINT or SIGTERM is announced by `received` (through a pipe to ourselves, as
// little is allowed in a signal handler); the second one ends the program as if nobody listened. One at a
// time.
class Interrupt : public QObject {
    Q_OBJECT
public:
    explicit Interrupt(QObject* parent = nullptr);
    ~Interrupt() override;

    static bool wasReceived();

Q_SIGNALS:
    void received();
};

} // namespace vizard::cli
