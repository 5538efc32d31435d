// What was found in photos besides their pixels, and what becomes of it.
#pragma once

#include "ui/window/metadata_tally.h"

#include <QFrame>

class QLabel;
class QTreeWidget;

namespace vizard::ui {

class MetadataPanel : public QFrame {
    Q_OBJECT
public:
    explicit MetadataPanel(QWidget* parent = nullptr);

    // `all`: photos that are to be looked into.
    void setTally(const MetadataTally& tally, int all, photo::MetadataPreset preset,
                  std::optional<photo::Format> format);

private:
    QLabel* summary_;
    QTreeWidget* tree_;
};

} // namespace vizard::ui
