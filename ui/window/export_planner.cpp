#include "ui/window/export_planner.h"

namespace vizard::ui {

namespace {

constexpr std::size_t kChunk = 8; // photos between two looks at whether it is still wanted
constexpr qint64 kShowEveryMs = 250;

struct Held {
    std::vector<photo::MetadataItem> items;
    photo::Format kept;
};

} // namespace

ExportPlanner::ExportPlanner(ExportRequest request, QObject* parent)
    : QObject(parent)
    , request_(std::move(request))
    , settings_(request_.settings) {
    background_.run(
        [photos = request_.photos, closed = closed_]() mutable {
            lookInto(photos, [&] { return closed->load(); });
            return photos;
        },
        [this](std::vector<album::PhotoToExport> photos) { adoptFacts(std::move(photos)); });
}

ExportPlanner::~ExportPlanner() {
    *closed_ = true;
    if (request_.tools.hashes)
        request_.tools.hashes->stop();
}

void ExportPlanner::adoptFacts(std::vector<album::PhotoToExport> photos) {
    request_.photos = std::move(photos);
    looked_ = true;
    sinceShown_.start();
    if (wanted_ > 0)
        startPlan();
    readMetadata(0);
}

void ExportPlanner::plan(const album::ExportSettings& settings) {
    settings_ = settings;
    ++wanted_;
    if (looked_)
        startPlan();
}

void ExportPlanner::startPlan() {
    background_.clear();
    background_.run(
        [photos = request_.photos, tools = request_.tools, settings = resolved(settings_)] {
            return album::planExport(photos, settings, album::onDisk(tools, settings));
        },
        [this, wish = wanted_](const album::ExportPlan& plan) {
            if (wish != wanted_)
                return;
            planned_ = wish;
            Q_EMIT planned(plan);
        });
}

void ExportPlanner::readMetadata(std::size_t first) {
    const std::size_t end = std::min(first + kChunk, request_.photos.size());
    if (first >= end)
        return Q_EMIT metadataGrew();
    std::vector<album::PhotoToExport> some(request_.photos.begin() + std::ptrdiff_t(first),
                                           request_.photos.begin() + std::ptrdiff_t(end));
    metadataReader_.run(
        [some = std::move(some), closed = closed_] {
            std::vector<Held> held;
            for (const album::PhotoToExport& each : some) {
                if (closed->load())
                    break;
                const auto items = photo::inspectMetadata(each.photo.path);
                const bool known = items && each.facts; // what cannot be read holds nothing that we know of
                held.push_back({known ? *items : std::vector<photo::MetadataItem>(),
                                known ? each.facts->kept : photo::Format::Jpeg});
            }
            return held;
        },
        [this, end](const std::vector<Held>& held) {
            for (const Held& one : held)
                tally_.add(one.items, one.kept);
            if (sinceShown_.elapsed() > kShowEveryMs) {
                sinceShown_.restart();
                Q_EMIT metadataGrew();
            }
            readMetadata(end);
        });
}

} // namespace vizard::ui
