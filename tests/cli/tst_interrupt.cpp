#include "app/cli/interrupt.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using vizard::cli::Interrupt;

namespace {

// How a child ends that gets `signals` while an Interrupt listens: its exit status, or minus the signal.
int endOfChild(std::initializer_list<int> signals) {
    const pid_t child = fork();
    if (child == 0) {
        const Interrupt interrupt;
        for (const int signal : signals)
            raise(signal);
        _exit(Interrupt::wasReceived() ? 7 : 0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace

class InterruptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstSignalIsNoticedTheSecondKills() {
        QCOMPARE(endOfChild({}), 0);
        QCOMPARE(endOfChild({SIGINT}), 7);
        QCOMPARE(endOfChild({SIGTERM}), 7);
        QCOMPARE(endOfChild({SIGINT, SIGINT}), -SIGINT);
        QCOMPARE(endOfChild({SIGINT, SIGTERM}), -SIGTERM);
    }

    void itArrivesInTheEventLoop() {
        Interrupt interrupt;
        QSignalSpy received(&interrupt, &Interrupt::received);
        QVERIFY(!Interrupt::wasReceived());
        raise(SIGTERM);
        QVERIFY(Interrupt::wasReceived());
        QVERIFY(received.count() == 0);
        QVERIFY(received.wait());
        QCOMPARE(received.count(), 1);
    }
};

QTEST_GUILESS_MAIN(InterruptTest)
#include "tst_interrupt.moc"
