// The album's order, and which of its photos are seen.
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace vizard::ui {

enum class Shown { All, Waiting, Protected, NoFace, Failed, Exported };
enum class Order { AsAdded, Name, State, MostFaces };

class AlbumFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit AlbumFilter(QAbstractItemModel* photos, QObject* parent = nullptr);

    void setShown(Shown shown);
    Shown shown() const { return shown_; }
    // Of these, only the photos named are seen (those of some people); nothing: all.
    void setOnly(const std::optional<QSet<QString>>& paths);
    bool isNarrowed() const { return only_.has_value(); }
    // This photo is seen whatever its state: the one that is worked on does not vanish under the hand.
    void setPinned(const QString& path);
    void setOrder(Order order);
    Order order() const { return order_; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    Shown shown_ = Shown::All;
    std::optional<QSet<QString>> only_;
    Order order_ = Order::AsAdded;
    QString pinned_;
};

} // namespace vizard::ui
