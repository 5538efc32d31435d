// The album's grid of thumbnails.
#pragma once

#include <QListView>

namespace vizard::ui {

class AlbumDelegate;
class AlbumFilter;
class AlbumModel;
class ThumbnailStore;

class AlbumView : public QListView {
    Q_OBJECT
public:
    AlbumView(AlbumModel* photos, AlbumFilter* seen, ThumbnailStore* thumbnails, QWidget* parent = nullptr);

    QStringList selectedPaths() const;
    void choose(const QString& path); // where it is seen

Q_SIGNALS:
    void chosen(const QString& path); // empty: none
    void removeRequested(const QStringList& paths);
    void protectRequested(const QStringList& paths);
    void exportRequested(const QStringList& paths);
    void dragRefused(); // no copy of what is selected was exported

protected:
    void startDrag(Qt::DropActions actions) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QModelIndex indexOf(const QString& path) const;
    void layOut();

    AlbumModel* photos_;
    AlbumFilter* seen_;
    AlbumDelegate* delegate_;
};

} // namespace vizard::ui
