#include "ui/window/metadata_panel.h"

#include "ui/report/export_report.h"
#include "ui/text/export_page.h"
#include "ui/window/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vizard::ui {

namespace {

QString words(SharedFate fate) {
    switch (fate) {
    case SharedFate::Applied:
        return MetadataPanel::tr("applied to the picture");
    case SharedFate::Kept:
        return MetadataPanel::tr("stays");
    case SharedFate::Mixed:
        return MetadataPanel::tr("some of it stays");
    case SharedFate::Removed:
        break;
    }
    return MetadataPanel::tr("is removed");
}

QString firstUpper(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

void colour(QTreeWidgetItem* item, SharedFate fate, const Theme& theme) {
    item->setForeground(2, fate == SharedFate::Removed ? theme.warning : theme.good);
}

} // namespace

MetadataPanel::MetadataPanel(QWidget* parent)
    : QFrame(parent)
    , summary_(new QLabel)
    , tree_(new QTreeWidget) {
    setProperty("role", "card");
    auto* title = new QLabel(tr("Found in the photos"));
    title->setProperty("role", "title");
    summary_->setProperty("role", "quiet");
    summary_->setWordWrap(true);
    tree_->setHeaderLabels({tr("What"), tr("Photos"), tr("What becomes of it")});
    tree_->setAccessibleName(tr("Metadata of the photos, and what becomes of it"));
    tree_->setUniformRowHeights(true);
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree_->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::twice, grid::step + grid::half, grid::step, grid::step);
    column->setSpacing(grid::half);
    column->addWidget(title);
    column->addWidget(summary_);
    column->addWidget(tree_, 1);
}

void MetadataPanel::setTally(const MetadataTally& tally, int all, photo::MetadataPreset preset,
                             std::optional<photo::Format> format) {
    QSet<QString> open; // stays open while more photos come in
    for (int row = 0; row < tree_->topLevelItemCount(); ++row)
        if (tree_->topLevelItem(row)->isExpanded())
            open += tree_->topLevelItem(row)->text(0);
    const auto groups = tally.groups(preset, format);
    tree_->clear();
    int removed = 0;
    for (const MetadataGroup& group : groups) {
        const QString kind = firstUpper(text::metadataWords(report::kindName(group.kind)));
        auto* top = new QTreeWidgetItem(tree_, {kind, QString::number(group.photos), words(group.fate)});
        colour(top, group.fate, themeOf(this));
        removed += group.fate == SharedFate::Removed;
        for (const MetadataLine& line : group.lines) {
            const QString name = line.name.isEmpty() || line.name == line.where
                                     ? line.where
                                     : QStringLiteral("%1 · %2").arg(line.where, line.name);
            auto* item = new QTreeWidgetItem(top, {name, QString::number(line.photos), words(line.fate)});
            colour(item, line.fate, themeOf(this));
        }
        top->setExpanded(open.contains(kind));
    }
    if (tally.photos() < all)
        summary_->setText(tr("%1 of %2 photos looked into").arg(tally.photos()).arg(all));
    else if (groups.empty())
        summary_->setText(tr("Nothing but the pictures."));
    else
        summary_->setText(tr("%n kind(s) of data will be removed.", nullptr, removed));
}

} // namespace vizard::ui
