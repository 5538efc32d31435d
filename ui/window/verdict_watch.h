// Has the faces of the chosen photo measured, in the background, and shows what is said of the chosen one.
#pragma once

#include "core/audit/second_look.h"
#include "ui/window/background.h"
#include "ui/window/preview.h"

#include <functional>
#include <map>

namespace vizard::ui {

class VerdictCard;

using audit::FaceToMeasure;
using audit::Measure;
// Called on a thread in the background.
using MeasureFactory = std::function<Result<Measure>()>; // ModelMissing: no judge is installed

class VerdictWatch : public QObject {
    Q_OBJECT
public:
    VerdictWatch(Preview* preview, VerdictCard* card, QObject* parent = nullptr);

    void load(MeasureFactory factory);
    // Empty where there is no judge, or none yet.
    const Measure& judge() const { return measure_; }
    void chooseFace(int face); // -1: none, then the first is shown

private:
    enum class Judge { None, Loading, Ready, Missing };

    void adoptJudge(const Result<Measure>& measure);
    void adoptResult(const album::JobResult& result, const album::PhotoSettings& settings);
    void forget();
    void show();
    void measure(int face);

    VerdictCard* card_;
    Measure measure_;
    Judge judge_ = Judge::None;
    std::optional<album::JobResult> result_;
    std::vector<bool> wanted_; // by face: whether it was protected
    std::map<int, Result<audit::Verdict>> verdicts_;
    int face_ = -1;
    quint64 turn_ = 0;         // counts results
    Background background_{1}; // last: no answer comes to what is gone
};

} // namespace vizard::ui
