#include "ui/window/people_model.h"

#include "ui/window/people_finder.h"
#include "ui/window/plain_tip.h"

#include <QImage>

#include <algorithm>

namespace vizard::ui {

std::vector<PersonName> namesOf(const album::People& people) {
    std::vector<PersonName> names;
    for (const int person : people.everybody()) {
        const QString given = people.name(person);
        names.push_back({person, given.isEmpty() ? PeopleModel::tr("Person %1").arg(person) : given});
    }
    return names;
}

PeopleModel::PeopleModel(PeopleFinder* finder, QObject* parent)
    : QAbstractListModel(parent)
    , finder_(finder) {
    connect(finder_, &PeopleFinder::changed, this, &PeopleModel::follow);
    follow();
}

int PeopleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(people_.size());
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = people_[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::EditRole:
        return row.given;
    case Qt::ToolTipRole:
        return plainTip(wantedInWords(row));
    case Qt::AccessibleTextRole:
        return wantedInWords(row);
    case ProtectRole:
        return finder_->people().profile(row.person).protect;
    case PersonRole:
        return row.person;
    case PhotosRole:
        return row.photos;
    case CoverRole:
        return finder_->cover(row.person);
    default:
        return {};
    }
}

QString PeopleModel::wantedInWords(const Row& row) const {
    const QString who = tr("%1, %2").arg(row.name, tr("%n photo(s)", nullptr, row.photos));
    const album::Profile profile = finder_->people().profile(row.person);
    if (!profile.protect)
        return tr("%1, left as they are").arg(who);
    return profile.strength ? tr("%1, strength %2").arg(who).arg(*profile.strength) : who;
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex& index) const {
    const auto flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : flags;
}

bool PeopleModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const int person = personAt(index.row());
    // After the view is done with its editor: two rows may become one.
    QMetaObject::invokeMethod(
        this, [this, person, name = value.toString()] { Q_EMIT nameWanted(person, name); },
        Qt::QueuedConnection);
    return true;
}

void PeopleModel::follow() {
    const album::People& people = finder_->people();
    const QHash<int, int> photos = people.photoCounts(); // once: this follows each photo of thousands
    std::vector<Row> wanted;
    for (const PersonName& one : namesOf(people))
        wanted.push_back({one.person, photos.value(one.person), one.name, people.name(one.person)});
    const auto in = [](const std::vector<Row>& rows, int person) {
        return std::any_of(rows.begin(), rows.end(),
                           [person](const Row& row) { return row.person == person; });
    };
    for (int row = int(people_.size()); row-- > 0;) {
        if (in(wanted, personAt(row)))
            continue;
        beginRemoveRows({}, row, row);
        people_.erase(people_.begin() + row);
        endRemoveRows();
    }
    std::vector<Row> fresh;
    for (const Row& row : wanted)
        if (!in(people_, row.person))
            fresh.push_back(row);
    if (!fresh.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
        people_.insert(people_.end(), fresh.begin(), fresh.end());
        endInsertRows();
    }
    order(std::move(wanted));
    if (!people_.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

// The same people in another order: what is selected stays so.
void PeopleModel::order(std::vector<Row> wanted) {
    const auto sameOrder = std::equal(people_.begin(), people_.end(), wanted.begin(), wanted.end(),
                                      [](const Row& a, const Row& b) { return a.person == b.person; });
    if (sameOrder) {
        people_ = std::move(wanted);
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QModelIndexList from = persistentIndexList(), to;
    for (const QModelIndex& old : from) {
        const int person = personAt(old.row());
        const auto now = std::find_if(wanted.begin(), wanted.end(),
                                      [person](const Row& row) { return row.person == person; });
        to << index(int(now - wanted.begin()));
    }
    people_ = std::move(wanted);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace vizard::ui
