#include "ui/window/export_dialog.h"

#include "ui/text/names.h"
#include "ui/text/sentences.h"
#include "ui/window/export_planner.h"
#include "ui/window/metadata_panel.h"
#include "ui/window/plan_model.h"
#include "ui/window/screen_fit.h"
#include "ui/window/theme.h"
#include "ui/window/wheel_guard.h"

#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace vizard::ui {

using album::PlannedAction;

namespace {

bool concernsNames(const album::ExportSettings& a, const album::ExportSettings& b) {
    return resolved(a).folder != resolved(b).folder || a.tree != b.tree || a.nameTemplate != b.nameTemplate ||
           a.format != b.format;
}

} // namespace

ExportDialog::ExportDialog(ExportRequest request, ExportForm::ChooseFolder chooseFolder, QWidget* parent)
    : QDialog(parent)
    , planner_(new ExportPlanner(std::move(request), this))
    , form_(new ExportForm(std::move(chooseFolder)))
    , model_(new PlanModel(this))
    , metadata_(new MetadataPanel)
    , asked_(new QLabel)
    , summary_(new QLabel)
    , go_(new QPushButton(tr("Export"))) {
    setWindowTitle(tr("Export protected copies"));
    layOut();
    if (parent)
        applyTheme(this, themeOf(parent));
    form_->refreshIcons();
    form_->setSettings(planner_->request().settings, planner_->request().report);
    connect(form_, &ExportForm::changed, this, [this] {
        if (concernsNames(form_->settings(), plan_.settings) || form_->settings().onCollision != policy_)
            decision_.reset();
        replan();
    });
    connect(planner_, &ExportPlanner::planned, this, &ExportDialog::adoptPlan);
    connect(planner_, &ExportPlanner::metadataGrew, this, &ExportDialog::showMetadata);
    replan();
}

ExportDialog::~ExportDialog() = default;

QWidget* ExportDialog::makeAnswers() {
    question_ = new QFrame;
    question_->setObjectName("question");
    question_->setProperty("role", "row");
    question_->setProperty("chosen", true);
    asked_->setWordWrap(true);
    auto* column = new QVBoxLayout(question_);
    column->setSpacing(grid::step);
    column->addWidget(asked_);
    auto* row = new QHBoxLayout;
    const std::pair<QString, album::OnCollision> answers[] = {
        {tr("Number the new copies"), album::OnCollision::Number},
        {tr("Skip these photos"), album::OnCollision::Skip},
        {tr("Replace copies by Vizard"), album::OnCollision::Replace}};
    for (const auto& [words, policy] : answers) {
        auto* button = new QPushButton(words);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, policy = policy] { decide(policy); });
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    question_->hide();
    return question_;
}

