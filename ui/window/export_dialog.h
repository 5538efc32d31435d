// Plan, then write: what will become of each photo is seen before anything is written.
#pragma once

#include "ui/window/export_form.h"
#include "ui/window/export_order.h"

#include <QDialog>

#include <optional>

class QFrame;
class QLabel;
class QPushButton;

namespace vizard::ui {

class ExportPlanner;
class MetadataPanel;
class PlanModel;

class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(ExportRequest request, ExportForm::ChooseFolder chooseFolder, QWidget* parent = nullptr);
    ~ExportDialog() override;

    // What was decided; nothing before it was accepted.
    const std::optional<ExportOrder>& order() const { return order_; }
    const album::ExportPlan& plan() const { return plan_; }
    bool isReady() const; // the plan is that of what the form says, and can be carried out

    void accept() override;

Q_SIGNALS:
    void planned();

private:
    QWidget* makeAnswers();
    QWidget* makeRight();
    void layOut();
    void replan();
    void adoptPlan(const album::ExportPlan& plan);
    void showMetadata();
    void decide(album::OnCollision policy);
    void refresh();
    QString summary() const;

    ExportPlanner* planner_;
    ExportForm* form_;
    PlanModel* model_;
    MetadataPanel* metadata_;
    QFrame* question_ = nullptr;
    QLabel *asked_, *summary_;
    QPushButton* go_;
    album::ExportPlan plan_;
    album::OnCollision policy_ = album::OnCollision::Ask; // the form's
    std::optional<album::OnCollision> decision_;          // for this export only
    std::optional<ExportOrder> order_;
};

} // namespace vizard::ui
