// Exports for tests: in this process, or in one that may be killed.
#pragma once

#include "core/album/export_run.h"
#include "fake_engine.h"
#include "fault_points.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <sys/wait.h>
#include <unistd.h>

namespace vizard::test {

using namespace vizard::album;

struct Order {
    QString in, out, ledger;
    OnCollision onCollision = OnCollision::Ask;
    Tree tree = Tree::Keep;
    bool resume = false;
    fault::Plan faults = {};
};

struct Exported {
    std::vector<JobResult> results;
    ExportPlan plan;
    int calls = 0;
    int count(ErrorCode code) const {
        return static_cast<int>(std::ranges::count_if(
            results, [code](const auto& r) { return r.error && r.error->code == code; }));
    }
    int done() const {
        return static_cast<int>(std::ranges::count(results, album::Outcome::Protected, &JobResult::outcome));
    }
};

// What the program does, with an engine that paints a pixel. `beforeWork` runs between plan and work.
inline Exported exportAll(const Order& order,
                          std::shared_ptr<FakeEngine> engine = std::make_shared<FakeEngine>(),
                          const std::function<void()>& beforeWork = {}) {
    Exported outcome;
    const ScanResult found = scan({order.in}, {order.out, {}});
    ExportSettings settings;
    settings.folder = QFileInfo(order.out).canonicalFilePath();
    settings.onCollision = order.onCollision;
    settings.tree = order.tree;
    QStringList originals;
    std::vector<std::optional<photo::PhotoFacts>> facts;
    for (const FoundPhoto& photo : found.photos) {
        originals += photo.path;
        const auto known = photo::probe(photo.path);
        facts.push_back(known ? std::optional(*known) : std::nullopt);
    }
    ExportTools tools;
    tools.ledger = std::make_shared<Ledger>(order.ledger);
    tools.originals = originals;
    tools.resume = order.resume;
    outcome.plan = planExport(found.photos, facts, settings, onDisk(tools, settings));
    sweepFolders(outcome.plan);
    if (beforeWork)
        beforeWork();
    fault::arm(order.faults);
    {
        ProtectionQueue queue(std::move(engine), 2);
        QEventLoop loop;
        QObject::connect(&queue, &ProtectionQueue::jobFinished, &loop, [&](JobResult result) {
            result.original.reset();
            outcome.results.push_back(result);
        });
        QObject::connect(&queue, &ProtectionQueue::idle, &loop, &QEventLoop::quit);
        for (const PlannedFile& file : outcome.plan.files)
            if (file.action == PlannedAction::Write || file.action == PlannedAction::Replace)
                queue.add(jobFor(file, settings, tools));
        if (!queue.isIdle())
            loop.exec();
    }
    outcome.calls = fault::calls();
    fault::arm({});
    return outcome;
}

// A process without threads that was split off before Qt had any: it makes one export after another in a
// child of its own, which may be killed.
class Kitchen {
public:
    Kitchen() {
        if (pipe(orders_) != 0 || pipe(answers_) != 0)
            qFatal("no pipes");
        pid_ = fork();
        if (pid_ == 0)
            serve();
        ::close(orders_[0]);
        ::close(answers_[1]);
    }
    ~Kitchen() {
        ::close(orders_[1]);
        waitpid(pid_, nullptr, 0);
    }

    // The number of calls that the export made; -1 where it was killed.
    int run(const Order& order) {
        Slip slip = {};
        slip.killAt = order.faults.killAt;
        slip.resume = order.resume;
        qstrncpy(slip.in, QFile::encodeName(order.in).constData(), sizeof slip.in);
        qstrncpy(slip.out, QFile::encodeName(order.out).constData(), sizeof slip.out);
        qstrncpy(slip.ledger, QFile::encodeName(order.ledger).constData(), sizeof slip.ledger);
        int answer = -2;
        if (::write(orders_[1], &slip, sizeof slip) != sizeof slip ||
            ::read(answers_[0], &answer, sizeof answer) != sizeof answer)
            return -2;
        return answer;
    }

private:
    struct Slip {
        int killAt;
        bool resume;
        char in[256], out[256], ledger[256];
    };

    [[noreturn]] void serve() {
        ::close(orders_[1]);
        Slip slip;
        while (::read(orders_[0], &slip, sizeof slip) == sizeof slip) {
            int calls[2];
            if (pipe(calls) != 0)
                _exit(1);
            const pid_t child = fork();
            if (child == 0)
                cook(slip, calls[1]);
            ::close(calls[1]);
            int answer = -1;
            if (::read(calls[0], &answer, sizeof answer) != sizeof answer)
                answer = -1;
            ::close(calls[0]);
            waitpid(child, nullptr, 0);
            if (::write(answers_[1], &answer, sizeof answer) != sizeof answer)
                break;
        }
        _exit(0);
    }

    [[noreturn]] static void cook(const Slip& slip, int answer) {
        int argc = 1;
        char name[] = "cook";
        char* argv[] = {name, nullptr};
        const QCoreApplication app(argc, argv);
        Order order{QFile::decodeName(slip.in), QFile::decodeName(slip.out), QFile::decodeName(slip.ledger)};
        order.resume = slip.resume;
        order.faults.killAt = slip.killAt;
        const int calls = exportAll(order).calls;
        [[maybe_unused]] const auto written = ::write(answer, &calls, sizeof calls);
        _exit(0);
    }

    int orders_[2] = {};
    int answers_[2] = {};
    pid_t pid_ = 0;
};

} // namespace vizard::test
