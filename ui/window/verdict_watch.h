// Has the faces of the chosen photo measured, in the background, and shows what is said of the chosen one.
#pragma once

#include "ui/window/background.h"
#include "ui/window/judging.h"
#include "ui/window/preview.h"

#include <map>

namespace vizard::ui {

class VerdictCard;

class PeopleFinder;

class VerdictWatch : public QObject {
    Q_OBJECT
public:
    VerdictWatch(Preview* preview, const PeopleFinder* people, VerdictCard* card, QObject* parent = nullptr);

    // `measure`: where the state is Ready.
    void setJudge(JudgeState state, Measure measure);
    void chooseFace(int face); // -1: none, then the first is shown

private:
    struct Known {
        Result<audit::Verdict> verdict;
        std::size_t others = 0; // photos of the person that it was asked with
    };

    void adoptResult(const album::JobResult& result, const album::PhotoSettings& settings);
    void forget();
    void show();
    void measure(int face);
    std::vector<audit::Embedding> othersOf(int face) const;

    const Preview* preview_;
    const PeopleFinder* people_;
    VerdictCard* card_;
    Measure measure_;
    JudgeState judge_ = JudgeState::None;
    std::optional<album::JobResult> result_;
    std::vector<bool> wanted_;      // by face: whether it was protected
    std::map<int, Known> verdicts_; // by face
    int face_ = -1;
    int measuring_ = -1;       // the face that is asked about; -1: none
    quint64 turn_ = 0;         // counts results
    Background background_{1}; // last: no answer comes to what is gone
};

} // namespace vizard::ui