QWidget* ExportDialog::makeRight() {
    auto* card = new QFrame;
    card->setProperty("role", "card");
    auto* title = new QLabel(tr("What will be written"));
    title->setProperty("role", "title");
    auto* table = new QTableView;
    table->setObjectName("plan");
    table->setModel(model_);
    table->setAccessibleName(tr("Photos, their copies, and what happens"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(28);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(grid::twice, grid::step + grid::half, grid::step, grid::step);
    inCard->setSpacing(grid::step);
    inCard->addWidget(title);
    inCard->addWidget(makeAnswers());
    inCard->addWidget(table, 1);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step + grid::half);
    column->addWidget(card, 3);
    column->addWidget(metadata_, 2);
    return right;
}

void ExportDialog::layOut() {
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    form_->setObjectName("page"); // the window's ground
    scroll->setWidget(form_);
    form_->setContentsMargins(0, 0, grid::step, 0);
    scroll->setFixedWidth(432);
    keepWheelForScrolling(scroll);
    auto* body = new QHBoxLayout;
    body->setSpacing(grid::twice);
    body->addWidget(scroll);
    body->addWidget(makeRight(), 1);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    go_->setObjectName("go");
    go_->setProperty("role", "main");
    go_->setDefault(true);
    connect(go_, &QPushButton::clicked, this, &ExportDialog::accept);
    summary_->setObjectName("summary");
    summary_->setWordWrap(true);
    auto* feet = new QHBoxLayout;
    feet->setSpacing(grid::step);
    feet->addWidget(summary_, 1);
    feet->addWidget(cancel);
    feet->addWidget(go_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::thrice, grid::thrice, grid::thrice, grid::twice);
    column->setSpacing(grid::twice);
    column->addLayout(body, 1);
    column->addLayout(feet);
    resizeWithinScreen(this, {1120, 720});
}

void ExportDialog::replan() {
    album::ExportSettings settings = form_->settings();
    policy_ = settings.onCollision;
    settings.onCollision = decision_.value_or(settings.onCollision);
    planner_->plan(settings);
    showMetadata();
    refresh();
}

void ExportDialog::adoptPlan(const album::ExportPlan& plan) {
    plan_ = plan;
    model_->setPlan(plan);
    if (!plan.files.empty()) {
        const album::PlannedFile& first = plan.files.front();
        form_->setSample(text::isolated(QStringLiteral("%1 → %2").arg(QFileInfo(first.photo.path).fileName(),
                                                                      QFileInfo(first.target).fileName())));
    }
    refresh();
    Q_EMIT planned();
}

void ExportDialog::showMetadata() {
    const album::ExportSettings settings = form_->settings();
    metadata_->setTally(planner_->metadata(), int(planner_->request().photos.size()), settings.metadata,
                        settings.format);
}

void ExportDialog::decide(album::OnCollision policy) {
    decision_ = policy;
    replan();
    go_->setFocus();
}

bool ExportDialog::isReady() const {
    const bool open =
        plan_.settings.onCollision == album::OnCollision::Ask && plan_.count(PlannedAction::Refuse) > 0;
    const int toDo = plan_.count(PlannedAction::Write) + plan_.count(PlannedAction::Replace);
    return form_->isSound() && !planner_->isPlanning() && !open && toDo > 0;
}

void ExportDialog::refresh() {
    const int refused = plan_.count(PlannedAction::Refuse);
    const bool open = plan_.settings.onCollision == album::OnCollision::Ask && refused > 0;
    asked_->setText(tr("Names that are taken: %n. What shall be done?", nullptr, refused));
    question_->setVisible(open);
    go_->setEnabled(isReady());
    summary_->setText(summary());
}

QString ExportDialog::summary() const {
    if (!form_->isSound())
        return tr("The folder or the name cannot be used yet.");
    if (planner_->isPlanning())
        return tr("Looking at the photos and the folder…");
    QStringList parts;
    const int toDo = plan_.count(PlannedAction::Write) + plan_.count(PlannedAction::Replace);
    parts << tr("%n photo(s) to write", nullptr, toDo);
    if (plan_.estimatedBytes > 0)
        parts << tr("about %1")
                     .arg(QLocale().formattedDataSize(plan_.estimatedBytes, 1, QLocale::DataSizeSIFormat));
    if (const int done = plan_.count(PlannedAction::Done); done > 0)
        parts << tr("%n there already", nullptr, done);
    if (const int skipped = plan_.count(PlannedAction::Skip); skipped > 0)
        parts << tr("%n skipped", nullptr, skipped);
    if (const int refused = plan_.count(PlannedAction::Refuse); refused > 0)
        parts << tr("%n not written", nullptr, refused);
    return parts.join(QStringLiteral(" · "));
}

void ExportDialog::accept() {
    if (!isReady())
        return;
    if (!QDir().mkpath(plan_.settings.folder) || !QFileInfo(plan_.settings.folder).isWritable()) {
        summary_->setText(text::sentence({ErrorCode::NotWritable, plan_.settings.folder, {}}));
        return;
    }
    order_ = ExportOrder{plan_, planner_->request().tools, form_->settings(), form_->report()};
    QDialog::accept();
}

} // namespace vizard::ui
