// A row of widgets that becomes several rows where it has too little room.
#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace vizard::ui {

class FoldingRow : public QWidget {
    Q_OBJECT
public:
    explicit FoldingRow(int spacing, QWidget* parent = nullptr);

    void add(QWidget* part, int stretch = 0);
    int rows() const { return int(folded_.size()); }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part {
        QWidget* widget;
        int stretch;
        bool operator==(const Part&) const = default;
    };
    void fold();
    int widthOf(const QList<Part>& parts) const;
    QList<Part> seen() const;

    int spacing_;
    QList<Part> parts_;
    QList<QList<Part>> folded_; // by row
    QVBoxLayout* column_;
};

} // namespace vizard::ui
