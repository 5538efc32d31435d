#include "ui/window/verdict_watch.h"

#include "ui/window/people_finder.h"
#include "ui/window/verdict_card.h"

namespace vizard::ui {

VerdictWatch::VerdictWatch(Preview* preview, const PeopleFinder* people, VerdictCard* card, QObject* parent)
    : QObject(parent)
    , preview_(preview)
    , people_(people)
    , card_(card) {
    connect(preview, &Preview::cleared, this, &VerdictWatch::forget);
    connect(preview, &Preview::finished, this, &VerdictWatch::adoptResult);
    connect(preview, &Preview::progressed, this, [this](double fraction) {
        if (fraction <= 0) // begun anew: what is known is of other settings
            show();
    });
    // More of the person's photos are known now, or fewer: that is another comparison.
    connect(people, &PeopleFinder::changed, this, &VerdictWatch::show);
    card_->hide();
}

void VerdictWatch::setJudge(JudgeState state, Measure measure) {
    judge_ = state;
    measure_ = std::move(measure);
    show();
}

std::vector<audit::Embedding> VerdictWatch::othersOf(int face) const {
    return people_->people().others(result_->source, result_->faces[std::size_t(face)]);
}

void VerdictWatch::forget() {
    ++turn_;
    background_.clear();
    result_.reset();
    verdicts_.clear();
    face_ = measuring_ = -1;
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
    card_->setVisible(result_.has_value() && judge_ != JudgeState::None);
    if (!result_ || judge_ == JudgeState::None)
        return;
    const int count = int(result_->faces.size());
    const int face = face_ >= 0 && face_ < count ? face_ : 0;
    card_->setTitle(tr("Recognition: face %1 of %2").arg(face + 1).arg(count));
    if (judge_ == JudgeState::Missing)
        return card_->setNoJudge();
    if (!wanted_[std::size_t(face)])
        return card_->setNote(tr("This face stays as it is."));
    if (preview_->isWorking())
        return card_->setNote(tr("Being measured…"));
    const auto known = verdicts_.find(face);
    if ((known == verdicts_.end() || known->second.others != othersOf(face).size()) &&
        judge_ == JudgeState::Ready)
        measure(face);
    if (known == verdicts_.end())
        card_->setNote(tr("Being measured…"));
    else if (known->second.verdict)
        card_->setVerdict(*known->second.verdict);
    else
        card_->setNote(tr("This could not be measured."));
}

void VerdictWatch::measure(int face) {
    if (face == measuring_)
        return; // show() looks again when the answer is there
    measuring_ = face;
    const cloak::Cost& cost = result_->costs[std::size_t(face)];
    FaceToMeasure what{result_->original->pixels,
                       result_->result->pixels,
                       result_->faces[std::size_t(face)],
                       cost.butteraugli,
                       cost.warpRms,
                       othersOf(face)};
    background_.clear(); // a face that was left again meanwhile
    background_.run(
        [measure = measure_, what] {
            return Known{measure(what), what.others.size()};
        },
        [this, face, turn = turn_](const Known& known) {
            if (turn != turn_)
                return;
            if (face == measuring_)
                measuring_ = -1;
            verdicts_.insert_or_assign(face, known);
            show();
        });
}

} // namespace vizard::ui
