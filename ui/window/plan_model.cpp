#include "ui/window/plan_model.h"

#include "ui/text/names.h"
#include "ui/window/plain_tip.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace vizard::ui {

namespace {

QString notWritten(album::Collision collision) {
    switch (collision) {
    case album::Collision::WithOriginal:
        return PlanModel::tr("not written: an original has that name");
    case album::Collision::WithOwnCopy:
        return PlanModel::tr("not written: an earlier copy has that name");
    default:
        return PlanModel::tr("not written: another file has that name");
    }
}

QString written(const album::PlannedFile& file) {
    const QString size = file.size.isEmpty()
                             ? QString()
                             : PlanModel::tr("%1 × %2").arg(file.size.width()).arg(file.size.height());
    const QString bytes =
        file.estimatedBytes > 0
            ? PlanModel::tr("about %1")
                  .arg(QLocale().formattedDataSize(file.estimatedBytes, 1, QLocale::DataSizeSIFormat))
            : QString();
    return size.isEmpty() || bytes.isEmpty() ? size + bytes : size + QStringLiteral(", ") + bytes;
}

} // namespace

QString whatHappens(const album::PlannedFile& file) {
    switch (file.action) {
    case album::PlannedAction::Write:
        if (file.target != file.wanted)
            return PlanModel::tr("numbered, as the name is taken");
        return file.facts ? written(file) : PlanModel::tr("could not be looked into");
    case album::PlannedAction::Replace:
        return PlanModel::tr("replaces an earlier copy");
    case album::PlannedAction::Skip:
        return PlanModel::tr("skipped: a file of that name is there");
    case album::PlannedAction::Done:
        return PlanModel::tr("there already, and verified");
    case album::PlannedAction::Refuse:
        break;
    }
    return notWritten(file.collision);
}

void PlanModel::setPlan(const album::ExportPlan& plan) {
    beginResetModel();
    plan_ = plan;
    order_.resize(plan.files.size());
    std::iota(order_.begin(), order_.end(), std::size_t(0));
    std::ranges::stable_partition(order_, [this](std::size_t i) {
        return plan_.files[i].collision != album::Collision::None || !plan_.files[i].facts;
    });
    endResetModel();
}

int PlanModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(order_.size());
}

int PlanModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const album::PlannedFile& planned = file(index.row());
    if (role == Qt::ToolTipRole)
        return plainTip(
            QDir::toNativeSeparators(index.column() == Photo ? planned.photo.path : planned.target));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Photo:
        return text::isolated(planned.photo.relative);
    case Copy:
        return text::isolated(QDir(plan_.settings.folder).relativeFilePath(planned.target));
    default:
        return whatHappens(planned);
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Photo ? tr("Photo") : section == Copy ? tr("Copy") : tr("What happens");
}

} // namespace vizard::ui
