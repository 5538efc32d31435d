// Makes plans beside the window's thread, newest wish first, and looks into what the photos hold.
#pragma once

#include "ui/window/background.h"
#include "ui/window/export_order.h"
#include "ui/window/metadata_tally.h"

#include <QElapsedTimer>

#include <atomic>

namespace vizard::ui {

class ExportPlanner : public QObject {
    Q_OBJECT
public:
    // Begins to look into the photos at once.
    explicit ExportPlanner(ExportRequest request, QObject* parent = nullptr);
    ~ExportPlanner() override;

    const ExportRequest& request() const { return request_; }
    // planned() follows, for the last settings that were asked for.
    void plan(const album::ExportSettings& settings);
    bool isPlanning() const { return !looked_ || wanted_ != planned_; }
    const MetadataTally& metadata() const { return tally_; }

Q_SIGNALS:
    void planned(const vizard::album::ExportPlan& plan);
    void metadataGrew(); // and once more when all photos were looked into

private:
    void adoptFacts(std::vector<album::PhotoToExport> photos);
    void startPlan();
    void readMetadata(std::size_t first);

    ExportRequest request_;
    album::ExportSettings settings_;
    MetadataTally tally_;
    bool looked_ = false;
    QElapsedTimer sinceShown_;
    quint64 wanted_ = 0, planned_ = 0; // count wishes
    std::shared_ptr<std::atomic<bool>> closed_ = std::make_shared<std::atomic<bool>>(false);
    Background metadataReader_{1};
    Background background_{1}; // last: no answer comes to what is gone
};

} // namespace vizard::ui
