// A plan as a table: what is in the way first, then the rest in the album's order.
#pragma once

#include "core/album/export_plan.h"

#include <QAbstractTableModel>

namespace vizard::ui {

class PlanModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Photo, Copy, Happens, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const album::ExportPlan& plan);
    const album::PlannedFile& file(int row) const { return plan_.files[order_[std::size_t(row)]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    album::ExportPlan plan_;
    std::vector<std::size_t> order_;
};

// A sentence: "numbered, as the name is taken".
QString whatHappens(const album::PlannedFile& file);

} // namespace vizard::ui
