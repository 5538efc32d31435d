#include "ui/window/album_model.h"

#include "ui/window/plain_tip.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace vizard::ui {

namespace {

QString stateInWords(const AlbumPhoto& photo) {
    switch (photo.state) {
    case PhotoState::Waiting:
        return AlbumModel::tr("waiting");
    case PhotoState::Working:
        return AlbumModel::tr("being protected");
    case PhotoState::Protected:
        if (photo.isLeftAsItIs())
            return AlbumModel::tr("left as it is");
        return photo.exportedTo.isEmpty() ? AlbumModel::tr("protected")
                                          : AlbumModel::tr("protected and exported");
    case PhotoState::NoFace:
        return AlbumModel::tr("no face found");
    case PhotoState::Failed:
        return photo.problem;
    }
    return {};
}

} // namespace

std::vector<album::FaceWish> AlbumPhoto::wishes() const {
    if (settings.faces)
        return *settings.faces;
    std::vector<album::FaceWish> all;
    for (const face::Face& face : found)
        all.push_back({face, true, {}, false});
    return all;
}

bool AlbumPhoto::isLookedAt() const {
    return settings.faces || !found.empty() || state == PhotoState::NoFace;
}

bool AlbumPhoto::isLeftAsItIs() const {
    return state == PhotoState::Protected && shade <= 0 && shape <= 0;
}

int AlbumModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(photos_.size());
}

QVariant AlbumModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AlbumPhoto& one = photo(index.row());
    const QString name = QFileInfo(one.file.path).fileName();
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return plainTip(tr("%1\n%2").arg(QDir::toNativeSeparators(one.file.path), stateInWords(one)));
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(name, stateInWords(one));
    case PathRole:
        return one.file.path;
    case StateRole:
        return QVariant::fromValue(int(one.state));
    case ProgressRole:
        return one.progress;
    case FacesRole:
        return one.faces;
    case StrengthRole:
        return one.settings.strength;
    case OrderRole:
        return index.row();
    case LeftAsItIsRole:
        return one.isLeftAsItIs();
    case ExportedRole:
        return !one.exportedTo.isEmpty();
    default:
        return {};
    }
}

Qt::ItemFlags AlbumModel::flags(const QModelIndex& index) const {
    const auto flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
}

QStringList AlbumModel::mimeTypes() const {
    return {QStringLiteral("text/uri-list")};
}

QMimeData* AlbumModel::mimeData(const QModelIndexList& indexes) const {
    QList<QUrl> urls;
    for (const QModelIndex& index : indexes)
        if (const AlbumPhoto& one = photo(index.row()); !one.exportedTo.isEmpty())
            urls << QUrl::fromLocalFile(one.exportedTo);
    if (urls.isEmpty())
        return nullptr;
    auto* mime = new QMimeData;
    mime->setUrls(urls);
    return mime;
}

int AlbumModel::add(const std::vector<album::FoundPhoto>& files, const album::PhotoSettings& settings) {
    std::vector<AlbumPhoto> fresh;
    QSet<QString> seen;
    for (const album::FoundPhoto& file : files) {
        if (rows_.contains(file.path) || seen.contains(file.path))
            continue;
        seen.insert(file.path);
        AlbumPhoto one;
        one.file = file;
        one.settings = settings;
        fresh.push_back(one);
    }
    const int count = int(fresh.size());
    add(std::move(fresh));
    return count;
}

void AlbumModel::add(std::vector<AlbumPhoto> photos) {
    if (photos.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(photos.size()) - 1);
    std::move(photos.begin(), photos.end(), std::back_inserter(photos_));
    reindex();
    endInsertRows();
}

// From the last row to the first, neighbours at once: many rows cost little more than one.
void AlbumModel::remove(const QStringList& paths) {
    std::vector<int> rows;
    for (const QString& path : paths)
        if (const int row = rowOf(path); row >= 0)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    while (!rows.empty()) {
        const int last = rows.back();
        int first = last;
        for (rows.pop_back(); !rows.empty() && rows.back() == first - 1; rows.pop_back())
            first = rows.back();
        beginRemoveRows({}, first, last);
        photos_.erase(photos_.begin() + first, photos_.begin() + last + 1);
        reindex();
        endRemoveRows();
    }
}

std::vector<PlacedPhoto> AlbumModel::placed(const QStringList& paths) const {
    std::vector<PlacedPhoto> placed;
    for (const QString& path : paths)
        if (const int row = rowOf(path); row >= 0)
            placed.push_back({row, photo(row)});
    std::sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.row < b.row; });
    return placed;
}

// From the first row to the last, neighbours at once, so that each row is right when its turn comes.
void AlbumModel::insert(const std::vector<PlacedPhoto>& photos) {
    std::vector<PlacedPhoto> missing;
    for (const PlacedPhoto& one : photos)
        if (rowOf(one.photo.file.path) < 0)
            missing.push_back(one);
    for (std::size_t i = 0; i < missing.size();) {
        std::vector<AlbumPhoto> run;
        const int first = std::min(missing[i].row, rowCount());
        do
            run.push_back(missing[i].photo);
        while (++i < missing.size() && missing[i].row == missing[i - 1].row + 1);
        beginInsertRows({}, first, first + int(run.size()) - 1);
        photos_.insert(photos_.begin() + first, run.begin(), run.end());
        reindex();
        endInsertRows();
    }
}

void AlbumModel::clear() {
    beginResetModel();
    photos_.clear();
    rows_.clear();
    endResetModel();
}

const AlbumPhoto* AlbumModel::find(const QString& path) const {
    const int row = rowOf(path);
    return row < 0 ? nullptr : &photos_[std::size_t(row)];
}

int AlbumModel::rowOf(const QString& path) const {
    return rows_.value(path, -1);
}

QStringList AlbumModel::paths() const {
    QStringList all;
    for (const AlbumPhoto& one : photos_)
        all << one.file.path;
    return all;
}

int AlbumModel::count(PhotoState state) const {
    return int(std::count_if(photos_.begin(), photos_.end(),
                             [state](const auto& one) { return one.state == state; }));
}

int AlbumModel::protectedCount() const {
    return count(PhotoState::Protected) -
           int(std::count_if(photos_.begin(), photos_.end(),
                             [](const auto& one) { return one.isLeftAsItIs(); }));
}

void AlbumModel::update(const AlbumPhoto& photo) {
    const int row = rowOf(photo.file.path);
    if (row < 0)
        return;
    photos_[std::size_t(row)] = photo;
    Q_EMIT dataChanged(index(row), index(row));
}

void AlbumModel::setProgress(const QString& path, double progress) {
    const int row = rowOf(path);
    if (row < 0)
        return;
    photos_[std::size_t(row)].progress = progress;
    Q_EMIT dataChanged(index(row), index(row), {ProgressRole});
}

void AlbumModel::reindex() {
    rows_.clear();
    for (std::size_t i = 0; i < photos_.size(); ++i)
        rows_.insert(photos_[i].file.path, int(i));
}

} // namespace vizard::ui
