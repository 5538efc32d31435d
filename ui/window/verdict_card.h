// What a judge says about one cloaked face: two bars with the match threshold, sentences, and their limits.
#pragma once

#include "core/audit/verdict.h"

#include <QFrame>

class QLabel;

namespace vizard::ui {

// Similarity before and after on one scale from -0.2 to 1, with the threshold as a line.
class SimilarityBar : public QWidget {
    Q_OBJECT
public:
    explicit SimilarityBar(QWidget* parent = nullptr);

    void setChange(const QString& label, const audit::SimilarityChange& change,
                   const std::optional<double>& threshold);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    // Where a similarity lies in this widget, in pixels from its left; mirrored in right-to-left layouts.
    double place(double similarity) const;

private:
    void paintEvent(QPaintEvent* event) override;

    audit::SimilarityChange change_;
    std::optional<double> threshold_;
};

// One face's verdict. It is empty (and says so) until something is set.
class VerdictCard : public QFrame {
    Q_OBJECT
public:
    explicit VerdictCard(QWidget* parent = nullptr);

    void setVerdict(const audit::Verdict& verdict);
    void setNoJudge();                   // no judge is installed
    void setNote(const QString& note);   // "Being measured…", or why there is no verdict
    void setTitle(const QString& title); // "Face 2 of 5"
    bool hasVerdict() const { return hasVerdict_; }

private:
    void showRows(bool verdict);

    QLabel *title_, *note_;
    QLabel *originalLabel_, *othersLabel_, *match_, *visibility_, *judge_, *limits_;
    SimilarityBar *original_, *others_;
    bool hasVerdict_ = false;
};

} // namespace vizard::ui
