#include "ui/window/verdict_card.h"

#include "ui/text/verdict.h"
#include "ui/window/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace vizard::ui {

namespace {

constexpr double lowest = -0.2, highest = 1;
constexpr int thickness = 8;

QLabel* label(const char* role) {
    auto* made = new QLabel;
    made->setProperty("role", role);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText); // a judge's name is a file's
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

} // namespace

SimilarityBar::SimilarityBar(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SimilarityBar::setChange(const QString& text, const audit::SimilarityChange& change,
                              const std::optional<double>& threshold) {
    change_ = change;
    threshold_ = threshold;
    setAccessibleName(text);
    const QString against = text::againstThreshold(change.after, threshold);
    setAccessibleDescription(text::changeInWords(change) + (against.isEmpty() ? QString() : ", " + against));
    setToolTip(accessibleDescription());
    update();
}

QSize SimilarityBar::sizeHint() const {
    return {200, thickness * 3};
}

double SimilarityBar::place(double similarity) const {
    const double share = (std::clamp(similarity, lowest, highest) - lowest) / (highest - lowest);
    const double at = grid::step + share * (width() - 2 * grid::step); // a ring fits at either end
    return layoutDirection() == Qt::RightToLeft ? width() - at : at;
}

// The way from before (a ring) to after (a dot); the threshold stands across it.
void SimilarityBar::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0, from = place(lowest), to = place(highest);
    const auto rod = [&](double a, double b, const QColor& colour) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(
            QRectF(QPointF(std::min(a, b), middle - thickness / 2.0), QSizeF(std::abs(b - a), thickness)),
            thickness / 2.0, thickness / 2.0);
    };
    rod(from, to, theme.line);
    rod(place(change_.before), place(change_.after), theme.accent);
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(theme.surface);
    painter.drawEllipse(QPointF(place(change_.before), middle), thickness * 0.75, thickness * 0.75);
    painter.setBrush(theme.accent);
    painter.drawEllipse(QPointF(place(change_.after), middle), thickness * 0.75, thickness * 0.75);
    if (threshold_) {
        painter.setPen(QPen(theme.text, 2));
        const double at = place(*threshold_);
        painter.drawLine(QPointF(at, 1), QPointF(at, height() - 1));
    }
}

VerdictCard::VerdictCard(QWidget* parent)
    : QFrame(parent)
    , title_(label("title"))
    , note_(label("quiet"))
    , originalLabel_(label("quiet"))
    , othersLabel_(label("quiet"))
    , match_(label("body"))
    , visibility_(label("body"))
    , judge_(label("quiet"))
    , limits_(label("quiet"))
    , original_(new SimilarityBar)
    , others_(new SimilarityBar) {
    setProperty("role", "card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::twice, grid::step, grid::twice, grid::step);
    column->setSpacing(grid::half);
    for (QWidget* part : std::initializer_list<QWidget*>{title_, note_, match_, originalLabel_, original_,
                                                         othersLabel_, others_, visibility_, limits_, judge_})
        column->addWidget(part);
    setTitle(tr("Recognition"));
    setNote(tr("Not measured yet."));
}

void VerdictCard::setTitle(const QString& title) {
    title_->setText(title);
    setAccessibleName(title);
}

void VerdictCard::setVerdict(const audit::Verdict& verdict) {
    const auto bar = [&](SimilarityBar* widget, QLabel* label, const QString& text,
                         const audit::SimilarityChange& change) {
        const QString against = text::againstThreshold(change.after, verdict.threshold);
        label->setText(text + ": " + text::changeInWords(change) + (against.isEmpty() ? "" : ", " + against));
        widget->setChange(text, change, verdict.threshold);
    };
    match_->setText(text::matchSentence(verdict));
    bar(original_, originalLabel_, text::originalLabel(), verdict.toOriginal);
    if (verdict.toOther)
        bar(others_, othersLabel_, text::othersLabel(verdict.others), *verdict.toOther);
    visibility_->setText(tr("Visibility: %1").arg(text::words(verdict.visibility)));
    limits_->setText(text::limitsSentence());
    judge_->setText(text::judgeLine(verdict));
    setAccessibleDescription(text::verdictInFull(verdict));
    showRows(true);
    othersLabel_->setVisible(verdict.toOther.has_value());
    others_->setVisible(verdict.toOther.has_value());
}

void VerdictCard::setNoJudge() {
    setNote(text::noJudgeSentence());
}

void VerdictCard::setNote(const QString& note) {
    note_->setText(note);
    setAccessibleDescription(note);
    showRows(false);
}

void VerdictCard::showRows(bool verdict) {
    hasVerdict_ = verdict;
    for (QWidget* part : std::initializer_list<QWidget*>{match_, originalLabel_, original_, othersLabel_,
                                                         others_, visibility_, limits_, judge_})
        part->setVisible(verdict);
    note_->setVisible(!verdict);
}

} // namespace vizard::ui
