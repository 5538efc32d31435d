#include "ui/window/verdict_watch.h"

#include "ui/window/verdict_card.h"

namespace vizard::ui {

VerdictWatch::VerdictWatch(Preview* preview, VerdictCard* card, QObject* parent)
    : QObject(parent)
    , card_(card) {
    connect(preview, &Preview::cleared, this, &VerdictWatch::forget);
    connect(preview, &Preview::finished, this, &VerdictWatch::adoptResult);
    card_->hide();
}

void VerdictWatch::load(MeasureFactory factory) {
    judge_ = Judge::Loading;
    background_.run(std::move(factory), [this](const Result<Measure>& measure) { adoptJudge(measure); });
}

void VerdictWatch::adoptJudge(const Result<Measure>& measure) {
    judge_ = measure ? Judge::Ready : Judge::Missing;
    if (measure)
        measure_ = *measure;
    show();
}

void VerdictWatch::forget() {
    ++turn_;
    background_.clear();
    result_.reset();
    verdicts_.clear();
    face_ = -1;
    show();
}

void VerdictWatch::adoptResult(const album::JobResult& result, const album::PhotoSettings& settings) {
    const int face = face_;
    forget();
    face_ = face;
    if (result.outcome == album::Outcome::Protected && result.result && result.original)
        result_ = result;
    wanted_.assign(result.faces.size(), true);
    for (std::size_t i = 0; settings.faces && i < std::min(wanted_.size(), settings.faces->size()); ++i)
        wanted_[i] = (*settings.faces)[i].protect;
    show();
}

void VerdictWatch::chooseFace(int face) {
    face_ = face;
    show();
}

void VerdictWatch::show() {
    card_->setVisible(result_.has_value() && judge_ != Judge::None);
    if (!result_ || judge_ == Judge::None)
        return;
    const int count = int(result_->faces.size());
    const int face = face_ >= 0 && face_ < count ? face_ : 0;
    card_->setTitle(tr("Recognition: face %1 of %2").arg(face + 1).arg(count));
    if (judge_ == Judge::Missing)
        return card_->setNoJudge();
    if (!wanted_[std::size_t(face)])
        return card_->setNote(tr("This face stays as it is."));
    const auto known = verdicts_.find(face);
    if (known == verdicts_.end()) {
        card_->setNote(tr("Being measured…"));
        if (judge_ == Judge::Ready)
            measure(face);
        return;
    }
    if (known->second)
        card_->setVerdict(*known->second);
    else
        card_->setNote(tr("This could not be measured."));
}

void VerdictWatch::measure(int face) {
    const cloak::Cost& cost = result_->costs[std::size_t(face)];
    FaceToMeasure what{result_->original->pixels, result_->result->pixels, result_->faces[std::size_t(face)],
                       cost.butteraugli, cost.warpRms};
    background_.clear(); // a face that was left again meanwhile
    background_.run([measure = measure_, what] { return measure(what); },
                    [this, face, turn = turn_](const Result<audit::Verdict>& verdict) {
                        if (turn != turn_)
                            return;
                        verdicts_.insert_or_assign(face, verdict);
                        show();
                    });
}

} // namespace vizard::ui
