// The photos of the session as a list model.
#pragma once

#include "core/album/photo_settings.h"
#include "core/album/scan.h"
#include "core/album/session.h"

#include <QAbstractListModel>
#include <QHash>
#include <QString>

#include <vector>

namespace vizard::ui {

enum class PhotoState { Waiting, Working, Protected, NoFace, Failed };

// One photo of the album and what became of it.
struct AlbumPhoto {
    album::FoundPhoto file;
    PhotoState state = PhotoState::Waiting;
    album::FileStamp stamp;        // of the file when it was added
    album::PhotoSettings settings; // what is wanted
    double progress = 0;           // 0..1, while Working
    int faces = -1;                // -1: not looked yet
    std::vector<face::Face> found; // by the detector, since the program began
    double shade = 0;              // pixel part of the most changed face: Butteraugli at viewing size
    double shape = 0;              // warp of the most changed face: rms, pixels of the 112 crop
    QString problem;               // a sentence, where Failed
    QString exportedTo;            // the file that holds this result; empty where there is none yet

    // What the settings say of each face: what was found, where nothing was chosen.
    std::vector<album::FaceWish> wishes() const;
    // Which faces are on it is known here: wishes() leaves none out.
    bool isLookedAt() const;
    // Done, and none of its faces was changed: nobody's was to be, or all are too small to be recognised.
    bool isLeftAsItIs() const;
};

// A photo and its row.
struct PlacedPhoto {
    int row = 0;
    AlbumPhoto photo;
};

class AlbumModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        PathRole = Qt::UserRole + 1,
        StateRole,
        ProgressRole,
        FacesRole,
        StrengthRole,
        ExportedRole,
        LeftAsItIsRole,
        OrderRole // in which they were added
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    // Rows can be dragged out as files: those of them that were exported, as their copies. An original never
    // leaves this way, whatever its photo's badge says; nullptr where no copy is among them.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

    // Adds the photos that are not there yet; returns how many were.
    int add(const std::vector<album::FoundPhoto>& files, const album::PhotoSettings& settings);
    void add(std::vector<AlbumPhoto> photos); // as they are; none may be there already
    void remove(const QStringList& paths);
    // Those of `paths` that are here, by row; and back to these rows, where their photos are not here
    // already.
    std::vector<PlacedPhoto> placed(const QStringList& paths) const;
    void insert(const std::vector<PlacedPhoto>& photos);
    void clear();

    const AlbumPhoto& photo(int row) const { return photos_[std::size_t(row)]; }
    const AlbumPhoto* find(const QString& path) const;
    int rowOf(const QString& path) const; // -1: not in the album
    QStringList paths() const;
    int count(PhotoState state) const;
    int protectedCount() const; // in which a face is changed

    // `photo.file.path` says which one. Unknown paths are ignored: an answer may come after its photo was
    // removed.
    void update(const AlbumPhoto& photo);
    void setProgress(const QString& path, double progress);

private:
    void reindex();

    std::vector<AlbumPhoto> photos_;
    QHash<QString, int> rows_;
};

} // namespace vizard::ui
