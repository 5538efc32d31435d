// The queue's own record of its jobs. Only the queue's thread touches it, except what is marked as shared.
#pragma once

#include "core/album/detail/steps.h"
#include "core/album/detail/units.h"

#include <map>
#include <set>

namespace vizard::album::detail {

// Shared: how far a running step is.
struct Meter {
    std::atomic<double> fraction{0};
    std::atomic<double> startedAt{0}; // seconds of the steady clock; 0: not started
};

enum class Stage { Waiting, Opening, Cloaking, Closing, Ended };

struct Job {
    int id = 0;
    std::shared_ptr<const JobRequest> request;
    std::shared_ptr<Gate> gate = std::make_shared<Gate>(); // shared
    std::shared_ptr<const Opened> opened;
    std::shared_ptr<Meter> opening = std::make_shared<Meter>();  // of the look for faces
    std::vector<std::shared_ptr<Meter>> meters;                  // by face
    std::vector<std::optional<Result<cloak::FaceCloak>>> cloaks; // by face, in the order of `opened->faces`
    Stage stage = Stage::Waiting;
    int unitsOut = 0; // ready or running; the record lives until all are back
    double startedAt = 0;
    double coreSeconds = 0;
    double reported = 0; // the fraction that was last signalled

    bool wants(size_t face) const;               // whether it is to be protected
    std::vector<face::Face> facesInFile() const; // once it was opened
    // The error of the lowest face that failed, so that it does not depend on who was first.
    std::optional<Error> firstError() const;
    std::vector<cloak::FaceCloak> allCloaks() const; // of the wanted faces; where there is no error
    JobResult report(Outcome outcome) const;         // without what only the last step and the clock know
};

// All jobs since the queue was last idle, and how far they are.
class JobTable {
public:
    explicit JobTable(int workers)
        : workers_(workers) {}

    Job& add(const JobRequest& request);
    Job* find(int id);
    Job* takeWaiting();    // the next one, if another photo may be in memory
    void giveBack(int id); // ends the record of a job that has ended and has no units out
    bool isEmpty() const { return jobs_.empty(); }
    std::vector<int> ids() const;

    void unitDone(Job& job, Step step, const Spent& spent);
    void photoOpened(Job& job);

    // Of photos in work, where it grew visibly since the last call.
    struct Fraction {
        int id = 0;
        double fraction = 0;
    };
    std::vector<Fraction> changedFractions();

    struct Progress {
        double fraction = 0;
        double secondsLeft = -1;
    };
    Progress progress();

private:
    double fractionOf(const Job& job) const;
    Work left(const Job& job) const;
    Work chain(const Job& job) const;
    Work doneOf(const Job& job) const;
    void guessFromRunning();

    const int workers_;
    int lastId_ = 0;
    std::map<int, Job> jobs_;
    std::set<int> waiting_;
    std::map<int, Job*> inFlight_; // opened or being opened: their pixels are in memory
    Estimate estimate_;
    Work done_;
    double reported_ = 0;
};

double steadySeconds();

} // namespace vizard::album::detail
